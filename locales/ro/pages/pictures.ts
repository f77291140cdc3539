import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': 'Am mai văzut poza asta?',
  'pictures.intro':
    'Aceeași poză se poate întoarce sub alt nume. Alege o poză și întreabă dacă e una dintre cele ținute minte.',
  'pictures.how':
    'Caută aceleași puncte în poză: margini, colțuri, modele. Nu cunoaște fețe și nu poate spune cine e cineva. Nu se trimite nimic.',

  'pictures.choose.title': 'Alege o poză',
  'pictures.choose.page': 'Asta era pe ecranul tău. Apasă pe o poză sau desenează un chenar în jurul a ceea ce vrei.',
  'pictures.choose.none':
    'Poza e pe o pagină? Deschide pagina. Apasă butonul nostru de sus, din browser. Apoi apasă „Pozele de pe pagină”.',
  'pictures.choose.refused':
    'Browserul nu ne-a lăsat să vedem pagina. Poți alege o poză dintr-un fișier sau poți copia una și o poți lipi aici.',
  'pictures.view': 'Ce era pe ecranul tău',
  'pictures.found': 'Poza {number}',
  'pictures.found.count':
    '{count, plural, =0 {Nu s-a găsit nicio poză. Poți desena un chenar.} one {S-a găsit o poză.} few {S-au găsit # poze.} other {S-au găsit # de poze.}}',
  'pictures.frame': 'Alege un chenar cu numere',
  'pictures.frame.left': 'De la marginea din stânga',
  'pictures.frame.top': 'De sus',
  'pictures.frame.width': 'Lățime',
  'pictures.frame.height': 'Înălțime',
  'pictures.frame.note': 'În sutimi din imagine: 50 e jumătate.',
  'pictures.frame.use': 'Folosește chenarul',
  'pictures.file': 'Alege un fișier',
  'pictures.paste': 'Sau copiază o poză și lipește-o aici.',
  'pictures.bad.file':
    'Fișierul nu poate fi arătat ca poză. Alege o fotografie sau o captură de ecran (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Bucata e prea mică pentru a fi recunoscută. Alege una mai mare.',
  'pictures.bad.plain': 'E prea puțin în poza asta pentru a fi recunoscută. Alege una în care se vede mai mult.',
  'pictures.bad.paste': 'În ce ai lipit nu era nicio poză. Copiază chiar poza și lipește din nou.',

  'pictures.chosen.title': 'Poza pe care ai ales-o',
  'pictures.ask': 'Am mai văzut-o?',
  'pictures.working': 'Se caută',
  'pictures.answer.same': 'Da. E aceeași poză ca „{name}”, ținută minte din {date}.',
  'pictures.answer.changed':
    'Da. E poza „{name}”, ținută minte din {date}, dar schimbată: tăiată, întoarsă, colorată sau cu scris pe ea.',
  'pictures.answer.background': 'Pare să fie același loc ca în „{name}”, ținută minte din {date}, cu altceva în față.',
  'pictures.answer.none': 'Nu e printre pozele pe care le-ai dat spre ținere de minte. Asta nu spune nimic mai mult.',
  'pictures.answer.empty': 'Încă nu ai cerut să fie ținută minte vreo poză, așa că nu e cu ce compara.',
  'pictures.answer.note': 'Se poate înșela. O poză se poate întoarce dintr-un motiv bun: poți întreba.',

  'pictures.remember': 'Ține minte poza asta',
  'pictures.name': 'Un nume scurt, ca să o recunoști',
  'pictures.name.empty': 'Scrie întâi un nume scurt.',
  'pictures.remembered': '„{name}” e ținută minte pe acest dispozitiv.',
  'pictures.watch': 'Urmărește poza asta',
  'pictures.watch.note':
    'Stă 30 de zile în lista ta de urmărit. Pozele se compară numai când apeși: când întrebi aici sau când păstrezi o imagine cu o ofertă. Nu sunt căutate în nicio pagină.',
  'pictures.full': 'Ai {most} de poze. Uită una înainte să adaugi alta.',
  'pictures.locked': 'Ce se ține minte e încuiat acum. Deschide întâi lacătul, apoi apasă din nou.',
  'pictures.failed': 'Nu a mers. Nu s-a pierdut nimic. Apasă din nou.',

  'pictures.list.title': 'Poze ținute minte',
  'pictures.list.count': '{count, plural, =0 {Încă niciuna.} one {O poză.} few {# poze.} other {# de poze.}}',
  'pictures.list.note':
    'O copie mică a fiecăreia stă încuiată pe acest dispozitiv, până o uiți. Nu păstra o poză intimă cu cineva sub 18 ani.',
  'pictures.since': 'Din {date}',
  'pictures.forget': 'Uită „{name}”',
  'pictures.forget.short': 'Uită',
  'pictures.forgotten': '„{name}” a fost uitată.',
};

export default pictures;
