import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office: polite, short, about the words and not about a person.
 */
const reporting: Catalogue = {
  'report.title': 'Segnala un’offerta',
  'report.intro': 'Non devi segnalare per forza. Se vuoi farlo, qui trovi un testo da usare e i posti che lo ricevono.',
  'report.nothing-sent': 'Noi non inviamo niente. Non diciamo a nessuno che sei qui. Il testo lo invii tu, se vuoi.',

  'report.first.title': 'Prima di segnalare',
  'report.first.save':
    'Prima salva tutto. Fai degli screenshot: le parole, il profilo, la data e l’indirizzo della pagina.',
  'report.first.vanish':
    'Dopo una segnalazione la chat o l’offerta può sparire, anche per te. Quello che hai salvato resta.',
  'report.first.quiet': 'Non dire all’altra persona che farai una segnalazione. Non litigarci.',
  'report.first.public': 'Non pubblicare nomi, foto o numeri. Può mettere in pericolo delle persone, e anche te.',
  'report.first.pictures':
    'C’è una foto privata di qualcuno che ha meno di 18 anni? Non salvarla e non passarla ad altri. Segnalala dove si trova. Se è una foto tua, non hai fatto niente di male.',

  'report.text.title': 'Un testo da usare',
  'report.text.intro': 'Cambialo come vuoi. Non fa il nome di nessuno. Togli quello che non vuoi dire.',
  'report.text.label': 'Il tuo testo',
  'report.text.language': 'Lingua del testo',
  'report.text.language.note': 'Chi lo legge forse non conosce la tua lingua.',
  'report.text.copy': 'Copia il testo',
  'report.text.hello': 'Buongiorno,',
  'report.text.about.jobs': 'vi scrivo per un’offerta su {site}.',
  'report.text.about.social': 'vi scrivo per un post su {site}.',
  'report.text.about.messages': 'vi scrivo per dei messaggi che ho ricevuto su {site}.',
  'report.text.about.dating': 'vi scrivo per un profilo o dei messaggi su {site}.',
  'report.text.about.unknown': 'vi scrivo per un’offerta che ho trovato online.',
  'report.text.where': 'Indirizzo della pagina:',
  'report.text.signs': 'Un aiuto alla lettura sul mio dispositivo ha notato questi segnali. Li spiega così:',
  'report.text.no-signs': 'C’è qualcosa che mi preoccupa.',
  'report.text.harms': 'Segnali così possono far pensare a questo: {harms}.',
  'report.text.please':
    'Vi prego di dare un’occhiata. Posso sbagliarmi, e non accuso nessuno. Se ci possono essere persone in pericolo, vi prego di conservare quello che avete e di avvisare la polizia.',
  'report.text.thanks': 'Grazie.',

  'report.site.title': 'Segnala su {site}',
  'report.site.title.unknown': 'Segnala sul sito',
  'report.way.button-on-ad':
    'Nella pagina dell’offerta cerca una bandierina, tre puntini o la parola «Segnala». Spesso è in alto o proprio in fondo.',
  'report.way.menu-of-post': 'Premi i tre puntini accanto al post, poi «Segnala».',
  'report.way.menu-of-profile': 'Apri il profilo, premi i tre puntini o la bandierina, poi «Segnala».',
  'report.way.menu-of-chat': 'Apri la chat, premi il nome o i tre puntini in alto, poi «Segnala».',
  'report.way.unknown':
    'Cerca «Segnala», una bandierina o tre puntini accanto all’offerta. Se non ci sono, cerca «Contatti» o «Aiuto» in fondo alla pagina.',
  'report.way.choose':
    'Il sito chiede di che cosa si tratta. Scegli quello che ci va più vicino. Non serve avere la certezza.',
  'report.way.form': 'Apri il modulo di {site}',
  'report.way.guide': 'Come {site} spiega le segnalazioni',
  'report.way.form.note': 'Si apre il sito stesso. Forse devi accedere con il tuo account.',
  'report.way.checked': 'Annotato il {date}. I siti cambiano, quindi può essere diverso.',
  'report.way.then':
    'Che cosa fare lo decide il sito. Possono passare giorni, e forse non avrai risposta. Puoi dirlo anche a un ufficio.',

  'report.offices.title': 'Uffici che ricevono segnalazioni',
  'report.offices.intro':
    'Possono agire quando un sito non lo fa. Prima puoi chiedere che cosa succede con una segnalazione.',
  'report.channel.exploitation': 'Quando forse qualcuno sfrutta o controlla delle persone',
  'report.channel.police': 'Polizia, quando non è un’emergenza',
  'report.channel.labour': 'Ispettorato del lavoro',
  'report.channel.child-images': 'Immagini e messaggi che fanno male ai minori',
  'report.channel.removal': 'Per far togliere foto private',
  'report.channel.online-crime': 'Truffe, minacce e altri reati su internet',
  'report.note.int-takeitdown': 'Per foto di prima dei tuoi 18 anni.',
  'report.note.int-stopncii': 'Per foto di quando avevi 18 anni o più.',
  'report.note.int-inhope': 'Ti porta all’ufficio del tuo paese.',
  'report.note.gb-report-fraud': 'Per Inghilterra, Galles e Irlanda del Nord.',
  'report.offices.none':
    '{country}: qui non conosciamo un ufficio che riceva queste segnalazioni online o per telefono. Puoi farla in qualsiasi posto di polizia. Puoi andarci con qualcuno.',
  'report.offices.nearest': 'Queste persone possono dirti dove va una segnalazione, o farla con te.',
  'report.offices.emergency':
    'C’è qualcuno in pericolo adesso? Chiama il {number}. Quel numero è solo per le emergenze.',
  'report.offices.emergency.unknown':
    'C’è qualcuno in pericolo adesso? Chiama il numero di emergenza del paese in cui ti trovi.',
  'report.flaggers.title': 'Segnalatori attendibili nell’Unione europea',
  'report.flaggers.text':
    'I siti devono guardare per prima cosa quello che segnalano questi gruppi. Alcuni ricevono segnalazioni da chiunque. La Commissione europea ha l’elenco.',
  'report.flaggers.link': 'Elenco dei segnalatori attendibili',

  'report.without':
    'Ora gli uffici non si possono mostrare. Puoi comunque segnalare sul sito stesso, o andare in un posto di polizia.',

  'report.talk.title': 'Hai dei dubbi?',
  'report.talk.text': 'Puoi parlarne con qualcuno prima di segnalare, o invece di segnalare.',
  'report.talk.link': 'Parla con qualcuno',
  'report.from-help': 'Segnala questa offerta',
};

export default reporting;
