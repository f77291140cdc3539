import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Listă de urmărit',
  'watch.intro':
    'Scrie cuvinte, un număr de telefon, un e-mail, un nume de utilizator sau o adresă web. Dacă apare într-o ofertă de pe o pagină pe care o deschizi, fereastra mică din bară îți spune.',

  'watch.how.title': 'Cum funcționează',
  'watch.how.pages':
    'Se uită numai la ofertele din paginile pe care le deschizi tu. Dacă o pagină e deja deschisă, încarc-o din nou.',
  'watch.how.pictures':
    'Pozele se compară numai când apeși: când întrebi „Am mai văzut-o?” sau când păstrezi o imagine cu o ofertă. Nu sunt căutate în nicio pagină.',
  'watch.how.nobody': 'Nimeni nu află. Nu se trimite nimic. Pagina nu știe.',
  'watch.how.spelling': 'Recunoaște cuvintele și când sunt scrise altfel, cu semne sau spații între ele.',
  'watch.how.ends': 'Fiecare intrare se termină singură după 30 de zile. O poți prelungi.',
  'watch.how.locked': 'Cât timp caietul tău e încuiat, nu se uită.',

  'watch.label': 'Ce să caute',
  'watch.note':
    'De la 2 la 200 de caractere. Merg bine câteva cuvinte dintr-o ofertă sau un număr pe care l-ai primit.',
  'watch.add': 'Pune în listă',
  'watch.pictures': 'Pune o poză în listă',
  'watch.added': 'E în listă până la {date}.',
  'watch.known': 'Era deja în listă. Rămâne acolo până la {date}.',
  'watch.too-short': 'Scrie cel puțin 2 litere sau cifre.',
  'watch.too-long': 'E prea lung. Scrie cel mult 200 de caractere.',
  'watch.full': 'Lista e plină. Încap {most} de intrări. Scoate întâi una.',
  'watch.failed': 'Nu a mers. Nu s-a schimbat nimic. Apasă încă o dată.',

  'watch.list': 'În lista ta',
  'watch.count': '{count, plural, one {# intrare} few {# intrări} other {# de intrări}}',
  'watch.kind.words': 'Cuvinte',
  'watch.kind.contact': 'Contact',
  'watch.kind.picture': 'Poză',
  'watch.since': 'Din {date}',
  'watch.until': 'Până la {date}',
  'watch.renew': 'Încă 30 de zile',
  'watch.renewed': 'Rămâne în listă până la {date}.',
  'watch.remove': 'Scoate',
  'watch.removed': 'Nu mai e în listă.',
  'watch.empty': 'Lista ta e goală.',
  'watch.empty.text': 'Nu ai nevoie de ea. Poate ajuta când cineva revine mereu cu alte nume.',
};

export default words;
