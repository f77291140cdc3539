import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page for families, to be read together. Placeholders: `{line}` is the sentence of `lock.line`. */
const family: Catalogue = {
  'family.title': 'De citit împreună',
  'family.intro':
    'Pentru părinți și tineri, unul lângă altul. Durează cinci minute, iar pagina nu întreabă și nu păstrează nimic.',

  'family.sees.title': 'Ce vede această extensie',
  'family.sees.1': 'Ofertele și mesajele de pe ecran, și doar pe site-urile care au fost pornite.',
  'family.sees.2': 'Caută cuvinte folosite adesea ca să-i prindă pe oameni în capcană și pune lângă ele un mic marcaj.',
  'family.sees.3': 'Face asta pe acest dispozitiv. Nimic nu se trimite nicăieri.',

  'family.never.title': 'Ce nu arată nimănui niciodată',
  'family.never.1':
    'Un părinte nu vede niciodată ce citește sau ce scrie un tânăr. Nu există nicio pagină pentru asta și niciun raport.',
  'family.never.2':
    'Nu ține nicio listă de pagini sau mesaje. Ce arată fereastra ei despre o pagină dispare când pagina se închide.',
  'family.never.3': 'Nu scrie nimănui: nici părinților, nici școlii, nici poliției.',

  'family.lock.title': 'Blocarea',
  'family.lock.1':
    'Un părinte poate bloca setările. Atunci e nevoie de o parolă ca să se oprească un site sau modul pentru 13–17 ani.',
  'family.lock.2':
    'Blocarea nu e niciodată secretă. Cât timp există, fereastra care se deschide din bara browserului spune: „{line}”',
  'family.lock.3': 'Ajutorul, ieșirea rapidă, „Verifică un text” și limba nu se blochează niciodată.',
  'family.lock.4': 'Blocarea nu arată nimic din ce s-a citit. Nu notează cine a încercat s-o deschidă.',
  'family.lock.5':
    'Se scoate cu parola. Dacă parola s-a pierdut, blocarea dispare când extensia e scoasă și instalată din nou.',
  'family.lock.6': 'Hotărâți împreună. O regulă acceptată de amândoi ține mai mult.',
  'family.lock.link': 'Deschide setările',

  'family.start.title': 'Opt feluri de a începe',
  'family.start.intro':
    'O plimbare sau drumul spre casă e un moment bun. Pune o întrebare, apoi așteaptă. Nu trebuie să ajungeți azi la capăt.',
  'family.start.8.title': 'De la 8 la 12 ani',
  'family.start.8.1': 'Ți-a scris vreodată cineva necunoscut într-un joc? Ce voia să știe despre tine?',
  'family.start.8.2': 'Dacă cineva ți-ar da monede sau un cadou într-un joc, ce ar putea vrea în schimb?',
  'family.start.8.3':
    'O surpriză de ziua cuiva e un secret bun. Ce secrete nu ar trebui să țină niciodată un copil doar pentru el?',
  'family.start.13.title': 'De la 13 la 15 ani',
  'family.start.13.1': 'Cum ai afla dacă cineva de pe internet are chiar vârsta pe care o spune?',
  'family.start.13.2': 'Dacă te-ar presa cineva pe internet, cui i-ai spune mai întâi? Nu trebuie să fiu eu.',
  'family.start.13.3': 'Ai văzut postări despre bani rapizi? Ce crezi că urmăresc?',
  'family.start.16.title': 'La 16 și 17 ani',
  'family.start.16.1': 'Dacă ai găsi de lucru pe vară, departe, ce ai vrea să știi înainte să pleci?',
  'family.start.16.2':
    'Cineva e foarte drăguț, îți dă lucruri, apoi are nevoie de o favoare. Cum ai spune nu și cine te-ar putea ajuta?',

  'family.told.title': 'Când un tânăr îți povestește ceva',
  'family.told.1': 'Ascultă până la capăt. Apoi spune: „Îți mulțumesc că mi-ai spus. Nu e vina ta.”',
  'family.told.2': 'Nu da vina. Nu întreba „De ce ai făcut asta?” De rușine, oamenii tac.',
  'family.told.3': 'Nu lua telefonul. E nevoie de el ca să se ceară ajutor și ar părea o pedeapsă pentru că ți-a spus.',
  'family.told.4':
    'Păstrați dovezi: nume, numere, date, capturi de ecran. Nu ștergeți nimic. Dacă există poze intime cu cineva sub 18 ani, nu le copiați și nu le trimiteți mai departe. Întrebați întâi o linie de ajutor.',
  'family.told.5': 'Nu-i scrie tu celeilalte persoane și nu plăti.',
  'family.told.6': 'Sunați împreună la o linie. Acolo se vorbește și cu părinții.',

  'family.young.title': 'Dacă tânărul ești tu',
  'family.young.text':
    'Poți vorbi și fără părinți cu o linie pentru tineri. Nu ai nevoie de voie de la nimeni. Blocarea nu oprește asta.',

  'family.more.title': 'Mai departe de aici',
  'family.more.practice': 'Exersează cu oferte inventate',
  'family.more.learn': 'Citește despre oferte către tineri',
  'family.more.help': 'Oameni cu care poți vorbi',
};

export default family;
