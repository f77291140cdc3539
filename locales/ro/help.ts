/** Words of the help page and of guidance. Placeholders: `{number}`, `{country}`, `{job}`, `{date}`, `{count}`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Vorbește cu cineva',
  'help.intro':
    'Oameni care ascultă, verifică oferte împreună cu tine și știu ce se poate face. Poți suna doar ca să întrebi.',
  'help.intro.offer':
    'Pot verifica această ofertă cu tine înainte să răspunzi. Nu trebuie să ai certitudinea că ceva nu e în regulă.',
  'help.not-your-fault': 'Nu e vina ta.',
  'help.not-your-fault.text':
    'Cine pune la cale așa ceva știe ce să spună. Orice ai scris, ai trimis sau ai acceptat, încă te poți opri și sunt oameni care te vor ajuta.',

  'help.emergency.title': 'Ești în pericol chiar acum?',
  'help.emergency.text':
    'Sună la {number}. Dacă nu poți vorbi, rămâi pe fir sau trimite un mesaj, dacă țara ta permite asta.',
  'help.emergency.unknown': 'Sună la numărul de urgență din țara în care te afli.',

  'help.country.label': 'Unde ești acum?',
  'help.country.guessed': 'Am presupus {country} după ceasul și limbile acestui browser. Schimbă dacă nu e așa.',
  'help.country.chosen': 'Ai ales {country}.',
  'help.country.why': 'De țară depinde ce numere funcționează pentru tine. Alegerea rămâne pe acest dispozitiv.',
  'help.country.eu': 'Uniunea Europeană',
  'help.country.international': 'Orice țară',

  'help.lines.title': 'Oameni care pot verifica asta cu tine',
  'help.lines.for': 'Pentru un loc de muncă în {job}, din {country}',
  'help.lines.here': 'În {country}',
  'help.lines.abroad': 'În {country}, accesibile de unde ești',
  'help.lines.anywhere': 'Din orice țară',
  'help.lines.there': 'Când ajungi în {country}',
  'help.lines.there.text': 'Notează-le înainte să pleci. Funcționează de pe un telefon din {country}.',
  'help.lines.elsewhere':
    'Nu cunoaștem nicio linie în {country} pentru asta. Pe acestea le poți contacta de unde ești.',
  'help.lines.nearest':
    'Nu cunoaștem nicio linie exact pentru asta. Oamenii de aici sunt cei mai apropiați și îți pot spune la cine să apelezi.',
  'help.lines.wrong': 'Nu răspunde sau numărul e greșit? Încearcă-l pe următorul. Numerele se schimbă.',

  'help.need.emergency': 'Urgență',
  'help.need.trafficking': 'Când cineva controlează sau vinde oameni',
  'help.need.labour': 'Probleme la muncă',
  'help.need.child': 'Pentru copii și adolescenți',
  'help.need.missing': 'Copii dispăruți',
  'help.need.sextortion': 'Amenințări cu poze',
  'help.need.fraud': 'Bani și înșelăciuni',
  'help.need.violence': 'Violență acasă sau în cuplu',

  'help.card.call': 'Sună',
  'help.card.chat': 'Chat',
  'help.card.email': 'E-mail',
  'help.card.sms': 'Mesaj text (SMS)',
  'help.card.sms.word': 'Trimite cuvântul {word} la {number}',
  'help.card.web': 'Site web',
  'help.card.always': 'zi și noapte',
  'help.card.hours': 'Program: {hours}',
  'help.card.hours.daily': 'zilnic',
  'help.card.open': 'deschis acum',
  'help.card.closed': 'închis în acest moment',
  'help.card.hours.unknown': 'Program necunoscut',
  'help.card.free': 'gratuit',
  'help.card.not-free': 'costă cât un apel normal',
  'help.card.anonymous': 'fără să-ți dai numele',
  'help.card.not-on-bill': 'nu apare pe factură',
  'help.card.not-on-bill.note': 'Apelul rămâne totuși în lista de apeluri a telefonului. Îl poți șterge de acolo.',
  'help.card.deaf': 'dacă nu auzi sau nu poți vorbi: {how}',
  'help.card.languages': 'Limbi: {languages}',
  'help.card.interpreter': 'limbi cu interpret: {count}+',
  'help.card.abroad': 'Acest număr funcționează din alte țări.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'mesaj text',
  'help.deaf.chat': 'chat',
  'help.deaf.sign-language': 'limba semnelor',
  'help.deaf.tty': 'telefon cu text',
  'help.deaf.relay': 'serviciu de intermediere a apelurilor',
  'help.deaf.app': 'aplicație',
  'help.deaf.email': 'e-mail',
  'help.card.checked': 'Verificat: {date}',
  'help.card.medium': 'Găsit pe o singură pagină, neconfirmat de o alta',
  'help.card.source': 'De unde vine informația',

  'help.call.title': 'Ce se întâmplă când suni',
  'help.call.1': 'Cineva răspunde și te întreabă cum te poate ajuta. Poți să taci o clipă.',
  'help.call.2': 'Nu trebuie să-ți spui numele și nici pe al altcuiva.',
  'help.call.3': 'Pun câteva întrebări, ca să înțeleagă. Răspunzi doar la ce vrei.',
  'help.call.4': 'Îți spun ce poți face. Tu decizi dacă o faci.',
  'help.call.5': 'Poți închide oricând și poți suna din nou.',

  'help.tell.title': 'Ce să le spui',
  'help.tell.intro': 'Poți pur și simplu să citești de aici. Sari peste ce nu știi.',
  'help.tell.1': 'Cine face oferta: numele, firma, telefonul sau profilul.',
  'help.tell.2': 'Despre ce e vorba: munca sau planul, locul, plata, datele.',
  'help.tell.3': 'Cuvintele care te-au făcut să te oprești.',
  'help.tell.4': 'Ce s-a întâmplat deja: ce ai trimis, ai plătit, ai semnat sau ai acceptat.',
  'help.tell.5': 'Dacă ești acum în siguranță și cum te pot contacta fără să observe nimeni.',

  'help.sheet.copy': 'Copiază notițe pentru apel',
  'help.sheet.offer': 'Oferta',
  'help.sheet.employer': 'Cine face oferta',
  'help.sheet.place': 'Locul',
  'help.sheet.pay': 'Plata',
  'help.sheet.contact': 'Contactul dat',
  'help.sheet.page': 'Pagina',
  'help.sheet.words': 'Cuvinte de verificat',
  'help.sheet.first-line': 'Am văzut o ofertă și aș vrea s-o verifice cineva împreună cu mine.',

  'help.steps.title': 'Ce poți face acum',
  'help.step.talk':
    'Vorbește cu un om în care ai încredere sau cu una dintre liniile de aici. Nu trebuie să rezolvi totul fără ajutor.',
  'help.step.do-not-pay': 'Nu plăti. O plată nu pune capăt: vor cere din nou.',
  'help.step.stop-replying': 'Nu mai răspunde. Nu datorezi nimănui un răspuns sau o explicație.',
  'help.step.do-not-delete': 'Nu șterge conversația. Ea arată ce au făcut.',
  'help.step.keep-proof': 'Păstrează dovezi: capturi de ecran cu numele, numărul și data.',
  'help.step.keep-passport': 'Ține la tine pașaportul și telefonul tău. Cui îți cere pașaportul îi ajunge o copie.',
  'help.step.do-not-travel': 'Nu pleca încă. O ofertă cinstită e tot acolo și după ce ai verificat-o.',
  'help.step.share-plan':
    'Spune cuiva unde mergi, cu cine și când vei suna. Stabiliți un cuvânt care înseamnă „am nevoie de ajutor”.',
  'help.step.ask-in-writing': 'Cere în scris numele firmei, sarcinile, programul și plata, înainte să pleci.',
  'help.step.do-not-sign': 'Nu semna nimic din ce nu poți citi sau nu ți-a explicat cineva independent.',
  'help.step.do-not-carry':
    'Nu transporta nimic și nu începe nimic. Dacă ai început deja, contează în favoarea ta să ceri ajutor din timp.',
  'help.step.do-not-move-money': 'Nu trimite banii mai departe. Lasă-i unde sunt până vorbești cu banca ta.',
  'help.step.tell-bank': 'Anunță banca ta chiar azi. Unele plăți pot fi oprite în primele ore.',
  'help.step.change-passwords':
    'Schimbă parolele conturilor pe care le știu și deconectează toate celelalte dispozitive.',
  'help.step.block-pictures':
    'Există servicii gratuite care opresc răspândirea pozelor fără să le vadă: Take It Down dacă în ele aveai sub 18 ani, StopNCII dacă aveai cel puțin 18.',
  'help.step.report-profile': 'Raportează profilul în aplicație, după ce ai salvat dovezile.',
  'help.step.tell-adult':
    'Spune-i azi unui adult în care ai încredere: acasă, la școală sau la o linie pentru tineri. Nu ai făcut nimic rău.',
  'help.step.leave-safely':
    'Dacă vrei să pleci dintr-un loc, plănuiește întâi cu o linie de ajutor: știu unde se poate dormi în siguranță, chiar și fără acte.',

  'help.watched.title': 'Se uită cineva în telefonul tău?',
  'help.watched.text':
    'Dacă cineva îți verifică telefonul sau calculatorul, folosește altul: la bibliotecă, la muncă, de la un prieten.',
  'help.watched.call':
    'Un apel rămâne în lista de apeluri. Un mesaj rămâne în aplicație. Această pagină rămâne în istoricul browserului.',
  'help.watched.delete':
    'Dacă ștergi totul deodată, se poate observa. Dacă ștergi o singură intrare, se vede mai puțin.',
  'help.watched.uninstall': 'Poți opri oricând această extensie. Nu s-a păstrat nimic din ce ai citit.',

  'help.exit.button': 'Ieși repede din pagină',
  'help.exit.keys': 'Sau apasă Shift de trei ori.',
  'help.exit.note': 'Deschide imediat altă pagină. Nu șterge istoricul browserului.',
  'help.exit.announce': 'Ieșire din pagină',

  'help.nothing-sent': 'Nimic din această pagină nu se trimite nicăieri. Tu decizi pe cine suni.',
  'help.own-number': 'Nu sunăm și nu scriem niciodată în locul tău.',
};
