import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'Para ler em conjunto',
  'family.intro':
    'Para pais e jovens, lado a lado. Leva cinco minutos, e esta página não pergunta nada nem guarda nada.',

  'family.sees.title': 'O que esta extensão vê',
  'family.sees.1': 'Ofertas e mensagens que estão à vista, e só nos sites que foram ativados.',
  'family.sees.2':
    'Procura palavras que muitas vezes fazem parte de armadilhas, e põe uma pequena marca ao lado delas.',
  'family.sees.3': 'Faz isso neste dispositivo. Nada é enviado a lugar nenhum.',

  'family.never.title': 'O que nunca mostra a ninguém',
  'family.never.1':
    'Os pais nunca veem o que um jovem lê ou escreve. Não há nenhuma página para isso, nem nenhum relatório.',
  'family.never.2':
    'Não guarda listas de páginas nem de mensagens. O que a janela mostra de uma página desaparece quando a página é fechada.',
  'family.never.3': 'Não escreve a ninguém: nem aos pais, nem à escola, nem à polícia.',

  'family.lock.title': 'O bloqueio',
  'family.lock.1':
    'Os pais podem bloquear as preferências. Então é preciso uma senha para desativar um site, ou o modo de 13 a 17 anos.',
  'family.lock.2': 'O bloqueio nunca é secreto. Enquanto existir, a janela que abre a partir da barra diz: “{line}”',
  'family.lock.3': 'A ajuda, a saída rápida, “Verificar um texto” e o idioma nunca ficam bloqueados.',
  'family.lock.4': 'O bloqueio não mostra nada do que se leu. Não anota quem tentou abrir.',
  'family.lock.5': 'Sai com a senha. Se alguém a perder, remover a extensão e instalar de novo tira o bloqueio.',
  'family.lock.6': 'Decidam em conjunto. Uma regra que todos aceitaram dura mais.',
  'family.lock.link': 'Abrir as preferências',

  'family.start.title': 'Oito formas de começar',
  'family.start.intro':
    'Um passeio ou o caminho para casa é um bom momento. Faça uma pergunta, e depois espere. Não é preciso chegar hoje ao fim.',
  'family.start.8.title': 'Dos 8 aos 12 anos',
  'family.start.8.1': 'Já aconteceu uma pessoa desconhecida escrever num jogo? O que queria saber?',
  'family.start.8.2': 'Se alguém der moedas ou um presente num jogo, o que pode querer em troca?',
  'family.start.8.3':
    'Uma surpresa de aniversário é um bom segredo. Que segredos nunca devia uma criança ter de guardar sem ajuda?',
  'family.start.13.title': 'Dos 13 aos 15 anos',
  'family.start.13.1': 'Como se pode descobrir se alguém online tem mesmo a idade que diz?',
  'family.start.13.2':
    'Se um dia alguém fizer pressão online, com quem seria mais fácil falar primeiro? Não tem de ser comigo.',
  'family.start.13.3': 'Já apareceram publicações sobre dinheiro rápido? O que quererá quem as faz?',
  'family.start.16.title': 'Aos 16 e 17 anos',
  'family.start.16.1': 'Num trabalho de verão longe de casa, o que seria bom saber antes de ir?',
  'family.start.16.2':
    'Alguém é muito amável, dá coisas, e depois precisa de um favor. Como se pode dizer não, e quem podia ajudar?',

  'family.told.title': 'Quando um jovem conta alguma coisa',
  'family.told.1': 'Escute até ao fim. Depois diga: “Ainda bem que contou. A culpa não é sua.”',
  'family.told.2': 'Não culpe. Não pergunte “Por que razão fez isso?” Com vergonha, as pessoas calam-se.',
  'family.told.3': 'Não tire o telefone. É preciso para pedir ajuda, e seria como um castigo por ter contado.',
  'family.told.4':
    'Guarde provas: nomes, números, datas, prints. Não apague nada. Se houver imagens privadas de alguém com menos de 18 anos, não as copie e não as envie a ninguém. Pergunte primeiro a uma linha.',
  'family.told.5': 'Não escreva à outra pessoa, e não pague.',
  'family.told.6': 'Liguem em conjunto para uma linha. Também falam com pais.',

  'family.young.title': 'Para quem é jovem',
  'family.young.text':
    'Pode falar com uma linha para jovens por sua conta. Não precisa da autorização de ninguém. O bloqueio não impede isso.',

  'family.more.title': 'Continuar a partir daqui',
  'family.more.practice': 'Praticar com ofertas inventadas',
  'family.more.learn': 'Ler sobre ofertas a jovens',
  'family.more.help': 'Pessoas com quem pode falar',
};

export default family;
