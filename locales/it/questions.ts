/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Chi paga il viaggio e l’alloggio? Mi verrà trattenuto qualcosa dalla paga?',
  'ask.easy-fast-money': 'Che cosa farei esattamente ogni giorno, per quale azienda, e come viene pagato?',
  'ask.guaranteed-visa-job': 'Di che tipo di visto si tratta, e qual è il numero di autorizzazione dell’agenzia?',
  'ask.instant-hire': 'Possiamo fare prima una videochiamata con una persona dell’azienda?',
  'ask.pay-for-clicks': 'Quale azienda paga per questo, e posso avere un contratto prima di iniziare?',
  'ask.pay-too-good': 'Qual è la paga lorda, per quante ore, e posso vederlo nel contratto?',
  'ask.talent-scout': 'Come si chiama l’agenzia e dove si trova? Posso venire al casting con qualcuno?',
  'ask.unsolicited-job-dm': 'Dove posso trovare questo lavoro sul sito ufficiale dell’azienda?',
  'ask.no-experience-no-language': 'Chi mi insegnerà il lavoro, e in quale lingua lavorerò?',

  // vagueness
  'ask.no-written-contract': 'Potrei avere il contratto in una lingua che so leggere, prima di partire?',
  'ask.terms-switch': 'Potrei avere per iscritto il nuovo posto, il lavoro e la paga, così ci penso?',
  'ask.unnamed-employer': 'Qual è la ragione sociale del datore di lavoro, e la partita IVA?',
  'ask.vague-duties': 'Potrei avere per iscritto le mansioni, l’orario, l’indirizzo e il nome di chi è responsabile?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Quale organizzazione c’è dietro, e la mia assistente sociale può telefonarvi?',
  'ask.targets-no-ties': 'Perché per questo lavoro è importante sapere se ho una famiglia?',
  'ask.appearance-photos-requested': 'Perché serve una foto per questo lavoro? Posso mandare il curriculum?',
  'ask.personal-probing': 'Perché è importante sapere con chi vivo?',
  'ask.targets-hardship': 'Che cosa dovrei fare o dare in cambio?',
  'ask.targets-migrants': 'Avrò un contratto regolare e i contributi versati?',
  'ask.women-young-only': 'Perché per questo lavoro contano l’età e il sesso?',

  // contact
  'ask.secrecy-demand': 'Perché non deve saperlo nessuno? Vorrei prima parlarne con la mia famiglia.',
  'ask.secret-chat': 'Perché dovremmo cancellare i messaggi? Preferisco tenerli.',
  'ask.move-off-platform': 'Possiamo restare qui finché non so con chi parlo?',
  'ask.obfuscated-contact': 'Potrei avere il telefono e il sito dell’azienda, scritti normalmente?',
  'ask.urgency-pressure': 'Mi serve un giorno per pensarci. L’offerta vale ancora domani?',
  'ask.informal-contact-only': 'Potrei avere un’e-mail dell’azienda o un numero fisso?',

  // the trip
  'ask.pickup-by-stranger': 'Posso arrivare per conto mio? Qual è l’indirizzo esatto?',
  'ask.rotation-plaza': 'Posso restare in un solo posto e decidere io quando spostarmi?',
  'ask.tourist-visa-work': 'Chi chiede il mio permesso di lavoro, e posso vederlo prima di partire?',
  'ask.high-risk-destination':
    'Qual è l’indirizzo esatto dell’azienda, e dov’è registrata? Vorrei chiedere alla mia ambasciata.',
  'ask.travel-arranged': 'Posso comprare io il biglietto, con un ritorno che si può cambiare?',

  // papers
  'ask.passport-surrender': 'Chi tiene il mio passaporto mentre lavoro?',
  'ask.account-handover': 'Perché serve la mia password o il mio codice? Si può fare senza?',
  'ask.fake-documents': 'Quale ufficio rilascia questo documento, e posso chiederlo lì di persona?',
  'ask.documents-handled-by-recruiter':
    'Posso tenere gli originali e avere copia di tutto quello che viene presentato a mio nome?',
  'ask.id-photo-early': 'Posso mostrare il documento dopo aver avuto il contratto? A che cosa servirà?',

  // money
  'ask.deposit-to-unlock': 'Perché devo versare dei soldi? Si possono togliere da quello che ho già guadagnato?',
  'ask.allowance-verification-fee': 'Si può togliere questa spesa dal primo pagamento?',
  'ask.crypto-giftcard-payment': 'Possiamo usare un normale bonifico, con fattura?',
  'ask.fake-check-equipment': 'Può comprare l’azienda il materiale e spedirmelo?',
  'ask.upfront-fee': 'A che cosa serve questa somma, e quale regola dice che devo pagarla prima di lavorare?',

  // debt
  'ask.debt-owed': 'Mi dicono che ho un debito e che non posso andarmene. Quali diritti ho?',
  'ask.exit-penalty': 'Quale legge o quale clausola del contratto dice che devo pagare se vado via?',
  'ask.gifts-then-debt': 'Qualcuno mi ha fatto dei regali e ora vuole qualcosa in cambio. Che cosa posso fare?',
  'ask.pay-later-from-wages': 'Quanto mi verrà trattenuto dalla paga, per quanto tempo, e dove è scritto?',
  'ask.wage-withheld': 'In quale giorno arriva la paga sul mio conto?',
  'ask.pay-below-minimum': 'Qual è la paga oraria lorda, e quante ore sono alla settimana?',

  // control
  'ask.no-leaving-alone': 'Mi dicono che non posso uscire per conto mio. Chi può aiutarmi?',
  'ask.isolate-from-people': 'Perché non dovrei più vedere la mia famiglia e i miei amici?',
  'ask.location-tracking': 'Perché è importante sapere dove sono quando non lavoro?',
  'ask.management-account-control': 'Posso tenere la mia password e chiudere il contratto quando voglio?',
  'ask.phone-restriction': 'Posso tenere con me il mio telefono e usarlo nelle pause?',
  'ask.accommodation-tied': 'Quanto costa la stanza, e posso vivere altrove senza perdere il lavoro?',
  'ask.excessive-availability': 'Quante ore sono alla settimana, e quali giorni sono liberi?',

  // bodies
  'ask.euphemistic-companionship': 'Qual è di preciso il compito, chi mi paga, e posso dire di no a un cliente?',
  'ask.hostess-commission': 'Qual è la paga fissa, e che cosa succede se non voglio sedermi con un cliente?',
  'ask.lingerie-casting': 'Posso venire con qualcuno? Come si chiama lo studio e dove si trova?',
  'ask.sex-for-rent': 'Quant’è l’affitto in denaro? Vorrei un normale contratto per la stanza.',
  'ask.adult-content-recruit': 'Di chi sono le immagini, chi ha le password, e come posso smettere?',
  'ask.intimacy-denial': 'Perché serve precisarlo? Che cosa farei esattamente, ora per ora?',
  'ask.massage-cover': 'Qual è l’indirizzo del centro, che licenza ha, e quale formazione serve?',
  'ask.sugar-terms': 'Possiamo prima vederci in un luogo pubblico, senza nessun pagamento da parte mia?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Posso farti vedere una chat che mi preoccupa?',
  'ask.image-request-young': 'Qualcuno vuole delle mie foto. Mi aiuti?',
  'ask.minor-acceptable': 'Guardi questa offerta insieme a me?',
  'ask.gaming-gift-lure': 'In un gioco qualcuno vuole regalarmi delle cose. Guardi insieme a me?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Qualcuno minaccia la mia famiglia. Mi aiuti a capire che cosa fare?',
  'ask.sextortion-threat': 'Qualcuno minaccia di mostrare mie immagini. Mi aiuti?',
  'ask.authorities-threat': 'Mi dicono che la polizia mi punirà se parlo. Quali diritti ho?',

  // tasks
  'ask.bank-account-use': 'Perché l’azienda non può usare un conto suo?',
  'ask.identity-for-rent': 'Perché deve essere a mio nome, e chi ne risponde davanti alla legge?',
  'ask.violence-missions': 'Qualcuno vuole pagarmi per fare una cosa brutta. Possiamo parlarne?',
  'ask.begging-collecting': 'Che cosa succede se porto di meno, e posso smettere quando voglio?',
  'ask.courier-no-questions': 'Posso vedere che cosa porto, e sapere chi lo manda e chi lo riceve?',
  'ask.reship-packages': 'Che cosa c’è nei pacchi, chi li ha pagati, e perché arrivano a casa mia?',
  'ask.scam-call-centre': 'Come si chiama l’azienda, dove si trova, e quale autorità la controlla?',

  // love and trust
  'ask.push-to-sell': 'La persona con cui sto vuole che guadagni con il mio corpo. Possiamo parlarne?',
  'ask.future-abroad': 'Possiamo prima passare un po’ di tempo qui, con la mia famiglia e i miei amici?',
  'ask.intimate-image-request': 'Non mando foto. Ti va bene se parliamo e basta?',
  'ask.invest-together': 'Quale autorità ha autorizzato questa piattaforma, e con quale numero?',
  'ask.marriage-for-papers': 'Posso parlare con un avvocato mio prima di decidere?',
  'ask.romance-money': 'Possiamo fare prima una videochiamata? Non mando soldi.',
  'ask.love-bombing': 'Possiamo andare più piano?',
  'ask.never-video': 'Possiamo fare oggi una breve videochiamata?',

  // names that do not fit
  'ask.brand-impersonation': 'Posso richiamare al numero che trovo sul sito ufficiale?',
  'ask.recruiter-identity-mismatch': 'Potrebbe spiegarmi perché questi dati non coincidono?',
  'ask.same-contact-many-ads': 'Quale di questi annunci è, e chi è il datore di lavoro?',
  'ask.contact-marked-before': 'Questo numero o indirizzo è anche in altri annunci? Chi lo usa?',
  'ask.text-seen-elsewhere': 'Ho letto questo testo con un altro luogo. Dov’è il lavoro, e chi è il datore di lavoro?',
  'ask.worrying-wording':
    'Prima di rispondere: chi sei, di che cosa si tratta esattamente e che cosa dovrei fare, pagare o inviare?',
  'ask.throwaway-or-spam-style': 'C’è una pagina dell’azienda o un altro profilo che posso guardare?',

  // body and family
  'ask.baby-adoption-offer': 'Mi hanno offerto soldi per un bambino. Chi può darmi un consiglio gratis?',
  'ask.organ-for-cash': 'Mi hanno offerto soldi per un organo. Con chi posso parlarne?',
  'ask.surrogate-egg-abroad': 'Quale clinica è, chi è il medico, e posso venire con un avvocato mio?',

  // families of signs
  'theme.recruitment-lure.ask': 'Che cosa farei esattamente, per chi, e quanto viene pagato?',
  'theme.vagueness.ask': 'Potrei avere per iscritto il nome del datore di lavoro, le mansioni, il luogo e la paga?',
  'theme.vulnerability-targeting.ask': 'Perché cercate una persona nella mia situazione?',
  'theme.contact-evasion.ask': 'Possiamo restare qui, e posso mostrarlo a una persona di cui mi fido?',
  'theme.movement.ask': 'Posso organizzare e pagare io il viaggio, con un biglietto di ritorno?',
  'theme.documents.ask': 'Posso tenere io tutti i miei documenti e codici?',
  'theme.money-fee.ask': 'Perché devo pagare prima di lavorare?',
  'theme.debt.ask': 'Quanto dovrei, a chi, e dove è scritto?',
  'theme.control-isolation.ask': 'Posso tenere il mio telefono, uscire quando voglio e vedere chi voglio?',
  'theme.sexualisation.ask': 'Che cosa mi viene chiesto esattamente, e posso dire di no?',
  'theme.minors.ask': 'Posso farti vedere una cosa che mi preoccupa?',
  'theme.coercion-threat.ask': 'Qualcuno mi sta minacciando. Mi aiuti?',
  'theme.criminal-task.ask': 'Chi ne risponde davanti alla legge, e posso vederlo per iscritto?',
  'theme.dating-grooming.ask': 'Possiamo andare con calma e vederci dove ci sono altre persone?',
  'theme.identity-mismatch.ask': 'Come posso verificare con chi sto parlando?',
  'theme.structural-metadata.ask': 'Chi è il datore di lavoro, e dove posso leggere qualcosa in merito?',
  'theme.body-family.ask':
    'Mi hanno offerto soldi per qualcosa che riguarda il mio corpo o la mia famiglia. Chi può consigliarmi?',
};
