import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Lista de avisos',
  'watch.intro':
    'Escreve palavras, um número de telefone, um e-mail, um nome de utilizador ou um endereço web. Se aparecer numa oferta de uma página que abres, a janela pequena da barra avisa-te.',

  'watch.how.title': 'Como funciona',
  'watch.how.pages':
    'Só olha para as ofertas das páginas que tu abres. Se uma página já está aberta, carrega-a outra vez.',
  'watch.how.nobody': 'Ninguém fica a saber. Nada é enviado. A página não dá por isso.',
  'watch.how.spelling': 'Reconhece as palavras mesmo escritas de outra forma, com sinais ou espaços no meio.',
  'watch.how.ends': 'Cada entrada acaba sozinha ao fim de 30 dias. Podes fazê-la durar mais.',
  'watch.how.locked': 'Enquanto o teu caderno está fechado, não procura.',

  'watch.label': 'O que deve procurar',
  'watch.note': 'De 2 a 200 caracteres. Servem bem algumas palavras de uma oferta, ou um número que te deram.',
  'watch.add': 'Pôr na lista',
  'watch.added': 'Está na lista até {date}.',
  'watch.known': 'Já estava na lista. Fica lá até {date}.',
  'watch.too-short': 'Escreve pelo menos 2 letras ou algarismos.',
  'watch.too-long': 'É demasiado longo. Escreve no máximo 200 caracteres.',
  'watch.full': 'A lista está cheia. Cabem {most} entradas. Tira uma primeiro.',
  'watch.failed': 'Não resultou. Nada mudou. Carrega outra vez.',

  'watch.list': 'Na tua lista',
  'watch.count': '{count, plural, one {# entrada} other {# entradas}}',
  'watch.kind.words': 'Palavras',
  'watch.kind.contact': 'Contacto',
  'watch.until': 'Até {date}',
  'watch.renew': 'Mais 30 dias',
  'watch.renewed': 'Fica na lista até {date}.',
  'watch.remove': 'Tirar',
  'watch.removed': 'Já não está na lista.',
  'watch.empty': 'A tua lista está vazia.',
  'watch.empty.text': 'Não precisas dela. Pode ajudar quando alguém volta sempre com outros nomes.',
};

export default words;
