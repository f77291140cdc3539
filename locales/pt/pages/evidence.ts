import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Fazer um ficheiro para dar a alguém',
  'evidence.intro':
    'Ponha num só ficheiro o que guardou. Pode dá-lo à polícia, a quem ajuda ou ao site. É você quem escolhe quem o recebe.',
  'evidence.nothing-sent': 'Não enviamos nada. O ficheiro é feito neste dispositivo e é você quem o guarda.',
  'evidence.none': 'Ainda não há nada escolhido. Abra o caderno e escolha o que deve ir num ficheiro.',
  'evidence.none.link': 'Abrir o caderno',
  'evidence.closed': 'O que guardou está bloqueado ou está a ser apagado. Veja antes a página “O que é lembrado”.',
  'evidence.missing':
    '{count, plural, one {# coisa que escolheu já não está guardada.} other {# coisas que escolheu já não estão guardadas.}}',

  'evidence.choose.title': '1. Escolha o que vai dentro',
  'evidence.choose.intro': 'No início vai tudo. Tire o que não quer dar.',
  'evidence.choose.item': 'Pôr “{title}” no ficheiro',
  'evidence.choose.always': 'O dia, a hora e a versão do Second Look vão sempre.',
  'evidence.part.title': 'Título',
  'evidence.part.text': 'Texto',
  'evidence.part.messages': 'Mensagens',
  'evidence.part.details': 'Quem oferece, lugar e pagamento',
  'evidence.part.contacts': 'Telefones e outros contactos',
  'evidence.part.address': 'Endereço da página e o site',
  'evidence.part.assessment': 'Os sinais que foram notados',
  'evidence.part.note': 'A sua nota',
  'evidence.part.tags': 'As suas etiquetas',
  'evidence.part.pictures': 'Imagens',
  'evidence.picture': 'Imagem {number}',
  'evidence.contacts.note': 'Um número também pode estar no texto. Pode tapá-lo no passo 2.',

  'evidence.black.title': '2. Tape palavras',
  'evidence.black.intro':
    'Há um nome ou um número que ninguém deve ver? Marque-o no passo 3 ou escreva-o aqui. Fica tapado em todo o ficheiro.',
  'evidence.black.label': 'Palavras a tapar',
  'evidence.black.button': 'Tapar isto',
  'evidence.black.done':
    '{count, plural, =0 {Estas palavras não estão no ficheiro.} one {Tapado em # lugar.} other {Tapado em # lugares.}}',
  'evidence.black.list': 'Tapado. Só você vê esta lista.',
  'evidence.black.undo': 'Mostrar de novo',
  'evidence.black.pictures': 'As palavras numa imagem ficam como estão. Deixe a imagem de fora se mostrar demais.',

  'evidence.preview.title': '3. Veja o que está no ficheiro',
  'evidence.preview.intro': 'Isto vai dentro, e mais nada.',

  'evidence.save.title': '4. Guarde-o',
  'evidence.save.intro':
    'É um só ficheiro ZIP. Quem o abre encontra a página index.html, que qualquer navegador mostra.',
  'evidence.save.where': 'Fica nas suas transferências. Outras pessoas que usam este dispositivo podem encontrá-lo lá.',
  'evidence.save.make': 'Fazer o ficheiro',
  'evidence.save.making': 'O ficheiro está a ser feito.',
  'evidence.save.made': 'O ficheiro está pronto.',
  'evidence.save.link': 'Guardar o ficheiro',
  'evidence.save.print': 'Imprimir ou guardar como PDF',
  'evidence.save.failed': 'Não foi possível fazer o ficheiro. Nada se perdeu. Tente de novo com menos imagens.',
  'evidence.sum.title': 'Como mostrar que ninguém o mudou',
  'evidence.sum.text':
    'Este número longo é só deste ficheiro (SHA-256). Anote-o ou envie-o por outra via. Se uma letra do ficheiro mudar, o número já não é o mesmo.',
  'evidence.sum.copy': 'Copiar o número',

  'evidence.import.title': 'Trazer um ficheiro de volta',
  'evidence.import.intro':
    'Tem um ficheiro que foi feito aqui? Pode pô-lo de novo no caderno. Antes, cada parte é verificada. O que foi mudado fica de fora.',
  'evidence.import.choose': 'Escolha o ficheiro',
  'evidence.import.checking': 'O ficheiro está a ser verificado.',
  'evidence.import.found':
    '{count, plural, =0 {Não há nada inteiro para trazer.} one {# oferta está inteira.} other {# ofertas estão inteiras.}}',
  'evidence.import.button': 'Trazer o que está escolhido',
  'evidence.import.redacted': 'Algumas partes foram deixadas de fora ou tapadas.',
  'evidence.import.kept':
    '{count, plural, one {# oferta está agora no seu caderno.} other {# ofertas estão agora no seu caderno.}}',
  'evidence.import.already':
    '{count, plural, one {# oferta já lá estava. Fica como estava.} other {# ofertas já lá estavam. Ficam como estavam.}}',
  'evidence.import.closed': 'Nada foi trazido, porque o que guarda está bloqueado. Abra primeiro e tente de novo.',
  'evidence.import.full': 'Não há mais espaço neste dispositivo. Arranje espaço e tente de novo.',
  'evidence.import.failed':
    '{count, plural, one {Não foi possível trazer # oferta. Tente de novo.} other {Não foi possível trazer # ofertas. Tente de novo.}}',
  'evidence.wrong.title': 'O que está errado no ficheiro',
  'evidence.wrong.changed': 'Não está como quando o ficheiro foi feito.',
  'evidence.wrong.missing': 'Devia estar aqui, mas falta.',
  'evidence.wrong.unlisted': 'Foi posto mais tarde. Não está na lista do ficheiro.',
  'evidence.wrong.twice': 'Há dois com esse nome.',
  'evidence.wrong.strange-name': 'Tem um nome que nenhum ficheiro nosso tem.',
  'evidence.wrong.unreadable': 'Não pode ser lido.',
  'evidence.wrong.too-big': 'É grande demais.',
  'evidence.wrong.more': '{count, plural, one {E mais #.} other {E mais #.}}',
  'evidence.refused.not-ours': 'Este ficheiro não foi feito aqui. Escolha o ficheiro ZIP que guardou.',
  'evidence.refused.damaged': 'O ficheiro está danificado. Tem outra cópia?',
  'evidence.refused.too-big': 'O ficheiro é grande demais para ser lido. Pode ter até {most} MB.',
  'evidence.refused.too-many': 'Tem ficheiros demais lá dentro. Pode ter até {most}.',
  'evidence.refused.swells': 'Ficaria grande demais ao abrir, por isso não foi aberto.',
  'evidence.refused.no-sums': 'Falta a lista dele, SHA256SUMS. Sem ela nada pode ser verificado.',

  'evidence.file.title': 'Ofertas que alguém guardou',
  'evidence.file.intro': 'Alguém leu isto num navegador e guardou-o. Fez este ficheiro no seu próprio dispositivo.',
  'evidence.file.about-signs': 'Uma ajuda de leitura notou os sinais. Pode errar e não acusa ninguém.',
  'evidence.file.redacted':
    'Quem fez este ficheiro deixou de fora ou tapou algumas partes. As somas são as do ficheiro como está aqui.',
  'evidence.file.left-out': 'Deixado de fora: {parts}',
  'evidence.file.blacked': '{count, plural, one {Tapado: # lugar} other {Tapado: # lugares}}',
  'evidence.file.item': 'Oferta {number}',
  'evidence.file.kept': 'Guardada',
  'evidence.file.zone': 'Fuso horário',
  'evidence.file.site': 'Site',
  'evidence.file.address': 'Endereço',
  'evidence.file.employer': 'Quem oferece',
  'evidence.file.place': 'Lugar',
  'evidence.file.pay': 'Pagamento',
  'evidence.file.claims': 'O que a página diz às máquinas',
  'evidence.file.language': 'Língua',
  'evidence.file.reader': 'Lida por',
  'evidence.file.version': 'Versão',
  'evidence.file.level': 'Nível',
  'evidence.file.harms': 'Pode apontar para',
  'evidence.file.countries': 'Países que nomeia',
  'evidence.file.them': 'A outra parte',
  'evidence.file.me': 'Quem a guardou',
  'evidence.file.minutes': 'minuto {number}',
  'evidence.file.files': 'Ficheiros',
  'evidence.file.verify.title': 'Como ver que nada foi mudado',
  'evidence.file.verify.text':
    'SHA256SUMS tem uma soma (SHA-256) de cada ficheiro. Extraia o ficheiro ZIP, abra um terminal na pasta e escreva:',
  'evidence.file.verify.windows': 'O Windows não tem este comando. No PowerShell, escreva isto e compare:',
  'evidence.file.verify.whole': 'A soma do ficheiro ZIP não pode estar dentro dele. Quem o fez viu-a e pode dizê-la.',
  'evidence.file.start': 'Abra index.html num navegador. Não precisa de internet.',
  'evidence.file.exact': 'text.txt e offer.json têm as palavras letra por letra. Cada pasta é uma oferta.',
};

export default evidence;
