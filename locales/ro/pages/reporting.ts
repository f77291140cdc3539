import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the page that helps to report an offer. Placeholders: `{site}`, `{country}`, `{language}`, `{date}`, `{number}`, `{harms}`.
 * `report.text.*` is the text someone pastes on the site or sends to an office.
 */
const reporting: Catalogue = {
  'report.title': 'Raportează o ofertă',
  'report.intro': 'Nu trebuie să raportezi. Dacă vrei, ai aici un text gata scris și locurile unde îl poți trimite.',
  'report.nothing-sent': 'Noi nu trimitem nimic. Nimeni nu află că ai fost aici. Textul îl trimiți tu, dacă vrei.',

  'report.first.title': 'Înainte să raportezi',
  'report.first.save': 'Salvează întâi. Fă capturi de ecran: cuvintele, profilul, data și adresa paginii.',
  'report.first.vanish':
    'După o raportare, conversația sau oferta poate să dispară, și pentru tine. Ce ai salvat rămâne.',
  'report.first.quiet': 'Nu-i spune celeilalte persoane că vei raporta. Nu te certa cu ea.',
  'report.first.public': 'Nu publica nume, poze sau numere. Asta poate pune oameni în pericol, și pe tine.',
  'report.first.pictures':
    'E o poză intimă cu cineva sub 18 ani? Nu o salva și nu o trimite mai departe. Raporteaz-o acolo unde e. Dacă e o poză cu tine, nu ai făcut nimic rău.',

  'report.text.title': 'Un text pe care îl poți folosi',
  'report.text.intro': 'Schimbă-l cum vrei. Nu numește pe nimeni. Lasă deoparte ce nu vrei să spui.',
  'report.text.label': 'Textul tău',
  'report.text.language': 'Limba textului',
  'report.text.language.note': 'Cei care îl citesc poate nu știu limba ta.',
  'report.text.copy': 'Copiază textul',
  'report.text.hello': 'Bună ziua,',
  'report.text.about.jobs': 'Vă scriu despre o ofertă de pe {site}.',
  'report.text.about.social': 'Vă scriu despre o postare de pe {site}.',
  'report.text.about.messages': 'Vă scriu despre mesaje pe care le-am primit pe {site}.',
  'report.text.about.dating': 'Vă scriu despre un profil sau despre mesaje de pe {site}.',
  'report.text.about.unknown': 'Vă scriu despre o ofertă pe care am găsit-o pe internet.',
  'report.text.where': 'Adresa paginii:',
  'report.text.signs':
    'Un program de pe dispozitivul meu, care ajută la citit, a observat aceste semne. Le explică așa:',
  'report.text.no-signs': 'E ceva acolo care mă îngrijorează.',
  'report.text.harms': 'Semne ca acestea pot arăta spre: {harms}.',
  'report.text.please':
    'Vă rog să verificați. Pot să greșesc și nu acuz pe nimeni. Dacă unii oameni pot fi în pericol, vă rog să păstrați ce aveți și să anunțați poliția.',
  'report.text.thanks': 'Vă mulțumesc.',

  'report.site.title': 'Raportează pe {site}',
  'report.site.title.unknown': 'Raportează pe site',
  'report.way.button-on-ad':
    'Pe pagina ofertei, caută un steguleț, trei puncte sau cuvântul „Raportează”. Adesea e sus sau chiar la sfârșit.',
  'report.way.menu-of-post': 'Apasă cele trei puncte de lângă postare, apoi „Raportează”.',
  'report.way.menu-of-profile': 'Deschide profilul, apasă cele trei puncte sau stegulețul, apoi „Raportează”.',
  'report.way.menu-of-chat': 'Deschide conversația, apasă numele ei sau cele trei puncte de sus, apoi „Raportează”.',
  'report.way.unknown':
    'Caută „Raportează”, un steguleț sau trei puncte lângă ofertă. Dacă nu există, caută „Contact” sau „Ajutor” la sfârșitul paginii.',
  'report.way.choose':
    'Site-ul te întreabă despre ce e vorba. Alege ce e cel mai aproape. Nu trebuie să ai certitudinea.',
  'report.way.form': 'Deschide formularul {site}',
  'report.way.guide': 'Cum se raportează pe {site}',
  'report.way.form.note': 'Se deschide chiar site-ul. Poate fi nevoie să intri în cont.',
  'report.way.checked': 'Notat: {date}. Site-urile se schimbă, așa că poate arăta altfel.',
  'report.way.then':
    'Site-ul decide ce face. Poate dura zile și poate nu primești răspuns. Poți anunța și o instituție.',

  'report.offices.title': 'Instituții care primesc sesizări',
  'report.offices.intro': 'Pot face ceva când un site nu face. Poți întreba întâi ce se întâmplă cu o sesizare.',
  'report.channel.exploitation': 'Când oameni pot fi folosiți sau controlați',
  'report.channel.police': 'Poliția, când nu e o urgență',
  'report.channel.labour': 'Inspecția muncii',
  'report.channel.child-images': 'Poze și mesaje care fac rău copiilor',
  'report.channel.removal': 'Pentru ștergerea pozelor intime',
  'report.channel.online-crime': 'Înșelăciuni, amenințări și alte infracțiuni pe internet',
  'report.note.int-takeitdown': 'Pentru poze de dinainte să ai 18 ani.',
  'report.note.int-stopncii': 'Pentru poze de când aveai cel puțin 18 ani.',
  'report.note.int-inhope': 'Te duce la instituția din țara ta.',
  'report.note.gb-report-fraud': 'Pentru Anglia, Țara Galilor și Irlanda de Nord.',
  'report.offices.none':
    'Nu cunoaștem nicio instituție în {country} care primește astfel de sesizări pe internet sau la telefon. Orice secție de poliție poate primi una. Poți merge cu cineva.',
  'report.offices.nearest': 'Oamenii de aici îți pot spune unde ajunge o sesizare sau o pot face cu tine.',
  'report.offices.emergency': 'E cineva în pericol chiar acum? Sună la {number}. Numărul acesta e doar pentru urgențe.',
  'report.offices.emergency.unknown':
    'E cineva în pericol chiar acum? Sună la numărul de urgență din țara în care te afli.',
  'report.flaggers.title': 'Notificatori de încredere în Uniunea Europeană',
  'report.flaggers.text':
    'Site-urile trebuie să se uite întâi la ce raportează aceste grupuri. Unele primesc sesizări de la oricine. Lista e la Comisia Europeană.',
  'report.flaggers.link': 'Lista notificatorilor de încredere',

  'report.without':
    'Instituțiile nu pot fi arătate acum. Poți totuși să raportezi pe site sau să mergi la o secție de poliție.',

  'report.talk.title': 'Ai îndoieli?',
  'report.talk.text': 'Poți vorbi cu cineva înainte să raportezi sau în loc să raportezi.',
  'report.talk.link': 'Vorbește cu cineva',
  'report.from-help': 'Raportează această ofertă',
};

export default reporting;
