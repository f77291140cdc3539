import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the self-checks: short, calm and for a reader of 13; questions that begin with `child` are for ages 8 to 12, those with `teen` for 13 to 17.
 * Each `ask` is answered with yes, no or "I do not know"; each `why` must be true after the answer that worries and after "I do not know".
 * Placeholders: `{step}`, `{count}`, `{answer}`.
 */
const words: Catalogue = {
  'self-check.title': 'Domande da farsi',
  'self-check.intro':
    'Poche domande brevi aiutano a vedere più chiaro. Scegli quello che corrisponde. Ci vogliono circa tre minuti.',
  'self-check.private': 'Le tue risposte non vengono salvate né inviate. Quando lasci questa pagina, spariscono.',
  'self-check.choose': 'Di che cosa si tratta?',

  'self-check.offer.title': 'Questa offerta è a posto?',
  'self-check.offer.text': 'Per un lavoro, un viaggio, un casting o un’altra offerta a cui stai pensando.',
  'self-check.friend.title': 'È davvero chi dice di essere?',
  'self-check.friend.text': 'Per qualcuno conosciuto online: in un gioco, in una chat o in un’app di incontri.',
  'self-check.job.title': 'Il mio lavoro è a posto?',
  'self-check.job.text': 'Per un lavoro che fai già, qui o in un altro paese.',
  'self-check.pictures.title': 'Qualcuno mi minaccia con foto o video',
  'self-check.pictures.text': 'Che cosa fare nei primi minuti, e chi aiuta.',

  'self-check.age.title': 'Quanti anni hai?',
  'self-check.age.why': 'Così le domande e le persone con cui parlare sono adatte a te.',
  'self-check.age.8-12': 'Da 8 a 12',
  'self-check.age.13-15': 'Da 13 a 15',
  'self-check.age.16-17': '16 o 17',
  'self-check.age.under-18': 'Meno di 18',
  'self-check.age.adult': '18 o più',

  'self-check.step': 'Domanda {step} di {count}',
  'self-check.yes': 'Sì',
  'self-check.no': 'No',
  'self-check.unsure': 'Non lo so',
  'self-check.answered': 'Hai risposto: {answer}',
  'self-check.read': 'Leggi ad alta voce',
  'self-check.read.stop': 'Ferma la lettura',
  'self-check.again': 'Ricomincia',
  'self-check.others': 'Altri argomenti',

  // the result
  'self-check.none.title': 'Niente di quello che hai risposto è un segnale di rischio conosciuto.',
  'self-check.none.text':
    'Questo non vuol dire che sia sicuro. Se qualcosa ancora non ti convince, fidati di quello che senti e parlane con qualcuno.',
  'self-check.talk.title': 'Di alcune risposte vale la pena parlare.',
  'self-check.talk.text':
    'Forse c’è una buona ragione per tutto. Prenditi tempo, e parlane con qualcuno che non c’entra.',
  'self-check.first.title': 'Per favore, parla con qualcuno prima di fare altro.',
  'self-check.first.text':
    'Alcune delle tue risposte spesso sono il segno che qualcuno vuole ingannare o controllare un’altra persona. Non hai fatto niente di male. C’è chi può aiutare.',
  'self-check.first.text.young':
    'Alcune delle tue risposte sono il segno che qualcuno non è leale con te. Non hai fatto niente di male e non sei nei guai. Una persona adulta di cui ti fidi può aiutarti.',
  'self-check.pictures.first.text':
    'C’è chi aiuta in questo ogni giorno. Non ti daranno la colpa. Hai fatto bene a cercare aiuto.',
  'self-check.weighed.title': 'Perché lo diciamo',
  'self-check.many-unsure':
    '{count, plural, one {C’è # risposta che non sapevi.} other {Ci sono # risposte che non sapevi.}} Va bene così. Qualcuno può aiutarti a capire.',
  'self-check.lines.title': 'Persone con cui parlare',
  'self-check.lines.loading': 'Cerchiamo chi può aiutare',
  'self-check.lines.failed': 'Non è stato possibile mostrare l’elenco di chi chiamare.',
  'self-check.more-help': 'Che cosa succede quando chiami',
  'self-check.to-pictures': 'Qualcuno ti minaccia con foto o video? Prima leggi qui.',
  'self-check.steps.none': 'Se hai ancora dubbi',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Fai un respiro lento. Molte persone ci sono passate, e si può venirne fuori.',
  'self-check.pictures.first-minutes': 'I primi minuti',
  'self-check.pictures.heavy':
    'È troppo pesante da sopportare? Allora chiama qualcuno adesso, o vai da una persona vicino a te. La paura diventa più piccola quando la dividi con qualcuno.',
  'self-check.pictures.go-on': 'Trova le persone giuste',
  'self-check.removal.title': 'Fermare la diffusione delle foto',
  'self-check.removal.text': 'Fallo dopo averne parlato con qualcuno. Non devi farlo senza aiuto.',
  'self-check.removal.int-takeitdown':
    'Per foto in cui hai meno di 18 anni. Gratis, e senza il tuo nome. La foto resta sul tuo telefono o computer: viene inviato solo un codice ricavato dalla foto. Con il codice, molte app possono trovare la foto e toglierla.',
  'self-check.removal.int-stopncii':
    'Per foto in cui hai 18 anni o più. Gratis. La foto resta sul tuo telefono o computer: viene inviato solo un codice ricavato dalla foto. Con il codice, molte app possono trovare la foto e toglierla.',
  'self-check.removal.es-aepd-canal-prioritario':
    'In Spagna: un ufficio pubblico può ordinare di togliere in fretta le foto. Se puoi, segnala prima la foto nell’app. Poi compila il modulo sul sito. C’è una strada apposta per chi ha meno di 18 anni.',
  'self-check.removal.failed':
    'Take It Down aiuta con foto in cui hai meno di 18 anni. StopNCII aiuta con foto in cui sei maggiorenne. Sono gratuiti tutti e due.',

  // an offer
  'self-check.ask.offer-found-you': 'Ti ha scritto per primo qualcuno che non conosci, con questa offerta?',
  'self-check.ask.offer-named': 'Sai il nome completo e l’indirizzo di chi ti pagherebbe?',
  'self-check.hint.offer-named': 'Non solo un nome o un nickname. Una ditta o una persona vera che puoi cercare.',
  'self-check.ask.offer-tasks': 'Sai che cosa faresti, dove, e per quante ore?',
  'self-check.ask.offer-too-good': 'La paga è molto più alta di quella di altri per lo stesso lavoro?',
  'self-check.ask.offer-fee': 'Vogliono che tu paghi qualcosa prima?',
  'self-check.hint.offer-fee':
    'Per esempio per un visto, un corso, delle foto o una cauzione. Una cauzione sono soldi che poi ti ridanno.',
  'self-check.ask.offer-id':
    'Ti hanno chiesto una foto del passaporto, i dati della banca o un codice, prima di un contratto?',
  'self-check.hint.offer-id': 'Un contratto è un foglio che dice il tuo lavoro, i tuoi orari e la tua paga.',
  'self-check.ask.offer-papers': 'Vogliono tenersi il tuo passaporto, la tua carta d’identità o il tuo telefono?',
  'self-check.ask.offer-photos': 'Ti hanno chiesto foto che per il lavoro non servono?',
  'self-check.hint.offer-photos': 'Per esempio di tutto il corpo, o foto che a casa non faresti vedere.',
  'self-check.ask.offer-secret': 'Ti hanno chiesto di non dirlo a nessuno, o di cancellare messaggi?',
  'self-check.ask.offer-hurry': 'Devi dire di sì oggi, o partire tra pochi giorni?',
  'self-check.ask.offer-carry': 'Dovresti passare soldi o pacchi, o aprire conti per loro?',
  'self-check.hint.offer-carry': 'Per esempio: arrivano soldi sul tuo conto, e tu li mandi a qualcun altro.',
  'self-check.ask.offer-away': 'È in un’altra città o in un altro paese?',
  'self-check.ask.offer-debt': 'Ora pagano il viaggio o la stanza, e poi lo tolgono dalla tua paga?',
  'self-check.ask.offer-collected': 'Verrebbe a prenderti e ti porterebbe lì qualcuno che non conosci?',
  'self-check.ask.offer-visitor': 'Ti hanno detto di dire alla frontiera che sei in vacanza o che vai a studiare?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Hai un foglio che dice il tuo lavoro, i tuoi orari e la tua paga?',
  'self-check.hint.job-contract': 'Quel foglio si chiama contratto. Puoi leggerlo, e ne hai una copia.',
  'self-check.ask.job-papers': 'Il tuo passaporto, la carta d’identità o il permesso li tiene qualcun altro?',
  'self-check.hint.job-papers': 'Il permesso è il documento che ti lascia vivere o lavorare nel paese.',
  'self-check.ask.job-pay': 'Ricevi tutta la paga stabilita, e in tempo?',
  'self-check.ask.job-costs': 'Ti tolgono così tanto per stanza, cibo o viaggi che resta poco?',
  'self-check.ask.job-debt': 'Dicono che devi loro dei soldi, e che devi lavorare finché non sono pagati?',
  'self-check.ask.job-leave': 'Se volessi, potresti smettere di lavorare lì?',
  'self-check.hint.job-leave': 'Senza una multa, senza perdere la paga per il lavoro fatto, e senza paura.',
  'self-check.ask.job-go-out': 'Dopo il lavoro, puoi uscire per conto tuo e vedere chi vuoi?',
  'self-check.ask.job-phone': 'Sul lavoro qualcuno si tiene o controlla il tuo telefono?',
  'self-check.ask.job-hours': 'Fai giornate molto lunghe, o non hai nessun giorno libero nella settimana?',
  'self-check.ask.job-other': 'Il lavoro è molto diverso da quello che ti avevano promesso?',
  'self-check.ask.job-sleeps': 'Dormi sul lavoro, o in un posto che ti dà il tuo capo?',
  'self-check.ask.job-bed': 'Hai un letto tuo, pulito e al caldo, e una porta che puoi chiudere a chiave?',
  'self-check.ask.job-against-will': 'Ti fanno fare cose che non vuoi, o cose contro la legge?',
  'self-check.hint.job-against-will':
    'Per esempio vendere, trasportare, chiedere l’elemosina, ingannare o stare con qualcuno.',
  'self-check.ask.job-threat': 'Hanno minacciato te o la tua famiglia, o hanno detto che la polizia ti manderebbe via?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met':
    'Hai incontrato dal vivo questo amico o questa amica, con una persona grande che conosci?',
  'self-check.ask.child-older': 'Pensi che possa avere più anni di quelli che dice?',
  'self-check.ask.child-move': 'Vuole che vi scriviate in un’altra app, dove nessun altro può vedere?',
  'self-check.ask.child-secret': 'Ti ha detto di tenere un segreto e di non dirlo ai grandi?',
  'self-check.ask.child-alone': 'Ti chiede dove abiti, in che scuola vai, o quando non c’è nessuno con te?',
  'self-check.ask.child-gifts': 'Ti dà delle cose, come monete per un gioco, e vuole qualcosa in cambio?',
  'self-check.ask.child-pictures': 'Ti ha chiesto foto che a casa non faresti vedere?',
  'self-check.ask.child-meet': 'Vuole incontrarti senza un grande?',
  'self-check.ask.child-threat': 'Si arrabbia, o dice che succederà qualcosa di brutto se dici di no?',
  'self-check.ask.child-feeling': 'Dopo che vi siete parlati, a volte hai paura o senti qualcosa di strano?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Tu, o amici di cui ti fidi, avete incontrato questa persona dal vivo?',
  'self-check.ask.teen-video': 'Ha sempre un motivo per non mostrare il viso in videochiamata?',
  'self-check.ask.teen-older': 'Pensi che possa avere più anni di quelli che dice?',
  'self-check.hint.teen-older': 'Per esempio: ha l’auto o tanti soldi, o le sue foto sembrano troppo perfette.',
  'self-check.ask.teen-fast': 'Avete legato moltissimo in pochissimo tempo?',
  'self-check.hint.teen-fast': 'Per esempio: grandi parole d’amore, o messaggi giorno e notte.',
  'self-check.ask.teen-secret': 'Ti ha chiesto di non dire a nessuno che vi scrivete, o di cancellare le chat?',
  'self-check.ask.teen-move': 'Ha voluto presto passare a un’app più privata?',
  'self-check.ask.teen-alone': 'Ti chiede se qualcuno guarda il tuo telefono, o quando non c’è nessuno con te?',
  'self-check.ask.teen-away': 'Parla male dei tuoi amici o della tua famiglia, così li vedi meno?',
  'self-check.ask.teen-game': 'Ti ha offerto monete per un gioco o regali per fare qualcosa?',
  'self-check.ask.teen-gifts': 'Ha pagato per te, e poi ha detto che devi dare qualcosa in cambio?',
  'self-check.ask.teen-pictures': 'Ti ha chiesto foto che a casa non faresti vedere?',
  'self-check.ask.teen-track': 'Vuole sapere sempre dove sei, o vuole le tue password?',
  'self-check.ask.teen-meet': 'Vuole vederti senza nessun altro, in un posto che sceglie da sé?',
  'self-check.ask.teen-job': 'Ti ha offerto soldi facili?',
  'self-check.hint.teen-job': 'Per esempio per portare qualcosa, per prestare la tua carta, o per fare foto di moda.',
  'self-check.ask.teen-trip': 'Vuole che viaggiate insieme, o che andiate presto a vivere insieme?',
  'self-check.ask.teen-threat': 'Ti ha fatto minacce, o ha detto che farà vedere ad altri qualcosa che hai mandato?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Hai incontrato questa persona dal vivo?',
  'self-check.ask.adult-video': 'Ha sempre un motivo per non mostrare il viso in videochiamata?',
  'self-check.ask.adult-fast': 'Ha parlato molto presto di amore o di un futuro insieme?',
  'self-check.ask.adult-story': 'Ci sono cose che non tornano: il nome, il paese, le foto, il numero?',
  'self-check.ask.adult-money': 'Ti ha chiesto soldi, carte regalo o un prestito?',
  'self-check.hint.adult-money': 'Un prestito sono soldi che dai a qualcuno e che poi deve ridarti.',
  'self-check.ask.adult-invest': 'Vuole mostrarti come guadagnare in fretta, per esempio con le criptovalute?',
  'self-check.hint.adult-invest': 'Le criptovalute sono soldi che esistono solo online, come Bitcoin.',
  'self-check.ask.adult-carry': 'Ti ha chiesto di ricevere soldi o pacchi e di mandarli ad altri?',
  'self-check.ask.adult-pictures': 'Ti ha chiesto presto foto o video privati?',
  'self-check.ask.adult-away': 'Vuole che tu veda meno i tuoi amici o la tua famiglia?',
  'self-check.ask.adult-gifts': 'Ha pagato per te, e poi ha detto che devi dare qualcosa in cambio?',
  'self-check.ask.adult-track': 'Vuole sapere sempre dove sei, o vuole le tue password?',
  'self-check.ask.adult-trip':
    'Vuole che tu vada presto in viaggio o a vivere lì, con un biglietto pagato da quella persona?',
  'self-check.ask.adult-work': 'Ti ha chiesto di fare un lavoro che non vuoi, «per noi due»?',
  'self-check.ask.adult-threat': 'Ti ha fatto minacce, o ha detto che farà vedere ad altri qualcosa che hai mandato?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'In qualcuna delle foto hai meno di 18 anni?',
  'self-check.ask.pictures-paid': 'Hai già pagato, o mandato qualcos’altro?',
  'self-check.ask.pictures-known': 'È qualcuno che conosci dal vivo, per esempio una persona con cui stavi?',
  'self-check.ask.pictures-more': 'Vuole incontrarti, o che tu faccia qualcosa?',
  'self-check.ask.pictures-account': 'Questa persona sa una tua password, o ha usato un tuo account?',

  // why an answer matters
  'self-check.why.stranger': 'Chi ha in mente qualcosa di brutto spesso scrive per primo, a molte persone insieme.',
  'self-check.why.unnamed': 'Una ditta onesta si può trovare. Se nessuno sa chi paga, non si sa a chi chiedere conto.',
  'self-check.why.tasks': 'Quello che ora non è chiaro dopo può diventare qualsiasi cosa.',
  'self-check.why.too-good': 'Una paga molto alta per un lavoro semplice spesso è l’esca.',
  'self-check.why.fee': 'Non si paga per lavorare. Dopo la prima spesa, spesso ne arriva un’altra.',
  'self-check.why.id': 'Con una foto dei tuoi documenti o un codice, qualcuno può agire a tuo nome.',
  'self-check.why.papers': 'Nessuno può tenersi i tuoi documenti o il tuo telefono. Senza, è difficile andare via.',
  'self-check.why.photos': 'Le foto che per il lavoro non servono si possono usare dopo per metterti pressione.',
  'self-check.why.secret': 'Chi ti chiede di tenere un segreto non vuole che tu riceva aiuto.',
  'self-check.why.hurry': 'Con la fretta non c’è tempo di controllare. Un’offerta onesta può aspettare un giorno.',
  'self-check.why.carry':
    'I soldi o il pacco possono venire da un reato. Allora nei guai ci finisci tu, non chi li manda.',
  'self-check.why.trip-debt': 'Cominceresti con un debito verso il tuo capo. Così è difficile andare via.',
  'self-check.why.collected': 'Allora è qualcun altro a decidere dove vai. Chi conosci non può trovarti.',
  'self-check.why.visitor': 'Senza i documenti giusti è più facile minacciarti. Possono mandarti indietro.',
  'self-check.why.contract': 'Un foglio con il tuo lavoro, gli orari e la paga ti protegge se c’è un disaccordo.',
  'self-check.why.pay':
    'La paga per il lavoro fatto è tua. C’è chi ti aiuta ad averla, in molti posti anche senza documenti.',
  'self-check.why.costs': 'C’è un limite a quello che un capo può togliere dalla tua paga.',
  'self-check.why.debt':
    'Nessuno può farti lavorare per pagare un debito. Puoi avere aiuto anche se i soldi te li hanno prestati davvero.',
  'self-check.why.leave':
    'Puoi sempre lasciare un lavoro. Una multa, una minaccia o una paga non data non devono tenerti lì.',
  'self-check.why.go-out': 'Il tuo tempo libero è tuo. Nessuno può chiuderti dentro o controllare chi vedi.',
  'self-check.why.phone': 'Il tuo telefono è la tua strada verso gli altri. Nessun capo può tenerlo o leggerlo.',
  'self-check.why.hours': 'Hai diritto al riposo e a giorni liberi. Chi conosce la legge può controllare i tuoi orari.',
  'self-check.why.other-work': 'Se il lavoro non è quello stabilito, puoi dire di no.',
  'self-check.why.bed': 'Un posto dato da un capo deve essere pulito, caldo e riservato.',
  'self-check.why.against-will':
    'Se ti costringono, la colpa è di chi costringe. La cosa migliore è chiedere aiuto presto.',
  'self-check.why.threat': 'Una minaccia non va mai bene. Chi risponde a una linea di aiuto sa come proteggerti.',
  'self-check.why.not-met': 'Online chiunque può dire di essere un bambino, o usare la foto di un altro.',
  'self-check.why.never-shown': 'Chi non mostra mai il viso può non essere la persona delle foto.',
  'self-check.why.older': 'Spesso gli adulti che vogliono diventare molto amici di ragazzi online non sono sinceri.',
  'self-check.why.fast': 'Tanto amore in poco tempo può essere un modo per avere la tua fiducia.',
  'self-check.why.move': 'In un’app più privata nessun altro vede che cosa scrive.',
  'self-check.why.alone': 'Chi lo chiede forse vuole sapere se qualcuno se ne accorgerebbe.',
  'self-check.why.away': 'Chi ti vuole bene non ti toglie gli amici e la famiglia.',
  'self-check.why.gifts': 'Un regalo è gratis. In cambio non devi mai niente, qualunque cosa dica.',
  'self-check.why.pictures': 'Puoi sempre dire di no. Se ne hai mandata una, non è colpa tua e c’è chi può aiutare.',
  'self-check.why.track': 'Voler sapere tutto di te è controllo. Non è amore.',
  'self-check.why.meet':
    'Non andarci senza qualcuno. A chi ha buone intenzioni non dà fastidio se porti un’altra persona.',
  'self-check.why.easy-money': 'I soldi facili per i giovani spesso sono per qualcosa che li mette nei guai.',
  'self-check.why.trip': 'Lontano da casa dipenderesti da quella persona per tutto. Non c’è fretta.',
  'self-check.why.feeling': 'Quello che senti conta. È un buon motivo per dirlo a un grande.',
  'self-check.why.child-threat': 'Un amico vero non ti fa paura. Dillo oggi a un grande. Non hai fatto niente di male.',
  'self-check.why.child-secret':
    'Le belle sorprese alla fine si raccontano. Un segreto che i grandi non devono sapere non è un buon segreto.',
  'self-check.why.story': 'Quando le cose non tornano, forse quella persona non è chi dice di essere.',
  'self-check.why.money': 'Spesso chiedere soldi è il vero scopo. Quello che si paga così torna di rado.',
  'self-check.why.invest': 'I guadagni che ti mostra spesso sono inventati. I soldi che metti sono persi.',
  'self-check.why.work': 'Chi ti ama non ti chiede questo. Puoi dire di no, anche dopo un sì.',
  'self-check.why.young-then':
    'Le foto di chi ha meno di 18 anni hanno la protezione più forte. Non importa quanti anni hai adesso.',
  'self-check.why.paid':
    'Molte persone pagano nel primo spavento. Puoi fermarti adesso. Forse la tua banca può aiutare.',
  'self-check.why.known': 'Non può farlo nemmeno una persona con cui stavi. C’è chi conosce bene queste cose.',
  'self-check.why.more': 'Non andarci e non farlo. Ogni volta chiede di più, e c’è chi può aiutarti a uscirne.',
  'self-check.why.account': 'Cambia subito quella password, su un dispositivo che sia solo tuo.',
};

export default words;
