/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Cine plătește drumul și cazarea și se va opri ceva din salariul meu pentru ele?',
  'ask.easy-fast-money': 'Ce aș face mai exact în fiecare zi, pentru ce firmă și cum se plătește?',
  'ask.guaranteed-visa-job': 'Ce tip de viză este și care este numărul de autorizație al agenției?',
  'ask.instant-hire': 'Am putea vorbi întâi video, cu cineva din firmă?',
  'ask.pay-for-clicks': 'Ce firmă plătește pentru asta și pot primi un contract înainte să încep?',
  'ask.pay-too-good': 'Cât înseamnă asta brut, pentru câte ore, și pot vedea suma în contract?',
  'ask.talent-scout': 'Care sunt numele și adresa agenției și pot veni cu cineva la casting?',
  'ask.unsolicited-job-dm': 'Unde găsesc acest post pe site-ul oficial al firmei?',
  'ask.no-experience-no-language': 'Cine mă învață ce am de făcut și în ce limbă voi lucra?',

  // vagueness
  'ask.no-written-contract': 'Aș putea primi contractul într-o limbă pe care o înțeleg, înainte să plec?',
  'ask.terms-switch': 'Aș putea primi în scris noul loc, munca și plata, ca să mă pot gândi?',
  'ask.unnamed-employer': 'Care este numele înregistrat al angajatorului și codul lui fiscal?',
  'ask.vague-duties': 'Aș putea primi în scris sarcinile, programul, adresa și numele șefului direct?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Ce organizație se ocupă de asta și poate să vă sune serviciul social care mă sprijină?',
  'ask.targets-no-ties': 'De ce contează pentru acest post dacă am familie?',
  'ask.appearance-photos-requested': 'De ce e nevoie de o poză pentru acest post? Pot trimite în schimb un CV?',
  'ask.personal-probing': 'De ce e nevoie să știți cu cine locuiesc?',
  'ask.targets-hardship': 'Ce ar trebui să fac sau să dau în schimb?',
  'ask.targets-migrants': 'Voi avea contract și asigurări sociale plătite?',
  'ask.women-young-only': 'De ce contează vârsta și sexul pentru această muncă?',

  // contact
  'ask.secrecy-demand': 'De ce să nu știe nimeni? Aș vrea să vorbesc mai întâi cu familia mea.',
  'ask.secret-chat': 'De ce să ștergem mesajele? Eu aș vrea să le păstrez.',
  'ask.move-off-platform': 'Putem vorbi în continuare aici până ne cunoaștem mai bine?',
  'ask.obfuscated-contact': 'Aș putea primi telefonul și site-ul firmei, scrise normal?',
  'ask.urgency-pressure': 'Am nevoie de o zi ca să mă gândesc. Oferta mai este valabilă mâine?',
  'ask.informal-contact-only': 'Aș putea primi o adresă de e-mail a firmei sau un număr de telefon fix?',

  // the trip
  'ask.pickup-by-stranger': 'Pot ajunge pe cont propriu și care este adresa exactă?',
  'ask.rotation-plaza': 'Pot rămâne într-un singur loc și pot decide eu când mă mut?',
  'ask.tourist-visa-work': 'Cine cere permisul meu de muncă și îl pot vedea înainte să plec?',
  'ask.high-risk-destination':
    'Care sunt adresa exactă și numărul de înregistrare al firmei, ca să pot întreba la ambasadă?',
  'ask.travel-arranged': 'Pot cumpăra eu biletul, cu o întoarcere care se poate schimba?',

  // papers
  'ask.passport-surrender': 'La cine va sta pașaportul meu cât timp lucrez?',
  'ask.account-handover': 'De ce e nevoie de parola sau de codul meu? Se poate și fără?',
  'ask.fake-documents': 'Ce instituție eliberează acest act și îl pot cere chiar eu acolo?',
  'ask.documents-handled-by-recruiter':
    'Pot păstra originalele și pot primi o copie după tot ce se depune pentru mine?',
  'ask.id-photo-early': 'Pot arăta actul de identitate după ce am contractul și la ce va fi folosit?',

  // money
  'ask.deposit-to-unlock': 'De ce trebuie să depun bani? Se pot opri din ce am câștigat deja?',
  'ask.allowance-verification-fee': 'Se poate opri taxa din prima plată?',
  'ask.crypto-giftcard-payment': 'Putem face un transfer bancar obișnuit, cu factură?',
  'ask.fake-check-equipment': 'Poate firma să cumpere echipamentul și să mi-l trimită?',
  'ask.upfront-fee': 'Pentru ce este această taxă și ce regulă spune că o plătesc înainte să lucrez?',

  // debt
  'ask.debt-owed': 'Cineva spune că am o datorie și că nu am voie să plec. Ce drepturi am?',
  'ask.exit-penalty': 'Ce lege sau ce articol din contract spune că trebuie să plătesc dacă plec?',
  'ask.gifts-then-debt': 'Cineva mi-a făcut cadouri și acum vrea ceva în schimb. Ce pot face?',
  'ask.pay-later-from-wages': 'Cât se va opri din plata mea, cât timp și unde scrie asta?',
  'ask.wage-withheld': 'În ce zi ajunge salariul în contul meu bancar?',
  'ask.pay-below-minimum': 'Cât înseamnă asta brut pe oră și câte ore sunt pe săptămână?',

  // control
  'ask.no-leaving-alone': 'Mi se spune că nu am voie să ies decât cu cineva. Cine mă poate ajuta?',
  'ask.isolate-from-people': 'De ce să nu-mi mai văd familia și prietenii?',
  'ask.location-tracking': 'De ce e nevoie să se știe unde sunt când nu lucrez?',
  'ask.management-account-control': 'Îmi pot păstra parola și pot încheia contractul oricând vreau?',
  'ask.phone-restriction': 'Pot ține telefonul la mine și îl pot folosi în pauze?',
  'ask.accommodation-tied': 'Cât costă camera și pot locui în altă parte fără să pierd postul?',
  'ask.excessive-availability': 'Câte ore sunt pe săptămână și care zile sunt libere?',

  // bodies
  'ask.euphemistic-companionship': 'Ce am de făcut mai exact, cine mă plătește și pot refuza un client?',
  'ask.hostess-commission': 'Care este salariul fix și ce se întâmplă dacă nu vreau să stau cu un client?',
  'ask.lingerie-casting': 'Pot veni cu cineva și care sunt numele și adresa studioului?',
  'ask.sex-for-rent': 'Cât este chiria în bani? Aș vrea un contract normal pentru cameră.',
  'ask.adult-content-recruit': 'Ale cui sunt imaginile, cine are parolele și cum pot renunța?',
  'ask.intimacy-denial': 'De ce apare această precizare? Ce aș face mai exact, oră de oră?',
  'ask.massage-cover': 'Care sunt adresa și autorizația salonului și ce calificare îmi trebuie?',
  'ask.sugar-terms': 'Ne putem vedea întâi într-un loc public, fără nicio plată din partea mea?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Pot să-ți arăt o conversație care mă neliniștește?',
  'ask.image-request-young': 'Cineva vrea poze cu mine. Mă poți ajuta?',
  'ask.minor-acceptable': 'Te uiți cu mine la această ofertă?',
  'ask.gaming-gift-lure': 'Cineva dintr-un joc vrea să-mi dea lucruri. Te uiți cu mine?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Cineva îmi amenință familia. Mă poți ajuta să văd ce e de făcut?',
  'ask.sextortion-threat': 'Cineva amenință că arată poze cu mine. Mă poți ajuta?',
  'ask.authorities-threat': 'Cineva spune că poliția mă va pedepsi dacă vorbesc. Ce drepturi am?',

  // tasks
  'ask.bank-account-use': 'De ce nu poate firma să folosească un cont al ei?',
  'ask.identity-for-rent': 'De ce trebuie să fie pe numele meu și cine răspunde în fața legii?',
  'ask.violence-missions': 'Cineva vrea să mă plătească pentru ceva rău. Putem vorbi?',
  'ask.begging-collecting': 'Ce se întâmplă dacă aduc mai puțin și pot renunța când vreau?',
  'ask.courier-no-questions': 'Pot vedea ce transport și cine sunt expeditorul și destinatarul?',
  'ask.reship-packages': 'Ce este în colete, cine le-a plătit și de ce vin la mine acasă?',
  'ask.scam-call-centre': 'Care sunt numele și adresa firmei și ce autoritate o supraveghează?',

  // love and trust
  'ask.push-to-sell': 'Persoana cu care sunt vrea să câștig bani cu corpul meu. Putem vorbi?',
  'ask.future-abroad': 'Putem petrece întâi timp aici, cu familia și prietenii mei?',
  'ask.intimate-image-request': 'Eu nu trimit poze. E în regulă dacă doar vorbim?',
  'ask.invest-together': 'Ce autoritate a autorizat această platformă și cu ce număr?',
  'ask.marriage-for-papers': 'Pot vorbi cu un avocat al meu înainte să decid?',
  'ask.romance-money': 'Putem vorbi întâi video? Eu nu trimit bani.',
  'ask.love-bombing': 'Putem s-o luăm mai încet?',
  'ask.never-video': 'Putem vorbi puțin video astăzi?',

  // names that do not fit
  'ask.brand-impersonation': 'Pot suna înapoi la numărul de pe site-ul oficial?',
  'ask.recruiter-identity-mismatch': 'Îmi puteți spune de ce aceste date nu se potrivesc între ele?',
  'ask.same-contact-many-ads': 'Despre care dintre anunțuri este vorba și cine este angajatorul?',
  'ask.contact-marked-before': 'Acest număr sau această adresă apare și în alte anunțuri? Cine le folosește?',
  'ask.text-seen-elsewhere': 'Am citit acest text cu alt loc. Unde este munca și cine este angajatorul?',
  'ask.worrying-wording':
    'Înainte să răspund: cine scrie, despre ce este vorba exact și ce ar trebui să fac, să plătesc sau să trimit?',
  'ask.throwaway-or-spam-style': 'Există o pagină a firmei sau un alt profil la care mă pot uita?',

  // body and family
  'ask.baby-adoption-offer': 'Mi s-au oferit bani pentru un copil. Cine mă poate sfătui gratuit?',
  'ask.organ-for-cash': 'Mi s-au oferit bani pentru un organ. Cu cine pot vorbi despre asta?',
  'ask.surrogate-egg-abroad': 'Ce clinică este, cine este medicul și pot veni cu avocatul meu?',

  // families of signs
  'theme.recruitment-lure.ask': 'Ce aș face mai exact, pentru cine și cât se plătește?',
  'theme.vagueness.ask': 'Aș putea primi în scris numele angajatorului, sarcinile, locul și plata?',
  'theme.vulnerability-targeting.ask': 'De ce căutați pe cineva în situația mea?',
  'theme.contact-evasion.ask': 'Putem rămâne aici și pot arăta asta cuiva de încredere?',
  'theme.movement.ask': 'Pot să-mi plănuiesc și să-mi plătesc eu drumul, cu bilet de întoarcere?',
  'theme.documents.ask': 'Pot ține la mine toate actele și codurile?',
  'theme.money-fee.ask': 'De ce trebuie să plătesc înainte să lucrez?',
  'theme.debt.ask': 'Ce aș datora, cui și unde scrie asta?',
  'theme.control-isolation.ask': 'Pot să-mi țin telefonul, să ies când vreau și să mă văd cu cine vreau?',
  'theme.sexualisation.ask': 'Ce mi se cere mai exact și pot spune nu?',
  'theme.minors.ask': 'Pot să-ți arăt ceva ce mă neliniștește?',
  'theme.coercion-threat.ask': 'Cineva mă amenință. Mă poți ajuta?',
  'theme.criminal-task.ask': 'Cine răspunde pentru asta în fața legii și o pot vedea în scris?',
  'theme.dating-grooming.ask': 'Putem s-o luăm încet și să ne vedem unde mai sunt și alți oameni?',
  'theme.identity-mismatch.ask': 'Cum pot verifica cu cine vorbesc?',
  'theme.structural-metadata.ask': 'Cine este angajatorul și unde pot citi despre el?',
  'theme.body-family.ask': 'Mi s-au oferit bani pentru ceva legat de corpul sau de familia mea. Cine mă poate sfătui?',
};
