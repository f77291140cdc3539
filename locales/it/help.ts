/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Parla con qualcuno',
  'help.intro':
    'Persone che ascoltano, controllano le offerte insieme a te e sanno che cosa si può fare. Puoi chiamare anche solo per chiedere.',
  'help.intro.offer':
    'Possono guardare questa offerta insieme a te prima che tu risponda. Non serve avere la certezza che qualcosa non va.',
  'help.not-your-fault': 'Non è colpa tua.',
  'help.not-your-fault.text':
    'Chi organizza cose così sa che cosa dire. Qualunque cosa tu abbia scritto, inviato o accettato, puoi ancora fermarti, e c’è chi ti aiuterà.',

  'help.emergency.title': 'In pericolo in questo momento?',
  'help.emergency.text':
    'Chiama il {number}. Se non puoi parlare, resta in linea o manda un messaggio, se nel tuo paese è possibile.',
  'help.emergency.unknown': 'Chiama il numero di emergenza del paese in cui ti trovi.',

  'help.country.label': 'Dove ti trovi ora?',
  'help.country.guessed':
    'Dall’orologio e dalle lingue di questo browser abbiamo supposto: {country}. Se non è giusto, cambialo.',
  'help.country.chosen': 'Hai scelto: {country}.',
  'help.country.why': 'Dal paese dipende quali numeri puoi chiamare. L’informazione resta su questo dispositivo.',
  'help.country.eu': 'Unione europea',
  'help.country.international': 'Qualsiasi paese',

  'help.lines.title': 'Persone che possono controllare con te',
  'help.lines.for': 'Dove sarebbe il lavoro: {job}. Dove sei ora: {country}',
  'help.lines.here': 'Qui: {country}',
  'help.lines.abroad': '{country}: linee che puoi usare da dove sei',
  'help.lines.anywhere': 'Da qualsiasi paese',
  'help.lines.there': 'Dopo l’arrivo: {country}',
  'help.lines.there.text':
    'Scrivi questi numeri su un foglio prima di partire. Funzionano da un telefono nel paese di arrivo: {country}.',
  'help.lines.elsewhere':
    '{country}: qui non conosciamo una linea per questo. Queste si possono contattare da dove sei.',
  'help.lines.nearest':
    'Non conosciamo una linea proprio per questo. Queste persone sono le più vicine e possono dirti a chi rivolgerti.',
  'help.lines.wrong': 'Nessuna risposta, o numero sbagliato? Prova il prossimo. I numeri cambiano.',

  'help.need.emergency': 'Emergenza',
  'help.need.trafficking': 'Quando qualcuno controlla o vende persone',
  'help.need.labour': 'Problemi sul lavoro',
  'help.need.child': 'Per bambine, bambini e adolescenti',
  'help.need.missing': 'Minori scomparsi',
  'help.need.sextortion': 'Minacce con foto o video',
  'help.need.fraud': 'Soldi e truffe',
  'help.need.violence': 'Violenza in casa o nella coppia',

  'help.card.call': 'Chiama',
  'help.card.chat': 'Chat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'SMS',
  'help.card.sms.word': 'Invia la parola {word} al {number}',
  'help.card.web': 'Sito web',
  'help.card.always': 'giorno e notte',
  'help.card.hours': 'Orari: {hours}',
  'help.card.hours.daily': 'ogni giorno',
  'help.card.open': 'aperto adesso',
  'help.card.closed': 'chiuso in questo momento',
  'help.card.hours.unknown': 'Orari non noti',
  'help.card.free': 'gratis',
  'help.card.not-free': 'costa come una normale chiamata',
  'help.card.anonymous': 'non serve dare il nome',
  'help.card.not-on-bill': 'non compare in bolletta',
  'help.card.not-on-bill.note':
    'La chiamata resta comunque nell’elenco delle chiamate del tuo telefono. Da lì puoi cancellarla.',
  'help.card.deaf': 'per chi non sente o non può parlare: {how}',
  'help.card.languages': 'Lingue: {languages}',
  'help.card.interpreter': 'più di {count} lingue con interprete',
  'help.card.abroad': 'Questo numero funziona da altri paesi.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'SMS',
  'help.deaf.chat': 'chat',
  'help.deaf.sign-language': 'lingua dei segni',
  'help.deaf.tty': 'telefono testuale',
  'help.deaf.relay': 'servizio ponte',
  'help.deaf.app': 'app',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Controllato il {date}',
  'help.card.medium': 'Trovato in una sola pagina, senza conferma da un’altra',
  'help.card.source': 'Da dove viene questo dato',

  'help.call.title': 'Che cosa succede quando chiami',
  'help.call.1': 'Qualcuno risponde e chiede come può aiutarti. Puoi restare un momento in silenzio.',
  'help.call.2': 'Non devi dire il tuo nome, né quello di altri.',
  'help.call.3': 'Ti fanno qualche domanda per capire. Rispondi solo a quello che vuoi.',
  'help.call.4': 'Ti dicono che cosa puoi fare. Decidi tu se farlo.',
  'help.call.5': 'Puoi riagganciare quando vuoi e richiamare.',

  'help.tell.title': 'Che cosa raccontare',
  'help.tell.intro': 'Puoi semplicemente leggere questo elenco. Salta quello che non sai.',
  'help.tell.1': 'Chi fa l’offerta: nome, ditta, numero di telefono o profilo.',
  'help.tell.2': 'Di che cosa si tratta: il lavoro o il progetto, il luogo, la paga, le date.',
  'help.tell.3': 'Le parole che ti hanno dato da pensare.',
  'help.tell.4': 'Che cosa è già successo: che cosa hai inviato, pagato, firmato o accettato.',
  'help.tell.5': 'Se ora sei al sicuro, e come possono contattarti senza che altri se ne accorgano.',

  'help.sheet.copy': 'Copia appunti per la chiamata',
  'help.sheet.offer': 'Offerta',
  'help.sheet.employer': 'Chi la fa',
  'help.sheet.place': 'Luogo',
  'help.sheet.pay': 'Paga',
  'help.sheet.contact': 'Contatto indicato',
  'help.sheet.page': 'Pagina',
  'help.sheet.words': 'Parole da guardare',
  'help.sheet.first-line': 'Ho visto un’offerta e vorrei che qualcuno la guardasse con me.',

  'help.steps.title': 'Che cosa puoi fare ora',
  'help.step.talk':
    'Parla con una persona di cui ti fidi o con una di queste linee. Non devi affrontare tutto senza aiuto.',
  'help.step.do-not-pay': 'Non pagare. Pagare una volta non basta a chiuderla: poi chiedono ancora.',
  'help.step.stop-replying': 'Smetti di rispondere. Non devi a nessuno una risposta o una spiegazione.',
  'help.step.do-not-delete': 'Non cancellare la chat. Mostra quello che hanno fatto.',
  'help.step.keep-proof': 'Conserva le prove: screenshot con il nome, il numero e la data.',
  'help.step.keep-passport': 'Tieni con te il passaporto e il tuo telefono. A chi chiede un documento basta una copia.',
  'help.step.do-not-travel': 'Non partire ancora. Un’offerta onesta c’è anche dopo che l’hai controllata.',
  'help.step.share-plan':
    'Di’ a qualcuno dove vai, con chi e quando telefonerai. Scegliete insieme una parola che vuol dire «ho bisogno di aiuto».',
  'help.step.ask-in-writing':
    'Prima di partire, chiedi per iscritto il nome della ditta, le mansioni, gli orari e la paga.',
  'help.step.do-not-sign':
    'Non firmare niente che non riesci a leggere o che non ti è stato spiegato da una persona indipendente.',
  'help.step.do-not-carry':
    'Non trasportare e non iniziare niente. Se hai già iniziato, farti aiutare presto conta a tuo favore.',
  'help.step.do-not-move-money':
    'Non passare i soldi ad altri. Lasciali dove sono finché non hai parlato con la tua banca.',
  'help.step.tell-bank': 'Avvisa oggi la tua banca. Alcuni pagamenti si possono fermare nelle prime ore.',
  'help.step.change-passwords':
    'Cambia le password degli account che conoscono ed esci da tutti gli altri dispositivi.',
  'help.step.block-pictures':
    'Ci sono servizi gratuiti che frenano la diffusione delle immagini senza vederle: Take It Down se lì avevi meno di 18 anni, StopNCII se eri maggiorenne.',
  'help.step.report-profile': 'Segnala il profilo nell’app, dopo aver salvato le prove.',
  'help.step.tell-adult':
    'Parlane oggi con una persona adulta di cui ti fidi: a casa, a scuola o su una linea per giovani. Non sei nei guai.',
  'help.step.leave-safely':
    'Se vuoi lasciare un posto, preparati prima con una linea: conosce luoghi sicuri dove dormire, anche senza documenti.',

  'help.watched.title': 'Qualcuno controlla il tuo telefono?',
  'help.watched.text':
    'Se qualcuno guarda nel tuo telefono o computer, usane un altro: in biblioteca, al lavoro o di una persona amica.',
  'help.watched.call':
    'Una chiamata resta nell’elenco delle chiamate. Un messaggio resta nell’app. Questa pagina resta nella cronologia del browser.',
  'help.watched.delete': 'Cancellare tutto insieme si può notare. Cancellare una sola voce si nota meno.',
  'help.watched.uninstall':
    'Puoi disattivare questa estensione quando vuoi. Di quello che hai letto non è stato conservato niente.',

  'help.exit.button': 'Esci subito da questa pagina',
  'help.exit.keys': 'Oppure premi tre volte Shift (Maiusc).',
  'help.exit.note': 'Apre subito un’altra pagina. Non cancella la cronologia del browser.',
  'help.exit.announce': 'Uscita dalla pagina',

  'help.nothing-sent': 'Niente di questa pagina viene inviato altrove. Chi chiamare lo decidi tu.',
  'help.own-number': 'Non chiamiamo e non scriviamo mai al posto tuo.',
};
