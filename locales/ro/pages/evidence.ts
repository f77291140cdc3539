import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Fă un fișier pe care să îl dai cuiva',
  'evidence.intro':
    'Pune într-un singur fișier ce ai păstrat. Îl poți da poliției, cuiva care te ajută sau site-ului. Tu alegi cine îl primește.',
  'evidence.nothing-sent': 'Noi nu trimitem nimic. Fișierul se face pe acest dispozitiv și îl salvezi tu.',
  'evidence.none': 'Încă nu e ales nimic. Deschide caietul și alege ce să intre într-un fișier.',
  'evidence.none.link': 'Deschide caietul',
  'evidence.closed': 'Ce ai păstrat este încuiat sau tocmai se șterge. Uită-te întâi pe pagina „Ce se ține minte”.',
  'evidence.missing':
    '{count, plural, one {# lucru ales nu mai este păstrat.} few {# lucruri alese nu mai sunt păstrate.} other {# de lucruri alese nu mai sunt păstrate.}}',

  'evidence.choose.title': '1. Alege ce intră',
  'evidence.choose.intro': 'La început intră tot. Scoate ce nu vrei să dai.',
  'evidence.choose.item': 'Pune „{title}” în fișier',
  'evidence.choose.always': 'Ziua, ora și versiunea Second Look intră mereu.',
  'evidence.part.title': 'Titlu',
  'evidence.part.text': 'Text',
  'evidence.part.messages': 'Mesaje',
  'evidence.part.details': 'Cine oferă, locul și plata',
  'evidence.part.contacts': 'Telefoane și alte date de contact',
  'evidence.part.address': 'Adresa paginii și site-ul',
  'evidence.part.assessment': 'Semnele observate',
  'evidence.part.note': 'Notița ta',
  'evidence.part.tags': 'Etichetele tale',
  'evidence.part.pictures': 'Imagini',
  'evidence.picture': 'Imaginea {number}',
  'evidence.contacts.note': 'Un număr poate fi și în text. Îl poți acoperi la pasul 2.',

  'evidence.black.title': '2. Acoperă cuvinte',
  'evidence.black.intro':
    'E un nume sau un număr pe care nu trebuie să îl vadă nimeni? Marchează-l la pasul 3 sau scrie-l aici. Se acoperă în tot fișierul.',
  'evidence.black.label': 'Cuvinte de acoperit',
  'evidence.black.button': 'Acoperă asta',
  'evidence.black.done':
    '{count, plural, =0 {Aceste cuvinte nu sunt nicăieri în fișier.} one {Acoperit într-un loc (#).} few {Acoperit în # locuri.} other {Acoperit în # de locuri.}}',
  'evidence.black.list': 'Acoperit. Doar tu vezi această listă.',
  'evidence.black.undo': 'Arată din nou',
  'evidence.black.pictures': 'Cuvintele dintr-o imagine rămân cum sunt. Lasă imaginea afară dacă arată prea mult.',

  'evidence.preview.title': '3. Vezi ce este în fișier',
  'evidence.preview.intro': 'Asta intră, și nimic altceva.',

  'evidence.save.title': '4. Salvează-l',
  'evidence.save.intro':
    'Primești un fișier ZIP. Cine îl deschide găsește pagina index.html, pe care o arată orice browser.',
  'evidence.save.where': 'Va fi în descărcările tale. Alții care folosesc acest dispozitiv îl pot găsi acolo.',
  'evidence.save.make': 'Fă fișierul',
  'evidence.save.making': 'Se face fișierul.',
  'evidence.save.made': 'Fișierul e gata.',
  'evidence.save.link': 'Salvează fișierul',
  'evidence.save.print': 'Tipărește sau salvează ca PDF',
  'evidence.save.failed': 'Fișierul nu s-a putut face. Nu s-a pierdut nimic. Încearcă din nou cu mai puține imagini.',
  'evidence.sum.title': 'Cum arăți că nimeni nu l-a schimbat',
  'evidence.sum.text':
    'Acest număr lung este doar al acestui fișier (SHA-256). Notează-l sau trimite-l pe altă cale. Dacă se schimbă o literă din fișier, numărul nu mai este același.',
  'evidence.sum.copy': 'Copiază numărul',

  'evidence.import.title': 'Ia un fișier înapoi',
  'evidence.import.intro':
    'Ai un fișier făcut aici? Îl poți pune din nou în caiet. Întâi se verifică fiecare parte. Ce a fost schimbat rămâne afară.',
  'evidence.import.choose': 'Alege fișierul',
  'evidence.import.checking': 'Se verifică fișierul.',
  'evidence.import.found':
    '{count, plural, =0 {Nu e nimic întreg de luat din el.} one {# ofertă este întreagă.} few {# oferte sunt întregi.} other {# de oferte sunt întregi.}}',
  'evidence.import.button': 'Ia ce este ales',
  'evidence.import.redacted': 'Unele părți au fost lăsate afară sau acoperite.',
  'evidence.import.kept':
    '{count, plural, one {# ofertă este acum în caietul tău.} few {# oferte sunt acum în caietul tău.} other {# de oferte sunt acum în caietul tău.}}',
  'evidence.import.already':
    '{count, plural, one {# ofertă era deja acolo. Rămâne cum era.} few {# oferte erau deja acolo. Rămân cum erau.} other {# de oferte erau deja acolo. Rămân cum erau.}}',
  'evidence.import.closed':
    'Nu s-a luat nimic, pentru că ce păstrezi este încuiat. Descuie întâi, apoi încearcă din nou.',
  'evidence.import.full': 'Nu mai e loc pe acest dispozitiv. Fă loc, apoi încearcă din nou.',
  'evidence.import.failed':
    '{count, plural, one {# ofertă nu a putut fi luată. Încearcă din nou.} few {# oferte nu au putut fi luate. Încearcă din nou.} other {# de oferte nu au putut fi luate. Încearcă din nou.}}',
  'evidence.wrong.title': 'Ce nu e bine cu fișierul',
  'evidence.wrong.changed': 'Nu este cum era când s-a făcut fișierul.',
  'evidence.wrong.missing': 'Ar trebui să fie aici, dar lipsește.',
  'evidence.wrong.unlisted': 'A fost pus mai târziu. Nu este în lista fișierului.',
  'evidence.wrong.twice': 'Sunt două cu acest nume.',
  'evidence.wrong.strange-name': 'Are un nume pe care fișierele noastre nu îl au.',
  'evidence.wrong.unreadable': 'Nu poate fi citit.',
  'evidence.wrong.too-big': 'Este prea mare.',
  'evidence.wrong.more': '{count, plural, one {Și încă #.} few {Și încă #.} other {Și încă #.}}',
  'evidence.refused.not-ours': 'Acest fișier nu a fost făcut aici. Alege fișierul ZIP pe care l-ai salvat.',
  'evidence.refused.damaged': 'Fișierul este stricat. Ai altă copie?',
  'evidence.refused.too-big': 'Fișierul este prea mare ca să fie citit. Poate avea cel mult {most} MB.',
  'evidence.refused.too-many': 'Sunt prea multe fișiere în el. Poate avea cel mult {most}.',
  'evidence.refused.swells': 'Ar crește mult prea mare, așa că nu a fost deschis.',
  'evidence.refused.no-sums': 'Lista din el, SHA256SUMS, lipsește. Fără ea nu se poate verifica nimic.',

  'evidence.file.title': 'Oferte pe care cineva le-a păstrat',
  'evidence.file.intro':
    'Cineva a citit asta într-un browser și a păstrat-o. A făcut acest fișier pe propriul dispozitiv.',
  'evidence.file.about-signs': 'Un ajutor de citire a observat semnele. Poate greși și nu acuză pe nimeni.',
  'evidence.file.redacted':
    'Unele părți au fost lăsate afară sau acoperite de cine a făcut fișierul. Sumele sunt ale fișierului așa cum este aici.',
  'evidence.file.left-out': 'Lăsat afară: {parts}',
  'evidence.file.blacked':
    '{count, plural, one {Acoperit: # loc} few {Acoperit: # locuri} other {Acoperit: # de locuri}}',
  'evidence.file.item': 'Oferta {number}',
  'evidence.file.kept': 'Păstrată',
  'evidence.file.zone': 'Fus orar',
  'evidence.file.site': 'Site',
  'evidence.file.address': 'Adresă',
  'evidence.file.employer': 'Cine oferă',
  'evidence.file.place': 'Loc',
  'evidence.file.pay': 'Plată',
  'evidence.file.claims': 'Ce spune pagina mașinilor',
  'evidence.file.language': 'Limbă',
  'evidence.file.reader': 'Citită de',
  'evidence.file.version': 'Versiune',
  'evidence.file.level': 'Nivel',
  'evidence.file.harms': 'Poate arăta spre',
  'evidence.file.countries': 'Țări pe care le numește',
  'evidence.file.them': 'Cealaltă parte',
  'evidence.file.me': 'Cine a păstrat',
  'evidence.file.minutes': 'minutul {number}',
  'evidence.file.files': 'Fișiere',
  'evidence.file.verify.title': 'Cum verifici că nu s-a schimbat nimic',
  'evidence.file.verify.text':
    'SHA256SUMS are o sumă (SHA-256) pentru fiecare fișier. Despachetează fișierul ZIP, deschide un terminal în dosarul lui și scrie:',
  'evidence.file.verify.windows': 'Windows nu are această comandă. În PowerShell, scrie asta și compară:',
  'evidence.file.verify.whole': 'Suma fișierului ZIP nu poate sta în el. Cine l-a făcut a văzut-o și ți-o poate spune.',
  'evidence.file.start': 'Deschide index.html într-un browser. Nu are nevoie de internet.',
  'evidence.file.exact': 'text.txt și offer.json au cuvintele literă cu literă. Fiecare dosar este o ofertă.',
};

export default evidence;
