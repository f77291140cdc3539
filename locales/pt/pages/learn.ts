import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the learn pages. Same keys as `locales/en/pages/learn.ts`. Every story is invented. */
const learn: Catalogue = {
  'learn.title': 'Bom saber',
  'learn.intro': 'Páginas curtas para ler, imprimir ou mostrar a alguém. Fique com o que ajuda. Deixe o resto.',
  'learn.all': 'Todos os temas',
  'learn.print': 'Imprimir esta página',
  'learn.paper.call': 'A quem ligar:',
  'learn.signs.title': 'Como se pode notar',
  'learn.signs.note': 'Um só sinal muitas vezes não quer dizer nada. Se vir vários, olhe outra vez.',
  'learn.story.title': 'Uma história',
  'learn.story.note': 'Esta história é inventada. Coisas assim acontecem a muita gente.',
  'learn.steps.title': 'O que pode fazer',
  'learn.myths.title': 'O que dizem e o que é verdade',
  'learn.sources.title': 'De onde vem isto',
  'learn.sources.note': 'As palavras são nossas. Os sinais vêm daqui:',
  'learn.next.title': 'E agora?',
  'learn.next.text': 'Pode falar com alguém, só para perguntar. Não é preciso ter a certeza de que algo está mal.',
  'learn.help': 'Falar com alguém sobre isto',
  'learn.self-check': 'Pensar na sua situação, passo a passo',
  'learn.practice': 'Praticar com ofertas inventadas',

  'learn.work-abroad.title': 'Um trabalho em outro país',
  'learn.work-abroad.line': 'Pagam bem, e a viagem está paga. Depois falta o passaporte e há uma dívida.',
  'learn.work-abroad.sign.1': 'O pagamento é alto. Não é preciso ter formação nem falar a língua.',
  'learn.work-abroad.sign.2': 'Pagam a viagem e a cama. Mais tarde dizem que tudo isso é uma dívida.',
  'learn.work-abroad.sign.3': 'Tem de pagar pelo trabalho: pela vaga, por documentos ou por um teste.',
  'learn.work-abroad.sign.4':
    'Alguém fica com o seu passaporte ou o seu telefone, “para o escritório” ou “para não se perder”.',
  'learn.work-abroad.sign.5': 'Não há contrato, ou não dá para ler, ou aparece outro quando chega.',
  'learn.work-abroad.sign.6': 'Não pode sair sem companhia, ligar para casa nem falar do trabalho.',
  'learn.work-abroad.story':
    'Carlos viu um anúncio de trabalho no campo. A viagem estava paga, e havia cama. No primeiro dia, o chefe recolheu todos os passaportes, “para o escritório”. Depois disse que a viagem, a cama e as luvas custavam 1400 euros. Carlos só ia receber quando tudo estivesse pago. A cada semana a lista crescia. Uma noite, viu numa loja um pequeno cartão com um número de telefone. Ligou, só para perguntar. A mulher falava a língua dele. Disse que ninguém podia ficar com o passaporte dele, e que era livre de ir embora. Dois dias depois saiu com mais três, e os colegas dela estavam à espera. Recuperou o passaporte e uma parte do salário. Hoje trabalha no campo em outro lugar. Desta vez pôde ler o contrato.',
  'learn.work-abroad.step.1': 'Antes de ir, peça por escrito o nome da empresa, as tarefas, o horário e o pagamento.',
  'learn.work-abroad.step.2':
    'Procure a empresa por outro caminho. Ligue para o número que encontrar, não para o que deram.',
  'learn.work-abroad.step.3': 'Fique sempre com o seu passaporte. Podem ver e copiar. Não podem ficar com ele.',
  'learn.work-abroad.step.4':
    'Deixe o endereço com alguém em casa. Combinem uma palavra que queira dizer “preciso de ajuda”.',
  'learn.work-abroad.step.5':
    'Já está lá? Anote todos os dias as suas horas e o que recebe, e ligue para uma linha de ajuda. Pode perguntar sem documentos e sem dar o nome.',
  'learn.work-abroad.myth.1': 'Há uma dívida, por isso tem de ficar.',
  'learn.work-abroad.myth.1.true':
    'Ninguém pode prender uma pessoa por uma dívida. Pode ir embora e falar do dinheiro depois, com alguém do seu lado.',
  'learn.work-abroad.myth.2': 'Não tem documentos, por isso ninguém vai ajudar.',
  'learn.work-abroad.myth.2.true':
    'Muitas linhas ajudam pessoas com ou sem documentos. Não precisam de saber o seu nome.',
  'learn.work-abroad.myth.3': 'Disse que sim, por isso a culpa é sua.',
  'learn.work-abroad.myth.3.true': 'Disse que sim a um bom trabalho. A isto não disse que sim.',

  'learn.someone-in-love.title': 'Quando o amor vai muito depressa',
  'learn.someone-in-love.line':
    'Grande amor, grandes presentes, grandes planos. Depois vem um pedido que não parece bem.',
  'learn.someone-in-love.sign.1': 'Essa pessoa diz que ama ao fim de poucos dias. Escreve dia e noite.',
  'learn.someone-in-love.sign.2': 'Essa pessoa dá presentes e paga coisas. Mais tarde diz que é uma dívida.',
  'learn.someone-in-love.sign.3': 'Essa pessoa quer que vão viver juntos em breve, em outra cidade ou em outro país.',
  'learn.someone-in-love.sign.4':
    'Essa pessoa fala mal das suas amizades e da sua família, ou a relação tem de ser segredo.',
  'learn.someone-in-love.sign.5': 'Depois falta dinheiro, e pedem que o ganhe: com dança, com imagens ou com o corpo.',
  'learn.someone-in-love.sign.6':
    'Quando ouve um não, essa pessoa responde com frieza ou raiva. Ou assusta, ou fala da sua família.',
  'learn.someone-in-love.story':
    'Helena era nova na cidade quando Leo escreveu. Era carinhoso e divertido. Ao fim de uma semana, disse que ela era o amor da vida dele. Comprou um telefone e um bilhete, e ela foi viver para o país dele. Depois ele disse que tinha dívidas. Se ela o amasse, ia sair com homens que pagam, só durante um mês. Ela chorou. Ele ficou dias sem falar com ela. Helena pensou que ninguém ia entender. Uma noite escreveu para uma linha de chat. A mulher do outro lado não julgou. Fizeram um plano, passo a passo. Uma manhã, quando Leo não estava, Helena pegou nos documentos e saiu. Alguém da linha estava à espera. Agora vive com a irmã. Estuda enfermagem, e voltou a rir.',
  'learn.someone-in-love.step.1': 'Vá com calma. Quem ama pode esperar.',
  'learn.someone-in-love.step.2': 'Conte a alguém amigo. Apresente essa pessoa antes de irem para qualquer lugar.',
  'learn.someone-in-love.step.3':
    'Tenha sempre o seu próprio telefone, os seus documentos e dinheiro para voltar para casa.',
  'learn.someone-in-love.step.4': 'Pode dizer não. Mesmo que antes tenha dito sim. Mesmo que tenham pago coisas.',
  'learn.someone-in-love.step.5':
    'Se quiser sair, prepare tudo antes com uma linha de ajuda. Conhecem lugares onde pode dormir.',
  'learn.someone-in-love.myth.1': 'Se fosse amor de verdade, fazia isto por mim.',
  'learn.someone-in-love.myth.1.true': 'O amor não pede coisas que fazem mal.',
  'learn.someone-in-love.myth.2': 'Veio porque quis, por isso ninguém vai acreditar.',
  'learn.someone-in-love.myth.2.true':
    'Quem atende nas linhas sabe como isto funciona. Ouve muitas histórias assim, e escuta.',
  'learn.someone-in-love.myth.3': 'Isto nunca ia acontecer comigo.',
  'learn.someone-in-love.myth.3.true':
    'Acontece a todo o tipo de pessoas. Quem faz isto tem prática. Quem passa por isto, não.',

  'learn.pictures.title': 'Ameaças com imagens',
  'learn.pictures.line': 'Alguém tem uma imagem privada sua. Agora quer dinheiro, ou mais imagens.',
  'learn.pictures.sign.1': 'Uma pessoa desconhecida é muito simpática, e a conversa fica íntima depressa.',
  'learn.pictures.sign.2': 'Em pouco tempo querem mudar de app, ou fazer uma videochamada.',
  'learn.pictures.sign.3': 'Enviam primeiro uma imagem privada, e querem outra em troca.',
  'learn.pictures.sign.4': 'Depois mostram uma lista das suas amizades e dizem que todas vão receber a sua imagem.',
  'learn.pictures.sign.5': 'Querem dinheiro, cartões-presente, mais imagens ou um encontro. Dão muito pouco tempo.',
  'learn.pictures.sign.6':
    'Às vezes a imagem não é real. Um computador criou a imagem a partir das suas fotos normais.',
  'learn.pictures.story':
    'Daniel, de 24 anos, conheceu uma mulher na internet. Mudaram de app, e ele enviou uma imagem. Um minuto depois, tudo mudou. Recebeu uma lista dos amigos dele. Tinha uma hora para pagar 300 euros. Daniel pagou 50. Depois quiseram 500. Sentiu-se mal e não conseguiu dormir. De manhã contou ao irmão. O irmão não riu. Fizeram prints da conversa e deixaram de responder. Denunciaram a conta e bloquearam. Depois usaram um serviço gratuito que ajuda a impedir que as imagens circulem. Daniel escondeu a lista de amigos de quem não conhece. Ainda chegaram algumas ameaças, e ele não respondeu. Depois veio o silêncio. “O pior foi aquela noite sem falar com ninguém”, conta. “Quem me dera ter acordado o meu irmão.”',
  'learn.pictures.step.1': 'Não pague, e não envie mais nada. A quem paga, muitas vezes voltam a pedir.',
  'learn.pictures.step.2': 'Deixe de responder. Não deve resposta a ninguém.',
  'learn.pictures.step.3': 'Guarde a conversa. Guarde o nome, o número e as ameaças. Isso mostra o que fizeram.',
  'learn.pictures.step.4': 'Conte hoje a uma pessoa. Não tem de mostrar a imagem.',
  'learn.pictures.step.5':
    'Denuncie a conta e depois bloqueie. Há serviços gratuitos que ajudam a parar as imagens: Take It Down se nelas tinha menos de 18 anos, StopNCII se já tinha 18 ou mais.',
  'learn.pictures.myth.1': 'Pague uma vez, e acaba.',
  'learn.pictures.myth.1.true': 'A quem paga, muitas vezes pedem mais. Se já pagou, ainda pode parar.',
  'learn.pictures.myth.2': 'A culpa é de quem enviou.',
  'learn.pictures.myth.2.true': 'Confiou em alguém, e essa pessoa mentiu. O mal é o que ela faz, não a sua confiança.',
  'learn.pictures.myth.3': 'Se as pessoas virem isto, a sua vida acabou.',
  'learn.pictures.myth.3.true':
    'Esta noite pode parecer assim. Depois melhora. Muita gente já passou por isto, e ninguém tem de passar a noite sem companhia.',

  'learn.young-people.title': 'Uma nova amizade online',
  'learn.young-people.line': 'Para quem tem de 11 a 17 anos. Sobre jogos, conversas, presentes e segredos.',
  'learn.young-people.sign.1': 'Essa pessoa diz que tem a sua idade. Mas a câmara dela nunca funciona.',
  'learn.young-people.sign.2': 'Dão moedas, skins ou presentes. Depois querem algo em troca.',
  'learn.young-people.sign.3': 'Querem mudar de app, para conversar onde mais ninguém possa ver.',
  'learn.young-people.sign.4': 'Dizem: “Não conte aos seus pais. Eles não iam entender.”',
  'learn.young-people.sign.5': 'Perguntam se há alguém em casa, onde mora ou em que escola estuda.',
  'learn.young-people.sign.6': 'Pedem fotos suas. Ou falam de um futuro como modelo ou estrela.',
  'learn.young-people.story':
    'Mia tem 12 anos. Num jogo conheceu “Tomás, 13”. Ele dava moedas, e conversavam todas as noites. Ninguém a entendia como ele. Depois ele quis mudar de app, e tinha de ser segredo. Perguntou se ela estava em casa sem mais ninguém. Queria uma foto dela, e Mia não queria enviar. Ele escreveu: “Depois de tudo o que eu dei?” Mia ficou com dor de barriga. Então contou à prima mais velha. A prima não se zangou. Contaram juntas à mãe, e a mãe disse que era muito bom ela ter contado. Guardaram a conversa e foram à polícia. Tomás era um homem adulto. Escrevia também a outras crianças. Agora já não pode fazer isso. Mia continua a jogar, com amigas da turma dela.',
  'learn.young-people.step.1': 'Pode deixar de escrever a qualquer momento. Não tem de agradar a ninguém.',
  'learn.young-people.step.2': 'Não tem de dar nada em troca. Um presente é um presente.',
  'learn.young-people.step.3':
    'Conte a uma pessoa adulta de confiança: em casa, na escola, no clube. Ou ligue para uma linha para jovens. Não fez nada de errado.',
  'learn.young-people.step.4':
    'Guarde a conversa. Não envie a conversa a outras pessoas. Depois bloqueie e denuncie a conta.',
  'learn.young-people.step.5': 'Nunca vá sem companhia encontrar alguém da internet. Leve uma pessoa adulta.',
  'learn.young-people.myth.1': 'Aceitou os presentes, por isso agora deve.',
  'learn.young-people.myth.1.true': 'Não deve nada. Presentes de verdade são de graça.',
  'learn.young-people.myth.2': 'Se contar, vai ter problemas.',
  'learn.young-people.myth.2.true': 'Dizem isso porque têm medo de que conte. Não fez nada de errado.',
  'learn.young-people.myth.3': 'A nossa amizade é especial. Por isso é segredo.',
  'learn.young-people.myth.3.true': 'Uma boa amizade não se incomoda se a sua família souber.',

  'learn.easy-money.title': 'Dinheiro fácil por um trabalho pequeno',
  'learn.easy-money.line':
    'Passar algum dinheiro. Enviar uma encomenda. Um emprego muito longe. Pode acabar por fazer parte de um crime.',
  'learn.easy-money.sign.1': 'Chega dinheiro à sua conta, e tem de o enviar a outra pessoa. Pode ficar com uma parte.',
  'learn.easy-money.sign.2': 'Alguém quer usar o seu cartão, a sua senha ou uma conta em seu nome.',
  'learn.easy-money.sign.3': 'Recebe ou envia encomendas, e não sabe o que têm dentro.',
  'learn.easy-money.sign.4': 'Chamam a isso “missão” ou “entregas”. Pagam hoje, e ninguém pergunta quem é.',
  'learn.easy-money.sign.5':
    'Pagam o voo para um trabalho de escritório muito longe. A meio da viagem, o destino muda.',
  'learn.easy-money.sign.6':
    'Primeiro dão roupa, um telefone ou drogas. Depois há uma dívida, e é preciso trabalhar por ela.',
  'learn.easy-money.story':
    'Tiago precisava de dinheiro para aprender a conduzir. Num grupo encontrou um trabalho: receber dinheiro, ficar com um décimo, enviar o resto. Parecia trabalho de escritório. Chegaram os primeiros 900 euros. Então leu o nome de quem tinha enviado. Era uma mulher que não conhecia. A nota dela dizia: “Para o meu neto”. Algo estava mal. O chefe escreveu: “Envie já, ou vai pagar por isso.” Tiago não enviou. Tinha as mãos frias. Ligou para o banco e contou tudo. O banco segurou o dinheiro, e a mulher recebeu tudo de volta. Depois ligou para uma linha de ajuda, e foram com ele à polícia. Ter ligado tão cedo contou a favor dele. Hoje conta esta história na escola onde estudou.',
  'learn.easy-money.step.1': 'Não envie o dinheiro. Deixe o dinheiro onde está e ligue para o seu banco.',
  'learn.easy-money.step.2': 'Não dê a ninguém o seu cartão, a sua senha nem o seu documento.',
  'learn.easy-money.step.3': 'Não leve nada se não souber o que tem dentro.',
  'learn.easy-money.step.4':
    'Já fez isto? Pare, guarde as conversas e peça ajuda cedo. Se alguém obrigou, diga. Em muitos países a lei protege quem foi forçado.',
  'learn.easy-money.step.5':
    'Está longe e não pode sair? Ligue para a embaixada do seu país ou para uma linha de ajuda.',
  'learn.easy-money.myth.1': 'É legal. Só ajuda com pagamentos.',
  'learn.easy-money.myth.1.true':
    'As empresas de verdade têm as suas próprias contas. Passar dinheiro roubado pode ser crime, mesmo sem perguntar de onde veio.',
  'learn.easy-money.myth.2': 'Já está dentro. Agora não pode sair.',
  'learn.easy-money.myth.2.true': 'Pode. Quanto mais cedo falar com alguém, melhor.',
  'learn.easy-money.myth.3': 'Aos jovens não acontece nada.',
  'learn.easy-money.myth.3.true':
    'O banco pode fechar a conta, e a polícia pode bater à porta. É por isso que deixam outros fazer o trabalho.',

  'learn.task-and-fee-jobs.title': 'Empregos em que se paga primeiro',
  'learn.task-and-fee-jobs.line': 'Pequenas tarefas, taxas, uma foto do documento. No fim não há emprego.',
  'learn.task-and-fee-jobs.sign.1':
    'Chega uma mensagem do nada: muito dinheiro por uma ou duas horas por dia, em casa.',
  'learn.task-and-fee-jobs.sign.2':
    'Faz pequenas tarefas no telefone: dar likes, avaliar, clicar. O primeiro pagamento chega mesmo.',
  'learn.task-and-fee-jobs.sign.3':
    'Depois tem de depositar dinheiro, para ter tarefas melhores ou para retirar o que ganhou.',
  'learn.task-and-fee-jobs.sign.4': 'Tem de pagar um curso, um uniforme, um exame médico ou um visto.',
  'learn.task-and-fee-jobs.sign.5': 'Querem uma foto do documento, ou os dados do banco, antes de haver contrato.',
  'learn.task-and-fee-jobs.sign.6': 'Usam o nome de uma empresa conhecida, mas o e-mail não é dessa empresa.',
  'learn.task-and-fee-jobs.story':
    'Rosa estava em casa com duas crianças pequenas. Uma mulher escreveu: dar likes a vídeos, 80 euros por dia. No primeiro dia, Rosa recebeu 12 euros. Era verdade. No dia seguinte teve de depositar 30 para ter tarefas melhores, e voltaram 45. Depois foram 200, e depois 600. O número no telefone crescia sempre. Para retirar o dinheiro, tinha de pagar um imposto. Nessa noite, Rosa contou à vizinha. A vizinha disse: “Um emprego paga. Não se paga por um emprego.” Rosa ligou logo para o banco. Ainda deu para parar o último pagamento. O resto estava perdido. Mas guardou as conversas e foi à polícia. Agora trabalha três dias por semana numa loja de verdade. O primeiro recibo do salário está na parede da cozinha.',
  'learn.task-and-fee-jobs.step.1': 'Nunca pague para receber.',
  'learn.task-and-fee-jobs.step.2': 'Procure a empresa por outro caminho. Ligue e pergunte se o emprego existe.',
  'learn.task-and-fee-jobs.step.3':
    'Não envie foto do documento antes de haver contrato. Escreva na cópia para quem ela é.',
  'learn.task-and-fee-jobs.step.4':
    'Já pagou? Ligue hoje para o seu banco. Alguns pagamentos ainda podem ser parados nas primeiras horas.',
  'learn.task-and-fee-jobs.step.5':
    'Enviou o documento? Avise a polícia e o banco. Veja se aparecem contas e empréstimos que não são seus.',
  'learn.task-and-fee-jobs.myth.1': 'Deposite mais uma vez, e recebe tudo de volta.',
  'learn.task-and-fee-jobs.myth.1.true':
    'O número no telefone não é dinheiro. Pode parar agora e ficar com o que ainda tem.',
  'learn.task-and-fee-jobs.myth.2': 'Todas as empresas cobram uma taxa por um emprego.',
  'learn.task-and-fee-jobs.myth.2.true':
    'Uma empresa honesta não pede dinheiro por um emprego. Em muitos países a lei também diz isso.',
  'learn.task-and-fee-jobs.myth.3': 'Só gente tola cai nisto.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Estudantes, professores e pessoas que trabalham em bancos também já pagaram. É feito para parecer real.',

  'learn.love-and-money.title': 'Amor, dinheiro e grandes promessas',
  'learn.love-and-money.line':
    'Nunca se viram de perto. A outra pessoa precisa de dinheiro, promete riqueza ou quer pagar.',
  'learn.love-and-money.sign.1': 'Escrevem-se todos os dias, mas nunca se encontram. Há sempre um imprevisto.',
  'learn.love-and-money.sign.2': 'A outra pessoa está longe: num navio, no exército, como médico em outro país.',
  'learn.love-and-money.sign.3':
    'Depois essa pessoa precisa de dinheiro: para um bilhete, para um médico, para uma encomenda.',
  'learn.love-and-money.sign.4':
    'Mostram uma forma de ganhar muito e depressa, e um site onde o dinheiro parece crescer.',
  'learn.love-and-money.sign.5':
    'Alguém oferece um pagamento por semana pelo seu tempo. Antes é preciso pagar uma taxa, ou enviar a outra pessoa uma parte do dinheiro.',
  'learn.love-and-money.sign.6':
    'Querem cartões-presente, moedas da internet ou pagamentos que ninguém pode recuperar.',
  'learn.love-and-money.story':
    'Teresa vivia sem companhia há dois anos quando Roberto escreveu. Dizia que trabalhava num navio. Escreveram-se todas as manhãs durante quatro meses. Depois ele perdeu o cartão do banco e precisava de 800 euros. Ela enviou. A seguir foi uma encomenda, e depois um médico. Depois ele mostrou um site onde o dinheiro dele tinha dobrado. Teresa foi ao banco para passar tudo o que tinha poupado. Um rapaz ao balcão perguntou: “Já se encontrou com ele?” Primeiro ela ficou zangada. Depois ligou para a sobrinha. Procuraram a foto dele na internet. Lá estava, com outro nome. Doeu durante muito tempo. Mas as poupanças continuam lá. Agora Teresa canta num coro. Uma vez por mês conta a sua história, para que outras pessoas se sintam menos sós.',
  'learn.love-and-money.step.1': 'Não envie dinheiro a quem nunca encontrou. Peça uma videochamada, hoje.',
  'learn.love-and-money.step.2': 'Procure a foto com uma pesquisa de imagens. Veja se aparece com outro nome.',
  'learn.love-and-money.step.3': 'Conte a uma pessoa de fora. Duas pessoas veem mais do que uma.',
  'learn.love-and-money.step.4': 'Não aceite dinheiro, e não passe nenhum a ninguém. Pode ser de outra pessoa.',
  'learn.love-and-money.step.5':
    'Já pagou? Ligue hoje para o seu banco e guarde as conversas. Se alguém pedir uma taxa para recuperar o dinheiro, não pague também isso.',
  'learn.love-and-money.myth.1': 'Se fosse amor de verdade, ajudava.',
  'learn.love-and-money.myth.1.true': 'Quem ama não precisa do que poupou.',
  'learn.love-and-money.myth.2': 'Sou eu que pago, por isso sou eu que mando.',
  'learn.love-and-money.myth.2.true':
    'Ninguém pode comprar o direito de decidir por outra pessoa. Pode parar a qualquer momento.',
  'learn.love-and-money.myth.3': 'Só pessoas velhas e sós acreditam nisto.',
  'learn.love-and-money.myth.3.true':
    'Acontece em qualquer idade. Escrevem a muita gente, e descobrem o que cada pessoa deseja.',

  'learn.people-used.title': 'Quando outros mandam na sua vida',
  'learn.people-used.line': 'Obrigam a pedir esmola, a casar, ou a dar uma parte do corpo ou uma criança.',
  'learn.people-used.sign.1': 'Tem de pedir esmola ou vender na rua, e todas as noites alguém fica com o dinheiro.',
  'learn.people-used.sign.2': 'Preparam o seu casamento. Ninguém pergunta o que quer, ou não pode dizer não.',
  'learn.people-used.sign.3': 'Alguém paga para que se case com uma pessoa desconhecida, por causa dos documentos.',
  'learn.people-used.sign.4': 'Alguém oferece dinheiro por um rim. Dizem que é legal e fácil.',
  'learn.people-used.sign.5':
    'Viaja para ter uma criança para outras pessoas, ou para dar óvulos, e ficam com o seu passaporte.',
  'learn.people-used.sign.6': 'Está à espera de uma criança, e alguém quer pagar por ela.',
  'learn.people-used.story':
    'José tinha perdido a casa, e andava com uma bengala. Um casal falou de um quarto quente em outro país, “e de um pouco de trabalho”. O trabalho era ficar à porta de uma loja e pedir esmola. Todas as noites ficavam com o dinheiro. Se fosse pouco, não havia jantar. Ficaram com o documento dele. Um dia, uma mulher da loja sentou-se ao lado dele. “Como está?”, perguntou. Há semanas que ninguém perguntava isso. Ela deu um número e emprestou o telefone. Ele falou durante uma hora. No dia seguinte, duas pessoas vieram ajudar. Teve uma cama, um médico e documentos novos. Agora tem um pequeno quarto. Aos sábados ajuda numa cozinha para pessoas sem casa. A mulher da loja é amiga dele.',
  'learn.people-used.step.1':
    'Pode dizer não: a um casamento, a pedir esmola, a um médico. Mesmo que a sua família tenha dito sim.',
  'learn.people-used.step.2': 'Fique com os seus documentos. Deixe uma cópia com alguém de confiança.',
  'learn.people-used.step.3':
    'Querem que viaje para casar? Conte antes da viagem, na escola, a um médico ou a uma linha de ajuda. No aeroporto, fale com alguém de uniforme.',
  'learn.people-used.step.4': 'Antes de qualquer exame, fale com um médico à sua escolha. Não assine nada antes disso.',
  'learn.people-used.step.5': 'Ligue para uma linha de ajuda. Também pode ligar por outra pessoa.',
  'learn.people-used.myth.1': 'Assinou, por isso tem de fazer.',
  'learn.people-used.myth.1.true':
    'O seu corpo continua a ser seu. Ainda pode dizer não, e um bom médico respeita isso.',
  'learn.people-used.myth.2': 'Aqui é assim que se faz. Tem de casar.',
  'learn.people-used.myth.2.true': 'Pode amar a sua família e dizer não. Ninguém pode obrigar ninguém a casar.',
  'learn.people-used.myth.3': 'Lá é permitido vender um rim.',
  'learn.people-used.myth.3.true':
    'É contra a lei em quase todo o mundo. Muitas vezes quem faz a oferta também fica com o dinheiro.',

  'learn.how-they-look-for-people.title': 'Como procuram pessoas',
  'learn.how-they-look-for-people.line':
    'Há quem publique uma oferta e espere. Há quem leia o que publica, e depois escreva.',
  'learn.how-they-look-for-people.sign.1':
    'Publicam anúncios e esperam: cuidar de pessoas, hotéis, campo, moda, filmes, encontros pagos.',
  'learn.how-they-look-for-people.sign.2':
    'Leem o que publica: nova cidade, falta de trabalho, tristeza. Depois dizem mesmo o que faz falta ouvir.',
  'learn.how-they-look-for-people.sign.3':
    'Perguntam muito e contam pouco: nem empresa, nem endereço, só um primeiro nome.',
  'learn.how-they-look-for-people.sign.4': 'Em pouco tempo querem mudar de app, para onde mais ninguém possa ver.',
  'learn.how-they-look-for-people.sign.5': 'Compram a viagem, e assim sabem sempre onde está.',
  'learn.how-they-look-for-people.sign.6':
    'Mais tarde controlam pelo telefone: as senhas, o lugar no mapa, fotos da família.',
  'learn.how-they-look-for-people.story':
    'Nádia escreveu num grupo que precisava de trabalho, qualquer trabalho. Numa hora escreveram três pessoas. Uma delas era muito amável: um hotel à beira-mar, o voo pago, começar na segunda-feira. Ele sabia a cidade dela e os nomes das crianças. Estava tudo no perfil dela. Quis mudar de app, e ver num mapa onde ela estava. Nádia gostou dele. Mas fez uma pergunta: “Como se chama o hotel?” Ele enviou corações. Depois enviou um bilhete. Depois zangou-se. Nádia mostrou a conversa a uma amiga, e ligaram para uma linha de ajuda. A mulher que atendeu conhecia ofertas assim. Nádia ficou em casa. Dois meses depois encontrou trabalho numa padaria, a dez minutos da sua porta.',
  'learn.how-they-look-for-people.step.1':
    'Esconda a lista de amigos, o número e o lugar onde está de quem não conhece.',
  'learn.how-they-look-for-people.step.2': 'Faça uma pergunta clara: que empresa, e onde? Veja o que respondem.',
  'learn.how-they-look-for-people.step.3': 'Continue a conversa onde se conheceram até saber quem é.',
  'learn.how-they-look-for-people.step.4':
    'Não dê as suas senhas a ninguém. Não deixe ninguém instalar nada no seu telefone.',
  'learn.how-they-look-for-people.step.5':
    'Alguém vigia o seu telefone? Peça ajuda primeiro a partir de outro. Podem notar se mudar coisas no seu.',
  'learn.how-they-look-for-people.myth.1': 'Está num site grande, por isso alguém já verificou.',
  'learn.how-they-look-for-people.myth.1.true':
    'Muitas vezes ninguém verificou. Nos sites grandes está mais gente, por isso é lá que procuram.',
  'learn.how-they-look-for-people.myth.2': 'Sabem tanto sobre mim. Devem ser de verdade.',
  'learn.how-they-look-for-people.myth.2.true':
    'Quase tudo pode vir do seu próprio perfil. Pode esconder essas informações.',
  'learn.how-they-look-for-people.myth.3': 'Eu ia ver isso na cara deles.',
  'learn.how-they-look-for-people.myth.3.true':
    'Quase sempre são simpáticos. Pode ser uma mulher, um casal ou alguém que conhece.',

  'learn.source.MIR24': 'Ministério do Interior, Espanha: relatório sobre como recrutam e usam pessoas online (2024)',
  'learn.source.LSI': 'La Strada International: como evitar um mau trabalho',
  'learn.source.CMMSELF': 'Centro da Dinamarca para pessoas exploradas (CMM): há abuso no seu trabalho?',
  'learn.source.ECUA': 'Comissão Europeia: conselhos para quem teve de sair da Ucrânia',
  'learn.source.EPOLLB': 'Europol: conselhos sobre o falso amor',
  'learn.source.BGAT': 'Comissão Nacional da Bulgária (antitraffic.bg): lista de armadilhas',
  'learn.source.FBISX': 'FBI: ameaças com imagens para conseguir dinheiro',
  'learn.source.THORN': 'Thorn: o que fazer perante ameaças com imagens',
  'learn.source.NCMEC': 'NCMEC, o centro para crianças desaparecidas dos Estados Unidos: passos a dar',
  'learn.source.LVTEST': 'Better Internet for Kids: teste da Letónia sobre amizades de risco online',
  'learn.source.LVLA': 'Drossinternets.lv, Letónia, no jornal Latvijas Avīze: conselhos para o verão',
  'learn.source.PNSCOUT': 'Polícia Nacional de Espanha, no jornal Infobae: falsos caçadores de talentos',
  'learn.source.EPOLMULE': 'Europol: pessoas que passam dinheiro para outras',
  'learn.source.COUNTY': 'NSPCC, Reino Unido: crianças usadas para levar drogas',
  'learn.source.ITAMA': 'Ministério das Relações Exteriores, Brasil: empregos em call centers no Sudeste Asiático',
  'learn.source.FTCTASK': 'Federal Trade Commission, Estados Unidos: empregos com tarefas',
  'learn.source.PNLIKES': 'Polícia Nacional de Espanha, no jornal Información: pagamento por likes',
  'learn.source.EURES': 'EURES, a rede de emprego da União Europeia: falsas ofertas de emprego',
  'learn.source.FTCROM2': 'Federal Trade Commission, Estados Unidos: o que mais dizem os falsos namorados',
  'learn.source.DIAC': 'Diaconía España: sobre encontros “sugar”',
  'learn.source.TELEM': 'Telemadrid: reportagem sobre agências “sugar”',
  'learn.source.BEG': 'ANITP, a agência da Roménia: estudo sobre pessoas obrigadas a pedir esmola',
  'learn.source.SHAM': 'HEUNI, Finlândia: sobre falsos casamentos',
  'learn.source.ORGAN2': 'HuffPost: rins oferecidos online',
  'learn.source.DIR24': 'União Europeia: lei contra o comércio de pessoas (Diretiva 2024/1712)',
  'learn.source.CMM': 'Centro da Dinamarca para pessoas exploradas (CMM): sinais de alerta online',
  'learn.source.FBITRAF': 'FBI, na revista Infosecurity Magazine: como encontram pessoas por encontros e empregos',
  'learn.source.VOLODKO': 'Volodko e outros: estudo de 430 anúncios de trabalho em outro país',
};

export default learn;
