import type { Catalogue } from '@/lib/domain/catalogue';

const words: Catalogue = {
  'watch.title': 'Lista de avisos',
  'watch.intro':
    'Escribe palabras, un teléfono, un correo, un nombre de usuario o una dirección web. Si aparece en una oferta de una página que abres, la ventanita de la barra te lo dice.',

  'watch.how.title': 'Cómo funciona',
  'watch.how.pages':
    'Solo mira las ofertas de las páginas que abres tú. Si una página ya está abierta, vuelve a cargarla.',
  'watch.how.pictures':
    'Las imágenes solo se comparan cuando pulsas: cuando preguntas «¿La he visto antes?» o añades una imagen a una oferta guardada. No se buscan en ninguna página.',
  'watch.how.nobody': 'Nadie se entera. No se envía nada. La página no lo sabe.',
  'watch.how.spelling': 'Reconoce las palabras aunque estén escritas de otra forma, con signos o espacios en medio.',
  'watch.how.ends': 'Cada entrada termina sola a los 30 días. Puedes hacer que dure más.',
  'watch.how.locked': 'Mientras tu cuaderno está cerrado, no mira.',

  'watch.label': 'Qué quieres que busque',
  'watch.note': 'De 2 a 200 caracteres. Sirven unas palabras de una oferta, o un número que te dieron.',
  'watch.add': 'Ponerlo en la lista',
  'watch.pictures': 'Poner una imagen en la lista',
  'watch.added': 'Está en la lista hasta el {date}.',
  'watch.known': 'Ya estaba en la lista. Sigue en ella hasta el {date}.',
  'watch.too-short': 'Escribe al menos 2 letras o cifras.',
  'watch.too-long': 'Es demasiado largo. Escribe 200 caracteres como mucho.',
  'watch.full': 'La lista está llena. Caben {most} entradas. Quita una primero.',
  'watch.failed': 'No ha funcionado. No ha cambiado nada. Pulsa otra vez.',

  'watch.list': 'En tu lista',
  'watch.count': '{count, plural, one {# entrada} other {# entradas}}',
  'watch.kind.words': 'Palabras',
  'watch.kind.contact': 'Contacto',
  'watch.kind.picture': 'Imagen',
  'watch.since': 'Desde el {date}',
  'watch.until': 'Hasta el {date}',
  'watch.renew': '30 días más',
  'watch.renewed': 'Sigue en la lista hasta el {date}.',
  'watch.remove': 'Quitar',
  'watch.removed': 'Ya no está en la lista.',
  'watch.empty': 'Tu lista está vacía.',
  'watch.empty.text': 'No te hace falta. Puede ayudar cuando alguien vuelve una y otra vez con otros nombres.',
};

export default words;
