/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // recruitment lure
  'easy.all-expenses-covered':
    'Cineva necunoscut vrea să plătească tot. Mai târziu poate spune că îi datorezi bani. Întreabă dinainte cine plătește și pentru ce.',
  'easy.easy-fast-money':
    'Vorbește despre bani și o viață frumoasă. Nu vorbește despre muncă. Asta se folosește adesea ca oamenii să spună repede da.',
  'easy.guaranteed-visa-job':
    'O viză este un permis de intrare într-o țară. Numai statul dă vize. Nimeni nu poate promite o viză sau un loc de muncă înainte de verificări.',
  'easy.instant-hire':
    'Ai deja postul, dar nimeni nu a vorbit cu tine. Un angajator adevărat vrea întâi să te cunoască.',
  'easy.pay-for-clicks':
    'Nimeni nu plătește bine pentru aprecieri sau păreri pe internet. La început primești adesea puțini bani. La sfârșit, adesea plătești tu.',
  'easy.pay-too-good':
    'Plata e mult mai mare decât de obicei la această muncă. O plată foarte mare se folosește adesea ca să atragă atenția.',
  'easy.talent-scout':
    'Cineva care nu te-a întâlnit niciodată îți spune lucruri frumoase. Asta face plăcere. Adesea e un mod de a obține o întâlnire sau poze.',
  'easy.unsolicited-job-dm':
    'Nu ai cerut acest loc de muncă. Ți-l oferă cineva necunoscut. Același mesaj ajunge adesea la mii de oameni.',
  'easy.no-experience-no-language':
    'Nu ți se cere nici pricepere, nici vreo limbă. Poate fi normal. Dacă plata e și mare, poți întreba de ce.',

  // vagueness
  'easy.no-written-contract':
    'Un contract este o hârtie cu tot ce ți se promite. Fără contract, e greu să dovedești mai târziu promisiunile. Îl poți cere înainte să pleci la drum.',
  'easy.terms-switch': 'Ai spus da. Apoi s-au schimbat locul, șeful sau munca. Poți spune nu în orice moment.',
  'easy.unnamed-employer': 'Oferta nu dă niciun nume și nicio adresă. Așa nu poate verifica nimeni cine e în spate.',
  'easy.vague-duties': 'Oferta nu spune ce ai face de fapt. O muncă ținută ascunsă se poate dovedi a fi altceva.',

  // who it looks for
  'easy.targets-homeless-addiction-disability':
    'Caută oameni fără casă, cu o boală sau cu o dizabilitate. Unii folosesc astfel de oferte ca să nu plătească munca.',
  'easy.targets-no-ties':
    'Caută oameni fără familie sau partener. Când nu ai pe nimeni aproape, primești mai greu ajutor.',
  'easy.appearance-photos-requested':
    'Cere poze cu corpul tău sau măsurile tale. Cele mai multe munci nu au nevoie de ele. Cineva poate folosi pozele împotriva ta.',
  'easy.personal-probing':
    'Întreabă devreme cu cine locuiești. Întreabă și cine știe despre asta. Unii întreabă ca să afle dacă cineva ar observa o problemă.',
  'easy.targets-hardship':
    'Vorbește cu oameni care au mare nevoie de bani. Când ai nevoie de bani, e greu să spui nu. Unii se folosesc de asta.',
  'easy.targets-migrants':
    'Caută oameni abia sosiți sau fără acte. La muncă ai drepturi, chiar și fără acte. Un drept este ceva ce îți dă legea.',
  'easy.women-young-only': 'Vrea doar femei tinere. Munca nu are nevoie de asta. Poate exista și alt motiv.',

  // contact
  'easy.secrecy-demand':
    'Îți cere să nu spui nimănui. Un astfel de secret protejează cealaltă parte. Pe tine nu te protejează.',
  'easy.secret-chat': 'Îți cere să ștergi sau să ascunzi mesajele. Atunci nu ai ce arăta dacă îți trebuie ajutor.',
  'easy.move-off-platform':
    'Vrea să treceți repede pe altă aplicație. Pagina aceasta nu vede ce se întâmplă acolo. Nici nu poate opri ceva acolo.',
  'easy.obfuscated-contact':
    'Scrie numărul sau aplicația într-un fel ascuns. Se face adesea ca să treacă de verificările paginii.',
  'easy.urgency-pressure':
    'Te grăbește. În grabă nu poți verifica și nu poți întreba pe cineva. O ofertă cinstită poate aștepta o zi.',
  'easy.informal-contact-only':
    'Poți vorbi cu ei doar prin mesaje sau la un mobil. E ceva obișnuit. E și greu de verificat.',

  // the trip
  'easy.pickup-by-stranger':
    'Cineva necunoscut vrea să te ia sau să te ducă mai departe. Atunci altcineva decide unde ajungi.',
  'easy.rotation-plaza':
    'Te-ai muta în altă casă sau în alt oraș la câteva săptămâni. Așa e greu să cunoști oameni care te pot ajuta.',
  'easy.tourist-visa-work':
    'Viza de turist e pentru vizite într-o țară. Cu ea nu ai voie să lucrezi acolo. Unii folosesc asta mai târziu ca să sperie oamenii.',
  'easy.high-risk-destination':
    'Unele guverne avertizează că aici apar locuri de muncă false. Doar locul nu dovedește nimic. De aceea verifică de două ori.',
  'easy.travel-arranged': 'Altcineva cumpără biletul și plănuiește drumul. Dacă te răzgândești, te întorci mai greu.',

  // papers
  'easy.passport-surrender':
    'Nimeni nu are voie să-ți țină pașaportul. Șeful nu are voie. Nici firma care îți găsește de lucru nu are voie.',
  'easy.account-handover':
    'Parolele și codurile sunt ca niște chei. Ele deschid drumul spre banii și numele tău. Niciun angajator nu are nevoie de ele.',
  'easy.fake-documents': 'Îți oferă acte false. Dacă cineva descoperă asta, vina cade asupra ta.',
  'easy.documents-handled-by-recruiter':
    'Altcineva se ocupă de toate actele tale. Poate nu știi ce semnează în numele tău. Poate nu știi unde îți sunt actele.',
  'easy.id-photo-early':
    'Îți cere actul de identitate sau datele de la bancă. Încă nu există o ofertă adevărată. Cu aceste date, alții pot deschide conturi pe numele tău.',

  // money
  'easy.deposit-to-unlock':
    'Trebuie să pui bani înainte să poți scoate bani. Munca îți aduce bani. Nu îți cere să plătești.',
  'easy.allowance-verification-fee':
    'Trebuie să plătești puțin ca să primești mult. Adesea, suma mare nu vine niciodată.',
  'easy.crypto-giftcard-payment':
    'Vrea să plătești într-un fel anume. Nimeni nu mai poate lua banii înapoi. De aceea cere așa.',
  'easy.fake-check-equipment':
    'Primești bani și trebuie să trimiți o parte mai departe. Adesea, banii primiți se dovedesc falși. Atunci ai trimis banii tăi.',
  'easy.upfront-fee':
    'Trebuie să plătești ca să primești postul. Regulile corecte spun că plătește angajatorul. Cine caută de lucru nu plătește.',

  // debt
  'easy.debt-owed':
    'Chiar dacă datorezi bani, nimeni nu te poate obliga să rămâi sau să muncești. Ai voie să pleci. Linii de ajutor gratuite te pot ajuta să pleci.',
  'easy.exit-penalty':
    'Ai avea de plătit dacă pleci mai devreme. Adesea, legea nu permite asta. Cineva poate verifica gratuit.',
  'easy.gifts-then-debt':
    'Întâi primești cadouri. Apoi ți se spune că datorezi ceva. Un cadou e un cadou și nu datorezi nimic.',
  'easy.pay-later-from-wages':
    'Ai datora bani încă înainte de prima zi. Cineva poate folosi asta ca să nu te lase să pleci.',
  'easy.wage-withheld':
    'Cineva îți poate opri plata ca să rămâi acolo. Plata e a ta. Trebuie să o primești în ziua stabilită.',
  'easy.pay-below-minimum':
    'Legea spune cât trebuie să primești cel puțin. Plata aceasta pare mai mică. Ai dreptul cel puțin la suma din lege.',

  // control
  'easy.no-leaving-alone':
    'Nimeni nu are voie să te încuie. Nimeni nu are voie să decidă când ieși. E împotriva legii.',
  'easy.isolate-from-people': 'Vrea să nu te mai vezi cu familia și prietenii. Ei ar observa dacă ceva nu e în regulă.',
  'easy.location-tracking': 'Vrea să știe tot timpul unde ești. Cine ține la tine nu are nevoie de asta.',
  'easy.management-account-control':
    'Alții s-ar ocupa de contul tău. Ei ar păstra o mare parte din bani. Atunci poate fi greu și scump să ieși.',
  'easy.phone-restriction':
    'Cineva ți-ar lua sau ți-ar verifica telefonul. Fără telefon nu poți suna pe nimeni. O muncă normală nu are nevoie de asta.',
  'easy.accommodation-tied':
    'O singură persoană ar decide despre munca, patul și drumul tău spre casă. Așa e greu să pleci.',
  'easy.excessive-availability':
    'Nu există pauze sau zile libere. Legea îți dă timp de odihnă. Fără odihnă, e mai greu să pleci.',

  // bodies
  'easy.euphemistic-companionship':
    'Oferta vorbește despre companie, nu despre o sarcină. Companie înseamnă să petreci timp cu cineva. La astfel de munci, clienții așteaptă adesea mai mult.',
  'easy.hostess-commission':
    'La această muncă, plata depinde adesea de cât beau clienții cu tine. Unii clienți așteaptă apoi mai mult de la tine.',
  'easy.lingerie-casting':
    'O probă adevărată pentru modele nu începe cu poze în lenjerie. Nu începe nici cu cineva necunoscut. Alții pot păstra și vinde aceste poze.',
  'easy.sex-for-rent':
    'Cineva oferă o cameră sau ajutor și vrea apropiere sau sex. Asta nu e ajutor. Nu îi datorezi nimănui corpul tău.',
  'easy.adult-content-recruit':
    'Unele firme păstrează imaginile și banii. Dacă te gândești la asta, decide fără grabă. Păstrează conturi care sunt doar ale tale.',
  'easy.intimacy-denial': 'Spune că nimeni nu cere atingeri sau sex. E firesc să te întrebi de ce trebuie s-o spună.',
  'easy.massage-cover':
    'Unele masaje se fac fără pregătire, noaptea sau într-un apartament. Adesea e vorba de altceva. Un loc adevărat are adresă și permis de la stat.',
  'easy.sugar-terms':
    'Aceste cuvinte înseamnă bani pentru timp petrecut împreună. Fiecare adult alege pentru sine. E altfel cu o plată dinainte, o călătorie sau un secret.',

  // young people
  'easy.age-probe-secrecy':
    'Cineva te întreabă câți ani ai și vrea un secret. Nu ai făcut nimic rău. Vorbește cu un adult în care ai încredere.',
  'easy.image-request-young':
    'Nu trebuie niciodată să trimiți poze cu tine. Oprește-te aici și vorbește cu un adult în care ai încredere. Nu e vina ta.',
  'easy.minor-acceptable':
    'Asta nu e pentru cineva sub 18 ani. Vârsta contează, chiar dacă cineva spune că nu. Vorbește cu un adult în care ai încredere.',
  'easy.gaming-gift-lure':
    'Cadourile dintr-un joc costă adesea ceva mai târziu. Poți spune nu. Spune-i unui adult în care ai încredere.',

  // threats
  'easy.family-threat':
    'Legea îl pedepsește pe cel care îți amenință familia. Vina e doar a celui care amenință. Poliția îi poate proteja pe ai tăi.',
  'easy.sextortion-threat':
    'Legea îl pedepsește pe cel care amenință cu pozele tale. Dacă plătești, nu se oprește. Există ajutor, iar vina nu e a ta.',
  'easy.authorities-threat':
    'Spune că poliția te va pedepsi. Oamenii forțați au drepturi, chiar și fără acte. O linie de ajutor ți le poate explica fără numele tău.',

  // tasks
  'easy.bank-account-use':
    'Oameni necunoscuți vor să treacă bani prin contul tău. Banca și poliția văd numele tău. Nu văd numele lor.',
  'easy.identity-for-rent':
    'Cineva vrea să deschidă ceva pe numele tău, de exemplu un cont. Tu răspunzi apoi pentru ce fac alții cu el.',
  'easy.violence-missions':
    'Cineva te plătește ca să strici lucruri sau să rănești oameni. Cine plătește stă departe. Pe tine te prind.',
  'easy.begging-collecting':
    'Dacă trebuie să aduci bani în fiecare zi, muncești pentru altcineva. Nimeni nu are voie să te pedepsească pentru asta.',
  'easy.courier-no-questions':
    'Ai duce ceva și nu ai voie să te uiți înăuntru. Poate fi ceva interzis. Atunci se găsește la tine.',
  'easy.reship-packages':
    'La tine acasă ar veni colete pentru necunoscuți. Adesea cineva a plătit marfa cu carduri furate. Adresa de pe colete e a ta.',
  'easy.scam-call-centre':
    'Munca înseamnă să convingi oameni prin mesaje sau la telefon. Unele locuri de felul acesta îi păcălesc pe cei sunați. Unele nu îi lasă pe angajați să plece.',

  // love and trust
  'easy.push-to-sell':
    'Cine te iubește nu îți cere să câștigi bani cu corpul tău. Poți spune nu azi. Poți spune nu și mai târziu.',
  'easy.future-abroad':
    'Planurile mari în altă țară vin foarte repede. Departe de casă, ai depinde de o singură persoană.',
  'easy.intimate-image-request':
    'Încă nu cunoști bine această persoană. Cineva poate folosi pozele ca să pună presiune pe tine. Nu trebuie să dovedești nimic cu o poză.',
  'easy.invest-together':
    'Cineva cunoscut prin mesaje te învață cum să câștigi bani. Adesea pagina de internet e a lor. Atunci nu mai poți scoate banii.',
  'easy.marriage-for-papers':
    'O căsătorie pentru acte te poate lega de cineva necunoscut. Îți poate aduce și o datorie. În cele mai multe țări, legea nu permite asta.',
  'easy.romance-money':
    'Cineva pe care nu l-ai întâlnit are nevoie de banii tăi. Cine te iubește nu îți cere bani ca dovadă.',
  'easy.love-bombing': 'Atâta iubire atât de repede poate fi un mod de a te câștiga. Grija adevărată îți lasă timp.',
  'easy.never-video': 'Mereu există un motiv să nu-și arate fața. Așa nu poți ști cine îți scrie.',

  // names that do not fit
  'easy.brand-impersonation':
    'Numele e cunoscut, dar adresa nu e a lor. Adesea, alții folosesc numele unor firme și instituții adevărate.',
  'easy.recruiter-identity-mismatch':
    'Numele, numărul și povestea nu se potrivesc. Poate că există o explicație simplă. Poți întreba.',
  'easy.same-contact-many-ads':
    'Multe anunțuri diferite au același contact. În spate poate fi un grup, nu un singur angajator.',
  'easy.contact-marked-before':
    'Ai mai văzut acest contact, într-o ofertă cu semne care îngrijorează. Poate fi o întâmplare. Nu te grăbi.',
  'easy.text-seen-elsewhere':
    'Ai mai văzut aproape același text, cu alt loc. Întreabă ce loc este. Întreabă cine este angajatorul.',
  'easy.worrying-wording':
    'Seamănă cu oferte care au făcut rău. Mai ales aceste cuvinte. Poate fi întâmplător. Fără grabă, și cu întrebări.',
  'easy.throwaway-or-spam-style':
    'Contul e nou, textul e copiat sau o legătură ascunde unde duce. Numai asta nu dovedește nimic. Dar e mai greu de verificat.',

  // body and family
  'easy.baby-adoption-offer':
    'Nimeni nu are voie să plătească pentru un copil. Dacă aștepți un copil, există ajutor gratuit. Îți păstrezi drepturile.',
  'easy.organ-for-cash':
    'Un organ este o parte din interiorul corpului, de exemplu un rinichi. Vânzarea lui e periculoasă și împotriva legii. Adesea banii promiși nu vin niciodată.',
  'easy.surrogate-egg-abroad':
    'Cine te caută s-ar ocupa și de medici, acte și bani. Ai nevoie de un medic și de un avocat ai tăi. Un avocat cunoaște legea și te ajută.',
};
