/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Falar com alguém',
  'help.intro':
    'Pessoas que escutam, ajudam a verificar ofertas e sabem o que se pode fazer. Pode ligar só para perguntar.',
  'help.intro.offer':
    'Podem ajudar a verificar esta oferta antes de responder. Não é preciso ter a certeza de que algo está mal.',
  'help.not-your-fault': 'A culpa não é sua.',
  'help.not-your-fault.text':
    'Quem prepara uma coisa destas sabe o que dizer. Seja o que for que escreveu, enviou ou aceitou, ainda pode parar, e há quem ajude.',

  'help.emergency.title': 'Está em perigo neste momento?',
  'help.emergency.text':
    'Ligue para o {number}. Se não puder falar, não desligue, ou envie uma mensagem se no seu país for possível.',
  'help.emergency.unknown': 'Ligue para o número de emergência do país onde está.',

  'help.country.label': 'Onde está agora?',
  'help.country.guessed':
    'Pela hora e pelos idiomas deste navegador, supusemos: {country}. Se não for assim, mude aqui.',
  'help.country.chosen': 'País escolhido: {country}.',
  'help.country.why': 'Do país depende que números pode usar. A escolha fica neste dispositivo.',
  'help.country.eu': 'União Europeia',
  'help.country.international': 'Qualquer país',

  'help.lines.title': 'Pessoas que podem ajudar a verificar',
  'help.lines.for': 'Local do trabalho: {job}. Onde está agora: {country}',
  'help.lines.here': 'Aqui: {country}',
  'help.lines.abroad': '{country}: linhas que pode usar de onde está',
  'help.lines.anywhere': 'De qualquer país',
  'help.lines.there': 'Depois de chegar: {country}',
  'help.lines.there.text': 'Anote estes números antes de viajar. Funcionam num telefone que esteja lá: {country}.',
  'help.lines.elsewhere':
    '{country}: não conhecemos aqui nenhuma linha para isto. Estas podem ser usadas de onde está.',
  'help.lines.nearest':
    'Não conhecemos nenhuma linha exatamente para isto. Estas pessoas são as mais próximas e podem dizer onde pedir ajuda.',
  'help.lines.wrong': 'Ninguém atende, ou o número está errado? Tente o próximo. Os números mudam.',

  'help.need.emergency': 'Emergência',
  'help.need.trafficking': 'Quando alguém controla ou vende pessoas',
  'help.need.labour': 'Problemas no trabalho',
  'help.need.child': 'Para crianças e adolescentes',
  'help.need.missing': 'Crianças desaparecidas',
  'help.need.sextortion': 'Ameaças com imagens',
  'help.need.fraud': 'Dinheiro e fraudes',
  'help.need.violence': 'Violência em casa ou na relação',

  'help.card.call': 'Ligar',
  'help.card.chat': 'Chat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'Mensagem de texto (SMS)',
  'help.card.sms.word': 'Envie a palavra {word} para {number}',
  'help.card.web': 'Site',
  'help.card.always': 'dia e noite',
  'help.card.hours': 'Horário: {hours}',
  'help.card.hours.daily': 'todos os dias',
  'help.card.open': 'aberto agora',
  'help.card.closed': 'fechado neste momento',
  'help.card.hours.unknown': 'Horário desconhecido',
  'help.card.free': 'grátis',
  'help.card.not-free': 'preço de uma chamada normal',
  'help.card.anonymous': 'sem dar o nome',
  'help.card.not-on-bill': 'não aparece na fatura',
  'help.card.not-on-bill.note':
    'A chamada continua na lista de chamadas do seu telefone. Aí é possível apagar essa linha.',
  'help.card.deaf': 'para pessoas surdas ou que não podem falar: {how}',
  'help.card.languages': 'Idiomas: {languages}',
  'help.card.interpreter': 'mais de {count} idiomas com intérprete',
  'help.card.abroad': 'Este número funciona a partir de outros países.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'mensagem de texto',
  'help.deaf.chat': 'chat',
  'help.deaf.sign-language': 'língua gestual ou de sinais',
  'help.deaf.tty': 'telefone de texto',
  'help.deaf.relay': 'serviço de intermediação',
  'help.deaf.app': 'app',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Verificado em {date}',
  'help.card.medium': 'Encontrado numa só página, sem confirmação de outra',
  'help.card.source': 'De onde vem esta informação',

  'help.call.title': 'O que acontece quando liga',
  'help.call.1': 'Alguém atende e pergunta como pode ajudar. Pode ficar um momento em silêncio.',
  'help.call.2': 'Não tem de dar o seu nome, nem o de outra pessoa.',
  'help.call.3': 'Fazem algumas perguntas, para entender. Responda só ao que quiser.',
  'help.call.4': 'Explicam o que pode fazer. A decisão é sua.',
  'help.call.5': 'Pode desligar a qualquer momento e voltar a ligar.',

  'help.tell.title': 'O que contar',
  'help.tell.intro': 'Pode simplesmente ler isto em voz alta. Deixe de fora o que não souber.',
  'help.tell.1': 'Quem oferece: o nome, a empresa, o número de telefone ou o perfil.',
  'help.tell.2': 'O que é: o trabalho ou o plano, o lugar, o pagamento, as datas.',
  'help.tell.3': 'As palavras que causaram dúvida.',
  'help.tell.4': 'O que já aconteceu: o que enviou, pagou, assinou ou aceitou.',
  'help.tell.5': 'Se agora está num lugar seguro, e como podem ligar ou escrever sem ninguém notar.',

  'help.sheet.copy': 'Copiar notas para a chamada',
  'help.sheet.offer': 'Oferta',
  'help.sheet.employer': 'Quem oferece',
  'help.sheet.place': 'Lugar',
  'help.sheet.pay': 'Pagamento',
  'help.sheet.contact': 'Telefone, e-mail ou perfil',
  'help.sheet.page': 'Página',
  'help.sheet.words': 'Palavras a ver',
  'help.sheet.first-line': 'Vi uma oferta e gostaria que alguém a verificasse comigo.',

  'help.steps.title': 'O que pode fazer agora',
  'help.step.talk': 'Fale com uma pessoa de confiança, ou com uma destas linhas. Não tem de resolver tudo sem ajuda.',
  'help.step.do-not-pay': 'Não pague. Pagar uma vez não acaba com isto: voltam a pedir.',
  'help.step.stop-replying': 'Deixe de responder. Não deve a ninguém uma resposta nem uma explicação.',
  'help.step.do-not-delete': 'Não apague a conversa. Ela mostra o que fizeram.',
  'help.step.keep-proof': 'Guarde provas: prints da conversa com o nome, o número e a data.',
  'help.step.keep-passport':
    'Fique sempre com o seu passaporte e o seu próprio telefone. A quem pedir o documento, basta uma cópia.',
  'help.step.do-not-travel': 'Não viaje ainda. Uma oferta honesta continua lá depois de verificada.',
  'help.step.share-plan':
    'Diga a alguém para onde vai, com quem e quando vai ligar. Combinem uma palavra que queira dizer “preciso de ajuda”.',
  'help.step.ask-in-writing': 'Antes de ir, peça por escrito o nome da empresa, as tarefas, o horário e o pagamento.',
  'help.step.do-not-sign':
    'Não assine nada que não consiga ler, ou que alguém independente não tenha explicado primeiro.',
  'help.step.do-not-carry': 'Não transporte nada e não comece nada. Se já começou, pedir ajuda cedo conta a seu favor.',
  'help.step.do-not-move-money':
    'Não passe o dinheiro a ninguém. Deixe o dinheiro onde está até falar com o seu banco.',
  'help.step.tell-bank': 'Avise hoje o seu banco. Alguns pagamentos ainda podem ser parados nas primeiras horas.',
  'help.step.change-passwords':
    'Mude as senhas das contas que essas pessoas conhecem e saia da conta em todos os outros dispositivos.',
  'help.step.block-pictures':
    'Há serviços gratuitos que ajudam a impedir a circulação de imagens, sem ver essas imagens: Take It Down se nelas tinha menos de 18 anos, StopNCII se já tinha 18 ou mais.',
  'help.step.report-profile': 'Denuncie o perfil no site onde está, depois de guardar as provas.',
  'help.step.tell-adult':
    'Conte hoje a uma pessoa adulta de confiança: em casa, na escola ou numa linha para jovens. Não fez nada de errado.',
  'help.step.leave-safely':
    'Se quiser sair de um lugar, prepare tudo antes com uma linha: conhecem locais seguros para dormir, também sem documentos.',

  'help.watched.title': 'Alguém vigia o seu telefone?',
  'help.watched.text':
    'Se alguém vê o seu telefone ou computador, use outro: numa biblioteca, no trabalho ou de uma pessoa amiga.',
  'help.watched.call':
    'Uma chamada fica na lista de chamadas. Uma mensagem fica na conversa. Esta página fica no histórico do navegador.',
  'help.watched.delete': 'Apagar tudo de uma vez pode ser notado. Apagar só uma linha é menos visível.',
  'help.watched.uninstall': 'Pode desativar esta extensão a qualquer momento. Nada do que leu ficou guardado.',

  'help.exit.button': 'Sair depressa desta página',
  'help.exit.keys': 'Ou pressione Shift três vezes.',
  'help.exit.note': 'Abre logo outra página. Não apaga o histórico do navegador.',
  'help.exit.announce': 'Saída desta página',

  'help.nothing-sent': 'Nada desta página é enviado a lugar nenhum. A escolha de ligar, e para quem, é sua.',
  'help.own-number': 'Nunca ligamos nem escrevemos no seu lugar.',
};
