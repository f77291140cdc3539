/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Qualcuno che non conosci vuole pagare tutto. Dopo può dire che gli devi dei soldi. Chiedi prima chi paga, e per che cosa.',
  'easy.easy-fast-money':
    'Parla di soldi e di bella vita. Non parla del lavoro. Spesso serve a far dire di sì in fretta.',
  'easy.guaranteed-visa-job':
    'Un visto è un permesso per entrare in un paese. Solo lo Stato dà i visti. Nessuno può promettere un visto o un lavoro prima dei controlli.',
  'easy.instant-hire': 'Il posto è già tuo, ma nessuno ha parlato con te. Chi assume davvero prima vuole conoscerti.',
  'easy.pay-for-clicks':
    'Nessuno paga bene per mi piace o buoni voti. All’inizio spesso ti danno pochi soldi. Alla fine spesso paghi tu.',
  'easy.pay-too-good':
    'La paga è molto più alta del normale per questo lavoro. Una paga molto alta spesso serve ad attirare l’attenzione.',
  'easy.talent-scout':
    'Qualcuno che non ti ha mai visto ti dice cose belle. Fa piacere. Spesso serve a ottenere un incontro o delle foto.',
  'easy.unsolicited-job-dm':
    'Non hai chiesto questo lavoro. Te lo offre qualcuno che non conosci. Spesso migliaia di persone ricevono lo stesso messaggio.',
  'easy.no-experience-no-language':
    'Non servono esperienza né lingua. Può essere normale. Se anche la paga è alta, puoi chiedere perché.',

  // vagueness
  'easy.no-written-contract':
    'Un contratto è un foglio con tutte le promesse. Senza contratto, dopo è difficile dimostrare le promesse. Puoi chiederlo prima di partire.',
  'easy.terms-switch':
    'Hai detto di sì. Poi sono cambiati il posto, il capo o il lavoro. Puoi dire di no in qualsiasi momento.',
  'easy.unnamed-employer': 'L’offerta non dà un nome né un indirizzo. Così nessuno può controllare chi c’è dietro.',
  'easy.vague-duties':
    'L’offerta non dice che cosa faresti davvero. Un lavoro tenuto nascosto può rivelarsi un’altra cosa.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'Cerca persone senza casa, con una malattia o con una disabilità. C’è chi usa offerte così per far lavorare senza pagare.',
  'easy.targets-no-ties':
    'Cerca persone senza famiglia e senza una relazione. Quando nessuno è vicino, è più difficile trovare aiuto.',
  'easy.appearance-photos-requested':
    'Chiede foto del tuo corpo o le tue misure. Per quasi tutti i lavori non servono. Qualcuno può usare le foto contro di te.',
  'easy.personal-probing':
    'Chiede subito con chi vivi. Chiede anche chi sa di questa offerta. C’è chi lo chiede per capire se qualcuno noterebbe un problema.',
  'easy.targets-hardship':
    'Parla a chi ha molto bisogno di soldi. Con quel bisogno è difficile dire di no. C’è chi se ne approfitta.',
  'easy.targets-migrants':
    'Cerca chi è appena arrivato o non ha documenti. Sul lavoro hai dei diritti, anche senza documenti. Un diritto è una cosa che la legge ti dà.',
  'easy.women-young-only': 'Vuole solo donne giovani. Per questo lavoro non serve. Forse c’è un altro scopo.',

  // contact
  'easy.secrecy-demand': 'Ti chiede di non dirlo a nessuno. Un segreto così protegge l’altra parte. Non protegge te.',
  'easy.secret-chat':
    'Ti chiede di cancellare o nascondere i messaggi. Così non hai niente da mostrare se ti serve aiuto.',
  'easy.move-off-platform':
    'Vuole passare in fretta a un altro programma di messaggi. Questo sito non vede che cosa succede lì. Lì non può nemmeno fermare niente.',
  'easy.obfuscated-contact':
    'Scrive il numero o il programma di messaggi in modo nascosto. Spesso si fa per sfuggire ai controlli del sito.',
  'easy.urgency-pressure':
    'Ti mette fretta. Con la fretta non c’è tempo di controllare o di chiedere. Un’offerta onesta può aspettare un giorno.',
  'easy.informal-contact-only':
    'Puoi parlare con loro solo per messaggio o al cellulare. È frequente. È anche difficile da controllare.',

  // the trip
  'easy.pickup-by-stranger':
    'Qualcuno che non conosci vuole venirti a prendere o accompagnarti. Allora un’altra persona decide dove vai.',
  'easy.rotation-plaza':
    'Cambieresti casa o città ogni poche settimane. Così è difficile conoscere persone che possono aiutarti.',
  'easy.tourist-visa-work':
    'Un visto turistico serve a visitare un paese. Non ti permette di lavorare lì. C’è chi poi usa questo per spaventare.',
  'easy.high-risk-destination':
    'Alcuni governi avvertono di falsi lavori in questo luogo. Il luogo da solo non prova niente. Quindi controlla due volte.',
  'easy.travel-arranged':
    'Un’altra persona compra il biglietto e organizza il viaggio. Se cambi idea, è più difficile tornare.',

  // papers
  'easy.passport-surrender':
    'Nessuno può tenersi il tuo passaporto. Un capo non può. Non può nemmeno chi ti trova il lavoro.',
  'easy.account-handover':
    'I codici segreti sono come chiavi. Aprono la strada ai tuoi soldi e al tuo nome. Nessun datore di lavoro ne ha bisogno.',
  'easy.fake-documents': 'Ti offre documenti falsi. Se qualcuno lo scopre, la colpa ricade su di te.',
  'easy.documents-handled-by-recruiter':
    'Un’altra persona si occupa di tutti i tuoi documenti. Forse non sai che cosa firma a tuo nome. Forse non sai dove sono i tuoi documenti.',
  'easy.id-photo-early':
    'Chiede il tuo documento o i dati della banca. Non c’è ancora un’offerta vera. Con quei dati altri possono aprire conti a tuo nome.',

  // money
  'easy.deposit-to-unlock':
    'Devi versare soldi prima di poter prendere soldi. Un lavoro ti paga. Non ti chiede di pagare.',
  'easy.allowance-verification-fee': 'Devi pagare poco per ricevere molto. Spesso la somma grande non arriva mai.',
  'easy.crypto-giftcard-payment':
    'Vuole che paghi in un modo speciale. Nessuno può riavere quei soldi. È per questo che lo chiede.',
  'easy.fake-check-equipment':
    'Ricevi dei soldi e devi mandarne una parte ad altri. Spesso i soldi ricevuti si rivelano falsi. Allora hai mandato soldi tuoi.',
  'easy.upfront-fee':
    'Devi pagare per avere il lavoro. Le regole giuste dicono che paga il datore di lavoro. Chi cerca lavoro non paga.',

  // debt
  'easy.debt-owed':
    'Dovere dei soldi non può mai obbligarti a restare o a lavorare. Puoi andartene. Linee di aiuto gratuite possono aiutarti a farlo.',
  'easy.exit-penalty':
    'Ti farebbero pagare se vai via prima. Spesso la legge non lo permette. Qualcuno può controllarlo gratis.',
  'easy.gifts-then-debt':
    'Prima ricevi dei regali. Poi ti dicono che devi qualcosa. Un regalo è un regalo, e non devi niente.',
  'easy.pay-later-from-wages':
    'Avresti un debito prima del primo giorno. Un debito sono soldi che devi a qualcuno. Si può usare per non lasciarti andare via.',
  'easy.wage-withheld':
    'Qualcuno può tenere la tua paga per farti restare. La paga è tua. Deve arrivarti nel giorno stabilito.',
  'easy.pay-below-minimum':
    'La legge dice quanto ti devono pagare almeno. Questa paga sembra più bassa. Hai diritto almeno a quella somma.',

  // control
  'easy.no-leaving-alone': 'Nessuno può chiuderti dentro. Nessuno può decidere quando esci. È contro la legge.',
  'easy.isolate-from-people':
    'Vuole che tu non veda più la famiglia e le persone care. Sono loro ad accorgersi se qualcosa non va.',
  'easy.location-tracking': 'Vuole sapere sempre dove sei. Chi ti vuole bene non ne ha bisogno.',
  'easy.management-account-control':
    'Altri gestirebbero il tuo profilo. Terrebbero gran parte dei soldi. Poi andarsene può essere difficile e caro.',
  'easy.phone-restriction':
    'Ti prenderebbero o controllerebbero il telefono. Senza telefono non puoi chiamare nessuno. A un lavoro normale non serve.',
  'easy.accommodation-tied':
    'Una sola persona deciderebbe del tuo lavoro, del letto e del viaggio verso casa. Così è difficile andarsene.',
  'easy.excessive-availability':
    'Non ci sono pause né giorni liberi. La legge ti dà tempo per riposare. Con la stanchezza è più difficile andarsene.',

  // bodies
  'easy.euphemistic-companionship':
    'L’offerta parla di compagnia, non di un compito. Fare compagnia vuol dire passare tempo con qualcuno. In lavori così i clienti spesso si aspettano di più.',
  'easy.hostess-commission':
    'In questo lavoro la paga spesso dipende da quanto i clienti bevono con te. Alcuni clienti poi si aspettano di più da te.',
  'easy.lingerie-casting':
    'Una vera prova fotografica non comincia con foto in biancheria intima. Non comincia nemmeno con qualcuno che non conosci. Altri possono conservare e vendere quelle foto.',
  'easy.sex-for-rent':
    'Qualcuno offre una stanza o un aiuto e vuole intimità o sesso. Questo non è un aiuto. Il tuo corpo non lo devi a nessuno.',
  'easy.adult-content-recruit':
    'Alcune ditte si tengono le immagini e i soldi. Se ci stai pensando, decidi senza fretta. Tieni profili e conti solo tuoi.',
  'easy.intimacy-denial': 'Dice che nessuno chiede carezze o sesso. È giusto domandarsi perché deve dirlo.',
  'easy.massage-cover':
    'Alcuni massaggi sono senza formazione, di notte o in una casa privata. Spesso sono un’altra cosa. Un vero centro ha un indirizzo e un permesso ufficiale.',
  'easy.sugar-terms':
    'Queste parole vogliono dire soldi in cambio di compagnia. Ogni persona adulta sceglie per sé. È diverso con un anticipo, un viaggio o un segreto.',

  // young people
  'easy.age-probe-secrecy':
    'Qualcuno ti chiede l’età e vuole un segreto. Non hai fatto niente di male. Parlane con una persona adulta di cui ti fidi.',
  'easy.image-request-young':
    'Non devi mai mandare foto tue. Fermati qui e parlane con una persona adulta di cui ti fidi. Non è colpa tua.',
  'easy.minor-acceptable':
    'Questo non è per chi ha meno di 18 anni. L’età conta, anche se qualcuno dice di no. Parlane con una persona adulta di cui ti fidi.',
  'easy.gaming-gift-lure':
    'I regali in un gioco spesso hanno un prezzo dopo. Puoi dire di no. Parlane con una persona adulta di cui ti fidi.',

  // threats
  'easy.family-threat':
    'Minacciare la tua famiglia è un reato. La colpa è solo di chi minaccia. La polizia può proteggere la tua famiglia.',
  'easy.sextortion-threat':
    'Minacciare di mostrare le tue immagini è un reato. Pagare non lo ferma. C’è chi può aiutarti, e la colpa non è tua.',
  'easy.authorities-threat':
    'Dice che la polizia ti punirà. Se ti costringono hai dei diritti, anche senza documenti. Una linea di aiuto può spiegarteli senza sapere il tuo nome.',

  // tasks
  'easy.bank-account-use':
    'Persone che non conosci vogliono far passare soldi sul tuo conto. La banca e la polizia vedono il tuo nome. Non vedono il loro nome.',
  'easy.identity-for-rent':
    'Qualcuno vuole aprire qualcosa a tuo nome, per esempio un conto. Di quello che ne fanno altri rispondi tu.',
  'easy.violence-missions':
    'Qualcuno ti paga per rompere cose o fare del male. Chi paga resta lontano. Chi viene preso sei tu.',
  'easy.begging-collecting':
    'Se ogni giorno devi portare dei soldi, stai lavorando per qualcun altro. Nessuno può punirti per questo.',
  'easy.courier-no-questions':
    'Porteresti qualcosa e non puoi guardarci dentro. Può essere vietato. Allora ad averlo in mano sei tu.',
  'easy.reship-packages':
    'A casa tua arriverebbero pacchi di persone che non conosci. Spesso qualcuno li ha pagati con carte rubate. L’indirizzo sui pacchi è il tuo.',
  'easy.scam-call-centre':
    'Il lavoro è convincere persone con messaggi o al telefono. Alcuni di questi posti ingannano chi risponde. Alcuni non lasciano uscire chi lavora.',

  // love and trust
  'easy.push-to-sell':
    'Chi ti vuole bene non ti chiede di guadagnare con il tuo corpo. Oggi puoi dire di no. Anche dopo puoi dire di no.',
  'easy.future-abroad':
    'I grandi progetti in un altro paese arrivano molto in fretta. Lontano da casa, dipenderesti da una sola persona.',
  'easy.intimate-image-request':
    'Non conosci ancora bene questa persona. Qualcuno può usare le foto per metterti pressione. Non devi dimostrare niente con una foto.',
  'easy.invest-together':
    'Qualcuno conosciuto con i messaggi ti insegna a guadagnare. Spesso il sito è suo. Allora non puoi più riavere i soldi.',
  'easy.marriage-for-papers':
    'Un matrimonio per i documenti può legarti a chi non conosci. Può anche lasciarti un debito. In quasi tutti i paesi la legge non lo permette.',
  'easy.romance-money':
    'Qualcuno che non hai mai visto ha bisogno dei tuoi soldi. Chi ti vuole bene non li chiede come prova.',
  'easy.love-bombing':
    'Così tanto amore così in fretta può essere un modo per conquistarti. Un affetto vero ti dà tempo.',
  'easy.never-video': 'C’è sempre un motivo per non mostrare il viso. Così non puoi sapere chi scrive.',

  // names that do not fit
  'easy.brand-impersonation':
    'Il nome è noto, ma l’indirizzo non è il suo. Spesso altri usano i nomi di ditte e uffici veri.',
  'easy.recruiter-identity-mismatch':
    'Il nome, il numero e la storia non vanno d’accordo. Può esserci un motivo semplice. Puoi chiedere.',
  'easy.same-contact-many-ads':
    'Molti annunci diversi hanno lo stesso contatto. Dietro può esserci un gruppo, non un solo datore di lavoro.',
  'easy.contact-marked-before':
    'Hai già visto questo contatto, in un’offerta con segnali che preoccupano. Può essere un caso. Prenditi il tuo tempo.',
  'easy.text-seen-elsewhere':
    'Hai già visto quasi lo stesso testo, con un altro luogo. Chiedi quale luogo è. Chiedi chi è il datore di lavoro.',
  'easy.worrying-wording':
    'Somiglia a offerte che hanno fatto del male. Soprattutto queste parole. Può essere un caso. Prenditi tempo e chiedi.',
  'easy.throwaway-or-spam-style':
    'Il profilo è nuovo, il testo è copiato o un collegamento nasconde qualcosa. Questo da solo non prova niente. Però è più difficile controllare.',

  // body and family
  'easy.baby-adoption-offer':
    'Nessuno può pagare per un bambino. Se aspetti un bambino, c’è aiuto gratuito. I tuoi diritti restano tuoi.',
  'easy.organ-for-cash':
    'Un organo è una parte dentro il corpo, come un rene. Venderlo è pericoloso e contro la legge. Spesso i soldi promessi non arrivano mai.',
  'easy.surrogate-egg-abroad':
    'Chi ti cerca gestirebbe anche i medici, i documenti e i soldi. Ti servono un medico e un avvocato tuoi. Un avvocato conosce la legge e ti aiuta.',
};
