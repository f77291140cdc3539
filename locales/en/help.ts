/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Talk to someone',
  'help.intro': 'People who listen, check offers with you and know what can be done. You can call just to ask.',
  'help.intro.offer':
    'They can check this offer with you before you answer it. You do not have to be sure that something is wrong.',
  'help.not-your-fault': 'This is not your fault.',
  'help.not-your-fault.text':
    'Whoever plans something like this knows what to say. Whatever you wrote, sent or agreed to, you can still stop, and people will help you.',

  'help.emergency.title': 'In danger right now?',
  'help.emergency.text':
    'Call {number}. If you cannot speak, stay on the line or send a message if your country allows it.',
  'help.emergency.unknown': 'Call the emergency number of the country you are in.',

  'help.country.label': 'Where are you now?',
  'help.country.guessed':
    'We guessed {country} from the clock and the languages of this browser. Change it if that is wrong.',
  'help.country.chosen': 'You chose {country}.',
  'help.country.why': 'The country decides which numbers work for you. It stays on this device.',
  'help.country.eu': 'European Union',
  'help.country.international': 'Any country',

  'help.lines.title': 'People who can check it with you',
  'help.lines.for': 'For a job in {job}, from {country}',
  'help.lines.here': 'In {country}',
  'help.lines.abroad': 'In {country}, reachable from where you are',
  'help.lines.anywhere': 'From any country',
  'help.lines.there': 'Once you are in {country}',
  'help.lines.there.text': 'Write these down before you travel. They work from a phone in {country}.',
  'help.lines.elsewhere': 'We know of no line in {country} for this. These can be reached from where you are.',
  'help.lines.nearest':
    'We know of no line for exactly this. These people are the nearest, and they can tell you where to turn.',
  'help.lines.wrong': 'No answer, or a wrong number? Try the next one. Numbers change.',

  'help.need.emergency': 'Emergency',
  'help.need.trafficking': 'When someone controls or sells people',
  'help.need.labour': 'Problems at work',
  'help.need.child': 'For children and teenagers',
  'help.need.missing': 'Missing children',
  'help.need.sextortion': 'Threats with pictures',
  'help.need.fraud': 'Money and scams',
  'help.need.violence': 'Violence at home or in a couple',

  'help.card.call': 'Call',
  'help.card.chat': 'Chat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'Text message',
  'help.card.sms.word': 'Send the word {word} to {number}',
  'help.card.web': 'Website',
  'help.card.always': 'day and night',
  'help.card.hours': 'Hours: {hours}',
  'help.card.hours.daily': 'every day',
  'help.card.open': 'open now',
  'help.card.closed': 'closed at the moment',
  'help.card.hours.unknown': 'Hours not known',
  'help.card.free': 'free',
  'help.card.not-free': 'costs a normal call',
  'help.card.anonymous': 'no name needed',
  'help.card.not-on-bill': 'not on the phone bill',
  'help.card.not-on-bill.note': 'The call still stays in the list of calls of your phone. You can delete it there.',
  'help.card.deaf': 'if you are deaf or cannot speak: {how}',
  'help.card.languages': 'Languages: {languages}',
  'help.card.interpreter': '{count}+ languages with an interpreter',
  'help.card.abroad': 'This number works from other countries.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'text message',
  'help.deaf.chat': 'chat',
  'help.deaf.sign-language': 'sign language',
  'help.deaf.tty': 'text telephone',
  'help.deaf.relay': 'relay service',
  'help.deaf.app': 'app',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Checked on {date}',
  'help.card.medium': 'Found on one page only, not confirmed by a second',
  'help.card.source': 'Where this comes from',

  'help.call.title': 'What happens when you call',
  'help.call.1': 'Someone answers and asks how they can help. You can stay silent for a moment.',
  'help.call.2': 'You do not have to give your name, or the name of anyone else.',
  'help.call.3': 'They ask a few questions, to understand. You answer only what you want to.',
  'help.call.4': 'They tell you what you can do. You decide whether to do it.',
  'help.call.5': 'You can hang up at any time and call again.',

  'help.tell.title': 'What to tell them',
  'help.tell.intro': 'You can simply read this out. Leave out what you do not know.',
  'help.tell.1': 'Who offers it: the name, the firm, the phone number or the profile.',
  'help.tell.2': 'What it is: the work or the plan, the place, the pay, the dates.',
  'help.tell.3': 'The words that made you stop.',
  'help.tell.4': 'What has already happened: what you sent, paid, signed or agreed to.',
  'help.tell.5': 'Whether you are safe now, and how they can reach you without anyone noticing.',

  'help.sheet.copy': 'Copy notes for a call',
  'help.sheet.offer': 'Offer',
  'help.sheet.employer': 'Who offers it',
  'help.sheet.place': 'Place',
  'help.sheet.pay': 'Pay',
  'help.sheet.contact': 'Contact given',
  'help.sheet.page': 'Page',
  'help.sheet.words': 'Words to look at',
  'help.sheet.first-line': 'I have seen an offer and I would like someone to check it with me.',

  'help.steps.title': 'What you can do now',
  'help.step.talk': 'Talk to one person you trust, or to one of the lines here. You do not have to solve this alone.',
  'help.step.do-not-pay': 'Do not pay. Paying once does not end it: they ask again.',
  'help.step.stop-replying': 'Stop replying. You do not owe anyone an answer.',
  'help.step.do-not-delete': 'Do not delete the chat. It shows what they did.',
  'help.step.keep-proof': 'Keep proof: pictures of the screen with the name, the number and the date.',
  'help.step.keep-passport': 'Keep your passport and your own phone with you. A copy is enough for anyone who asks.',
  'help.step.do-not-travel': 'Do not travel yet. An honest offer is still there after you have checked it.',
  'help.step.share-plan':
    'Tell someone where you are going, with whom and when you will call. Agree on a word that means "I need help".',
  'help.step.ask-in-writing':
    'Ask for the name of the firm, the tasks, the hours and the pay in writing, before you go.',
  'help.step.do-not-sign':
    'Do not sign what you cannot read. Let someone who is not part of it explain it to you first.',
  'help.step.do-not-carry':
    'Carry nothing and start nothing. If you have already started, getting help early counts for you.',
  'help.step.do-not-move-money': 'Do not pass the money on. Leave it where it is until you have talked to your bank.',
  'help.step.tell-bank': 'Tell your bank today. Some payments can be stopped in the first hours.',
  'help.step.change-passwords': 'Change the passwords of the accounts they know, and sign out all other devices.',
  'help.step.block-pictures':
    'There are free services that stop pictures from spreading without seeing them: Take It Down if you were under 18 in them, StopNCII if you were an adult.',
  'help.step.report-profile': 'Report the profile in the app, after you have saved the proof.',
  'help.step.tell-adult':
    'Tell an adult you trust today: at home, at school or on a line for young people. You are not in trouble.',
  'help.step.leave-safely':
    'If you want to leave a place, plan it with a line first: they know safe places to sleep, also without papers.',

  'help.watched.title': 'Is someone watching your phone?',
  'help.watched.text':
    'If someone checks your phone or computer, use another one: at a library, at work, from a friend.',
  'help.watched.call':
    'A call stays in the list of calls. A message stays in the app. This page stays in the history of the browser.',
  'help.watched.delete': 'If all of it is gone at once, someone may notice. One deleted line is less easy to see.',
  'help.watched.uninstall': 'You can switch this extension off at any time. Nothing of what you read was kept.',

  'help.exit.button': 'Leave this page quickly',
  'help.exit.keys': 'Or press Shift three times.',
  'help.exit.note': 'It opens another page at once. It does not erase the history of the browser.',
  'help.exit.announce': 'Leaving this page',

  'help.nothing-sent': 'Nothing from this page is sent anywhere. You decide whom to call.',
  'help.own-number': 'We never call or write for you.',
};
