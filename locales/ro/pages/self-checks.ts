import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the self-checks. Same keys as `locales/en/pages/self-checks.ts`. Placeholders: `{step}`, `{count}`, `{answer}`. */
const words: Catalogue = {
  'self-check.title': 'Întrebări pentru tine',
  'self-check.intro':
    'Câteva întrebări scurte te ajută să vezi mai clar. Alege ce se potrivește. Durează cam trei minute.',
  'self-check.private': 'Răspunsurile tale nu se păstrează și nu se trimit. Când ieși din pagină, dispar.',
  'self-check.choose': 'Despre ce e vorba?',

  'self-check.offer.title': 'E în regulă oferta asta?',
  'self-check.offer.text': 'Pentru o muncă, o călătorie, un casting sau altă ofertă la care te gândești.',
  'self-check.friend.title': 'Prietenul acesta e cine spune că e?',
  'self-check.friend.text':
    'Pentru cineva cunoscut pe internet: într-un joc, pe chat sau într-o aplicație de întâlniri.',
  'self-check.job.title': 'E în regulă munca mea?',
  'self-check.job.text': 'Pentru o muncă pe care o faci deja, aici sau în altă țară.',
  'self-check.pictures.title': 'Cineva mă amenință cu poze',
  'self-check.pictures.text': 'Ce să faci în primele minute și cine te ajută.',

  'self-check.age.title': 'Câți ani ai?',
  'self-check.age.why': 'Așa, întrebările și oamenii cu care poți vorbi ți se potrivesc.',
  'self-check.age.8-12': 'Între 8 și 12',
  'self-check.age.13-15': 'Între 13 și 15',
  'self-check.age.16-17': '16 sau 17',
  'self-check.age.under-18': 'Sub 18',
  'self-check.age.adult': 'Cel puțin 18',

  'self-check.step': 'Întrebarea {step} din {count}',
  'self-check.yes': 'Da',
  'self-check.no': 'Nu',
  'self-check.unsure': 'Nu știu',
  'self-check.answered': 'Ai răspuns: {answer}',
  'self-check.read': 'Citește cu voce tare',
  'self-check.read.stop': 'Oprește cititul',
  'self-check.again': 'Ia-o de la capăt',
  'self-check.others': 'Alte întrebări',

  // the result
  'self-check.none.title': 'Nimic din ce ai răspuns nu e un semn de avertizare cunoscut.',
  'self-check.none.text':
    'Asta nu înseamnă că e sigur. Dacă ceva tot nu ți se pare în regulă, ai încredere în ce simți și vorbește cu cineva.',
  'self-check.talk.title': 'Despre unele răspunsuri merită să vorbești cu cineva.',
  'self-check.talk.text': 'Poate că pentru toate există un motiv bun. Nu te grăbi și vorbește cu cineva din afară.',
  'self-check.first.title': 'Te rugăm, vorbește cu cineva înainte să faci altceva.',
  'self-check.first.text':
    'Unele dintre răspunsurile tale sunt adesea semne că cineva vrea să înșele sau să controleze pe altcineva. Nu ai făcut nimic rău. Există oameni care pot ajuta.',
  'self-check.first.text.young':
    'Unele dintre răspunsurile tale sunt semne că cineva nu joacă cinstit cu tine. Nu ai făcut nimic rău. Un adult în care ai încredere te poate ajuta.',
  'self-check.pictures.first.text':
    'Sunt oameni care ajută cu asta în fiecare zi. Nu vor da vina pe tine. Ai făcut bine că ai căutat ajutor.',
  'self-check.weighed.title': 'De ce spunem asta',
  'self-check.many-unsure':
    '{count, plural, one {Nu ai știut un răspuns.} few {Nu ai știut # răspunsuri.} other {Nu ai știut # de răspunsuri.}} E în regulă. Cineva te poate ajuta să afli.',
  'self-check.lines.title': 'Oameni cu care poți vorbi',
  'self-check.lines.loading': 'Căutăm oameni care te pot ajuta',
  'self-check.lines.failed': 'Lista oamenilor pe care îi poți suna nu a putut fi arătată.',
  'self-check.more-help': 'Ce se întâmplă când suni',
  'self-check.to-pictures': 'Te amenință cineva cu poze? Citește întâi asta.',
  'self-check.steps.none': 'Dacă mai ai îndoieli',

  // threats with pictures: before any question
  'self-check.pictures.calm': 'Respiră o dată adânc și încet. Mulți oameni au trecut prin asta și există ieșiri.',
  'self-check.pictures.first-minutes': 'Primele minute',
  'self-check.pictures.heavy':
    'Ți se pare prea greu de dus? Atunci sună pe cineva acum sau mergi lângă un om apropiat. Frica se face mai mică atunci când e cineva lângă tine.',
  'self-check.pictures.go-on': 'Găsește oamenii potriviți',
  'self-check.removal.title': 'Oprește răspândirea pozelor',
  'self-check.removal.text': 'Fă asta după ce ai spus cuiva. Nu trebuie s-o faci fără ajutor.',
  'self-check.removal.int-takeitdown':
    'Pentru poze în care ai sub 18 ani. Gratuit și fără nume. Poza rămâne pe telefonul sau pe calculatorul tău: se trimite doar un cod făcut din ea. Cu acest cod, multe aplicații pot găsi poza și o pot șterge.',
  'self-check.removal.int-stopncii':
    'Pentru poze în care ai cel puțin 18 ani. Gratuit. Poza rămâne pe telefonul sau pe calculatorul tău: se trimite doar un cod făcut din ea. Cu acest cod, multe aplicații pot găsi poza și o pot șterge.',
  'self-check.removal.es-aepd-canal-prioritario':
    'În Spania: o instituție publică poate cere ca pozele să fie șterse repede. Dacă poți, raportează întâi poza în aplicație. Apoi completează formularul de pe site. Pentru cei sub 18 ani există o cale a lor.',
  'self-check.removal.failed':
    'Take It Down ajută la poze în care ai sub 18 ani. StopNCII ajută la poze în care ai cel puțin 18 ani. Amândouă sunt gratuite.',

  // an offer
  'self-check.ask.offer-found-you': 'Cineva necunoscut ți-a scris primul, cu această ofertă?',
  'self-check.ask.offer-named': 'Știi numele complet și adresa celui care te-ar plăti?',
  'self-check.hint.offer-named':
    'Nu doar un prenume sau un nume de chat. O firmă sau o persoană reală pe care o poți căuta.',
  'self-check.ask.offer-tasks': 'Știi ce ai face, unde și câte ore?',
  'self-check.ask.offer-too-good': 'E plata mult mai mare decât primesc alții pentru aceeași muncă?',
  'self-check.ask.offer-fee': 'Vor să plătești ceva mai întâi?',
  'self-check.hint.offer-fee':
    'De exemplu o viză, un curs, poze sau o garanție. O garanție înseamnă bani pe care îi primești înapoi mai târziu.',
  'self-check.ask.offer-id':
    'Ți-au cerut o poză cu pașaportul, datele de la bancă sau un cod, înainte de orice contract?',
  'self-check.hint.offer-id': 'Un contract e o hârtie pe care scrie munca ta, programul și plata.',
  'self-check.ask.offer-papers': 'Vor să-ți țină pașaportul, buletinul sau telefonul?',
  'self-check.ask.offer-photos': 'Ți-au cerut poze de care munca nu are nevoie?',
  'self-check.hint.offer-photos': 'De exemplu cu tot corpul sau poze pe care nu le-ai arăta acasă.',
  'self-check.ask.offer-secret': 'Ți-au cerut să nu spui nimănui sau să ștergi mesaje?',
  'self-check.ask.offer-hurry': 'Trebuie să spui da azi sau să pleci în câteva zile?',
  'self-check.ask.offer-carry': 'Ar trebui să dai mai departe bani sau colete ori să deschizi conturi pentru ei?',
  'self-check.hint.offer-carry': 'De exemplu: îți intră bani în cont și îi trimiți altcuiva.',
  'self-check.ask.offer-away': 'E în alt oraș sau în altă țară?',
  'self-check.ask.offer-debt': 'Plătesc ei acum drumul sau camera și ți le iau mai târziu din salariu?',
  'self-check.ask.offer-collected': 'Te-ar lua și te-ar duce acolo cineva necunoscut?',
  'self-check.ask.offer-visitor': 'Ți-au zis să spui la graniță că mergi în vacanță sau la studii?',

  // a job that someone already does
  'self-check.ask.job-contract': 'Ai o hârtie pe care scrie munca ta, programul și plata?',
  'self-check.hint.job-contract': 'O astfel de hârtie se numește contract. O poți citi și ai o copie.',
  'self-check.ask.job-papers': 'Îți ține altcineva pașaportul, buletinul sau permisul?',
  'self-check.hint.job-papers': 'Permisul e hârtia care te lasă să locuiești sau să lucrezi în țară.',
  'self-check.ask.job-pay': 'Primești toți banii stabiliți, și la timp?',
  'self-check.ask.job-costs': 'Îți iau atât de mult pentru cameră, mâncare sau drum, încât rămâi cu puțin?',
  'self-check.ask.job-debt': 'Spun că le datorezi bani și că trebuie să muncești până îi plătești?',
  'self-check.ask.job-leave': 'Ai putea să nu mai lucrezi acolo, dacă ai vrea?',
  'self-check.hint.job-leave': 'Fără amendă, fără să pierzi banii pentru ce ai muncit și fără frică.',
  'self-check.ask.job-go-out': 'Poți ieși fără însoțitor și te poți vedea cu cine vrei, după muncă?',
  'self-check.ask.job-phone': 'Cineva de la muncă îți ține sau îți verifică telefonul?',
  'self-check.ask.job-hours': 'Lucrezi zile foarte lungi sau fără nicio zi liberă pe săptămână?',
  'self-check.ask.job-other': 'E munca foarte diferită de ce ți-au promis?',
  'self-check.ask.job-sleeps': 'Dormi la muncă sau într-un loc dat de șef?',
  'self-check.ask.job-bed': 'Ai patul tău, curat și cald, și o ușă pe care o poți încuia?',
  'self-check.ask.job-against-will': 'Te pun să faci lucruri pe care nu le vrei sau lucruri împotriva legii?',
  'self-check.hint.job-against-will':
    'De exemplu să vinzi, să transporți, să cerșești, să înșeli sau să fii cu cineva.',
  'self-check.ask.job-threat':
    'V-a amenințat cineva, pe tine sau familia ta, ori ți-a spus că poliția te va trimite acasă?',

  // an online friend, ages 8 to 12
  'self-check.ask.child-met':
    'Te-ai întâlnit cu prietenul acesta față în față, împreună cu un om mare pe care îl cunoști?',
  'self-check.ask.child-older': 'Crezi că prietenul acesta ar putea fi mai mare decât spune?',
  'self-check.ask.child-move': 'Vrea să vorbiți în altă aplicație, unde nu mai vede nimeni?',
  'self-check.ask.child-secret': 'Ți-a cerut să ții ceva secret față de oamenii mari?',
  'self-check.ask.child-alone': 'Întreabă unde locuiești, la ce școală mergi sau când nu mai e nimeni acasă?',
  'self-check.ask.child-gifts': 'Îți dă lucruri, de exemplu bani din joc, și vrea ceva înapoi?',
  'self-check.ask.child-pictures': 'Ți-a cerut poze pe care nu le-ai arăta acasă?',
  'self-check.ask.child-meet': 'Vrea să vă vedeți fără un om mare?',
  'self-check.ask.child-threat': 'Se supără sau spune că se va întâmpla ceva rău dacă zici nu?',
  'self-check.ask.child-feeling': 'Simți uneori frică sau ceva ciudat după ce vorbiți?',

  // an online friend, ages 13 to 17
  'self-check.ask.teen-met': 'Tu sau prieteni în care ai încredere ați întâlnit persoana aceasta față în față?',
  'self-check.ask.teen-video': 'Are mereu un motiv să nu-și arate fața într-un apel video?',
  'self-check.ask.teen-older': 'Crezi că ar putea avea mai mulți ani decât spune?',
  'self-check.hint.teen-older': 'De exemplu: are mașină sau mulți bani ori pozele arată prea perfect.',
  'self-check.ask.teen-fast': 'V-ați apropiat foarte mult și foarte repede?',
  'self-check.hint.teen-fast': 'De exemplu: vorbe mari de iubire sau mesaje zi și noapte.',
  'self-check.ask.teen-secret': 'Ți-a cerut să nu spui nimănui despre voi sau să ștergi conversații?',
  'self-check.ask.teen-move': 'A vrut curând să treceți pe o aplicație mai ascunsă?',
  'self-check.ask.teen-alone': 'Întreabă dacă îți verifică cineva telefonul sau când nu e nimeni lângă tine?',
  'self-check.ask.teen-away': 'Vorbește urât despre prietenii sau familia ta, ca să-i vezi mai rar?',
  'self-check.ask.teen-game': 'Ți-a oferit bani din joc sau cadouri ca să faci ceva?',
  'self-check.ask.teen-gifts': 'A plătit pentru tine și apoi a spus că îi datorezi ceva?',
  'self-check.ask.teen-pictures': 'Ți-a cerut poze pe care nu le-ai arăta acasă?',
  'self-check.ask.teen-track': 'Vrea să știe tot timpul unde ești sau îți vrea parolele?',
  'self-check.ask.teen-meet': 'Vrea să vă vedeți doar voi doi, într-un loc pe care nu îl alegi tu?',
  'self-check.ask.teen-job': 'Ți-a oferit bani ușori?',
  'self-check.hint.teen-job': 'De exemplu ca să duci ceva, ca să-ți împrumuți cardul sau ca să fii model.',
  'self-check.ask.teen-trip': 'Vrea să plecați împreună sau să vă mutați curând împreună?',
  'self-check.ask.teen-threat': 'Te-a amenințat sau a spus că le arată altora ceva ce ai trimis?',

  // an online friend, adults
  'self-check.ask.adult-met': 'Ai întâlnit persoana aceasta față în față?',
  'self-check.ask.adult-video': 'Are mereu un motiv să nu-și arate fața într-un apel video?',
  'self-check.ask.adult-fast': 'A vorbit foarte repede despre iubire sau despre un viitor împreună?',
  'self-check.ask.adult-story': 'Sunt lucruri care nu se potrivesc: numele, țara, pozele, numărul?',
  'self-check.ask.adult-money': 'Ți-a cerut bani, carduri cadou sau un împrumut?',
  'self-check.hint.adult-money':
    'Un împrumut înseamnă bani pe care îi dai cuiva și pe care urmează să-i primești înapoi.',
  'self-check.ask.adult-invest': 'Vrea să-ți arate cum să câștigi repede bani, de exemplu cu cripto?',
  'self-check.hint.adult-invest': 'Cripto înseamnă bani care există doar pe internet, cum e Bitcoin.',
  'self-check.ask.adult-carry': 'Ți-a cerut să primești bani sau colete și să le trimiți mai departe?',
  'self-check.ask.adult-pictures': 'Ți-a cerut de la început poze sau filmări intime?',
  'self-check.ask.adult-away': 'Vrea să-ți vezi mai rar prietenii sau familia?',
  'self-check.ask.adult-gifts': 'A plătit pentru tine și apoi a spus că îi datorezi ceva?',
  'self-check.ask.adult-track': 'Vrea să știe tot timpul unde ești sau îți vrea parolele?',
  'self-check.ask.adult-trip':
    'Vrea să pleci sau să te muți curând în locul unde stă, cu un bilet pe care nu îl plătești tu?',
  'self-check.ask.adult-work': 'Ți-a cerut să faci o muncă pe care nu o vrei, „pentru noi doi”?',
  'self-check.ask.adult-threat': 'Te-a amenințat sau a spus că le arată altora ceva ce ai trimis?',

  // threats with pictures
  'self-check.ask.pictures-young-then': 'Ai sub 18 ani în vreuna dintre poze?',
  'self-check.ask.pictures-paid': 'Ai plătit deja sau ai mai trimis ceva?',
  'self-check.ask.pictures-known': 'E cineva cunoscut din realitate, de exemplu cineva cu care ai avut o relație?',
  'self-check.ask.pictures-more': 'Vor să vă întâlniți sau să faci ceva pentru ei?',
  'self-check.ask.pictures-account': 'Îți știu vreo parolă sau au intrat într-un cont al tău?',

  // why an answer matters
  'self-check.why.stranger': 'Cine are gânduri rele scrie adesea primul, multor oameni deodată.',
  'self-check.why.unnamed':
    'O firmă cinstită poate fi găsită. Dacă nu se știe cine plătește, nimeni nu poate fi tras la răspundere.',
  'self-check.why.tasks': 'Ce nu e clar acum poate deveni orice mai târziu.',
  'self-check.why.too-good': 'O plată foarte mare pentru o muncă simplă e adesea momeala.',
  'self-check.why.fee': 'Pentru a munci nu plătești. După prima taxă vine adesea încă una.',
  'self-check.why.id': 'Cu o poză a actelor tale sau cu un cod, cineva poate face lucruri în numele tău.',
  'self-check.why.papers': 'Nimeni nu are voie să-ți țină actele sau telefonul. Fără ele e greu să pleci.',
  'self-check.why.photos': 'Pozele de care munca nu are nevoie pot fi folosite mai târziu ca să te preseze.',
  'self-check.why.secret': 'Cine îți cere să ții un secret nu vrea să primești ajutor.',
  'self-check.why.hurry': 'În grabă nu ai timp să verifici. O ofertă cinstită poate aștepta o zi.',
  'self-check.why.carry': 'Banii sau coletul pot veni dintr-o infracțiune. Atunci necazul e al tău, nu al lor.',
  'self-check.why.trip-debt': 'Ai începe cu o datorie la șef. Așa e greu să pleci.',
  'self-check.why.collected': 'Atunci altcineva decide unde ajungi. Niciun om cunoscut nu te poate găsi.',
  'self-check.why.visitor': 'Fără actele potrivite, e mai ușor să te amenințe cineva. Te pot trimite înapoi.',
  'self-check.why.contract': 'O hârtie cu munca, programul și plata te apără dacă apare o neînțelegere.',
  'self-check.why.pay':
    'Plata pentru munca făcută e a ta. Sunt oameni care te ajută s-o primești, în multe locuri și fără acte.',
  'self-check.why.costs': 'Există limite pentru cât are voie un șef să-ți ia din salariu.',
  'self-check.why.debt':
    'Nimeni nu are voie să te pună la muncă pentru o datorie. Poți primi ajutor chiar dacă ai împrumutat bani.',
  'self-check.why.leave':
    'Ai voie oricând să renunți la o muncă. O amendă, o amenințare sau banii reținuți nu au voie să te țină acolo.',
  'self-check.why.go-out':
    'Timpul tău liber e al tău. Nimeni nu are voie să te încuie sau să urmărească cu cine te vezi.',
  'self-check.why.phone':
    'Telefonul e drumul tău spre alți oameni. Niciun șef nu are voie să-l țină sau să-l citească.',
  'self-check.why.hours': 'Ai dreptul la odihnă și la zile libere. Oameni care cunosc legea îți pot verifica orele.',
  'self-check.why.other-work': 'Dacă munca nu e cea stabilită, ai voie să spui nu.',
  'self-check.why.bed': 'Un loc de dormit dat de șef ar trebui să fie curat, cald și doar al tău.',
  'self-check.why.against-will':
    'Dacă te obligă cineva, vina e a celor care te obligă. Cel mai bine e să ceri ajutor din timp.',
  'self-check.why.threat': 'O amenințare nu e niciodată în regulă. La o linie de ajutor știu cum să te apere.',
  'self-check.why.not-met': 'Pe internet, oricine poate spune că e copil sau poate folosi poza altcuiva.',
  'self-check.why.never-shown': 'Cine nu-și arată niciodată fața poate fi altcineva decât cel din poze.',
  'self-check.why.older':
    'Adulții care vor să fie prieteni apropiați cu tineri de pe internet adesea nu sunt cinstiți.',
  'self-check.why.fast': 'Foarte multă iubire, foarte repede, poate fi un mod de a-ți câștiga încrederea.',
  'self-check.why.move': 'Într-o aplicație mai ascunsă, nimeni altcineva nu vede ce îți scrie.',
  'self-check.why.alone': 'Cine întreabă asta poate vrea să afle dacă ar observa cineva.',
  'self-check.why.away': 'Cine te iubește nu-ți ia prietenii și familia.',
  'self-check.why.gifts': 'Un cadou e gratis. Nu datorezi niciodată nimic pentru el, orice ar spune.',
  'self-check.why.pictures':
    'Ai voie oricând să spui nu. Dacă ai trimis deja, nu e vina ta și sunt oameni care te pot ajuta.',
  'self-check.why.track': 'Când cineva vrea să știe tot despre tine, asta e control. Nu e iubire.',
  'self-check.why.meet': 'Nu merge fără însoțitor. Pe cine îți vrea binele nu-l deranjează să mai vină cineva.',
  'self-check.why.easy-money': 'Banii ușori pentru tineri sunt adesea pentru ceva ce le aduce necazuri.',
  'self-check.why.trip': 'Departe de casă ai depinde de o singură persoană pentru tot. Nu e nicio grabă.',
  'self-check.why.feeling': 'Ce simți tu contează. E un motiv bun să-i spui unui om mare.',
  'self-check.why.child-threat': 'Un prieten adevărat nu te sperie. Spune-i azi unui om mare. Nu ai făcut nimic rău.',
  'self-check.why.child-secret':
    'Surprizele frumoase se spun la sfârșit. Un secret care trebuie ascuns de oamenii mari nu e unul bun.',
  'self-check.why.story': 'Când lucrurile nu se potrivesc, omul poate să nu fie cine spune.',
  'self-check.why.money': 'Banii sunt adesea adevăratul scop. Ce se plătește așa se întoarce rar.',
  'self-check.why.invest': 'Câștigurile pe care ți le arată sunt adesea inventate. Banii puși acolo sunt pierduți.',
  'self-check.why.work': 'Cine te iubește nu-ți cere asta. Ai voie să spui nu, și după un da.',
  'self-check.why.young-then':
    'Pozele cu cineva sub 18 ani au cea mai puternică protecție. Nu contează câți ani ai acum.',
  'self-check.why.paid': 'Mulți oameni plătesc în prima spaimă. Te poți opri acum. Poate că banca ta te poate ajuta.',
  'self-check.why.known':
    'Nici cineva cu care ai avut o relație nu are voie să facă asta. Sunt oameni care cunosc bine situația.',
  'self-check.why.more': 'Nu te duce și nu face asta. Cer tot mai mult, iar alții te pot ajuta să ieși.',
  'self-check.why.account': 'Schimbă acum parola aceea, pe un dispozitiv care e doar al tău.',
};

export default words;
