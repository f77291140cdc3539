import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Lista de avisos',
  'watch.intro':
    'Escreva palavras, um número de telefone, um e-mail, um nome de utilizador ou um endereço web. Se aparecer numa oferta de uma página que abrir, a janela pequena da barra avisa.',

  'watch.how.title': 'Como funciona',
  'watch.how.pages':
    'Só olha para as ofertas das páginas que forem abertas aqui. Se uma página já está aberta, carregue-a outra vez.',
  'watch.how.pictures':
    'As imagens só são comparadas quando carrega: quando pergunta «Já vi isto?», ou junta uma imagem a uma oferta guardada. Não são procuradas em nenhuma página.',
  'watch.how.nobody': 'Ninguém fica a saber. Nada é enviado. A página não dá por isso.',
  'watch.how.spelling': 'Reconhece as palavras mesmo escritas de outra forma, com sinais ou espaços no meio.',
  'watch.how.ends': 'Cada entrada acaba sozinha ao fim de 30 dias. Pode fazer com que dure mais.',
  'watch.how.locked': 'Enquanto o caderno está fechado, não procura.',

  'watch.label': 'O que deve procurar',
  'watch.note': 'De 2 a 200 caracteres. Servem bem algumas palavras de uma oferta, ou um número recebido.',
  'watch.add': 'Pôr na lista',
  'watch.pictures': 'Pôr uma imagem na lista',
  'watch.added': 'Está na lista até {date}.',
  'watch.known': 'Já estava na lista. Fica lá até {date}.',
  'watch.too-short': 'Escreva pelo menos 2 letras ou algarismos.',
  'watch.too-long': 'É demasiado longo. Escreva no máximo 200 caracteres.',
  'watch.full': 'A lista está cheia. Cabem {most} entradas. Tire uma primeiro.',
  'watch.failed': 'Não resultou. Nada mudou. Tente mais uma vez.',

  'watch.list': 'Na sua lista',
  'watch.count': '{count, plural, one {# entrada} other {# entradas}}',
  'watch.kind.words': 'Palavras',
  'watch.kind.contact': 'Contacto',
  'watch.kind.picture': 'Imagem',
  'watch.since': 'Desde {date}',
  'watch.until': 'Até {date}',
  'watch.renew': 'Mais 30 dias',
  'watch.renewed': 'Fica na lista até {date}.',
  'watch.remove': 'Tirar',
  'watch.removed': 'Já não está na lista.',
  'watch.empty': 'A sua lista está vazia.',
  'watch.empty.text': 'Não é preciso ter uma. Pode ajudar quando alguém volta sempre com outros nomes.',
};

export default words;
