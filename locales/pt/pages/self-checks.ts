import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the self-checks. Same keys as `locales/en/pages/self-checks.ts`. Placeholders: `{step}`, `{count}`, `{answer}`. */
const words: Catalogue = {
  'self-check.title': 'Perguntas para pensar',
  'self-check.intro':
    'Algumas perguntas curtas ajudam a ver com mais clareza. Escolha o que se aplica. Leva cerca de três minutos.',
  'self-check.private': 'As suas respostas não ficam guardadas e não são enviadas. Ao sair desta página, desaparecem.',
  'self-check.choose': 'De que se trata?',

  'self-check.offer.title': 'Esta oferta está bem?',
  'self-check.offer.text': 'Para um emprego, uma viagem, um casting ou outra oferta em que está a pensar.',
  'self-check.friend.title': 'Esta pessoa é quem diz ser?',
  'self-check.friend.text': 'Para alguém que conheceu online: num jogo, numa conversa ou num site de encontros.',
  'self-check.job.title': 'O meu trabalho está bem?',
  'self-check.job.text': 'Para um trabalho que já faz, aqui ou em outro país.',
  'self-check.pictures.title': 'Alguém faz ameaças com imagens minhas',
  'self-check.pictures.text': 'O que fazer nos primeiros minutos, e quem ajuda.',

  'self-check.age.title': 'Que idade tem?',
  'self-check.age.why': 'Assim, as perguntas e as pessoas com quem falar são as certas para a sua idade.',
  'self-check.age.8-12': '8 a 12',
  'self-check.age.13-15': '13 a 15',
  'self-check.age.16-17': '16 ou 17',
  'self-check.age.under-18': 'Menos de 18',
  'self-check.age.adult': '18 ou mais',

  'self-check.step': 'Pergunta {step} de {count}',
  'self-check.yes': 'Sim',
  'self-check.no': 'Não',
  'self-check.unsure': 'Não sei',
  'self-check.answered': 'A sua resposta: {answer}',
  'self-check.read': 'Ler em voz alta',
  'self-check.read.stop': 'Parar de ler',
  'self-check.again': 'Recomeçar',
  'self-check.others': 'Outras perguntas',

  // the result
  'self-check.none.title': 'Nas suas respostas não há sinais de alerta conhecidos.',
  'self-check.none.text':
    'Isso não quer dizer que seja seguro. Se algo não parecer bem, confie nessa sensação e fale com alguém.',
  'self-check.talk.title': 'Vale a pena falar sobre algumas respostas.',
  'self-check.talk.text': 'Pode haver uma boa razão para tudo. Vá com calma, e fale com alguém que esteja de fora.',
  'self-check.first.title': 'Fale com alguém antes de fazer mais alguma coisa.',
  'self-check.first.text':
    'Algumas das suas respostas são muitas vezes sinais de que alguém quer enganar ou controlar outra pessoa. Não fez nada de errado. Há quem possa ajudar.',
  'self-check.first.text.young':
    'Algumas das suas respostas são sinais de que alguém não joga limpo. Não fez nada de errado. Uma pessoa adulta de confiança pode ajudar.',
  'self-check.pictures.first.text':
    'Há pessoas que ajudam com isto todos os dias. Não põem a culpa em quem pede ajuda. Fez bem em procurar ajuda.',
  'self-check.weighed.title': 'Por que razão dizemos isto',
  'self-check.many-unsure':
    '{count, plural, one {Não soube uma resposta.} other {Não soube # respostas.}} Não faz mal. Alguém pode ajudar a descobrir.',
  'self-check.lines.title': 'Pessoas com quem falar',
  'self-check.lines.loading': 'À procura de pessoas que podem ajudar',
  'self-check.lines.failed': 'Não foi possível mostrar a lista de pessoas a quem ligar.',
  'self-check.more-help': 'O que acontece quando liga',
  'self-check.to-pictures': 'Alguém faz ameaças com imagens suas? Leia isto primeiro.',
  'self-check.steps.none': 'Se ainda tiver dúvidas',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Respire fundo e devagar. Muita gente já passou por isto, e há formas de sair.',
  'self-check.pictures.first-minutes': 'Os primeiros minutos',
  'self-check.pictures.heavy':
    'É demasiado pesado? Então ligue agora para alguém, ou vá para junto de uma pessoa. O medo fica mais pequeno quando há alguém ao lado.',
  'self-check.pictures.go-on': 'Encontrar as pessoas certas',
  'self-check.removal.title': 'Impedir que as imagens circulem',
  'self-check.removal.text': 'Faça isto depois de contar a alguém. Não tem de fazer tudo sem ajuda.',
  'self-check.removal.int-takeitdown':
    'Para imagens em que tem menos de 18 anos. Grátis, e sem dar o nome. A imagem fica no seu telefone ou computador: só é enviado um código feito a partir dela. Com o código, muitos sites e apps podem encontrar a imagem e retirar.',
  'self-check.removal.int-stopncii':
    'Para imagens em que tem 18 anos ou mais. Grátis. A imagem fica no seu telefone ou computador: só é enviado um código feito a partir dela. Com o código, muitos sites e apps podem encontrar a imagem e retirar.',
  'self-check.removal.es-aepd-canal-prioritario':
    'Em Espanha: um serviço público pode mandar retirar imagens depressa. Se puder, denuncie primeiro a imagem onde ela está. Depois preencha o formulário no site. Há um caminho próprio para menores de 18 anos.',
  'self-check.removal.failed':
    'Take It Down ajuda com imagens em que tem menos de 18 anos. StopNCII ajuda com imagens em que já é uma pessoa adulta. Os dois são grátis.',

  // an offer
  'self-check.ask.offer-found-you': 'Foi uma pessoa desconhecida que escreveu primeiro, com esta oferta?',
  'self-check.ask.offer-named': 'Sabe o nome completo e o endereço de quem pagaria?',
  'self-check.hint.offer-named':
    'Não só um primeiro nome ou um nome usado na internet. Uma empresa ou pessoa real que possa procurar.',
  'self-check.ask.offer-tasks': 'Sabe o que faria, onde, e durante quantas horas?',
  'self-check.ask.offer-too-good': 'O pagamento é muito mais alto do que outros recebem pelo mesmo trabalho?',
  'self-check.ask.offer-fee': 'Querem que pague alguma coisa primeiro?',
  'self-check.hint.offer-fee':
    'Por exemplo um visto, um curso, fotos ou um depósito. Um depósito é dinheiro que se recebe de volta mais tarde.',
  'self-check.ask.offer-id': 'Pediram uma foto do passaporte, os dados do banco ou um código, antes de haver contrato?',
  'self-check.hint.offer-id': 'Um contrato é um documento que diz o seu trabalho, o seu horário e o seu pagamento.',
  'self-check.ask.offer-papers': 'Querem ficar com o seu passaporte, o seu documento de identidade ou o seu telefone?',
  'self-check.ask.offer-photos': 'Pediram fotos de que o trabalho não precisa?',
  'self-check.hint.offer-photos': 'Por exemplo do corpo inteiro, ou fotos que não mostraria em casa.',
  'self-check.ask.offer-secret': 'Pediram para não contar a ninguém, ou para apagar mensagens?',
  'self-check.ask.offer-hurry': 'Tem de dizer sim hoje, ou partir dentro de poucos dias?',
  'self-check.ask.offer-carry': 'Teria de passar dinheiro ou encomendas, ou abrir contas para essas pessoas?',
  'self-check.hint.offer-carry': 'Por exemplo: chega dinheiro à sua conta, e tem de o enviar a outra pessoa.',
  'self-check.ask.offer-away': 'É em outra cidade ou em outro país?',
  'self-check.ask.offer-debt': 'Pagam agora a viagem ou o quarto, e descontam depois do seu salário?',
  'self-check.ask.offer-collected': 'Uma pessoa desconhecida faria o transporte até lá?',
  'self-check.ask.offer-visitor': 'Disseram para dizer na fronteira que vai em turismo ou para estudar?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Tem um documento que diz o seu trabalho, o seu horário e o seu pagamento?',
  'self-check.hint.job-contract': 'Esse documento chama-se contrato. Consegue ler o que diz, e tem uma cópia.',
  'self-check.ask.job-papers':
    'Outra pessoa fica com o seu passaporte, o seu documento de identidade ou a sua autorização?',
  'self-check.hint.job-papers': 'A autorização é o documento que permite viver ou trabalhar no país.',
  'self-check.ask.job-pay': 'Recebe todo o pagamento combinado, e no dia certo?',
  'self-check.ask.job-costs': 'Descontam tanto pelo quarto, pela comida ou pelas viagens que sobra pouco?',
  'self-check.ask.job-debt': 'Dizem que há uma dívida sua, e que tem de trabalhar até a pagar?',
  'self-check.ask.job-leave': 'Podia deixar esse trabalho, se quisesse?',
  'self-check.hint.job-leave': 'Sem multa, sem perder o pagamento do que já trabalhou e sem medo.',
  'self-check.ask.job-go-out': 'Pode sair sem companhia e ver quem quiser, depois do trabalho?',
  'self-check.ask.job-phone': 'Alguém no trabalho fica com o seu telefone ou vê o que tem nele?',
  'self-check.ask.job-hours': 'Trabalha muitas horas por dia, ou não tem nenhum dia livre por semana?',
  'self-check.ask.job-other': 'O trabalho é muito diferente do que prometeram?',
  'self-check.ask.job-sleeps': 'Dorme no trabalho, ou num lugar dado pelo chefe?',
  'self-check.ask.job-bed': 'Tem uma cama só sua, limpa e quente, e uma porta que pode fechar à chave?',
  'self-check.ask.job-against-will': 'Obrigam a fazer coisas que não quer, ou coisas contra a lei?',
  'self-check.hint.job-against-will': 'Por exemplo vender, transportar, pedir esmola, enganar ou estar com alguém.',
  'self-check.ask.job-threat':
    'Alguém fez ameaças, também à sua família, ou disse que a polícia ia mandar sair do país?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met': 'Já viu essa pessoa na vida real, com uma pessoa adulta que conhece?',
  'self-check.ask.child-older': 'Acha que essa pessoa pode ser mais velha do que diz?',
  'self-check.ask.child-move': 'Essa pessoa quer mudar de app, para conversar onde mais ninguém possa ver?',
  'self-check.ask.child-secret': 'Essa pessoa pediu um segredo que as pessoas adultas não podem saber?',
  'self-check.ask.child-alone':
    'Essa pessoa pergunta onde mora, qual é a sua escola ou quando não há mais ninguém em casa?',
  'self-check.ask.child-gifts': 'Essa pessoa dá coisas, como dinheiro do jogo, e quer algo em troca?',
  'self-check.ask.child-pictures': 'Essa pessoa pediu fotos que não mostraria em casa?',
  'self-check.ask.child-meet': 'Essa pessoa quer um encontro sem nenhuma pessoa adulta?',
  'self-check.ask.child-threat': 'Essa pessoa zanga-se, ou diz que vai acontecer algo mau a quem diz não?',
  'self-check.ask.child-feeling': 'Às vezes sente medo ou algo estranho depois de falar com essa pessoa?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Já viu essa pessoa na vida real, ou alguém de confiança já a viu?',
  'self-check.ask.teen-video': 'Essa pessoa tem sempre uma razão para não mostrar a cara numa videochamada?',
  'self-check.ask.teen-older': 'Acha que essa pessoa pode ser mais velha do que diz?',
  'self-check.hint.teen-older': 'Por exemplo: tem carro ou muito dinheiro, ou as fotos parecem perfeitas demais.',
  'self-check.ask.teen-fast': 'Essa pessoa ficou muito próxima muito depressa?',
  'self-check.hint.teen-fast': 'Por exemplo: grandes palavras de amor, ou mensagens dia e noite.',
  'self-check.ask.teen-secret': 'Essa pessoa pediu para não falar dela a ninguém, ou para apagar conversas?',
  'self-check.ask.teen-move': 'Essa pessoa quis depressa mudar para uma conversa mais privada?',
  'self-check.ask.teen-alone': 'Essa pessoa pergunta se alguém vê o seu telefone, ou quando não há ninguém por perto?',
  'self-check.ask.teen-away': 'Essa pessoa fala mal das suas amizades ou da sua família, para que as veja menos?',
  'self-check.ask.teen-game': 'Essa pessoa ofereceu dinheiro do jogo ou presentes em troca de alguma coisa?',
  'self-check.ask.teen-gifts': 'Essa pessoa pagou coisas e depois disse que é uma dívida?',
  'self-check.ask.teen-pictures': 'Essa pessoa pediu fotos que não mostraria em casa?',
  'self-check.ask.teen-track': 'Essa pessoa quer saber sempre onde está, ou quer as suas senhas?',
  'self-check.ask.teen-meet': 'Essa pessoa quer um encontro a sós, num lugar escolhido por ela?',
  'self-check.ask.teen-job': 'Essa pessoa ofereceu dinheiro fácil?',
  'self-check.hint.teen-job': 'Por exemplo por levar alguma coisa, por emprestar o cartão do banco ou por ser modelo.',
  'self-check.ask.teen-trip': 'Essa pessoa quer que viajem ou vivam juntos em breve?',
  'self-check.ask.teen-threat': 'Essa pessoa fez ameaças, ou disse que vai mostrar a outros algo que recebeu?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Já encontrou essa pessoa na vida real?',
  'self-check.ask.adult-video': 'Essa pessoa tem sempre uma razão para não mostrar a cara numa videochamada?',
  'self-check.ask.adult-fast': 'Essa pessoa falou muito cedo de amor ou de um futuro a dois?',
  'self-check.ask.adult-story': 'Há coisas que não combinam: o nome, o país, as fotos, o número?',
  'self-check.ask.adult-money': 'Essa pessoa pediu dinheiro, cartões-presente ou um empréstimo?',
  'self-check.hint.adult-money': 'Um empréstimo é dinheiro que se empresta a alguém.',
  'self-check.ask.adult-invest': 'Essa pessoa quer mostrar como ganhar dinheiro depressa, por exemplo com cripto?',
  'self-check.hint.adult-invest': 'Cripto é dinheiro que só existe online, como o Bitcoin.',
  'self-check.ask.adult-carry': 'Essa pessoa pediu para receber dinheiro ou encomendas e enviar a outros?',
  'self-check.ask.adult-pictures': 'Essa pessoa pediu cedo imagens ou vídeos privados?',
  'self-check.ask.adult-away': 'Essa pessoa quer que veja menos as suas amizades ou a sua família?',
  'self-check.ask.adult-gifts': 'Essa pessoa pagou coisas e depois disse que é uma dívida?',
  'self-check.ask.adult-track': 'Essa pessoa quer saber sempre onde está, ou quer as suas senhas?',
  'self-check.ask.adult-trip': 'Essa pessoa quer que viaje ou mude de casa em breve, com um bilhete pago por ela?',
  'self-check.ask.adult-work': 'Essa pessoa pediu que faça um trabalho que não quer, “por nós dois”?',
  'self-check.ask.adult-threat': 'Essa pessoa fez ameaças, ou disse que vai mostrar a outros algo que recebeu?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Em alguma das imagens tem menos de 18 anos?',
  'self-check.ask.pictures-paid': 'Já pagou, ou enviou mais alguma coisa?',
  'self-check.ask.pictures-known': 'É alguém que conhece na vida real, por exemplo alguém com quem teve uma relação?',
  'self-check.ask.pictures-more': 'Essa pessoa quer um encontro, ou pede que faça alguma coisa?',
  'self-check.ask.pictures-account': 'Essa pessoa sabe alguma senha sua, ou entrou numa das suas contas?',

  // why an answer matters
  'self-check.why.stranger': 'Quem prepara algo mau muitas vezes escreve primeiro, a muita gente ao mesmo tempo.',
  'self-check.why.unnamed':
    'Uma empresa honesta pode ser encontrada. Se ninguém sabe quem paga, ninguém pode exigir nada.',
  'self-check.why.tasks': 'O que agora não está claro pode mais tarde ser qualquer coisa.',
  'self-check.why.too-good': 'Um pagamento muito alto por um trabalho simples serve muitas vezes para atrair pessoas.',
  'self-check.why.fee': 'Não se paga para trabalhar. Depois da primeira taxa vem muitas vezes outra.',
  'self-check.why.id': 'Com uma foto dos seus documentos ou um código, alguém pode agir em seu nome.',
  'self-check.why.papers':
    'Ninguém pode ficar com os seus documentos nem com o seu telefone. Sem eles é difícil ir embora.',
  'self-check.why.photos': 'Fotos de que o trabalho não precisa podem mais tarde servir para pressionar.',
  'self-check.why.secret': 'Quem pede um segredo não quer que haja ajuda.',
  'self-check.why.hurry': 'Com pressa não há tempo para verificar. Uma oferta honesta pode esperar um dia.',
  'self-check.why.carry': 'O dinheiro ou a encomenda pode vir de um crime. Então o problema é seu, não de quem pediu.',
  'self-check.why.trip-debt': 'Começaria com uma dívida ao chefe. Isso torna difícil ir embora.',
  'self-check.why.collected': 'Assim é outra pessoa que decide o destino. Ninguém que conhece saberia onde procurar.',
  'self-check.why.visitor':
    'Sem os documentos certos, é mais fácil alguém fazer ameaças. E na fronteira podem mandar voltar.',
  'self-check.why.contract': 'Um documento com o trabalho, o horário e o pagamento protege quando há um desacordo.',
  'self-check.why.pay':
    'O pagamento do que trabalhou é seu. Há quem ajude a recebê-lo, em muitos lugares também sem documentos.',
  'self-check.why.costs': 'Há limites para o que um chefe pode descontar do salário.',
  'self-check.why.debt':
    'Ninguém pode obrigar a trabalhar para pagar uma dívida. Há ajuda, mesmo que tenha pedido dinheiro emprestado.',
  'self-check.why.leave':
    'Pode sempre deixar um trabalho. Uma multa, uma ameaça ou um pagamento retido não podem prender ninguém.',
  'self-check.why.go-out': 'O tempo livre é seu. Ninguém pode trancar a porta nem vigiar com quem está.',
  'self-check.why.phone':
    'O telefone é o seu caminho até outras pessoas. Nenhum chefe pode ficar com ele nem ler o que tem.',
  'self-check.why.hours': 'Tem direito a descanso e a dias livres. Quem conhece a lei pode verificar as suas horas.',
  'self-check.why.other-work': 'Se o trabalho não é o combinado, pode dizer não.',
  'self-check.why.bed': 'Um lugar dado por um chefe deve ser limpo, quente e privado.',
  'self-check.why.against-will': 'Se alguém obriga, a culpa é de quem obriga. O melhor é pedir ajuda cedo.',
  'self-check.why.threat': 'Uma ameaça nunca está bem. Nas linhas de ajuda sabem como proteger as pessoas.',
  'self-check.why.not-met': 'Online, qualquer pessoa pode dizer que é criança ou usar a foto de outra.',
  'self-check.why.never-shown': 'Quem nunca mostra a cara pode ser outra pessoa, e não a das fotos.',
  'self-check.why.older':
    'Pessoas adultas que procuram amizades íntimas com jovens online muitas vezes não são honestas.',
  'self-check.why.fast': 'Muito amor muito depressa pode ser uma forma de ganhar a sua confiança.',
  'self-check.why.move': 'Numa conversa mais privada, mais ninguém vê o que essa pessoa escreve.',
  'self-check.why.alone': 'Quem pergunta isto talvez queira saber se alguém notaria.',
  'self-check.why.away': 'Quem ama não afasta ninguém das suas amizades e da sua família.',
  'self-check.why.gifts': 'Um presente é de graça. Nunca deve nada por ele, digam o que disserem.',
  'self-check.why.pictures': 'Pode sempre dizer não. Se já enviou, a culpa não é sua, e há quem ajude.',
  'self-check.why.track': 'Querer saber tudo sobre alguém é controlar. Não é amar.',
  'self-check.why.meet': 'Não vá sem companhia. Quem tem boa intenção não se importa que leve alguém.',
  'self-check.why.easy-money':
    'Quando oferecem dinheiro fácil a jovens, muitas vezes é por algo que depois traz problemas.',
  'self-check.why.trip': 'Longe de casa, dependeria dessa pessoa para tudo. Não há pressa.',
  'self-check.why.feeling': 'O que sente é importante. É uma boa razão para contar a uma pessoa adulta.',
  'self-check.why.child-threat':
    'Uma amizade de verdade não mete medo. Conte hoje a uma pessoa adulta. Não fez nada de errado.',
  'self-check.why.child-secret':
    'As boas surpresas acabam por ser contadas. Um segredo que as pessoas adultas não podem saber não é um bom segredo.',
  'self-check.why.story': 'Quando as coisas não combinam, a pessoa pode não ser quem diz.',
  'self-check.why.money': 'Muitas vezes o verdadeiro objetivo é o dinheiro. O que se paga assim raramente volta.',
  'self-check.why.invest': 'Os lucros que mostram são muitas vezes inventados. O dinheiro que se põe lá desaparece.',
  'self-check.why.work': 'Quem ama não pede isto. Pode dizer não, também depois de um sim.',
  'self-check.why.young-then':
    'As imagens de menores de 18 anos têm a proteção mais forte. Não importa que idade tem agora.',
  'self-check.why.paid': 'Muita gente paga no primeiro susto. Pode parar agora. Talvez o seu banco possa ajudar.',
  'self-check.why.known':
    'Nem mesmo alguém com quem teve uma relação pode fazer isto. Há pessoas que conhecem bem estes casos.',
  'self-check.why.more': 'Não vá e não faça. Pedem cada vez mais, e há quem ajude a sair disto.',
  'self-check.why.account': 'Mude essa senha agora, num dispositivo que seja só seu.',
};

export default words;
