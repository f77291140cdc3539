import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the learn pages, also read on paper. No placeholders. Every story is invented. `.line` is the one line under a title,
 * `.myth.N` is what people say and `.myth.N.true` the kind answer. What stands where is in `lib/domain/learn.ts`.
 */
const learn: Catalogue = {
  'learn.title': 'Buono a sapersi',
  'learn.intro':
    'Pagine brevi da leggere, da stampare o da far vedere a qualcuno. Prendi quello che ti aiuta. Lascia il resto.',
  'learn.all': 'Tutti gli argomenti',
  'learn.print': 'Stampa questa pagina',
  'learn.paper.call': 'Qualcuno da chiamare:',
  'learn.signs.title': 'Da che cosa si può capire',
  'learn.signs.note': 'Un segnale da solo spesso non vuol dire niente. Se ne vedi diversi, guarda meglio.',
  'learn.story.title': 'Una storia',
  'learn.story.note': 'Questa storia è inventata. Cose così succedono a molte persone.',
  'learn.steps.title': 'Che cosa puoi fare',
  'learn.myths.title': 'Che cosa si dice, e che cosa è vero',
  'learn.sources.title': 'Da dove viene tutto questo',
  'learn.sources.note': 'Le parole sono nostre. I segnali vengono da qui:',
  'learn.next.title': 'E adesso?',
  'learn.next.text':
    'Puoi parlare con qualcuno, anche solo per chiedere. Non serve avere la certezza che qualcosa non va.',
  'learn.help': 'Parlane con qualcuno',
  'learn.self-check': 'Guarda passo dopo passo che cosa ti succede',
  'learn.practice': 'Esercitati con offerte inventate',

  'learn.work-abroad.title': 'Un lavoro in un altro paese',
  'learn.work-abroad.line':
    'La paga è buona e il viaggio è pagato. Poi il tuo passaporto non c’è più, e hai un debito.',
  'learn.work-abroad.sign.1': 'La paga è alta. Non servono formazione né lingua.',
  'learn.work-abroad.sign.2': 'Pagano il viaggio e il letto. Poi dicono che quei soldi glieli devi.',
  'learn.work-abroad.sign.3': 'Devi pagare per avere il lavoro: per il posto, per i documenti o per una prova.',
  'learn.work-abroad.sign.4':
    'Qualcuno si tiene il tuo passaporto o il tuo telefono, «per l’ufficio» o «così non si perde».',
  'learn.work-abroad.sign.5': 'Non c’è un contratto, o non riesci a leggerlo, o quando arrivi è un altro.',
  'learn.work-abroad.sign.6': 'Non puoi uscire per conto tuo, chiamare casa o parlare del lavoro.',
  'learn.work-abroad.story':
    'Antonio ha visto un annuncio per lavorare in una fattoria all’estero. Il pullman era pagato, e c’era un letto. Il primo giorno il capo ha preso tutti i passaporti, «per l’ufficio». Poi ha detto che pullman, letto e guanti costavano 1400 euro. La paga sarebbe arrivata solo dopo aver ridato quei soldi. Ogni settimana la lista si allungava. Una sera, in un negozio, ha visto un biglietto con un numero di telefono. Ha chiamato, solo per chiedere. La donna parlava la sua lingua. Gli ha detto che nessuno può tenersi il suo passaporto, e che era libero di andare via. Due giorni dopo è partito con altri tre, e la squadra della donna li aspettava. Ha riavuto il passaporto e una parte della paga. Oggi lavora in un’altra fattoria. Questa volta ha potuto leggere il contratto.',
  'learn.work-abroad.step.1':
    'Prima di partire, chiedi per iscritto il nome della ditta, il lavoro, gli orari e la paga.',
  'learn.work-abroad.step.2': 'Cerca tu la ditta. Chiama il numero che trovi, non quello che ti hanno dato.',
  'learn.work-abroad.step.3': 'Tieni con te il passaporto. Possono guardarlo e copiarlo. Non possono tenerselo.',
  'learn.work-abroad.step.4':
    'Lascia l’indirizzo a qualcuno a casa. Scegliete insieme una parola che vuol dire «ho bisogno di aiuto».',
  'learn.work-abroad.step.5':
    'Sei già lì? Scrivi ogni giorno le tue ore e la tua paga, e chiama una linea di aiuto. Puoi chiedere senza documenti e senza dire il tuo nome.',
  'learn.work-abroad.myth.1': 'Ci devi dei soldi, quindi devi restare.',
  'learn.work-abroad.myth.1.true':
    'Nessuno può trattenerti per un debito. Puoi andare via e parlare dei soldi dopo, con qualcuno dalla tua parte.',
  'learn.work-abroad.myth.2': 'Non hai i documenti, quindi nessuno ti aiuterà.',
  'learn.work-abroad.myth.2.true':
    'Molte linee aiutano le persone con o senza documenti. Non serve che sappiano il tuo nome.',
  'learn.work-abroad.myth.3': 'Hai detto di sì, quindi è colpa tua.',
  'learn.work-abroad.myth.3.true': 'Hai detto di sì a un buon lavoro. A questo non hai detto di sì.',

  'learn.someone-in-love.title': 'Quando l’amore corre troppo',
  'learn.someone-in-love.line':
    'Un grande amore, grandi regali, grandi progetti. Poi ti chiede qualcosa che non ti convince.',
  'learn.someone-in-love.sign.1': 'Dice «ti amo» dopo pochi giorni. Ti scrive giorno e notte.',
  'learn.someone-in-love.sign.2': 'Ti fa regali e paga per te. Poi dice che devi dare qualcosa in cambio.',
  'learn.someone-in-love.sign.3': 'Vuole che tu vada presto a vivere lì, in un’altra città o in un altro paese.',
  'learn.someone-in-love.sign.4':
    'Parla male dei tuoi amici e della tua famiglia, o di voi due non deve sapere nessuno.',
  'learn.someone-in-love.sign.5':
    'Poi mancano i soldi, e devi guadagnarli tu: ballando, con delle foto o con il tuo corpo.',
  'learn.someone-in-love.sign.6':
    'Se dici di no, si fa di ghiaccio o si arrabbia. Oppure ti spaventa, o parla della tua famiglia.',
  'learn.someone-in-love.story':
    'Elena era appena arrivata in città quando Leo le ha scritto. Era dolce e divertente. Dopo una settimana la chiamava l’amore della sua vita. Le ha comprato un telefono e un biglietto, e lei si è trasferita nel suo paese. Poi lui ha detto che aveva dei debiti. Se lei lo amava, doveva uscire con uomini che pagano, solo per un mese. Lei ha pianto. Lui non le ha parlato per giorni. Elena pensava che nessuno l’avrebbe capita. Una notte ha scritto alla chat di una linea di aiuto. La donna che rispondeva non l’ha giudicata. Hanno fatto un piano, passo dopo passo. Una mattina, mentre Leo era fuori, ha preso i documenti ed è andata via. Qualcuno della linea la aspettava. Adesso vive con sua sorella. Studia per diventare infermiera, e ride di nuovo.',
  'learn.someone-in-love.step.1': 'Vai più piano. Chi ti ama può aspettare.',
  'learn.someone-in-love.step.2':
    'Parlane con una persona amica. Falle conoscere chi ami, prima di andare da qualsiasi parte.',
  'learn.someone-in-love.step.3': 'Tieni il tuo telefono, i tuoi documenti e abbastanza soldi per tornare a casa.',
  'learn.someone-in-love.step.4': 'Puoi dire di no. Anche se prima hai detto di sì. Anche se ha pagato per te.',
  'learn.someone-in-love.step.5':
    'Se vuoi uscirne, prepara prima un piano con una linea di aiuto. Conosce posti dove puoi dormire.',
  'learn.someone-in-love.myth.1': 'Se mi amassi, lo faresti.',
  'learn.someone-in-love.myth.1.true': 'L’amore non ti chiede di fare cose che ti fanno male.',
  'learn.someone-in-love.myth.2': 'Hai voluto venire tu, quindi nessuno ti crederà.',
  'learn.someone-in-love.myth.2.true': 'Chi risponde alle linee di aiuto sa come funziona. Lo sente spesso, e ascolta.',
  'learn.someone-in-love.myth.3': 'A me non potrebbe mai succedere.',
  'learn.someone-in-love.myth.3.true': 'Succede a persone di ogni tipo. Chi lo fa, lo ha già fatto altre volte. Tu no.',

  'learn.pictures.title': 'Minacce con le foto',
  'learn.pictures.line': 'Qualcuno ha una tua foto privata. Adesso vuole soldi, o altre foto.',
  'learn.pictures.sign.1': 'Qualcuno che non conosci è molto gentile, e la chat diventa presto intima.',
  'learn.pictures.sign.2': 'Presto vuole passare a un’altra app, o a una videochiamata.',
  'learn.pictures.sign.3': 'Ti manda prima una foto privata, e ne vuole una in cambio.',
  'learn.pictures.sign.4': 'Poi ti mostra la lista dei tuoi amici e dice che la tua foto arriverà a tutti.',
  'learn.pictures.sign.5': 'Vuole soldi, carte regalo, altre foto o un incontro. E ti dà pochissimo tempo.',
  'learn.pictures.sign.6': 'A volte la foto non è vera. L’ha fatta un computer con le tue foto di tutti i giorni.',
  'learn.pictures.story':
    'Daniele, 24 anni, ha conosciuto una donna in un’app. Hanno continuato in un’altra, e lui le ha mandato una foto. Un minuto dopo era tutto diverso. Gli è arrivata la lista dei suoi amici. Aveva un’ora per pagare 300 euro. Daniele ne ha pagati 50. Poi ne volevano 500. Stava male e non riusciva a dormire. Al mattino lo ha detto a suo fratello. Suo fratello non ha riso. Hanno fatto degli screenshot e hanno smesso di rispondere. Hanno segnalato l’account e lo hanno bloccato. Poi hanno usato un servizio gratuito che aiuta a frenare la diffusione delle foto. Daniele ha nascosto la lista degli amici a chi non conosce. È arrivata ancora qualche minaccia, e lui non ha risposto. Poi più niente. «La cosa peggiore è stata quella notte da solo», dice. «Magari lo avessi svegliato».',
  'learn.pictures.step.1': 'Non pagare, e non mandare altro. A chi paga spesso chiedono ancora.',
  'learn.pictures.step.2': 'Smetti di rispondere. Non devi nessuna risposta.',
  'learn.pictures.step.3': 'Tieni la chat. Salva il nome, il numero e le minacce. Mostrano che cosa ti hanno fatto.',
  'learn.pictures.step.4': 'Dillo oggi a una persona. Non devi far vedere la foto.',
  'learn.pictures.step.5':
    'Segnala l’account, poi bloccalo. Ci sono servizi gratuiti che aiutano a fermare le foto: Take It Down se lì avevi meno di 18 anni, StopNCII se eri maggiorenne.',
  'learn.pictures.myth.1': 'Paga una volta, ed è finita.',
  'learn.pictures.myth.1.true': 'A chi paga spesso chiedono di più. Se hai pagato, puoi ancora fermarti.',
  'learn.pictures.myth.2': 'È colpa tua. L’hai mandata tu.',
  'learn.pictures.myth.2.true': 'Hai dato la tua fiducia, e ti ha mentito. A essere sbagliato è quello che fa, non tu.',
  'learn.pictures.myth.3': 'Se la gente la vede, la tua vita è finita.',
  'learn.pictures.myth.3.true':
    'Questa notte può sembrare così. Poi va meglio. Molte persone ci sono passate, e nessuno deve affrontare la notte senza aiuto.',

  'learn.young-people.title': 'Un nuovo amico online',
  'learn.young-people.line': 'Per te, se hai tra 11 e 17 anni. Su giochi, chat, regali e segreti.',
  'learn.young-people.sign.1': 'Dice di avere la tua età. Ma la sua videocamera è sempre rotta.',
  'learn.young-people.sign.2': 'Ti dà monete, skin o regali. Poi vuole qualcosa in cambio.',
  'learn.young-people.sign.3': 'Vuole scriverti in un’altra app, dove nessun altro può vedere.',
  'learn.young-people.sign.4': 'Dice: «Non dirlo ai tuoi. Non capirebbero».',
  'learn.young-people.sign.5': 'Chiede se non c’è nessuno con te, dove abiti o in che scuola vai.',
  'learn.young-people.sign.6': 'Ti chiede delle tue foto. O dice che potresti fare la modella, il modello o la star.',
  'learn.young-people.story':
    'Giulia ha 12 anni. In un gioco ha conosciuto «Matteo, 13». Lui le dava monete, e parlavano ogni sera. Nessuno la capiva come lui. Poi lui ha voluto scrivere in un’altra app, e doveva restare un segreto. Le ha chiesto se era a casa da sola. Voleva una sua foto, e Giulia non voleva mandarla. Lui ha scritto: «Dopo tutto quello che ti ho dato?». Le faceva male la pancia. Allora lo ha detto alla cugina grande. Sua cugina non si è arrabbiata. Insieme lo hanno detto alla mamma, e la mamma ha risposto: «Hai fatto bene a dirmelo». Hanno salvato la chat e sono andate alla polizia. Matteo era un uomo adulto. Scriveva anche ad altri bambini. Adesso non può più farlo. Giulia gioca ancora, con amici della sua classe.',
  'learn.young-people.step.1': 'Puoi smettere di rispondere in qualsiasi momento. Non serve essere gentili.',
  'learn.young-people.step.2': 'Non devi dare niente in cambio. Un regalo è un regalo.',
  'learn.young-people.step.3':
    'Parlane con una persona adulta di cui ti fidi: a casa, a scuola, dove fai sport. O chiama una linea per giovani. Non sei nei guai.',
  'learn.young-people.step.4': 'Tieni la chat. Non mandarla in giro. Poi blocca e segnala l’account nell’app.',
  'learn.young-people.step.5': 'Qualcuno di internet vuole vederti? Non andarci mai senza una persona adulta con te.',
  'learn.young-people.myth.1': 'Hai preso i regali, quindi mi devi qualcosa.',
  'learn.young-people.myth.1.true': 'Non devi niente. I regali veri sono gratis.',
  'learn.young-people.myth.2': 'Se lo racconti, finisci nei guai.',
  'learn.young-people.myth.2.true': 'Lo dice perché ha paura che tu lo racconti. Non hai fatto niente di male.',
  'learn.young-people.myth.3': 'Siamo migliori amici. Per questo è un segreto.',
  'learn.young-people.myth.3.true': 'A un buon amico non dà fastidio se la tua famiglia sa chi è.',

  'learn.easy-money.title': 'Soldi facili per un lavoretto',
  'learn.easy-money.line':
    'Passare dei soldi. Spedire un pacco. Un lavoro molto lontano. Può farti entrare in un reato.',
  'learn.easy-money.sign.1': 'Arrivano soldi sul tuo conto, e tu li mandi ad altri. Una parte puoi tenerla.',
  'learn.easy-money.sign.2': 'Qualcuno vuole usare la tua carta, i tuoi codici o un conto a tuo nome.',
  'learn.easy-money.sign.3': 'Ritiri pacchi o li spedisci, e non sai che cosa c’è dentro.',
  'learn.easy-money.sign.4': 'Lo chiamano «missione» o «consegna». Pagano oggi, e nessuno chiede chi sei.',
  'learn.easy-money.sign.5':
    'Ti pagano il volo per un lavoro d’ufficio molto lontano. Lungo la strada il posto cambia.',
  'learn.easy-money.sign.6':
    'Prima ti danno vestiti, un telefono o droga. Poi hai un debito e devi lavorare per pagarlo.',
  'learn.easy-money.story':
    'A Luca servivano soldi per la patente. In una chat di gruppo ha trovato un lavoro: ricevere soldi, tenerne un decimo, mandare avanti il resto. Sembrava un lavoro d’ufficio. Sono arrivati i primi 900 euro. Poi ha letto il nome di chi li aveva mandati. Era una donna che non conosceva. La sua nota diceva: «Per mio nipote». Qualcosa non andava. Il capo ha scritto: «Mandali subito, o li paghi tu». Luca non li ha mandati. Aveva le mani fredde. Ha chiamato la sua banca e ha raccontato tutto. La banca ha bloccato i soldi, e la donna li ha riavuti. Poi ha chiamato una linea di aiuto, e insieme sono andati alla polizia. Aver chiamato così presto ha contato a suo favore. Adesso racconta questa storia nella sua vecchia scuola.',
  'learn.easy-money.step.1': 'Non passare i soldi ad altri. Lasciali dove sono e chiama la tua banca.',
  'learn.easy-money.step.2': 'Non dare a nessuno la tua carta, i tuoi codici o il tuo documento.',
  'learn.easy-money.step.3': 'Non portare niente se non sai che cosa c’è dentro.',
  'learn.easy-money.step.4':
    'Lo hai già fatto? Fermati, tieni le chat e chiedi aiuto presto. Se qualcuno ti costringeva, dillo. In molti paesi la legge protegge chi è stato costretto.',
  'learn.easy-money.step.5':
    'Ti trovi lontano e non puoi andare via? Chiama l’ambasciata del tuo paese o una linea di aiuto.',
  'learn.easy-money.myth.1': 'È legale. Dai solo una mano con i pagamenti.',
  'learn.easy-money.myth.1.true':
    'Le ditte vere hanno i loro conti. Passare soldi rubati può essere un reato, anche se non hai chiesto da dove venivano.',
  'learn.easy-money.myth.2': 'Ormai ci sei dentro. Non puoi uscirne.',
  'learn.easy-money.myth.2.true': 'Puoi. Prima ne parli con qualcuno, meglio è per te.',
  'learn.easy-money.myth.3': 'Ai giovani non succede niente.',
  'learn.easy-money.myth.3.true':
    'La banca può chiuderti il conto, e la polizia può venire da te. È per questo che lo fanno fare ad altri.',

  'learn.task-and-fee-jobs.title': 'Lavori in cui prima paghi tu',
  'learn.task-and-fee-jobs.line': 'Piccoli compiti, spese, una foto del tuo documento. Alla fine il lavoro non c’è.',
  'learn.task-and-fee-jobs.sign.1':
    'Arriva un messaggio che non aspettavi: paga alta per un’ora o due al giorno, da casa.',
  'learn.task-and-fee-jobs.sign.2': 'Fai piccoli compiti al telefono: like, voti, clic. La prima paga arriva davvero.',
  'learn.task-and-fee-jobs.sign.3': 'Poi devi versare soldi, per avere compiti migliori o per ritirare i tuoi.',
  'learn.task-and-fee-jobs.sign.4': 'Devi pagare un corso, una divisa, una visita medica o un visto.',
  'learn.task-and-fee-jobs.sign.5':
    'Vogliono una foto del tuo documento, o i codici della banca, prima che ci sia un contratto.',
  'learn.task-and-fee-jobs.sign.6': 'Usano il nome di una ditta nota, ma l’indirizzo e-mail non è di quella ditta.',
  'learn.task-and-fee-jobs.story':
    'Rosa era a casa con due bambini piccoli. Una donna le ha scritto: mettere like ai video, 80 euro al giorno. Il primo giorno Rosa ha ricevuto 12 euro. Erano veri. Il giorno dopo ha dovuto versarne 30 per avere compiti migliori, e ne sono tornati 45. Poi erano 200, e poi 600. Il numero sullo schermo cresceva e cresceva. Per ritirare i soldi doveva pagare una tassa. Quella sera Rosa ne ha parlato con la vicina. La vicina ha detto: «È il lavoro che paga te. Non sei tu che paghi il lavoro». Rosa ha chiamato subito la banca. L’ultimo pagamento si è potuto fermare. Il resto era perso. Ma ha tenuto le chat ed è andata alla polizia. Adesso lavora tre giorni a settimana in un negozio vero. La sua prima busta paga è sul frigo.',
  'learn.task-and-fee-jobs.step.1': 'Non pagare mai per ricevere una paga.',
  'learn.task-and-fee-jobs.step.2': 'Cerca tu la ditta. Chiama e chiedi se il lavoro esiste davvero.',
  'learn.task-and-fee-jobs.step.3':
    'Non mandare foto del tuo documento prima che ci sia un contratto. Sulla copia scrivi per chi è.',
  'learn.task-and-fee-jobs.step.4':
    'Hai pagato? Chiama oggi la tua banca. Alcuni pagamenti si possono fermare nelle prime ore.',
  'learn.task-and-fee-jobs.step.5':
    'Hai mandato il tuo documento? Dillo alla polizia e alla banca. Controlla se arrivano conti da pagare o prestiti che non sono tuoi.',
  'learn.task-and-fee-jobs.myth.1': 'Versa ancora una volta, e riprendi tutto.',
  'learn.task-and-fee-jobs.myth.1.true':
    'Il numero sullo schermo non sono soldi. Puoi fermarti adesso e tenere quello che hai ancora.',
  'learn.task-and-fee-jobs.myth.2': 'Tutte le ditte chiedono soldi per un lavoro.',
  'learn.task-and-fee-jobs.myth.2.true':
    'Una ditta onesta non prende soldi per un lavoro. In molti paesi lo dice anche la legge.',
  'learn.task-and-fee-jobs.myth.3': 'Ci cascano solo gli sciocchi.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Hanno pagato anche studenti, insegnanti e impiegati di banca. È fatto per sembrare vero.',

  'learn.love-and-money.title': 'Amore, soldi e grandi promesse',
  'learn.love-and-money.line': 'Non vi siete mai visti. Ha bisogno di soldi, o promette ricchezza, o vuole pagarti.',
  'learn.love-and-money.sign.1': 'Vi scrivete ogni giorno, ma non vi incontrate mai. Succede sempre qualcosa.',
  'learn.love-and-money.sign.2': 'Vive lontano: su una nave, nell’esercito, a fare il medico in un altro paese.',
  'learn.love-and-money.sign.3': 'Poi ha bisogno di soldi: per un biglietto, per un medico, per un pacco.',
  'learn.love-and-money.sign.4':
    'Ti mostra come diventare ricchi in fretta, e un’app dove i tuoi soldi sembrano crescere.',
  'learn.love-and-money.sign.5':
    'Qualcuno vuole pagarti ogni settimana per il tuo tempo. Prima paghi tu una spesa, o mandi ad altri una parte dei soldi.',
  'learn.love-and-money.sign.6':
    'Vuole carte regalo, monete di internet, o pagamenti che nessuno può farsi restituire.',
  'learn.love-and-money.story':
    'Teresa era sola da due anni quando Robert le ha scritto. Lavorava su una nave, diceva. Si sono scritti ogni mattina per quattro mesi. Poi lui ha perso la carta e gli servivano 800 euro. Lei li ha mandati. Poi è stato un pacco, e poi un medico. Poi le ha mostrato un’app dove i suoi soldi erano raddoppiati. Teresa è andata in banca a spostare tutti i risparmi. Un ragazzo allo sportello ha chiesto: «Lo ha mai incontrato?». All’inizio si è arrabbiata. Poi ha chiamato sua nipote. Hanno cercato la foto di lui su internet. C’era, con un altro nome. Ha fatto male a lungo. Ma i suoi risparmi ci sono ancora. Adesso canta in un coro. Una volta al mese racconta la sua storia, perché altri si sentano meno soli.',
  'learn.love-and-money.step.1': 'Non mandare soldi a chi non hai mai incontrato. Chiedi una videochiamata, oggi.',
  'learn.love-and-money.step.2': 'Cerca la sua foto con una ricerca per immagini. Guarda se ha un altro nome.',
  'learn.love-and-money.step.3': 'Dillo a una persona che non c’entra. In due si vede meglio.',
  'learn.love-and-money.step.4': 'Non accettare soldi, e non passarne ad altri. Possono essere di qualcun altro.',
  'learn.love-and-money.step.5':
    'Hai pagato? Chiama oggi la tua banca e tieni le chat. Se qualcuno chiede soldi per farti riavere i tuoi, non pagare anche quelli.',
  'learn.love-and-money.myth.1': 'Se mi amassi, mi aiuteresti.',
  'learn.love-and-money.myth.1.true': 'A chi ti ama non servono i tuoi risparmi.',
  'learn.love-and-money.myth.2': 'Io pago per te, quindi fai quello che dico.',
  'learn.love-and-money.myth.2.true':
    'Nessuno può comprare il diritto di decidere per te. Puoi fermarti in qualsiasi momento.',
  'learn.love-and-money.myth.3': 'Ci crede solo chi è anziano e solo.',
  'learn.love-and-money.myth.3.true':
    'Succede a ogni età. Scrivono a tante persone, e trovano quello che ognuna spera.',

  'learn.people-used.title': 'Quando altri decidono per te',
  'learn.people-used.line':
    'Devi chiedere l’elemosina per altri, o sposarti, o dare una parte del tuo corpo o un bambino.',
  'learn.people-used.sign.1': 'Devi chiedere l’elemosina o vendere per strada, e ogni sera qualcuno si prende i soldi.',
  'learn.people-used.sign.2': 'Preparano un matrimonio per te. Nessuno ti chiede che cosa vuoi, o non puoi dire di no.',
  'learn.people-used.sign.3': 'Qualcuno ti paga per sposare una persona che non conosci, per i documenti.',
  'learn.people-used.sign.4': 'Qualcuno offre soldi per un rene. Dice che è legale e facile.',
  'learn.people-used.sign.5':
    'Vai all’estero per portare avanti una gravidanza o donare ovuli, e si tengono il tuo passaporto.',
  'learn.people-used.sign.6': 'Aspetti un bambino, e qualcuno vuole darti soldi per averlo.',
  'learn.people-used.story':
    'Bruno aveva perso la casa, e camminava con il bastone. Una coppia gli ha parlato di una stanza calda in un altro paese, «e di un po’ di lavoro». Il lavoro era chiedere l’elemosina, seduto davanti a un negozio. Ogni sera si prendevano i soldi. Se erano pochi, niente cena. Si erano tenuti la sua carta d’identità. Un giorno una donna del negozio si è seduta vicino a lui. «Come sta?», ha chiesto. Nessuno glielo chiedeva da settimane. Gli ha dato un numero e gli ha prestato il telefono. Lui ha parlato per un’ora. Il giorno dopo due persone sono venute a prenderlo. Ha avuto un letto, un medico e documenti nuovi. Adesso ha una piccola stanza. Il sabato aiuta in una cucina per chi non ha casa. La donna del negozio è sua amica.',
  'learn.people-used.step.1':
    'Puoi dire di no: a un matrimonio, a chiedere l’elemosina, a un medico. Anche se la tua famiglia ha detto di sì.',
  'learn.people-used.step.2': 'Tieni con te i tuoi documenti. Lascia una copia a una persona di cui ti fidi.',
  'learn.people-used.step.3':
    'Vogliono portarti all’estero per sposarti? Dillo prima del viaggio a un insegnante, a un medico o a una linea di aiuto. In aeroporto, dillo a qualcuno in divisa.',
  'learn.people-used.step.4': 'Prima di ogni esame, parla con un medico scelto da te. Prima non firmare niente.',
  'learn.people-used.step.5': 'Chiama una linea di aiuto. Puoi chiamare anche per un’altra persona.',
  'learn.people-used.myth.1': 'Hai firmato, quindi devi farlo.',
  'learn.people-used.myth.1.true': 'Il tuo corpo resta tuo. Puoi ancora dire di no, e un buon medico si ferma.',
  'learn.people-used.myth.2': 'Da noi si fa così. Devi sposarti.',
  'learn.people-used.myth.2.true':
    'Puoi voler bene alla tua famiglia e dire di no lo stesso. Nessuno può costringerti a sposarti.',
  'learn.people-used.myth.3': 'Lì vendere un rene va bene.',
  'learn.people-used.myth.3.true': 'È contro la legge quasi ovunque. Spesso chi lo propone si tiene anche i soldi.',

  'learn.how-they-look-for-people.title': 'Come cercano le persone',
  'learn.how-they-look-for-people.line':
    'C’è chi pubblica un’offerta e aspetta. C’è chi legge quello che pubblichi, e poi ti scrive.',
  'learn.how-they-look-for-people.sign.1':
    'Pubblicano annunci e aspettano: badanti, alberghi, campagna, moda, film, incontri pagati.',
  'learn.how-they-look-for-people.sign.2':
    'Leggono quello che pubblichi: città nuova, niente lavoro, tristezza. Poi dicono proprio le parole giuste.',
  'learn.how-they-look-for-people.sign.3':
    'Chiedono molto e dicono poco: niente ditta, niente indirizzo, solo un nome.',
  'learn.how-they-look-for-people.sign.4': 'Presto vogliono passare a un’altra app, dove nessun altro può vedere.',
  'learn.how-they-look-for-people.sign.5': 'Prenotano loro il viaggio, e così sanno sempre dove sei.',
  'learn.how-they-look-for-people.sign.6':
    'Poi ti controllano con il telefono: le tue password, la tua posizione su una mappa, foto della tua famiglia.',
  'learn.how-they-look-for-people.story':
    'Nadia ha scritto in un gruppo che cercava lavoro, qualsiasi lavoro. In un’ora le hanno scritto in tre. Uno era così gentile: un albergo al mare, il volo pagato, si comincia lunedì. Conosceva la sua città e i nomi dei suoi figli. Era tutto nel profilo di Nadia. Voleva continuare in un’altra app, e vedere su una mappa dov’era lei. A Nadia piaceva. Ma ha chiesto una cosa: «Come si chiama l’albergo?». Lui ha mandato dei cuori. Poi ha mandato un biglietto. Poi si è arrabbiato. Nadia ha fatto vedere la chat a un’amica, e hanno chiamato una linea di aiuto. La donna conosceva offerte così. Nadia è rimasta a casa. Due mesi dopo ha trovato lavoro in un panificio, a dieci minuti da casa.',
  'learn.how-they-look-for-people.step.1': 'Nascondi i tuoi amici, il tuo numero e dove sei a chi non conosci.',
  'learn.how-they-look-for-people.step.2': 'Fai una domanda chiara: quale ditta, e dove? Guarda che cosa rispondono.',
  'learn.how-they-look-for-people.step.3': 'Resta nell’app dove vi siete conosciuti finché non sai chi è.',
  'learn.how-they-look-for-people.step.4':
    'Tieni per te le tue password. Non lasciare che altri mettano un’app sul tuo telefono.',
  'learn.how-they-look-for-people.step.5':
    'Qualcuno controlla il tuo telefono? Chiedi aiuto prima da un altro telefono. Se cambi qualcosa sul tuo, può accorgersene.',
  'learn.how-they-look-for-people.myth.1': 'È su un sito grande, quindi qualcuno ha controllato.',
  'learn.how-they-look-for-people.myth.1.true':
    'Spesso non lo ha fatto nessuno. Sui siti grandi c’è più gente, quindi è lì che cercano.',
  'learn.how-they-look-for-people.myth.2': 'Sa tante cose di me. Deve essere vero.',
  'learn.how-they-look-for-people.myth.2.true': 'Quasi tutto può venire dal tuo profilo. Puoi nasconderlo.',
  'learn.how-they-look-for-people.myth.3': 'Glielo leggerei in faccia.',
  'learn.how-they-look-for-people.myth.3.true':
    'Di solito sono simpatici. Può essere una donna, una coppia o qualcuno che conosci.',

  'learn.source.MIR24':
    'Ministero dell’Interno, Spagna: rapporto su come si reclutano e si usano le persone online (2024)',
  'learn.source.LSI': 'La Strada International: come evitare un brutto lavoro',
  'learn.source.CMMSELF': 'Centro danese per le persone sfruttate (CMM): il tuo datore di lavoro si approfitta di te?',
  'learn.source.ECUA': 'Commissione europea: consigli per chi ha dovuto lasciare l’Ucraina',
  'learn.source.EPOLLB': 'Europol: consigli sul falso amore',
  'learn.source.BGAT': 'Commissione nazionale della Bulgaria (antitraffic.bg): elenco di trappole',
  'learn.source.FBISX': 'FBI: minacce con foto per avere soldi',
  'learn.source.THORN': 'Thorn: che cosa fare contro le minacce con le foto',
  'learn.source.NCMEC': 'NCMEC, il centro per i minori scomparsi degli Stati Uniti: che cosa fare, passo dopo passo',
  'learn.source.LVTEST': 'Better Internet for Kids: test della Lettonia sulle amicizie online a rischio',
  'learn.source.LVLA': 'Drossinternets.lv, Lettonia, nel giornale Latvijas Avīze: consigli per l’estate',
  'learn.source.PNSCOUT': 'Polizia nazionale spagnola, nel giornale Infobae: falsi talent scout',
  'learn.source.EPOLMULE': 'Europol: chi passa soldi per altri',
  'learn.source.COUNTY': 'NSPCC, Regno Unito: bambini costretti a portare droga',
  'learn.source.ITAMA': 'Ministero degli Esteri, Brasile: lavori nei call center del Sud-est asiatico',
  'learn.source.FTCTASK': 'Federal Trade Commission, Stati Uniti: lavori a compiti',
  'learn.source.PNLIKES': 'Polizia nazionale spagnola, nel giornale Información: soldi per i like',
  'learn.source.EURES': 'EURES, la rete per il lavoro dell’Unione europea: false offerte di lavoro',
  'learn.source.FTCROM2': 'Federal Trade Commission, Stati Uniti: che cosa dicono più spesso i falsi innamorati',
  'learn.source.DIAC': 'Diaconía España: sugli incontri «sugar»',
  'learn.source.TELEM': 'Telemadrid: un servizio sulle agenzie «sugar»',
  'learn.source.BEG': 'ANITP, l’agenzia della Romania: studio sulle persone costrette a chiedere l’elemosina',
  'learn.source.SHAM': 'HEUNI, Finlandia: sui falsi matrimoni',
  'learn.source.ORGAN2': 'HuffPost: reni offerti online',
  'learn.source.DIR24': 'Unione europea: legge contro il commercio di persone (direttiva 2024/1712)',
  'learn.source.CMM': 'Centro danese per le persone sfruttate (CMM): segnali di rischio online',
  'learn.source.FBITRAF': 'FBI, in Infosecurity Magazine: come si trovano le persone con incontri e lavori',
  'learn.source.VOLODKO': 'Volodko e altri: studio di 430 annunci di lavoro all’estero',
};

export default learn;
