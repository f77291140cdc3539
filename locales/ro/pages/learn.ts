import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the learn pages. Same keys as `locales/en/pages/learn.ts`. Every story is invented. */
const learn: Catalogue = {
  'learn.title': 'Bine de știut',
  'learn.intro': 'Pagini scurte, de citit, de tipărit sau de arătat cuiva. Ia ce te ajută. Lasă restul.',
  'learn.all': 'Toate temele',
  'learn.print': 'Tipărește pagina',
  'learn.paper.call': 'Pe cine poți suna:',
  'learn.signs.title': 'Cum poate arăta',
  'learn.signs.note': 'Un singur semn adesea nu înseamnă nimic. Dacă vezi mai multe, mai uită-te o dată.',
  'learn.story.title': 'O poveste',
  'learn.story.note': 'Povestea e inventată. Lucruri de felul acesta li se întâmplă multor oameni.',
  'learn.steps.title': 'Ce poți face',
  'learn.myths.title': 'Ce se spune și ce e adevărat',
  'learn.sources.title': 'De unde vin acestea',
  'learn.sources.note': 'Cuvintele sunt ale noastre. Semnele vin de aici:',
  'learn.next.title': 'Și acum?',
  'learn.next.text': 'Poți vorbi cu cineva, doar ca să întrebi. Nu trebuie să ai certitudinea că ceva nu e în regulă.',
  'learn.help': 'Vorbește cu cineva despre asta',
  'learn.self-check': 'Uită-te pas cu pas la ce ți se întâmplă',
  'learn.practice': 'Exersează cu oferte inventate',

  'learn.work-abroad.title': 'De lucru în altă țară',
  'learn.work-abroad.line': 'Se plătește bine, iar drumul e plătit. Apoi nu mai ai pașaportul și ai o datorie.',
  'learn.work-abroad.sign.1': 'Plata e mare. Nu-ți trebuie nici calificare, nici limba.',
  'learn.work-abroad.sign.2': 'Îți plătesc drumul și patul. Mai târziu spun că le datorezi bani pentru ele.',
  'learn.work-abroad.sign.3': 'Trebuie să plătești pentru post: pentru loc, pentru acte sau pentru un test.',
  'learn.work-abroad.sign.4': 'Cineva îți ține pașaportul sau telefonul, „pentru birou” sau „ca să nu se piardă”.',
  'learn.work-abroad.sign.5': 'Nu există contract, sau nu-l poți citi, sau primești altul când ajungi.',
  'learn.work-abroad.sign.6': 'Nu ai voie să ieși fără însoțitor, să suni acasă sau să vorbești despre muncă.',
  'learn.work-abroad.story':
    'Mircea a văzut un anunț pentru munca la o fermă. Autocarul era plătit și avea și pat. În prima zi, șeful a luat toate pașapoartele, „pentru birou”. Apoi a spus că autocarul, patul și mănușile costă 1.400 de euro. Mircea urma să-și primească salariul abia după ce plătea tot. În fiecare săptămână lista era mai lungă. Într-o seară a văzut într-un magazin un cartonaș cu un număr de telefon. A sunat, doar ca să întrebe. Femeia vorbea limba lui. I-a spus că nimeni nu are voie să-i țină pașaportul și că e liber să plece. Două zile mai târziu a plecat cu încă trei, iar colegii ei îi așteptau. Și-a primit înapoi pașaportul și o parte din salariu. Azi lucrează la altă fermă. De data asta a putut citi contractul.',
  'learn.work-abroad.step.1': 'Înainte să pleci, cere în scris numele firmei, munca, programul și plata.',
  'learn.work-abroad.step.2': 'Caută tu firma. Sună la numărul pe care îl găsești, nu la cel pe care ți l-au dat ei.',
  'learn.work-abroad.step.3':
    'Ține pașaportul la tine. Au voie să se uite la el și să-l copieze. Nu au voie să-l păstreze.',
  'learn.work-abroad.step.4': 'Lasă adresa cuiva de acasă. Stabiliți un cuvânt care înseamnă „am nevoie de ajutor”.',
  'learn.work-abroad.step.5':
    'Ești deja acolo? Notează zilnic orele și plata și sună la o linie de ajutor. Poți întreba fără acte și fără să-ți spui numele.',
  'learn.work-abroad.myth.1': 'Ne datorezi bani, așa că trebuie să rămâi.',
  'learn.work-abroad.myth.1.true':
    'Nimeni nu are voie să te țină pentru o datorie. Poți pleca și poți vorbi despre bani mai târziu, cu cineva de partea ta.',
  'learn.work-abroad.myth.2': 'Nu ai acte, așa că nu te ajută nimeni.',
  'learn.work-abroad.myth.2.true':
    'Multe linii ajută oameni cu acte sau fără acte. Nu trebuie să le spui cum te cheamă.',
  'learn.work-abroad.myth.3': 'Ai spus da, așa că e vina ta.',
  'learn.work-abroad.myth.3.true': 'Ai spus da unei munci bune. La asta nu ai spus da.',

  'learn.someone-in-love.title': 'Când iubirea vine foarte repede',
  'learn.someone-in-love.line':
    'Iubire mare, cadouri mari, planuri mari. Apoi îți cere ceva ce nu ți se pare în regulă.',
  'learn.someone-in-love.sign.1': 'Îți spune „te iubesc” după câteva zile. Îți scrie zi și noapte.',
  'learn.someone-in-love.sign.2': 'Îți face cadouri și plătește pentru tine. Mai târziu spune că îi datorezi bani.',
  'learn.someone-in-love.sign.3': 'Vrea să vă mutați curând împreună, în alt oraș sau în altă țară.',
  'learn.someone-in-love.sign.4': 'Vorbește urât despre prietenii și familia ta sau vrea să fiți un secret.',
  'learn.someone-in-love.sign.5':
    'Apoi nu mai sunt bani și ar trebui să-i câștigi tu: cu dansul, cu poze sau cu corpul tău.',
  'learn.someone-in-love.sign.6':
    'Când spui nu, se poartă rece sau se supără. Sau te sperie, sau vorbește despre familia ta.',
  'learn.someone-in-love.story':
    'Elena era nouă în oraș când i-a scris Leo. Era cald și amuzant. După o săptămână i-a spus că e iubirea vieții lui. I-a cumpărat un telefon și un bilet, iar ea s-a mutat în țara lui. Apoi el a spus că are datorii. Dacă îl iubește, să iasă cu bărbați care plătesc, doar o lună. Ea a plâns. El nu i-a vorbit zile întregi. Elena credea că nimeni nu o s-o înțeleagă. Într-o noapte a scris la o linie de chat. Femeia de acolo nu a judecat-o. Au făcut un plan, pas cu pas. Într-o dimineață, cât timp Leo era plecat, și-a luat actele și a plecat. Cineva de la linie o aștepta. Acum locuiește cu sora ei. Învață să fie asistentă medicală și râde din nou.',
  'learn.someone-in-love.step.1': 'Nu te grăbi. Cine te iubește poate aștepta.',
  'learn.someone-in-love.step.2': 'Povestește-i unui prieten. Fă-le cunoștință înainte să pleci undeva.',
  'learn.someone-in-love.step.3': 'Păstrează telefonul tău, actele tale și destui bani pentru drumul spre casă.',
  'learn.someone-in-love.step.4': 'Ai voie să spui nu. Chiar dacă ai spus da înainte. Chiar dacă a plătit pentru tine.',
  'learn.someone-in-love.step.5':
    'Dacă vrei să ieși din asta, plănuiește întâi cu o linie de ajutor. Știu locuri unde poți dormi.',
  'learn.someone-in-love.myth.1': 'Dacă m-ai iubi, ai face-o.',
  'learn.someone-in-love.myth.1.true': 'Iubirea nu-ți cere să faci lucruri care te rănesc.',
  'learn.someone-in-love.myth.2': 'Ai venit de bunăvoie, așa că nimeni nu te va crede.',
  'learn.someone-in-love.myth.2.true':
    'Oamenii de la liniile de ajutor știu cum se întâmplă. Aud des povești ca a ta și ascultă.',
  'learn.someone-in-love.myth.3': 'Mie nu mi s-ar putea întâmpla niciodată.',
  'learn.someone-in-love.myth.3.true': 'Se întâmplă la tot felul de oameni. Cine face asta are exercițiu. Tu nu ai.',

  'learn.pictures.title': 'Amenințări cu poze',
  'learn.pictures.line': 'Cineva are o poză intimă cu tine. Acum vrea bani sau mai multe poze.',
  'learn.pictures.sign.1': 'Cineva necunoscut e foarte drăguț cu tine, iar chatul devine repede intim.',
  'learn.pictures.sign.2': 'Curând vrea să treceți pe altă aplicație sau la un apel video.',
  'learn.pictures.sign.3': 'Trimite întâi o poză intimă și vrea una înapoi.',
  'learn.pictures.sign.4': 'Apoi îți arată lista ta de prieteni și spune că toți vor primi poza ta.',
  'learn.pictures.sign.5': 'Vrea bani, carduri cadou, mai multe poze sau o întâlnire. Îți lasă foarte puțin timp.',
  'learn.pictures.sign.6': 'Uneori poza nu e reală. A făcut-o un calculator din pozele tale obișnuite.',
  'learn.pictures.story':
    'Daniel, 24 de ani, a cunoscut o femeie într-o aplicație. Au trecut pe altă aplicație, iar el i-a trimis o poză. Un minut mai târziu totul era altfel. A primit o listă cu prietenii lui. Avea o oră ca să plătească 1.500 de lei. Daniel a plătit 250. Apoi au vrut 2.500. I s-a făcut rău și nu a putut dormi. Dimineața i-a spus fratelui său. Fratele lui nu a râs. Au făcut capturi de ecran și nu au mai răspuns. Au raportat contul și l-au blocat. Apoi au folosit un serviciu gratuit care ajută la oprirea pozelor. Daniel și-a ascuns lista de prieteni de oamenii pe care nu-i cunoaște. Au mai venit câteva amenințări, iar el nu a răspuns. Apoi s-a făcut liniște. „Cel mai greu a fost în noaptea aceea, fără nimeni lângă mine”, spune el. „Ce bine era dacă-l trezeam.”',
  'learn.pictures.step.1': 'Nu plăti și nu mai trimite nimic. Celor care plătesc li se cere adesea din nou.',
  'learn.pictures.step.2': 'Nu mai răspunde. Nu datorezi niciun răspuns.',
  'learn.pictures.step.3': 'Păstrează conversația. Salvează numele, numărul și amenințările. Ele arată ce au făcut.',
  'learn.pictures.step.4': 'Spune-i azi unui om. Nu trebuie să arăți poza.',
  'learn.pictures.step.5':
    'Raportează contul, apoi blochează-l. Servicii gratuite ajută la oprirea pozelor: Take It Down dacă în ele aveai sub 18 ani, StopNCII dacă aveai cel puțin 18.',
  'learn.pictures.myth.1': 'Plătește o dată și s-a terminat.',
  'learn.pictures.myth.1.true': 'Celor care plătesc li se cere adesea mai mult. Dacă ai plătit, încă te poți opri.',
  'learn.pictures.myth.2': 'E vina ta. Tu ai trimis-o.',
  'learn.pictures.myth.2.true': 'Ai avut încredere în cineva care te-a mințit. Greșit e ce fac ei, nu tu.',
  'learn.pictures.myth.3': 'Dacă o vede lumea, viața ta s-a terminat.',
  'learn.pictures.myth.3.true':
    'Poate că așa se simte în noaptea asta. Va fi mai bine. Mulți oameni au trecut prin asta și nimeni nu trebuie să treacă prin noapte fără cineva alături.',

  'learn.young-people.title': 'Un prieten nou pe internet',
  'learn.young-people.line': 'Pentru tine, dacă ai între 11 și 17 ani. Despre jocuri, chat, cadouri și secrete.',
  'learn.young-people.sign.1': 'Spune că e de vârsta ta. Dar camera îi e mereu stricată.',
  'learn.young-people.sign.2': 'Îți dă monede, skinuri sau cadouri. Apoi vrea ceva în schimb.',
  'learn.young-people.sign.3': 'Vrea să vorbiți în altă aplicație, unde nu mai vede nimeni.',
  'learn.young-people.sign.4': 'Îți zice: „Nu le spune părinților. Nu ar înțelege.”',
  'learn.young-people.sign.5': 'Întreabă dacă mai e cineva acasă, unde stai sau la ce școală mergi.',
  'learn.young-people.sign.6': 'Îți cere poze cu tine. Sau spune că ai putea ajunge model ori vedetă.',
  'learn.young-people.story':
    'Ana are 12 ani. Într-un joc l-a cunoscut pe „Andrei, 13”. El îi dădea monede și vorbeau în fiecare seară. Nimeni nu o înțelegea ca el. Apoi a vrut să scrie în altă aplicație, și trebuia să fie secret. A întrebat-o dacă mai e cineva acasă cu ea. Voia o poză cu ea, iar Ana nu voia s-o trimită. El a scris: „După tot ce ți-am dat?” Pe Ana a luat-o durerea de burtă. Atunci i-a spus verișoarei ei mai mari. Verișoara nu s-a supărat. I-au spus împreună mamei, iar mama a zis: „Ce bine că mi-ai spus.” Au păstrat conversația și au mers la poliție. Andrei era un om mare. Le scria și altor copii. Acum nu mai poate face asta. Ana se joacă în continuare, cu prieteni din clasa ei.',
  'learn.young-people.step.1': 'Poți oricând să nu mai scrii. Nu trebuie să le faci pe plac.',
  'learn.young-people.step.2': 'Nu trebuie să dai nimic înapoi. Un cadou e un cadou.',
  'learn.young-people.step.3':
    'Spune-i unui adult în care ai încredere: acasă, la școală, la club. Sau sună la o linie pentru tineri. Nu ai făcut nimic rău.',
  'learn.young-people.step.4':
    'Păstrează conversația. Nu o trimite altora. Apoi blochează și raportează contul în aplicație.',
  'learn.young-people.step.5':
    'Nu merge niciodată fără însoțitor să te vezi cu cineva de pe internet. Ia un adult cu tine.',
  'learn.young-people.myth.1': 'Ai luat cadourile, deci îmi datorezi ceva.',
  'learn.young-people.myth.1.true': 'Nu datorezi nimic. Cadourile adevărate sunt gratis.',
  'learn.young-people.myth.2': 'Dacă spui, o să ai probleme.',
  'learn.young-people.myth.2.true': 'Spun asta pentru că se tem că vei vorbi. Tu nu ai făcut nimic rău.',
  'learn.young-people.myth.3': 'Suntem cei mai buni prieteni. De aceea e secret.',
  'learn.young-people.myth.3.true': 'Pe un prieten bun nu-l deranjează că familia ta știe de el.',

  'learn.easy-money.title': 'Bani ușori pentru o treabă mică',
  'learn.easy-money.line':
    'Trimiți niște bani. Dai mai departe un colet. Pleci la muncă departe. Așa poți lua parte la o infracțiune.',
  'learn.easy-money.sign.1': 'Îți intră bani în cont și îi trimiți mai departe. O parte o poți păstra.',
  'learn.easy-money.sign.2': 'Cineva vrea să-ți folosească cardul, parola sau un cont pe numele tău.',
  'learn.easy-money.sign.3': 'Ridici colete sau le trimiți mai departe și nu știi ce e în ele.',
  'learn.easy-money.sign.4': 'Se numește „misiune” sau „curierat”. Se plătește azi și nimeni nu întreabă cine ești.',
  'learn.easy-money.sign.5': 'Îți plătesc zborul spre o muncă de birou, departe. Pe drum, locul se schimbă.',
  'learn.easy-money.sign.6':
    'Întâi primești haine, un telefon sau droguri. Apoi ai o datorie și trebuie să muncești pentru ea.',
  'learn.easy-money.story':
    'Radu avea nevoie de bani pentru școala de șoferi. Într-un grup de chat a găsit ceva de lucru: primești bani, păstrezi a zecea parte, trimiți restul. Părea o muncă de birou. Au intrat primii 4.500 de lei. Atunci a citit numele persoanei care îi trimisese. Era o femeie pe care nu o cunoștea. Mesajul ei spunea: „Pentru nepotul meu”. Ceva nu era în regulă. Șeful a scris: „Trimite-i acum, sau o să plătești pentru asta.” Radu nu i-a trimis. Avea mâinile reci. A sunat la banca lui și a spus tot. Banca a oprit banii, iar femeia i-a primit înapoi. Apoi a sunat la o linie de ajutor și au mers cu el la poliție. A contat în favoarea lui că a sunat atât de repede. Acum povestește asta la fosta lui școală.',
  'learn.easy-money.step.1': 'Nu trimite banii mai departe. Lasă-i unde sunt și sună la banca ta.',
  'learn.easy-money.step.2': 'Nu da nimănui cardul, parola sau actul tău de identitate.',
  'learn.easy-money.step.3': 'Nu transporta nimic dacă nu știi ce e înăuntru.',
  'learn.easy-money.step.4':
    'Ai făcut-o deja? Oprește-te, păstrează conversațiile și cere ajutor din timp. Dacă te-a forțat cineva, spune. În multe țări legea îi protejează pe cei forțați.',
  'learn.easy-money.step.5': 'Ești departe și nu poți pleca? Sună la ambasada țării tale sau la o linie de ajutor.',
  'learn.easy-money.myth.1': 'E legal. Doar ajuți la plăți.',
  'learn.easy-money.myth.1.true':
    'Firmele adevărate au conturile lor. Să trimiți mai departe bani furați poate fi o infracțiune, chiar dacă nu ai întrebat de unde vin.',
  'learn.easy-money.myth.2': 'Acum faci parte din asta. Nu mai poți ieși.',
  'learn.easy-money.myth.2.true': 'Poți. Cu cât vorbești mai repede cu cineva, cu atât e mai bine pentru tine.',
  'learn.easy-money.myth.3': 'Tinerilor nu li se întâmplă nimic.',
  'learn.easy-money.myth.3.true':
    'Banca îți poate închide contul, iar poliția poate veni la tine. De aceea îi lasă pe alții s-o facă.',

  'learn.task-and-fee-jobs.title': 'Munci la care plătești întâi tu',
  'learn.task-and-fee-jobs.line': 'Sarcini mici, taxe, o poză cu buletinul. La final nu există niciun loc de muncă.',
  'learn.task-and-fee-jobs.sign.1': 'Vine din senin un mesaj: plată mare pentru o oră sau două pe zi, de acasă.',
  'learn.task-and-fee-jobs.sign.2': 'Faci sarcini mici pe telefon: like-uri, note, clicuri. Prima plată chiar vine.',
  'learn.task-and-fee-jobs.sign.3':
    'Apoi trebuie să depui bani, ca să primești sarcini mai bune sau ca să-ți scoți banii.',
  'learn.task-and-fee-jobs.sign.4': 'Trebuie să plătești un curs, o uniformă, un control medical sau o viză.',
  'learn.task-and-fee-jobs.sign.5':
    'Vor o poză cu actul de identitate sau datele de la bancă înainte să existe un contract.',
  'learn.task-and-fee-jobs.sign.6': 'Folosesc numele unei firme cunoscute, dar adresa de e-mail nu e a acelei firme.',
  'learn.task-and-fee-jobs.story':
    'Rodica stătea acasă cu doi copii mici. I-a scris o femeie: dai like la filmulețe, 400 de lei pe zi. În prima zi Rodica a primit 60 de lei. Erau reali. A doua zi a trebuit să depună 150 pentru sarcini mai bune și s-au întors 225. Apoi au fost 1.000, apoi 3.000. Suma de pe ecran tot creștea. Ca s-o scoată, trebuia să plătească o taxă. În seara aceea Rodica i-a povestit vecinei. Vecina a zis: „Pentru muncă primești bani. Nu dai tu.” Rodica a sunat imediat la bancă. Ultima plată a putut fi oprită. Restul banilor erau duși. Dar a păstrat conversațiile și a mers la poliție. Acum lucrează trei zile pe săptămână într-un magazin adevărat. Primul fluturaș de salariu e pe frigider.',
  'learn.task-and-fee-jobs.step.1': 'Nu plăti niciodată ca să primești bani.',
  'learn.task-and-fee-jobs.step.2': 'Caută tu firma. Sună și întreabă dacă postul e adevărat.',
  'learn.task-and-fee-jobs.step.3':
    'Nu trimite o poză cu actul de identitate înainte să existe un contract. Scrie pe copie pentru cine e.',
  'learn.task-and-fee-jobs.step.4': 'Ai plătit? Sună azi la bancă. Unele plăți pot fi oprite în primele ore.',
  'learn.task-and-fee-jobs.step.5':
    'Ai trimis actul? Anunță poliția și banca. Vezi dacă apar facturi sau credite care nu sunt ale tale.',
  'learn.task-and-fee-jobs.myth.1': 'Mai depune o dată și primești totul înapoi.',
  'learn.task-and-fee-jobs.myth.1.true': 'Suma de pe ecran nu înseamnă bani. Te poți opri acum și păstrezi ce mai ai.',
  'learn.task-and-fee-jobs.myth.2': 'Toate firmele iau o taxă pentru un post.',
  'learn.task-and-fee-jobs.myth.2.true': 'O firmă cinstită nu ia bani pentru un post. În multe țări o spune și legea.',
  'learn.task-and-fee-jobs.myth.3': 'Numai naivii cad în plasă.',
  'learn.task-and-fee-jobs.myth.3.true':
    'Au plătit și studenți, profesori și oameni care lucrează la bancă. E făcut să pară adevărat.',

  'learn.love-and-money.title': 'Iubire, bani și promisiuni mari',
  'learn.love-and-money.line':
    'Nu v-ați văzut niciodată. Are nevoie de bani, îți promite bogăție sau vrea să te plătească.',
  'learn.love-and-money.sign.1': 'Vă scrieți zilnic, dar nu vă întâlniți niciodată. Mereu apare ceva.',
  'learn.love-and-money.sign.2': 'E departe: pe un vapor, în armată, medic în altă țară.',
  'learn.love-and-money.sign.3': 'Apoi are nevoie de bani: pentru un bilet, pentru un medic, pentru un colet.',
  'learn.love-and-money.sign.4':
    'Îți arată cum să te îmbogățești repede și o aplicație în care banii tăi par să crească.',
  'learn.love-and-money.sign.5':
    'Cineva se oferă să te plătească săptămânal pentru timpul tău. Întâi plătești o taxă sau trimiți mai departe o parte din bani.',
  'learn.love-and-money.sign.6':
    'Vrea carduri cadou, monede de pe internet sau plăți pe care nimeni nu le mai poate lua înapoi.',
  'learn.love-and-money.story':
    'Mariana trăia fără nimeni de doi ani când i-a scris Robert. Spunea că lucrează pe un vapor. Și-au scris în fiecare dimineață, timp de patru luni. Apoi el și-a pierdut cardul și avea nevoie de 4.000 de lei. Ea i-a trimis. A urmat un colet, apoi un medic. Apoi i-a arătat o aplicație în care banii lui se dublaseră. Mariana a mers la bancă să mute tot ce strânsese. Un tânăr de la ghișeu a întrebat-o: „V-ați întâlnit vreodată cu el?” La început s-a supărat. Apoi și-a sunat nepoata. Au căutat poza lui pe internet. Era acolo, cu alt nume. A durut mult timp. Dar economiile ei sunt tot acolo. Acum cântă într-un cor. O dată pe lună își spune povestea, ca alții să se simtă mai puțin singuri.',
  'learn.love-and-money.step.1': 'Nu trimite bani cuiva pe care nu l-ai întâlnit. Cere un apel video, azi.',
  'learn.love-and-money.step.2': 'Caută poza cu o căutare după imagini. Vezi dacă apare cu alt nume.',
  'learn.love-and-money.step.3': 'Spune-i unui om din afară. Doi văd mai mult decât unul.',
  'learn.love-and-money.step.4': 'Nu lua bani și nu trimite bani mai departe. Pot fi ai altcuiva.',
  'learn.love-and-money.step.5':
    'Ai plătit? Sună azi la bancă și păstrează conversațiile. Dacă cineva cere o taxă ca să-ți aducă banii înapoi, n-o plăti nici pe aceea.',
  'learn.love-and-money.myth.1': 'Dacă m-ai iubi, m-ai ajuta.',
  'learn.love-and-money.myth.1.true': 'Cine te iubește nu are nevoie de economiile tale.',
  'learn.love-and-money.myth.2': 'Eu plătesc, deci faci ce spun eu.',
  'learn.love-and-money.myth.2.true': 'Nimeni nu poate cumpăra dreptul de a decide în locul tău. Te poți opri oricând.',
  'learn.love-and-money.myth.3': 'Numai oamenii bătrâni și singuri cred așa ceva.',
  'learn.love-and-money.myth.3.true': 'Se întâmplă la orice vârstă. Le scriu multora și află ce speră fiecare.',

  'learn.people-used.title': 'Când alții decid pentru tine',
  'learn.people-used.line':
    'Trebuie să cerșești pentru alții, să te căsătorești ori să dai o parte din corp sau un copil.',
  'learn.people-used.sign.1': 'Trebuie să cerșești sau să vinzi pe stradă, iar cineva ia banii în fiecare seară.',
  'learn.people-used.sign.2': 'Ți se pregătește o nuntă. Nu te întreabă nimeni sau nu ai voie să spui nu.',
  'learn.people-used.sign.3': 'Cineva te plătește să te căsătorești cu un om necunoscut, pentru acte.',
  'learn.people-used.sign.4': 'Cineva oferă bani pentru un rinichi. Spune că e legal și ușor.',
  'learn.people-used.sign.5':
    'Pleci în altă țară ca să porți o sarcină sau să donezi ovule, iar ei îți țin pașaportul.',
  'learn.people-used.sign.6': 'Aștepți un copil, iar cineva vrea să te plătească pentru el.',
  'learn.people-used.story':
    'Ion își pierduse locuința și mergea cu baston. Un cuplu i-a vorbit despre o cameră caldă în altă țară „și puțină muncă”. Munca era să stea în fața unui magazin și să cerșească. În fiecare seară îi luau banii. Dacă erau puțini, nu primea cina. Îi țineau buletinul. Într-o zi, o femeie din magazin s-a așezat lângă el. „Cum vă simțiți?”, l-a întrebat. Nu-l mai întrebase nimeni asta de săptămâni întregi. I-a dat un număr și i-a împrumutat telefonul ei. A vorbit o oră. A doua zi au venit doi oameni după el. A primit un pat, un medic și acte noi. Acum are o cameră mică. Sâmbăta ajută într-o bucătărie pentru oameni fără casă. Femeia din magazin îi e prietenă.',
  'learn.people-used.step.1':
    'Ai voie să spui nu: unei nunți, cerșitului, unui medic. Chiar dacă familia ta a spus da.',
  'learn.people-used.step.2': 'Ține actele la tine. Lasă o copie cuiva de încredere.',
  'learn.people-used.step.3':
    'Vor să te ducă în altă țară ca să te căsătorești? Spune-i unui profesor, unui medic sau unei linii de ajutor înainte de drum. La aeroport, spune-i cuiva în uniformă.',
  'learn.people-used.step.4':
    'Înainte de orice analiză, vorbește cu un medic ales de tine. Nu semna nimic înainte de asta.',
  'learn.people-used.step.5': 'Sună la o linie de ajutor. Poți suna și pentru altcineva.',
  'learn.people-used.myth.1': 'Ai semnat, deci trebuie s-o faci.',
  'learn.people-used.myth.1.true': 'Corpul tău rămâne al tău. Încă poți spune nu, iar un medic bun se va opri.',
  'learn.people-used.myth.2': 'La noi așa se face. Trebuie să te căsătorești.',
  'learn.people-used.myth.2.true':
    'Poți să-ți iubești familia și totuși să spui nu. Nimeni nu are voie să te oblige la căsătorie.',
  'learn.people-used.myth.3': 'Acolo e în regulă să vinzi un rinichi.',
  'learn.people-used.myth.3.true': 'E împotriva legii aproape peste tot. Adesea cei care fac oferta iau și banii.',

  'learn.how-they-look-for-people.title': 'Cum caută oameni',
  'learn.how-they-look-for-people.line': 'Unii pun o ofertă și așteaptă. Alții citesc ce postezi și apoi îți scriu.',
  'learn.how-they-look-for-people.sign.1':
    'Pun anunțuri și așteaptă: îngrijire, hoteluri, ferme, modeling, filme, întâlniri plătite.',
  'learn.how-they-look-for-people.sign.2':
    'Citesc ce postezi: oraș nou, fără serviciu, tristețe. Apoi spun exact ce ai nevoie să auzi.',
  'learn.how-they-look-for-people.sign.3': 'Întreabă multe și spun puține: nicio firmă, nicio adresă, doar un prenume.',
  'learn.how-they-look-for-people.sign.4': 'Curând vor să treceți pe altă aplicație, unde nu mai vede nimeni.',
  'learn.how-they-look-for-people.sign.5': 'Îți cumpără ei biletul, așa că știu tot timpul unde ești.',
  'learn.how-they-look-for-people.sign.6':
    'Mai târziu te controlează prin telefon: parolele, locul tău pe hartă, pozele familiei.',
  'learn.how-they-look-for-people.story':
    'Nadia a scris într-un grup că are nevoie de lucru, orice fel de lucru. Într-o oră i-au scris trei oameni. Unul dintre ei era foarte amabil: un hotel la mare, zborul plătit, începe luni. Știa orașul ei și numele copiilor. Toate erau în profilul ei. A vrut să treacă pe altă aplicație și să vadă pe hartă unde e. Nadiei îi plăcea de el. Dar a pus o întrebare: „Cum se numește hotelul?” El a trimis inimioare. Apoi a trimis un bilet. Apoi s-a supărat. Nadia i-a arătat conversația unei prietene și au sunat la o linie de ajutor. Femeia de acolo cunoștea astfel de oferte. Nadia a rămas acasă. După două luni a găsit de lucru la o brutărie, la zece minute de ușa ei.',
  'learn.how-they-look-for-people.step.1': 'Ascunde-ți prietenii, numărul și locul de oamenii pe care nu-i cunoști.',
  'learn.how-they-look-for-people.step.2': 'Pune o întrebare clară: ce firmă și unde? Uită-te la ce îți răspund.',
  'learn.how-they-look-for-people.step.3': 'Rămâi în aplicația unde v-ați cunoscut până afli cine e.',
  'learn.how-they-look-for-people.step.4':
    'Nu spune nimănui parolele tale. Nu lăsa pe nimeni să-ți pună o aplicație pe telefon.',
  'learn.how-they-look-for-people.step.5':
    'Se uită cineva în telefonul tău? Cere întâi ajutor de pe alt telefon. Dacă schimbi ceva pe al tău, se poate observa.',
  'learn.how-they-look-for-people.myth.1': 'E pe un site mare, deci a verificat cineva.',
  'learn.how-they-look-for-people.myth.1.true':
    'Adesea nu a verificat nimeni. Pe site-urile mari sunt cei mai mulți oameni, așa că acolo caută.',
  'learn.how-they-look-for-people.myth.2': 'Știu atâtea despre mine. Trebuie să fie reali.',
  'learn.how-they-look-for-people.myth.2.true': 'Cele mai multe pot veni chiar din profilul tău. Le poți ascunde.',
  'learn.how-they-look-for-people.myth.3': 'Aș vedea asta pe fața lor.',
  'learn.how-they-look-for-people.myth.3.true':
    'Cei mai mulți sunt prietenoși. Poate fi o femeie, un cuplu sau cineva cunoscut.',

  'learn.source.MIR24':
    'Ministerul de Interne, Spania: raport despre cum sunt recrutați și folosiți oamenii pe internet (2024)',
  'learn.source.LSI': 'La Strada International: cum eviți o muncă în condiții rele',
  'learn.source.CMMSELF': 'Centrul danez pentru oameni exploatați (CMM): te exploatează angajatorul?',
  'learn.source.ECUA': 'Comisia Europeană: sfaturi pentru oamenii care au trebuit să plece din Ucraina',
  'learn.source.EPOLLB': 'Europol: sfaturi despre iubirea falsă',
  'learn.source.BGAT': 'Comisia Națională din Bulgaria (antitraffic.bg): listă de capcane',
  'learn.source.FBISX': 'FBI: amenințări cu poze pentru a obține bani',
  'learn.source.THORN': 'Thorn: ce poți face la amenințări cu poze',
  'learn.source.NCMEC': 'NCMEC, centrul pentru copii dispăruți din Statele Unite: pași de făcut',
  'learn.source.LVTEST': 'Better Internet for Kids: test din Letonia despre prieteni riscanți pe internet',
  'learn.source.LVLA': 'Drossinternets.lv, Letonia, în ziarul Latvijas Avīze: sfaturi pentru vară',
  'learn.source.PNSCOUT': 'Poliția Națională din Spania, în ziarul Infobae: falși căutători de talente',
  'learn.source.EPOLMULE': 'Europol: oameni care trimit mai departe banii altora',
  'learn.source.COUNTY': 'NSPCC, Regatul Unit: copii puși să transporte droguri',
  'learn.source.ITAMA': 'Ministerul de Externe, Brazilia: locuri de muncă în call center, în Asia de Sud-Est',
  'learn.source.FTCTASK': 'Federal Trade Commission, Statele Unite: munci cu sarcini',
  'learn.source.PNLIKES': 'Poliția Națională din Spania, în ziarul Información: plată pentru like-uri',
  'learn.source.EURES': 'EURES, rețeaua de locuri de muncă a Uniunii Europene: oferte false de muncă',
  'learn.source.FTCROM2': 'Federal Trade Commission, Statele Unite: ce spun cel mai des falșii iubiți',
  'learn.source.DIAC': 'Diaconía España: despre întâlniri „sugar”',
  'learn.source.TELEM': 'Telemadrid: reportaj despre agenții „sugar”',
  'learn.source.BEG': 'ANITP, agenția din România: studiu despre oameni puși să cerșească',
  'learn.source.SHAM': 'HEUNI, Finlanda: despre căsătorii false',
  'learn.source.ORGAN2': 'HuffPost: rinichi oferiți pe internet',
  'learn.source.DIR24': 'Uniunea Europeană: legea împotriva comerțului cu oameni (Directiva 2024/1712)',
  'learn.source.CMM': 'Centrul danez pentru oameni exploatați (CMM): semne de avertizare pe internet',
  'learn.source.FBITRAF': 'FBI, în Infosecurity Magazine: cum sunt găsiți oamenii prin întâlniri și locuri de muncă',
  'learn.source.VOLODKO': 'Volodko și alții: studiu despre 430 de anunțuri de muncă în altă țară',
};

export default learn;
