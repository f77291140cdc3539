import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Ce ai păstrat',
  'memory.nav.notebook': 'Caiet',
  'memory.nav.watch-list': 'Listă de urmărit',
  'memory.nav.pictures': 'Imagini',
  'memory.nav.memory': 'Ce se ține minte',

  'memory.banner.locked': 'Ce ai păstrat este încuiat.',
  'memory.banner.locked.text':
    'Scrie parola ca să vezi. Până atunci nu se ține minte nimic nou și nu se recunoaște nimic din ce ai văzut.',
  'memory.banner.erasing': 'Se șterge. Lasă browserul deschis până se termină.',
  'memory.banner.fleeting': 'Ce păstrezi acum dispare când se închide browserul.',
  'memory.banner.refused': 'Browserul nu ne lasă să păstrăm nimic aici. Se poate întâmpla în ferestre private.',
  'memory.banner.damaged': 'Ce s-a păstrat înainte nu se poate deschide acum. Nu am schimbat și nu am șters nimic.',
  'memory.banner.newer':
    'Ce s-a păstrat înainte este de la o versiune mai nouă a extensiei. Nu am schimbat nimic. Actualizează extensia ca să vezi din nou.',
  'memory.banner.blocked':
    'O altă fereastră deschisă folosește încă ce ai păstrat. Închide celelalte ferestre, apoi încearcă din nou.',
  'memory.banner.full': 'Nu mai este loc pe acest dispozitiv. Nu se mai poate păstra nimic până se face loc.',
  'memory.banner.export': 'Dacă ceva contează pentru tine, salvează-l ca fișier din caiet.',
  'memory.banner.retry': 'Încearcă din nou',

  'memory.title': 'Ce se ține minte',
  'memory.intro':
    'Toate acestea sunt doar pe acest dispozitiv. Nimeni altcineva nu le primește. Le poți șterge oricând.',

  'memory.now.title': 'Chiar acum',
  'memory.now.locked': 'Cât este se vede după descuiere.',
  'memory.now.contacts':
    '{count, plural, =0 {Nu se ține minte niciun telefon și niciun alt contact.} one {Se ține minte # contact, ca un cod scurt. Din el nu se poate citi niciun număr sau nume.} few {Se țin minte # contacte, ca niște coduri scurte. Din ele nu se poate citi niciun număr sau nume.} other {Se țin minte # de contacte, ca niște coduri scurte. Din ele nu se poate citi niciun număr sau nume.}}',
  'memory.now.texts':
    '{count, plural, =0 {Nu se ține minte niciun text de ofertă.} one {Se ține minte # text de ofertă, ca un cod scurt.} few {Se țin minte # texte de oferte, ca niște coduri scurte.} other {Se țin minte # de texte de oferte, ca niște coduri scurte.}}',
  'memory.now.evidence':
    '{count, plural, =0 {În caiet nu este nicio ofertă.} one {În caiet este # ofertă.} few {În caiet sunt # oferte.} other {În caiet sunt # de oferte.}}',
  'memory.now.pictures':
    '{count, plural, =0 {Nu este păstrată nicio imagine.} one {Este păstrată # imagine.} few {Sunt păstrate # imagini.} other {Sunt păstrate # de imagini.}}',
  'memory.now.watched':
    '{count, plural, =0 {Lista ta de urmărit este goală.} one {Pe lista ta de urmărit este # intrare.} few {Pe lista ta de urmărit sunt # intrări.} other {Pe lista ta de urmărit sunt # de intrări.}}',
  'memory.now.oldest': 'Cel mai vechi lucru a fost văzut ultima dată pe {date}.',

  'memory.seen.title': 'Văzut înainte',
  'memory.seen': 'Ține minte ce am văzut',
  'memory.seen.text':
    'Ține minte contactele și textele ofertelor pe care le deschizi, ca niște coduri scurte. Apoi îți poate spune: acest număr era în altă ofertă, sub alt nume.',
  'memory.seen.private': 'În ferestrele private nu ține minte nimic.',
  'memory.seen.off':
    'Dacă oprești, nu se mai ține minte nimic nou. Ce este deja rămâne până la ziua lui sau până îl ștergi.',
  'memory.messages': 'Și în mesaje și pe site-uri de întâlniri',
  'memory.messages.text': 'Acolo oamenii îți scriu în privat. De aceea este oprit până îl pornești tu.',
  'memory.days': 'Uită după',
  'memory.days.choice': '{days, plural, one {# zi} few {# zile} other {# de zile}}',
  'memory.days.text': 'Ce nu s-a mai văzut atâta timp se uită singur. Caietul și imaginile rămân până le ștergi tu.',

  'memory.lock.title': 'O parolă pentru ce ai păstrat',
  'memory.lock.none':
    'Nu este nicio parolă. Totul este păstrat în cod, dar cheia stă alături. Cine folosește acest dispozitiv îți poate deschide caietul. Cine copiază discul îl poate citi.',
  'memory.lock.helps': 'Cu o parolă, nimeni nu îl poate deschide fără acele cuvinte. Nici dintr-o copie a discului.',
  'memory.lock.new-key':
    'Când pui o parolă, tot ce ai păstrat primește o cheie nouă. Codurile scurte ale contactelor și textelor văzute până acum se uită. Caietul, imaginile și lista de urmărit rămân.',
  'memory.lock.old-key':
    'Cheia veche se șterge imediat, dar browserul poate lăsa urme ale ei pe disc un timp. Ce păstrezi de acum nu a avut niciodată acea cheie.',
  'memory.lock.forgotten':
    'Dacă uiți parola, nimeni nu o poate aduce înapoi, nici noi. Atunci poți doar să ștergi tot.',
  'memory.lock.other': 'Nu este lacătul setărilor. Alege alte cuvinte.',
  'memory.lock.set': 'Pune parola',
  'memory.lock.change': 'Schimbă parola',
  'memory.lock.is-set': 'Este pusă o parolă. Acum este descuiat.',
  'memory.lock.now': 'Încuie acum',
  'memory.lock.remove': 'Scoate parola',
  'memory.lock.set.done': 'Parola este pusă.',
  'memory.lock.removed': 'Nu mai este nicio parolă.',
  'memory.lock.busy': 'Așteaptă puțin. Totul primește cheia nouă.',
  'memory.lock.not-now': 'Acum nu se poate, pentru că nimic nu se poate păstra pentru mai mult timp.',
  'memory.minutes': 'Se încuie singur după',
  'memory.minutes.choice': '{minutes, plural, one {# minut} few {# minute} other {# de minute}}',
  'memory.minutes.text':
    'Timpul începe din nou de fiecare dată când folosești o pagină a extensiei. Se încuie și când se închide browserul.',

  'memory.erase.title': 'Șterge',
  'memory.erase.text': 'Ce se șterge nu mai poate fi adus înapoi. Nici noi nu putem.',
  'memory.erase.site': 'Tot ce este de pe un site',
  'memory.erase.site.choose': 'Alege un site',
  'memory.erase.site.do': 'Șterge ce este de pe acest site',
  'memory.erase.site.sure':
    'Ștergi tot ce este de pe {site}? Se șterg și ofertele de acolo din caietul tău, cu imaginile lor.',
  'memory.erase.site.locked': 'Ca să ștergi un singur site, descuie întâi. Tot se poate șterge oricând.',
  'memory.erase.all': 'Tot',
  'memory.erase.all.do': 'Șterge tot',
  'memory.erase.all.sure':
    'Ștergi tot? Caietul, toate imaginile, lista de urmărit, tot ce s-a văzut și parola. Setările rămân.',
  'memory.erase.yes': 'Da, șterge',
  'memory.erase.no': 'Nu, păstrează',
  'memory.erase.done':
    '{count, plural, =0 {Nu era nimic de șters.} one {S-a șters # lucru.} few {S-au șters # lucruri.} other {S-au șters # de lucruri.}}',
  'memory.erase.all.done': 'Totul este șters.',
  'memory.erase.failed': 'Nu s-a putut șterge tot acum. Continuă de îndată ce browserul ne lasă.',
};

export default words;
