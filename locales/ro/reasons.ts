/** Why a sign matters, for a reader of 13: one or two plain sentences. `theme.*.reason` stands in for a sign without words of its own. */
export const reasons: Readonly<Record<string, string>> = {
  // recruitment lure
  'reason.all-expenses-covered':
    'Când cineva necunoscut plătește tot, mai târziu poate spune că ai o datorie. E bine să afli dinainte cine plătește și pentru ce.',
  'reason.easy-fast-money':
    'Vorbește despre bani și o viață frumoasă, nu despre muncă. Asta se folosește adesea ca oamenii să spună repede da.',
  'reason.guaranteed-visa-job':
    'Nimeni nu poate promite o viză sau un loc de muncă înainte de verificări. Vizele le dă numai statul.',
  'reason.instant-hire':
    'Ai primit postul înainte să vorbească cineva cu tine. Un angajator adevărat vrea să știe pe cine angajează.',
  'reason.pay-for-clicks':
    'Nimeni nu plătește bine pentru like-uri sau recenzii. Astfel de oferte încep adesea cu o plată mică pentru tine și se termină cu una de la tine.',
  'reason.pay-too-good':
    'Plata e mult mai mare decât se câștigă de obicei la o astfel de muncă. Sumele foarte mari sunt folosite adesea ca să atragă atenția.',
  'reason.talent-scout':
    'Laudele de la cineva pe care nu l-ai întâlnit niciodată fac plăcere. Adesea sunt un mod de a chema oamenii la o întâlnire sau de a le cere poze.',
  'reason.unsolicited-job-dm':
    'Nu ai cerut nimic, iar cineva necunoscut îți oferă de lucru. Același mesaj ajunge adesea la mii de oameni.',
  'reason.no-experience-no-language':
    'Nu se cere nici pricepere, nici vreo limbă. Poate fi normal. Dacă plata e și mare, merită o întrebare.',

  // vagueness
  'reason.no-written-contract':
    'Fără un contract pe care să-l poți citi, e greu să arăți mai târziu ce ți s-a promis. Îl poți cere înainte să pleci la drum.',
  'reason.terms-switch': 'Locul, șeful sau munca s-au schimbat după ce ai spus da. Poți spune nu în orice moment.',
  'reason.unnamed-employer':
    'Nu există un nume sau o adresă de căutat. Fără ele, nimeni nu poate verifica cine se află în spatele ofertei.',
  'reason.vague-duties': 'Nu spune ce ai face de fapt. O muncă ținută ascunsă se poate dovedi a fi altceva.',

  // who it looks for
  'reason.targets-homeless-addiction-disability':
    'Caută oameni fără locuință, bolnavi sau cu o dizabilitate. Unii folosesc astfel de oferte ca să pună oameni la muncă fără să-i plătească.',
  'reason.targets-no-ties':
    'Caută oameni fără familie sau partener. Când nu ai pe nimeni aproape, e mai greu să primești ajutor.',
  'reason.appearance-photos-requested':
    'Cere poze cu corpul tău sau măsurile tale. Cele mai multe locuri de muncă nu au nevoie de ele, iar pozele pot fi folosite împotriva ta.',
  'reason.personal-probing':
    'Întreabă de la început cu cine locuiești și cine știe despre asta. Unii întreabă ca să afle dacă ar observa cineva.',
  'reason.targets-hardship':
    'Se adresează celor care au mare nevoie de bani. Nevoia e folosită adesea ca oamenii să accepte ce altfel ar refuza.',
  'reason.targets-migrants':
    'Caută oameni abia sosiți sau fără acte. La locul de muncă ai drepturi, chiar și fără acte.',
  'reason.women-young-only': 'Vrea doar femei tinere, deși munca nu cere asta. Poate exista și alt scop.',

  // contact
  'reason.secrecy-demand': 'Îți cere să nu spui nimănui. Un astfel de secret protejează cealaltă parte, nu pe tine.',
  'reason.secret-chat':
    'Îți cere să ștergi sau să ascunzi conversația. Atunci nu ai avea ce să arăți dacă îți trebuie ajutor.',
  'reason.move-off-platform':
    'Vrea să treceți repede pe altă aplicație. Acolo, site-ul nu mai poate vedea și nu mai poate opri nimic.',
  'reason.obfuscated-contact':
    'Numărul sau aplicația sunt scrise mascat. Se face adesea ca să treacă de verificările site-ului.',
  'reason.urgency-pressure':
    'Te grăbește. În grabă nu ai timp să verifici sau să întrebi pe cineva. O ofertă cinstită poate aștepta o zi.',
  'reason.informal-contact-only':
    'Singurul contact e un chat sau un număr de mobil. E ceva obișnuit, dar și greu de verificat.',

  // the trip
  'reason.pickup-by-stranger':
    'Cineva necunoscut urmează să te ia sau să te ducă mai departe. Atunci altcineva decide unde ajungi.',
  'reason.rotation-plaza':
    'Te-ai muta în alt apartament sau în alt oraș la fiecare câteva săptămâni. Așa e greu să cunoști pe cineva care te poate ajuta.',
  'reason.tourist-visa-work':
    'Dacă lucrezi cu viză de turist, nu ai permis de muncă. Mai târziu, asta e folosită adesea ca să sperie: „ești aici ilegal”.',
  'reason.high-risk-destination':
    'Ministere de externe avertizează asupra ofertelor false de muncă din acest loc. Doar locul nu dovedește nimic, așa că verifică de două ori.',
  'reason.travel-arranged':
    'Altcineva cumpără biletul și plănuiește drumul. Dacă te răzgândești, e mai greu să te întorci.',

  // papers
  'reason.passport-surrender': 'Nimeni nu are voie să-ți țină pașaportul sau alte acte. Nici șeful, nici agenția.',
  'reason.account-handover':
    'Parolele și codurile sunt cheile banilor tăi și ale numelui tău. Niciun angajator nu are nevoie de ele.',
  'reason.fake-documents': 'Oferă acte care nu sunt adevărate. Dacă se descoperă, vina cade asupra ta.',
  'reason.documents-handled-by-recruiter':
    'Altcineva se ocupă de toate actele tale. S-ar putea să nu știi ce se semnează în numele tău sau unde îți sunt actele.',
  'reason.id-photo-early':
    'Îți cere actul de identitate sau datele bancare înainte să existe o ofertă adevărată. Cu ele, alții pot deschide conturi pe numele tău.',

  // money
  'reason.deposit-to-unlock':
    'Trebuie să depui bani înainte să poți scoate bani. Munca îți aduce bani. Nu îți cere să plătești.',
  'reason.allowance-verification-fee':
    'Trebuie să plătești o sumă mică pentru a primi una mare. Adesea, plata cea mică e tot ce există.',
  'reason.crypto-giftcard-payment': 'Cere un fel de plată pe care nimeni nu o mai poate lua înapoi. De aceea o cere.',
  'reason.fake-check-equipment':
    'Primești bani și trebuie să dai mai departe o parte. Prima plată se dovedește adesea falsă, iar ce ai trimis au fost banii tăi.',
  'reason.upfront-fee':
    'Trebuie să plătești ca să primești postul. Regulile recrutării corecte spun că plătește angajatorul, nu persoana care caută de lucru.',

  // debt
  'reason.debt-owed':
    'O datorie nu te poate obliga niciodată să rămâi sau să muncești. Ai voie să pleci. Există linii gratuite care te ajută s-o faci în siguranță.',
  'reason.exit-penalty':
    'Ar trebui să plătești dacă pleci mai devreme. Adesea, astfel de reguli nu sunt legale. Cineva le poate verifica gratuit.',
  'reason.gifts-then-debt':
    'Întâi vin cadourile, apoi „acum îmi datorezi ceva”. Un cadou e un cadou. Nu datorezi nimic.',
  'reason.pay-later-from-wages': 'O datorie făcută înainte de prima zi poate fi folosită ca să nu te lase să pleci.',
  'reason.wage-withheld':
    'Plata reținută poate fi folosită ca să te țină acolo. Salariul trebuie să ajungă la tine, în ziua stabilită.',
  'reason.pay-below-minimum': 'Plata pare mai mică decât cere legea. Ai dreptul cel puțin la salariul minim.',

  // control
  'reason.no-leaving-alone': 'Nimeni nu are voie să te încuie sau să decidă când ieși. E împotriva legii.',
  'reason.isolate-from-people':
    'Vrea să nu te mai vezi cu ai tăi. Ei sunt cei care ar observa dacă ceva nu e în regulă.',
  'reason.location-tracking': 'Vrea să știe tot timpul unde ești. Grija nu are nevoie de asta.',
  'reason.management-account-control':
    'Alții ți-ar administra contul și ar păstra o mare parte din bani. Atunci poate fi greu și scump să ieși.',
  'reason.phone-restriction':
    'Telefonul ți-ar fi luat sau verificat. Fără el nu poți suna pe nimeni. O muncă normală nu are nevoie de asta.',
  'reason.accommodation-tied':
    'Munca, patul și drumul spre casă ar depinde toate de o singură persoană. Așa e greu să pleci.',
  'reason.excessive-availability':
    'Nu există pauze sau zile libere. Legea îți dă dreptul la odihnă, iar oamenilor obosiți le e mai greu să plece.',

  // bodies
  'reason.euphemistic-companionship':
    'Este vorba despre companie, nu despre o sarcină. Astfel de cuvinte se folosesc adesea acolo unde clienții așteaptă mai mult decât companie.',
  'reason.hostess-commission':
    'La o astfel de muncă, plata depinde adesea de cât beau clienții cu tine. Unii așteaptă apoi mai mult.',
  'reason.lingerie-casting':
    'Un casting adevărat nu începe cu poze în lenjerie și cu cineva necunoscut. Pozele pot fi păstrate și vândute.',
  'reason.sex-for-rent':
    'O cameră sau un ajutor în schimbul intimității nu e ajutor. Nu îi datorezi nimănui corpul tău.',
  'reason.adult-content-recruit':
    'Unele studiouri și agenții păstrează imaginile și banii. Dacă te gândești la asta, decide fără grabă și păstrează-ți conturile tale.',
  'reason.intimacy-denial': 'Spune că nu se cere nimic intim. E firesc să te întrebi de ce trebuie s-o spună.',
  'reason.massage-cover':
    'Masajul fără calificare, noaptea sau într-un apartament privat, e adesea altceva. Un salon adevărat are adresă și autorizație.',
  'reason.sugar-terms':
    'Aceste cuvinte înseamnă bani pentru companie. Fiecare adult alege pentru sine. O taxă, o călătorie sau un secret schimbă lucrurile.',

  // young people
  'reason.age-probe-secrecy':
    'Cineva te întreabă câți ani ai și vrea un secret. Nu ai făcut nimic rău. Vorbește cu un adult în care ai încredere.',
  'reason.image-request-young':
    'Nu trebuie niciodată să trimiți poze cu tine. Oprește-te aici și vorbește cu un adult în care ai încredere. Nu e vina ta.',
  'reason.minor-acceptable':
    'Asta nu e pentru cineva sub 18 ani. Un adult care spune că vârsta nu contează greșește. Vorbește cu un adult de încredere.',
  'reason.gaming-gift-lure':
    'Cadourile dintr-un joc costă adesea ceva mai târziu. Poți spune nu. Spune-i unui adult în care ai încredere.',

  // threats
  'reason.family-threat':
    'E o infracțiune să-ți amenințe cineva familia, iar vina e doar a celui care amenință. Poliția îi poate proteja pe ai tăi.',
  'reason.sextortion-threat':
    'E o infracțiune să amenințe cineva că îți arată pozele. Dacă plătești, nu se oprește. Există ajutor, iar vina nu e a ta.',
  'reason.authorities-threat':
    'Spune că poliția te va pedepsi. Oamenii care sunt forțați au drepturi, chiar și fără acte. O linie de ajutor ți le poate spune fără să-ți dai numele.',

  // tasks
  'reason.bank-account-use':
    'Banii unor necunoscuți ar trece prin contul tău. Banca și poliția văd numele tău, nu pe al lor.',
  'reason.identity-for-rent': 'Ceva urmează să fie deschis pe numele tău. Pentru orice se face apoi cu el răspunzi tu.',
  'reason.violence-missions':
    'Cineva te plătește ca să strici sau să rănești. Cine plătește stă departe, iar pe tine te prind.',
  'reason.begging-collecting':
    'Dacă trebuie să aduci zilnic o sumă, muncești pentru altcineva. Nimeni nu are voie să te pedepsească pentru asta.',
  'reason.courier-no-questions':
    'Ai duce ceva în care nu ai voie să te uiți. Dacă e ceva interzis, la tine se găsește.',
  'reason.reship-packages':
    'La tine acasă ar veni colete pentru necunoscuți. Adesea marfa a fost plătită cu carduri furate, iar adresa e a ta.',
  'reason.scam-call-centre':
    'Munca înseamnă să convingi oameni prin chat sau telefon. Unele locuri de felul acesta îi păcălesc pe cei sunați și nu-i lasă pe angajați să plece.',

  // love and trust
  'reason.push-to-sell': 'Cine te iubește nu îți cere să câștigi bani cu corpul tău. Poți spune nu, azi și mai târziu.',
  'reason.future-abroad':
    'Planurile mari, în altă țară, apar foarte repede. Departe de casă, ai depinde de o singură persoană.',
  'reason.intimate-image-request':
    'Pozele trimise cuiva pe care abia îl cunoști pot fi folosite ca să te preseze. Nu trebuie să dovedești nimic cu o poză.',
  'reason.invest-together':
    'Cineva întâlnit pe chat te învață cum să câștigi bani. Adesea site-ul e al lor, iar banii nu mai pot fi scoși.',
  'reason.marriage-for-papers':
    'O căsătorie pentru acte te poate lega de cineva necunoscut și de o datorie. În cele mai multe țări nici nu e legală.',
  'reason.romance-money':
    'Cineva pe care nu l-ai întâlnit are nevoie de banii tăi. Cine te iubește nu îți cere bani ca dovadă.',
  'reason.love-bombing': 'Atâta iubire atât de repede poate fi un mod de a te câștiga. Grija adevărată îți lasă timp.',
  'reason.never-video': 'Mereu există un motiv să nu-și arate fața. Nu poți ști cine îți scrie.',

  // names that do not fit
  'reason.brand-impersonation':
    'Numele e cunoscut, dar adresa nu e a lor. Numele unor firme și instituții adevărate sunt adesea împrumutate.',
  'reason.recruiter-identity-mismatch':
    'Numele, numărul și povestea nu se potrivesc. Poate că există o explicație simplă. Poți întreba.',
  'reason.same-contact-many-ads':
    'Același contact apare în multe anunțuri diferite. Pare mai degrabă un grup decât un singur angajator.',
  'reason.contact-marked-before':
    'Ai mai văzut acest contact, într-o ofertă cu semne care îngrijorează. Poate fi o întâmplare. Nu te grăbi.',
  'reason.text-seen-elsewhere':
    'Ai mai văzut aproape același text, cu alt loc. Întreabă ce loc și ce angajator este de fapt.',
  'reason.worrying-wording':
    'Singure, aceste cuvinte nu dovedesc nimic. Dar, cu ce stă în jurul lor, seamănă mult cu cele din oferte și mesaje care au făcut rău. Poate fi întâmplător.',
  'reason.throwaway-or-spam-style':
    'Contul e nou, textul a fost copiat de multe ori sau un link ascunde unde duce. Numai asta nu dovedește nimic, dar e mai greu de verificat.',

  // body and family
  'reason.baby-adoption-offer':
    'Nimeni nu are voie să plătească pentru un copil. Dacă aștepți un copil și îți trebuie sprijin, există ajutor gratuit și îți păstrezi drepturile.',
  'reason.organ-for-cash':
    'Vânzarea unui organ e împotriva legii și periculoasă. Banii promiși adesea nu mai vin niciodată.',
  'reason.surrogate-egg-abroad':
    'Medicii, actele și banii ar fi în mâinile celui care te recrutează. Ai nevoie de un medic și de un avocat ai tăi.',

  // families of signs
  'theme.recruitment-lure.name': 'O promisiune tentantă',
  'theme.recruitment-lure.reason':
    'Promite mult și explică puțin. Promisiunile mari sunt folosite adesea ca oamenii să decidă repede.',
  'theme.vagueness.name': 'Lucruri nespuse',
  'theme.vagueness.reason':
    'Lucruri importante nu sunt spuse: cine, ce, unde sau pentru cât. Poți întreba înainte să răspunzi.',
  'theme.vulnerability-targeting.name': 'Pe cine caută',
  'theme.vulnerability-targeting.reason': 'Caută oameni aflați într-un moment greu. Așa poate fi mai greu să spui nu.',
  'theme.contact-evasion.name': 'Departe de ochii altora',
  'theme.contact-evasion.reason':
    'Vrea să vorbiți acolo unde nu mai vede nimeni. O ofertă cinstită nu are de ce să se ascundă.',
  'theme.movement.name': 'Călătoria',
  'theme.movement.reason': 'Altcineva decide cum călătorești. Ai grijă să te poți întoarce oricând pe cont propriu.',
  'theme.documents.name': 'Actele tale',
  'theme.documents.reason': 'E vorba despre actele sau codurile tale. Sunt ale tale și rămân la tine.',
  'theme.money-fee.name': 'Plătești tu întâi',
  'theme.money-fee.reason': 'Îți cere bani. Pentru muncă primești bani, nu dai.',
  'theme.debt.name': 'O datorie',
  'theme.debt.reason': 'Le-ai datora bani. O datorie poate fi folosită ca să nu te lase să pleci.',
  'theme.control-isolation.name': 'Control',
  'theme.control-isolation.reason':
    'Altcineva ar decide despre ziua ta, telefonul tău sau oamenii tăi. Despre toate acestea decizi tu.',
  'theme.sexualisation.name': 'Despre corpul tău',
  'theme.sexualisation.reason': 'E vorba despre cum arăți sau despre apropiere. Poți spune nu oricând.',
  'theme.minors.name': 'Pentru tineri',
  'theme.minors.reason': 'Oprește-te o clipă aici. Nu ai făcut nimic rău. Vorbește cu un adult în care ai încredere.',
  'theme.coercion-threat.name': 'O amenințare',
  'theme.coercion-threat.reason':
    'Aceasta e o amenințare. Vina e doar a celui care amenință. Există oameni care te pot ajuta acum.',
  'theme.criminal-task.name': 'O sarcină care îți poate face rău',
  'theme.criminal-task.reason': 'Ai risca tu pentru cineva care stă ascuns. Poți spune nu.',
  'theme.dating-grooming.name': 'Încredere câștigată repede',
  'theme.dating-grooming.reason': 'Aici încrederea crește foarte repede și se cere ceva pentru ea. Nu te grăbi.',
  'theme.identity-mismatch.name': 'Un nume care nu se potrivește',
  'theme.identity-mismatch.reason': 'Ceva din ceea ce spun despre ei nu se potrivește. Poți verifica pe altă cale.',
  'theme.structural-metadata.name': 'Cum e publicat',
  'theme.structural-metadata.reason': 'Felul în care e publicat face greu de aflat cine se află în spate.',
  'theme.body-family.name': 'Corp și familie',
  'theme.body-family.reason':
    'Oferă bani pentru ceva ce nimeni nu are voie să cumpere. Există ajutor gratuit dacă ai nevoie.',

  // what it may be for; plain names
  'harm.sex_trafficking': 'oameni forțați sau controlați ca să vândă sex',
  'harm.labour_exploitation': 'muncă fără drepturi sau fără plată corectă',
  'harm.forced_criminality': 'oameni împinși să încalce legea',
  'harm.forced_begging': 'oameni puși să cerșească',
  'harm.forced_marriage': 'oameni împinși să se căsătorească',
  'harm.organ_surrogacy_adoption': 'comerț cu corpul sau cu bebeluși',
  'harm.minor_grooming': 'un adult care câștigă încrederea unui tânăr ca să-i facă rău',
  'harm.sextortion': 'amenințări cu poze intime',
  'harm.job_scam_identity_theft': 'pierderea banilor sau a identității printr-o falsă ofertă de muncă',
  'harm.romance_sugar_scam': 'pierderea banilor la cineva care se preface că ține la tine',
  'harm.money_mule': 'mutarea banilor pentru cineva care se ascunde',
};
