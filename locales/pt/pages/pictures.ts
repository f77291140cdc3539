import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Já vi esta imagem?',
  'pictures.intro':
    'A mesma foto pode voltar com outro nome. Escolha uma imagem e pergunte se é uma das que pediu para lembrar.',
  'pictures.how':
    'Procura os mesmos pontos na imagem: margens, cantos, padrões. Não conhece rostos e não sabe quem é ninguém. Nada é enviado.',

  'pictures.choose.title': 'Escolher uma imagem',
  'pictures.choose.page':
    'Isto é o que estava no ecrã. Carregue numa imagem, ou desenhe uma moldura à volta do que quer.',
  'pictures.choose.none':
    'A imagem está numa página? Abra a página. Carregue no nosso botão no topo do navegador. Depois carregue em «Imagens desta página».',
  'pictures.choose.refused':
    'O navegador não nos deixou ver essa página. Pode escolher uma imagem de um ficheiro, ou copiar uma e colar aqui.',
  'pictures.view': 'O que estava no ecrã',
  'pictures.found': 'Imagem {number}',
  'pictures.found.count':
    '{count, plural, =0 {Não foi encontrada nenhuma imagem. Pode desenhar uma moldura.} one {Foi encontrada # imagem.} other {Foram encontradas # imagens.}}',
  'pictures.frame': 'Escolher uma moldura com números',
  'pictures.frame.left': 'A partir da esquerda',
  'pictures.frame.top': 'A partir de cima',
  'pictures.frame.width': 'Largura',
  'pictures.frame.height': 'Altura',
  'pictures.frame.note': 'Em centésimos da vista: 50 é metade.',
  'pictures.frame.use': 'Usar esta moldura',
  'pictures.file': 'Escolher um ficheiro',
  'pictures.paste': 'Ou copie uma imagem e cole aqui.',
  'pictures.bad.file':
    'Este ficheiro não pode ser mostrado como imagem. Escolha uma foto ou uma captura de ecrã (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Este pedaço é demasiado pequeno para ser reconhecido. Escolha um maior.',
  'pictures.bad.plain': 'Há muito pouco nesta imagem para ser reconhecida. Escolha uma com mais coisas.',
  'pictures.bad.paste': 'Não havia nenhuma imagem no que colou. Copie a própria imagem e cole outra vez.',

  'pictures.chosen.title': 'A imagem que escolheu',
  'pictures.ask': 'Já vi isto?',
  'pictures.working': 'A procurar',
  'pictures.answer.same': 'Sim. É a mesma imagem que «{name}», lembrada em {date}.',
  'pictures.answer.changed':
    'Sim. É a imagem «{name}», lembrada em {date}, mas alterada: cortada, virada, colorida ou com texto por cima.',
  'pictures.answer.background': 'Parece o mesmo lugar que «{name}», lembrada em {date}, com outra coisa à frente.',
  'pictures.answer.none': 'Não está entre as imagens que pediu para lembrar. Isto não diz mais nada.',
  'pictures.answer.empty': 'Ainda não pediu para lembrar nenhuma imagem, por isso não há com que comparar.',
  'pictures.answer.note': 'Pode haver enganos. Uma imagem pode voltar por uma boa razão: pode perguntar.',

  'pictures.remember': 'Lembrar esta imagem',
  'pictures.name': 'Um nome curto, para saber qual é',
  'pictures.name.empty': 'Escreva primeiro um nome curto.',
  'pictures.remembered': '«{name}» fica lembrada neste dispositivo.',
  'pictures.watch': 'Avisar desta imagem',
  'pictures.watch.note':
    'Fica na sua lista de avisos durante 30 dias. As imagens só são comparadas quando carrega: quando pergunta aqui, ou junta uma imagem a uma oferta guardada. Não são procuradas em nenhuma página.',
  'pictures.full': 'Tem {most} imagens. Esqueça uma antes de juntar outra.',
  'pictures.locked': 'O que é lembrado está bloqueado agora. Abra primeiro o bloqueio e carregue outra vez.',
  'pictures.failed': 'Não funcionou. Nada se perdeu. Carregue outra vez.',

  'pictures.list.title': 'Imagens lembradas',
  'pictures.list.count': '{count, plural, =0 {Ainda nenhuma.} one {# imagem.} other {# imagens.}}',
  'pictures.list.note':
    'Uma cópia pequena de cada uma fica fechada neste dispositivo, até ser esquecida. Não guarde uma imagem privada de alguém com menos de 18 anos.',
  'pictures.since': 'Desde {date}',
  'pictures.forget': 'Esquecer «{name}»',
  'pictures.forget.short': 'Esquecer',
  'pictures.forgotten': '«{name}» foi esquecida.',
};

export default pictures;
