/** Words of the mark, the panel and our pages. Placeholders: `{count}`, `{host}`, `{question}`, `{sites}`, `{step}`, `{last}`, `{version}`. */
export const words: Readonly<Record<string, string>> = {
  close: 'Închide',
  undo: 'Anulează',
  retry: 'Încearcă din nou',
  next: 'Înainte',
  back: 'Înapoi',
  settings: 'Setări',
  copy: 'Copiază',
  'copy.done': 'Copiat',
  'copy.failed': 'Selectează textul și copiază-l manual',

  'exit.more':
    '{count, plural, one {Shift. Mai apasă o dată ca să ieși din pagină.} few {Shift. Mai apasă de # ori ca să ieși din pagină.} other {Shift. Mai apasă de # de ori ca să ieși din pagină.}}',

  'not-safe': 'Dacă nu s-a observat nimic, nu înseamnă că e sigur.',
  'nothing-noticed':
    'În aceste cuvinte nu s-au observat semne cunoscute. Dacă ceva nu ți se pare în regulă, ai încredere în ce simți și întreabă pe cineva.',
  partly: 'Textul e foarte lung. A fost verificat doar începutul.',
  'offer.untitled': 'Ofertă fără titlu',

  'level.none': 'Nimic observat',
  'level.notice': 'E ceva de întrebat',
  'level.caution': 'Merită încă o privire',
  'level.danger': 'Citește mai întâi asta',

  'mark.caution': 'Merită încă o privire',
  'mark.danger': 'Citește mai întâi asta',

  'ask.title.them': 'Întreabă asta',
  'ask.title.someone-trusted': 'Spune asta cuiva de încredere',
  'ask.means': 'Înseamnă: {question}',

  'panel.title.caution': 'Merită încă o privire',
  'panel.title.danger': 'Gândește-te pe îndelete',
  'panel.you-decide': 'Are semne folosite adesea ca să-i prindă pe oameni în capcană. Tu decizi.',
  'panel.threatened': 'Nu e vina ta. Nu plăti, nu șterge nimic, nu mai răspunde și vorbește cu cineva.',
  'panel.check-with-me': 'Vreau să verific asta cu cineva',
  'panel.more-help': 'Alți oameni cu care poți vorbi',
  'panel.nothing-sent': 'Nimic din această pagină nu se trimite nicăieri.',
  'panel.not-a-problem': 'Pentru mine nu e o problemă',
  'panel.hide': 'Ascunde aici',
  'panel.off': 'Oprește pe acest site',
  'panel.report': 'Raportează',
  'panel.why': 'De ce văd asta?',
  'panel.why.text':
    'Second Look a comparat cuvintele acestei oferte cu semne publicate de poliție, de inspecția muncii și de organizații de ajutor. A făcut-o pe acest dispozitiv. Semnele pot greși: și o ofertă cinstită le poate avea, iar ea îți poate răspunde la întrebare.',
  'panel.done.not-a-problem': 'Ai decis că această ofertă nu e o problemă. Nu va mai fi marcată.',
  'panel.done.hide': 'Marcajul rămâne ascuns până deschizi din nou această pagină.',
  'panel.done.off': 'Second Look nu mai citește {host}. Îl poți porni din nou aici sau din setări.',

  'popup.asking': 'Mă uit la această pagină',
  'popup.failed': 'Nu a mers',
  'popup.failed.text': 'Nu s-a pierdut nimic. Mai încearcă o dată.',
  'popup.not-allowed': 'Browserul nu mă lasă să citesc această pagină',
  'popup.not-allowed.text': 'Poți copia textul și îl poți verifica cu „Verifică un text”.',
  'popup.nothing-selected': 'Nu e selectat niciun text',
  'popup.nothing-selected.text': 'Selectează cuvintele ofertei din pagină, apoi apasă din nou.',
  'popup.off': 'Nu citesc această pagină',
  'popup.off.text': 'O poți verifica o dată sau poți porni din setări site-urile pe care le folosești.',
  'popup.off.group.text':
    'O poți verifica o dată. E unul dintre site-urile pe care le pot citi automat: pornește-l mai jos, iar browserul te va mai întreba o dată.',
  'popup.not-yet': 'Aici nu s-a citit încă nimic',
  'popup.wall': 'Nu pot citi această pagină',
  'popup.wall.text': 'Site-ul îți cere mai întâi să intri în cont sau să arăți că nu ești robot.',
  'popup.no-offer': 'Nu am găsit nicio ofertă pe această pagină',
  'popup.no-offer.text': 'Dacă există una, selectează-i cuvintele și verifică selecția.',
  'popup.unreadable': 'Nu pot citi această pagină',
  'popup.unreadable.text':
    'Dacă încă se încarcă, așteaptă puțin. Poți și să selectezi cuvintele și să verifici selecția.',
  'popup.changed': 'Nu am găsit oferta acolo unde o arată acest site',
  'popup.changed.text':
    'Poate că oferta nu mai există sau site-ul s-a schimbat. Dacă vezi una, selectează-i cuvintele și verifică selecția.',
  'popup.read':
    '{count, plural, one {# ofertă citită pe această pagină.} few {# oferte citite pe această pagină.} other {# de oferte citite pe această pagină.}}',
  'popup.partly': 'Pagina e foarte lungă; nu a fost citită toată.',
  'popup.by': 'Citit ca: {by}.',
  'popup.by.job-posting': 'anunț de angajare',
  'popup.by.fallback': 'pagină de un tip necunoscut',
  'popup.by.selection': 'text selectat',
  'popup.folded':
    '{count, plural, one {O parte din # text este ascunsă. Deschide-l în pagină ca să fie citit întreg.} few {O parte din # texte este ascunsă. Deschide-le în pagină ca să fie citite întregi.} other {O parte din # de texte este ascunsă. Deschide-le în pagină ca să fie citite întregi.}}',
  'popup.marked':
    '{count, plural, one {O ofertă de aici merită încă o privire} few {# oferte de aici merită încă o privire} other {# de oferte de aici merită încă o privire}}',
  'popup.noticed':
    '{count, plural, one {O ofertă de aici lasă o întrebare deschisă} few {# oferte de aici lasă întrebări deschise} other {# de oferte de aici lasă întrebări deschise}}',
  'popup.nothing': 'Nimic observat aici',
  'popup.list': 'Ofertele de pe această pagină',
  'popup.watched': 'În lista ta de urmărit',
  'popup.watched.in': 'în: {offer}',
  'watched-picture.same': 'E aceeași poză ca „{name}”, aflată acolo din {date}.',
  'watched-picture.changed':
    'E poza „{name}”, aflată acolo din {date}, dar schimbată: tăiată, întoarsă, colorată sau cu scris pe ea.',
  'watched-picture.background': 'Pare să fie același loc ca în „{name}”, aflată acolo din {date}, cu altceva în față.',
  'popup.memory.locked': 'Caietul tău e încuiat.',
  'popup.memory.open': 'Deschide-l',
  'popup.memory.fleeting':
    'Acum nu se poate păstra nimic pe acest dispozitiv. Ce păstrezi dispare când se închide browserul.',
  'popup.memory.erasing': 'Se șterge tot.',
  'popup.erase': 'Șterge tot acum',
  'popup.erase.text':
    'Se șterg caietul, lista de urmărit, imaginile și ce se ține minte despre oferte. Nu se poate anula. Setările tale rămân.',
  'popup.erase.sure': 'Da, șterge tot',
  'popup.erase.done': 'Totul e șters.',
  'popup.erase.failed': 'Încă nu e șters tot. Apasă din nou.',
  'popup.check-page': 'Verifică această pagină',
  'popup.check-selection': 'Verifică selecția',
  'popup.check-text': 'Verifică un text',
  'popup.reads-site': 'Citește {host}',
  'popup.pictures': 'Pozele de pe pagină',
  'popup.talk': 'Vreau să vorbesc cu cineva',

  'more.title': 'Alte pagini',
  'more.self-check': 'Întrebări pentru tine',
  'more.learn': 'Bine de știut',
  'more.practice': 'Exersează cu oferte inventate',
  'more.family': 'Pentru familii',
  'more.report': 'Raportează ceva',
  'more.notebook': 'Caietul tău',
  'popup.learn': 'Învață și exersează',

  'keep.this': 'Păstrează această ofertă',
  'keep.kept': 'Este acum în caietul tău.',
  'keep.picture': 'Adaugă o imagine a paginii',
  'keep.picture.done': 'Și imaginea este în caietul tău.',
  'keep.picture.none': 'Browserul nu a dat nicio imagine a acestei pagini. Cuvintele sunt păstrate.',
  'keep.closed': 'Caietul tău este blocat. Deschide-l mai întâi, apoi apasă din nou.',
  'keep.gone': 'Nu mai am această ofertă. Verifică pagina din nou, apoi păstreaz-o.',
  'keep.private':
    'Aceasta este o fereastră privată. Dacă păstrezi oferta, ea rămâne pe acest dispozitiv și după ce închizi fereastra.',
  'keep.private.yes': 'Păstreaz-o totuși',
  'keep.failed': 'Nu a putut fi păstrată. Mai încearcă o dată.',

  'check.title': 'Verifică un text',
  'check.intro':
    'Lipește o ofertă, un mesaj sau o conversație întreagă. Se citește pe acest dispozitiv, nu se trimite și nu se păstrează nicăieri.',
  'check.label': 'Cuvintele pe care le-ai primit',
  'check.note': 'Dacă e o conversație, lasă numele la începutul rândurilor.',
  'check.me': 'Care dintre aceste nume e al tău?',
  'check.me.none': 'Niciunul',
  'check.submit': 'Verifică',
  'check.clear': 'Golește',
  'check.empty': 'Lipește mai întâi câteva cuvinte.',
  'check.failed': 'Nu a mers. Textul tău e tot aici; mai apasă o dată.',
  'check.outcome': 'Ce s-a observat',

  'real.title': 'Ce are o ofertă adevărată',
  'real.1': 'Numele întreg al firmei și o adresă pe care o poți căuta.',
  'real.2': 'Ce ai face, unde și câte ore.',
  'real.3': 'Plata în cifre și când ajunge în contul tău.',
  'real.4': 'Un contract pe care îl poți citi înainte să pleci sau să semnezi.',
  'real.5': 'Un om pe care îl poți întreba, la telefonul sau e-mailul firmei.',
  'real.6': 'Timp de gândire și nicio taxă ca să primești locul.',

  'group.jobs': 'Muncă și anunțuri',
  'group.social': 'Rețele sociale',
  'group.messages': 'Mesaje',
  'group.dating': 'Întâlniri online',
  'group.and-more': '{sites} și {count, plural, one {încă #} few {încă #} other {încă #}}',
  'group.sites-on':
    '{count, plural, one {{on} din # site pornit} few {{on} din # site-uri pornite} other {{on} din # de site-uri pornite}}',

  'never.sends': 'Nu trimite nimic. Ce citești rămâne pe acest dispozitiv.',
  'never.account': 'Nu are cont, statistici sau reclame.',
  'never.watches': 'Nu spune nimic despre tine părinților, angajatorilor sau altcuiva.',
  'never.decides': 'Nu decide nimic în locul tău și nu blochează nimic.',
  'never.tells': 'Nu spune niciodată că o ofertă e sigură sau că un om e rău.',

  'welcome.step': 'Pasul {step} din {last}',
  'welcome.1.title': 'Încă o privire asupra ofertelor',
  'welcome.1.text':
    'Unele oferte de muncă, de bani sau de dragoste sunt capcane. Second Look citește ofertele de pe ecran și pune un mic marcaj lângă cele care au semne de avertizare cunoscute. Apasă marcajul: arată cuvintele exacte, spune de ce contează, ce poți întreba și cine te poate ajuta.',
  'welcome.1.example': 'Ajutor de bucătar la mare, cu cazare',
  'welcome.1.example.text': 'Așa arată marcajul, lângă o ofertă inventată.',
  'welcome.2.title': 'Ce nu face niciodată',
  'welcome.2.only-popup':
    'O pagină poate desena orice. Doar fereastra care se deschide din butonul din bara browserului e cu adevărat a noastră, iar ea nu spune niciodată „sigur”.',
  'welcome.3.title': 'Unde să se uite?',
  'welcome.3.text': 'Citește doar ce ai pe ecran și doar pe site-urile pe care le pornești.',
  'welcome.3.switch-on': 'Pornește-le',
  'welcome.3.without': 'Continuă fără ele',
  'welcome.3.refused':
    'Browserul nu a permis. Poți încerca din nou sau poți continua și folosi „Verifică această pagină” când ai nevoie.',
  'welcome.3.note': 'Browserul te va mai întreba o dată. Poți schimba asta oricând din setări.',
  'welcome.done.title': 'Asta e tot',
  'welcome.done.text':
    'Găsești Second Look în bara browserului. De acolo poți verifica și o singură pagină, o selecție sau un text primit.',

  'options.language': 'Limba',
  'options.where': 'Unde citește',
  'options.off': 'Site-uri pe care le-ai oprit',
  'options.off.none': 'Niciunul.',
  'options.off.on-again': 'Pornește din nou',
  'options.changed': 'Site-uri care par să se fi schimbat',
  'options.changed.text':
    'Mai multe pagini de pe aceste site-uri ar fi trebuit să arate o ofertă, dar nu am găsit-o. Selectează acolo cuvintele unei oferte și verifică selecția. Lista se păstrează doar pe acest dispozitiv.',
  'options.set-aside': 'Oferte lăsate deoparte',
  'options.set-aside.count':
    '{count, plural, =0 {Niciuna.} one {O ofertă nu mai e marcată.} few {# oferte nu mai sunt marcate.} other {# de oferte nu mai sunt marcate.}}',
  'options.set-aside.forget': 'Marchează-le din nou',
  'options.promise': 'Ce face cu ce citești',
  'options.promise.reads': 'Citește ofertele de pe paginile site-urilor pornite de tine, cât timp sunt deschise.',
  'options.promise.keeps':
    'Păstrează ce alegi pe această pagină. Păstrează coduri scurte: ale ofertelor lăsate deoparte, ale site-urilor care par schimbate, ale contactelor și textelor din ofertele deschise. În ele nu se pot citi cuvinte. Cuvintele unei oferte le păstrează doar dacă îi ceri.',
  'options.version': 'Versiunea {version}',
};
