import type { Catalogue } from '@/lib/domain/catalogue';

/** Cuvintele părții din carnet care spune ce se ține minte despre un contact. */
const words: Catalogue = {
  'look-up.title': 'Am mai văzut acest contact?',
  'look-up.intro':
    'Scrie un număr de telefon, o adresă de e-mail, un nume de utilizator sau un site. Merge scris oricum. Răspunsul vine numai de pe acest dispozitiv.',
  'look-up.label': 'Telefon, e-mail, nume de utilizator sau site',
  'look-up.submit': 'Caută',
  'look-up.working': 'Se caută',
  'look-up.empty': 'Scrie mai întâi un contact.',
  'look-up.no-contact':
    'Aici nu e niciun contact pe care să-l putem citi. Verifică numărul sau adresa. Adaugă prefixul țării, de exemplu +40.',
  'look-up.failed': 'Nu a mers. Mai încearcă o dată peste puțin timp.',
  'look-up.closed': 'Ce se ține minte este încuiat acum. Descuie, apoi încearcă din nou.',
  'look-up.never': 'Nu apare în nicio ofertă pe care ai deschis-o aici. Asta nu înseamnă că e sigur.',
  'look-up.seen': '{count, plural, one {Văzut într-o ofertă.} few {Văzut în # oferte.} other {Văzut în # de oferte.}}',
  'look-up.most': 'Văzut în {count} de oferte sau mai multe.',
  'look-up.names': '{count, plural, one {Sub un nume.} few {Sub # nume diferite.} other {Sub # de nume diferite.}}',
  'look-up.places': '{count, plural, one {Într-un loc.} few {În # locuri diferite.} other {În # de locuri diferite.}}',
  'look-up.jobs':
    '{count, plural, one {Pentru un loc de muncă.} few {Pentru # locuri de muncă diferite.} other {Pentru # de locuri de muncă diferite.}}',
  'look-up.marked': 'Cel puțin una dintre aceste oferte avea semne care îngrijorează.',
  'look-up.sites': 'Văzut pe: {sites}.',
  'look-up.one-day': 'Văzut pe {first}.',
  'look-up.days': 'Văzut prima dată pe {first}, ultima dată pe {last}.',
  'look-up.chance':
    'Un număr care apare în multe oferte poate fi al unei agenții. Întreabă cine sunt și cine este angajatorul.',
};

export default words;
