/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Quando qualcuno che non conosci paga tutto, poi può chiamarlo debito. Meglio sapere prima chi paga, e per che cosa.',
  'reason.easy-fast-money': 'Parla di soldi e di bella vita, non del lavoro. Spesso serve a far dire di sì in fretta.',
  'reason.guaranteed-visa-job':
    'Nessuno può promettere un visto o un lavoro prima che sia stato verificato. I visti li dà solo lo Stato.',
  'reason.instant-hire':
    'Il posto è già tuo e nessuno ha ancora parlato con te. Chi assume davvero vuole sapere chi assume.',
  'reason.pay-for-clicks':
    'Nessuno paga bene per like o recensioni. Offerte così spesso iniziano con un piccolo pagamento a te e finiscono con uno tuo.',
  'reason.pay-too-good':
    'La paga è molto più alta di quanto si guadagna di solito con questo lavoro. Una paga molto alta spesso serve ad attirare l’attenzione.',
  'reason.talent-scout':
    'I complimenti di chi non ti ha mai visto fanno piacere. Spesso servono a ottenere un incontro o delle foto.',
  'reason.unsolicited-job-dm':
    'Non hai chiesto lavoro, e qualcuno che non conosci te lo offre. Lo stesso messaggio arriva spesso a migliaia di persone.',
  'reason.no-experience-no-language':
    'Non servono esperienza né lingua. Può essere normale. Insieme a una paga alta, merita una domanda.',

  // vagueness
  'reason.no-written-contract':
    'Senza un contratto che puoi leggere, dopo è difficile dimostrare che cosa ti hanno promesso. Puoi chiederlo prima di partire.',
  'reason.terms-switch':
    'Il posto, il capo o il lavoro sono cambiati dopo il tuo sì. Puoi dire di no in qualsiasi momento.',
  'reason.unnamed-employer':
    'Non c’è un nome o un indirizzo da cercare. Senza, nessuno può controllare chi c’è dietro l’offerta.',
  'reason.vague-duties': 'Non dice che cosa faresti davvero. Un lavoro tenuto nascosto può rivelarsi un’altra cosa.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'Cerca persone senza casa, malate o con una disabilità. C’è chi usa offerte così per far lavorare senza pagare.',
  'reason.targets-no-ties':
    'Cerca persone senza famiglia né partner. Quando non si ha nessuno vicino, è più difficile trovare aiuto.',
  'reason.appearance-photos-requested':
    'Chiede foto del tuo corpo o le tue misure. Per quasi tutti i lavori non servono, e le foto si possono usare contro di te.',
  'reason.personal-probing':
    'Chiede subito con chi vivi e chi sa di questa offerta. C’è chi lo chiede per capire se qualcuno se ne accorgerebbe.',
  'reason.targets-hardship':
    'Si rivolge a chi ha molto bisogno di soldi. Spesso si usa il bisogno per far accettare quello che si rifiuterebbe.',
  'reason.targets-migrants':
    'Cerca chi è appena arrivato o non ha documenti. Sul lavoro hai dei diritti, anche senza documenti.',
  'reason.women-young-only':
    'Vuole solo donne giovani, anche se per questo lavoro non serve. Forse c’è un altro scopo.',

  // contact
  'reason.secrecy-demand': 'Ti chiede di non dirlo a nessuno. Un segreto così protegge l’altra parte, non te.',
  'reason.secret-chat':
    'Ti chiede di cancellare o nascondere la chat. Così non avresti niente da mostrare se ti serve aiuto.',
  'reason.move-off-platform':
    'Vuole passare in fretta a un’altra app. Lì questo sito non può più vedere né fermare niente.',
  'reason.obfuscated-contact':
    'Il numero o l’app sono scritti in modo da non farsi notare. Spesso si fa per sfuggire ai controlli del sito.',
  'reason.urgency-pressure':
    'Ti mette fretta. Con la fretta non c’è tempo di controllare o di chiedere. Un’offerta onesta può aspettare un giorno.',
  'reason.informal-contact-only':
    'L’unico contatto è una chat o un cellulare. È frequente, ma anche difficile da verificare.',

  // the trip
  'reason.pickup-by-stranger':
    'Ti verrebbe a prendere o ti porterebbe qualcuno che non conosci. A quel punto dove vai lo decide qualcun altro.',
  'reason.rotation-plaza':
    'Cambieresti casa o città ogni poche settimane. Così è difficile conoscere qualcuno che possa aiutarti.',
  'reason.tourist-visa-work':
    'Lavorare con un visto turistico ti lascia senza permesso. Spesso poi si usa per spaventare: «sei qui illegalmente».',
  'reason.high-risk-destination':
    'I ministeri degli esteri avvertono di falsi lavori in questo luogo. Il luogo da solo non prova niente, quindi controlla due volte.',
  'reason.travel-arranged':
    'Qualcun altro compra il biglietto e organizza il viaggio. Se cambi idea, tornare è più difficile.',

  // papers
  'reason.passport-surrender':
    'Nessuno può tenersi il tuo passaporto o altri tuoi documenti. Né un capo, né un’agenzia.',
  'reason.account-handover':
    'Password e codici sono le chiavi dei tuoi soldi e del tuo nome. Nessun datore di lavoro ne ha bisogno.',
  'reason.fake-documents': 'Offre documenti non veri. Se li scoprono, la colpa ricade su di te.',
  'reason.documents-handled-by-recruiter':
    'Qualcun altro si occupa di tutti i tuoi documenti. Potresti non sapere che cosa si firma a tuo nome, o dove sono.',
  'reason.id-photo-early':
    'Chiede il documento o i dati bancari prima di un’offerta vera. Con quelli altri possono aprire conti a tuo nome.',

  // money
  'reason.deposit-to-unlock':
    'Devi versare soldi prima di poterne ritirare. Un lavoro ti paga. Non ti chiede di versare.',
  'reason.allowance-verification-fee':
    'Devi pagare poco per ricevere molto. Spesso quel piccolo pagamento è tutto quello che c’è.',
  'reason.crypto-giftcard-payment': 'Chiede un pagamento che nessuno può farsi restituire. È per questo che lo chiede.',
  'reason.fake-check-equipment':
    'Ricevi dei soldi e devi passarne una parte ad altri. Spesso il primo pagamento si rivela falso, e i soldi passati erano tuoi.',
  'reason.upfront-fee':
    'Devi pagare per avere il lavoro. Le regole per assunzioni corrette dicono che paga il datore di lavoro, non chi cerca lavoro.',

  // debt
  'reason.debt-owed':
    'Un debito non può mai obbligarti a restare o a lavorare. Puoi andartene. Ci sono linee gratuite che ti aiutano a farlo in sicurezza.',
  'reason.exit-penalty':
    'Dovresti pagare se vai via prima. Regole così spesso non sono legali. Qualcuno può controllarlo gratis.',
  'reason.gifts-then-debt': 'Prima i regali, poi «mi devi qualcosa». Un regalo è un regalo. Non devi niente.',
  'reason.pay-later-from-wages': 'Un debito prima del primo giorno si può usare per non lasciarti andare via.',
  'reason.wage-withheld':
    'Una paga trattenuta si può usare per trattenere te. I tuoi soldi devono arrivare a te, nel giorno stabilito.',
  'reason.pay-below-minimum': 'La paga sembra più bassa di quella che la legge prevede. Hai diritto almeno al minimo.',

  // control
  'reason.no-leaving-alone': 'Nessuno può chiuderti dentro o decidere quando esci. È contro la legge.',
  'reason.isolate-from-people':
    'Vuole che tu non veda più le persone a te vicine. Sono loro ad accorgersi se qualcosa non va.',
  'reason.location-tracking': 'Vuole sapere sempre dove sei. Per voler bene non serve.',
  'reason.management-account-control':
    'Altri gestirebbero il tuo account e terrebbero gran parte dei soldi. Poi andarsene può essere difficile e caro.',
  'reason.phone-restriction':
    'Ti prenderebbero o controllerebbero il telefono. Senza, non puoi chiamare nessuno. A un lavoro normale non serve.',
  'reason.accommodation-tied':
    'Il tuo lavoro, il tuo letto e il viaggio verso casa dipenderebbero da una sola persona. Così è difficile andarsene.',
  'reason.excessive-availability':
    'Non ci sono pause né giorni liberi. La legge ti dà il riposo, e con la stanchezza andarsene è più difficile.',

  // bodies
  'reason.euphemistic-companionship':
    'Si parla di compagnia, non di un compito. Parole così si usano spesso quando i clienti si aspettano di più.',
  'reason.hostess-commission':
    'In lavori così la paga spesso dipende da quanto i clienti bevono con te. Alcuni poi si aspettano di più.',
  'reason.lingerie-casting':
    'Un vero casting non comincia con foto in biancheria intima a qualcuno che non conosci. Quelle foto si possono conservare e vendere.',
  'reason.sex-for-rent':
    'Una stanza o un aiuto in cambio di intimità non è un aiuto. Il tuo corpo non lo devi a nessuno.',
  'reason.adult-content-recruit':
    'Alcuni studi e agenzie si tengono le immagini e i soldi. Se ci stai pensando, decidi senza fretta e tieni account tuoi.',
  'reason.intimacy-denial':
    'Dice che non si chiede niente di intimo. È giusto domandarsi perché ci sia bisogno di dirlo.',
  'reason.massage-cover':
    'Massaggi senza formazione, di notte o in una casa privata, spesso sono un’altra cosa. Un vero centro ha un indirizzo e una licenza.',
  'reason.sugar-terms':
    'Queste parole vogliono dire soldi in cambio di compagnia. Ogni persona adulta sceglie per sé. Un anticipo, un viaggio o un segreto cambiano le cose.',

  // young people
  'reason.age-probe-secrecy':
    'Qualcuno ti chiede l’età e vuole un segreto. Non hai fatto niente di male. Parlane con una persona adulta di cui ti fidi.',
  'reason.image-request-young':
    'Non devi mai mandare foto tue. Fermati qui e parlane con una persona adulta di cui ti fidi. Non è colpa tua.',
  'reason.minor-acceptable':
    'Questo non è per chi ha meno di 18 anni. Chi dice che l’età non conta sbaglia. Parlane con una persona adulta di cui ti fidi.',
  'reason.gaming-gift-lure':
    'I regali in un gioco spesso hanno un prezzo dopo. Puoi dire di no. Parlane con una persona adulta di cui ti fidi.',

  // threats
  'reason.family-threat':
    'Minacciare la tua famiglia è un reato, e la colpa è solo di chi minaccia. La polizia può proteggerla.',
  'reason.sextortion-threat':
    'Minacciare di mostrare le tue immagini è un reato. Pagare non lo ferma. C’è chi può aiutarti, e la colpa non è tua.',
  'reason.authorities-threat':
    'Dice che la polizia ti punirà. Se ti costringono hai dei diritti, anche senza documenti. Una linea può spiegarteli senza sapere il tuo nome.',

  // tasks
  'reason.bank-account-use':
    'Sul tuo conto passerebbero soldi di persone che non conosci. La banca e la polizia vedono il tuo nome, non il loro.',
  'reason.identity-for-rent': 'Si aprirebbe qualcosa a tuo nome. Di quello che ne fanno rispondi poi tu.',
  'reason.violence-missions':
    'Qualcuno ti paga per rompere cose o fare del male. Chi paga resta lontano, e chi viene preso sei tu.',
  'reason.begging-collecting':
    'Se ogni giorno devi portare una certa somma, stai lavorando per qualcun altro. Nessuno può punirti per questo.',
  'reason.courier-no-questions':
    'Porteresti qualcosa in cui non puoi guardare. Se è vietato, ad averlo in mano sei tu.',
  'reason.reship-packages':
    'A casa tua arriverebbero pacchi di persone che non conosci. Spesso sono pagati con carte rubate, e l’indirizzo è il tuo.',
  'reason.scam-call-centre':
    'Il lavoro è convincere persone in chat o al telefono. In alcuni di questi posti si inganna chi risponde e non si lascia uscire chi lavora.',

  // love and trust
  'reason.push-to-sell':
    'Chi ti vuole bene non ti chiede di guadagnare con il tuo corpo. Puoi dire di no, oggi e anche dopo.',
  'reason.future-abroad':
    'I grandi progetti in un altro paese arrivano molto in fretta. Lontano, dipenderesti da una sola persona.',
  'reason.intimate-image-request':
    'Le foto mandate a chi conosci da poco si possono usare per metterti pressione. Non devi dimostrare niente con una foto.',
  'reason.invest-together':
    'Qualcuno conosciuto in chat ti insegna a guadagnare. Spesso il sito è suo, e i soldi non si possono più ritirare.',
  'reason.marriage-for-papers':
    'Un matrimonio per i documenti può legarti a chi non conosci e a un debito. In quasi tutti i paesi non è nemmeno legale.',
  'reason.romance-money':
    'Qualcuno che non hai mai visto ha bisogno dei tuoi soldi. Chi ti vuole bene non li chiede come prova.',
  'reason.love-bombing':
    'Così tanto amore così in fretta può essere un modo per conquistarti. Un affetto vero ti dà tempo.',
  'reason.never-video': 'C’è sempre un motivo per non mostrare il viso. Non puoi sapere chi scrive.',

  // names that do not fit
  'reason.brand-impersonation':
    'Il nome è noto, ma l’indirizzo non è il suo. Spesso si usano i nomi di ditte e uffici veri.',
  'reason.recruiter-identity-mismatch':
    'Il nome, il numero e la storia non vanno d’accordo. Può esserci un motivo semplice. Puoi chiedere.',
  'reason.same-contact-many-ads':
    'Lo stesso contatto compare in molti annunci diversi. Fa pensare a un gruppo più che a un singolo datore di lavoro.',
  'reason.contact-marked-before':
    'Hai già visto questo contatto, in un’offerta con segnali che preoccupano. Può essere un caso. Prenditi il tuo tempo.',
  'reason.text-seen-elsewhere':
    'Hai già visto quasi lo stesso testo, con un altro luogo. Chiedi quale luogo e quale datore di lavoro è davvero.',
  'reason.worrying-wording':
    'Da sole queste parole non provano nulla. Ma con ciò che le circonda somigliano molto a quelle di offerte e messaggi che hanno fatto del male. Può essere un caso.',
  'reason.throwaway-or-spam-style':
    'L’account è nuovo, il testo è copiato molte volte o un link nasconde dove porta. Da solo non prova niente, ma è più difficile verificare.',

  // body and family
  'reason.baby-adoption-offer':
    'Nessuno può pagare per un bambino. Se aspetti un bambino e ti serve aiuto, c’è aiuto gratuito, e i tuoi diritti restano tuoi.',
  'reason.organ-for-cash':
    'Vendere un organo è contro la legge ed è pericoloso. I soldi promessi spesso non arrivano mai.',
  'reason.surrogate-egg-abroad':
    'Medici, documenti e pagamento sarebbero nelle mani di chi ti recluta. Ti servono un medico e un avvocato tuoi.',

  // families of signs
  'theme.recruitment-lure.name': 'Una promessa che attira',
  'theme.recruitment-lure.reason':
    'Promette molto e spiega poco. Le grandi promesse si usano spesso per far decidere in fretta.',
  'theme.vagueness.name': 'Cose non dette',
  'theme.vagueness.reason':
    'Mancano cose importanti: chi, che cosa, dove o per quanto. Puoi chiedere prima di rispondere.',
  'theme.vulnerability-targeting.name': 'Chi cerca',
  'theme.vulnerability-targeting.reason':
    'Cerca persone in un momento difficile. Così può essere più difficile dire di no.',
  'theme.contact-evasion.name': 'Lontano dagli occhi',
  'theme.contact-evasion.reason':
    'Vuole parlarti dove nessun altro può vedere. Un’offerta onesta non ha bisogno di nascondersi.',
  'theme.movement.name': 'Il viaggio',
  'theme.movement.reason': 'Qualcun altro decide come viaggi. Fai in modo di poter sempre tornare per conto tuo.',
  'theme.documents.name': 'I tuoi documenti',
  'theme.documents.reason': 'Riguarda i tuoi documenti o i tuoi codici. Sono tuoi, e li tieni tu.',
  'theme.money-fee.name': 'Prima paghi tu',
  'theme.money-fee.reason': 'Ti chiede soldi. È il lavoro che paga te, non il contrario.',
  'theme.debt.name': 'Avere un debito',
  'theme.debt.reason': 'Avresti un debito con loro. Un debito si può usare per non lasciarti andare via.',
  'theme.control-isolation.name': 'Controllo',
  'theme.control-isolation.reason':
    'Altri deciderebbero della tua giornata, del tuo telefono o di chi vedi. Queste cose le decidi tu.',
  'theme.sexualisation.name': 'Il tuo corpo',
  'theme.sexualisation.reason': 'Riguarda il tuo aspetto o l’intimità. Puoi dire di no in qualsiasi momento.',
  'theme.minors.name': 'Per chi è giovane',
  'theme.minors.reason':
    'Fermati un momento. Non hai fatto niente di male. Parlane con una persona adulta di cui ti fidi.',
  'theme.coercion-threat.name': 'Una minaccia',
  'theme.coercion-threat.reason':
    'Questa è una minaccia. La colpa è solo di chi minaccia. Ci sono persone che possono aiutarti adesso.',
  'theme.criminal-task.name': 'Un compito che può danneggiarti',
  'theme.criminal-task.reason': 'Il rischio lo correresti tu, per qualcuno che resta nascosto. Puoi dire di no.',
  'theme.dating-grooming.name': 'Una fiducia molto rapida',
  'theme.dating-grooming.reason':
    'Qui la fiducia cresce molto in fretta, e in cambio si chiede qualcosa. Prenditi tempo.',
  'theme.identity-mismatch.name': 'Un nome che non torna',
  'theme.identity-mismatch.reason': 'Qualcosa non torna in quello che dice di sé. Puoi verificare per un’altra via.',
  'theme.structural-metadata.name': 'Come è pubblicata',
  'theme.structural-metadata.reason': 'Da come è pubblicata è difficile sapere chi c’è dietro.',
  'theme.body-family.name': 'Corpo e famiglia',
  'theme.body-family.reason': 'Offre soldi per qualcosa che nessuno può comprare. Se ti serve, c’è aiuto gratuito.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'che qualcuno ti costringa a vendere sesso, o lo controlli',
  'harm.labour_exploitation': 'lavoro senza diritti o senza una paga giusta',
  'harm.forced_criminality': 'che qualcuno ti spinga a commettere reati',
  'harm.forced_begging': 'che qualcuno ti costringa a chiedere l’elemosina',
  'harm.forced_marriage': 'che qualcuno ti spinga a sposarti',
  'harm.organ_surrogacy_adoption': 'commercio di corpi o di neonati',
  'harm.minor_grooming': 'una persona adulta che conquista la fiducia di una persona giovane per farle del male',
  'harm.sextortion': 'minacce con immagini private',
  'harm.job_scam_identity_theft': 'perdere soldi o il tuo nome per un falso lavoro',
  'harm.romance_sugar_scam': 'perdere soldi per qualcuno che finge di volerti bene',
  'harm.money_mule': 'spostare soldi per qualcuno che si nasconde',
};
