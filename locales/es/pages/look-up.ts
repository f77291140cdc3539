import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras de la parte del cuaderno que dice qué se recuerda de un contacto. */
const words: Catalogue = {
  'look-up.title': '¿He visto antes este contacto?',
  'look-up.intro':
    'Escribe un teléfono, un correo, un nombre de usuario o una página web. Vale escrito de cualquier manera. La respuesta sale solo de este dispositivo.',
  'look-up.label': 'Teléfono, correo, usuario o página web',
  'look-up.submit': 'Buscar',
  'look-up.working': 'Buscando',
  'look-up.empty': 'Escribe primero un contacto.',
  'look-up.no-contact':
    'No vemos aquí ningún contacto que podamos leer. Revisa el número o la dirección. Añade el prefijo del país, como +34.',
  'look-up.failed': 'No ha funcionado. Prueba otra vez dentro de un momento.',
  'look-up.closed': 'Lo que se recuerda está bloqueado ahora. Abre el bloqueo y prueba otra vez.',
  'look-up.never': 'No está en ninguna oferta que hayas abierto aquí. Eso no quiere decir que sea seguro.',
  'look-up.seen': '{count, plural, one {Visto en # oferta.} many {Visto en # ofertas.} other {Visto en # ofertas.}}',
  'look-up.most': 'Visto en {count} ofertas o más.',
  'look-up.names':
    '{count, plural, one {Con # nombre.} many {Con # nombres distintos.} other {Con # nombres distintos.}}',
  'look-up.places': '{count, plural, one {En # lugar.} many {En # lugares distintos.} other {En # lugares distintos.}}',
  'look-up.jobs':
    '{count, plural, one {Para # trabajo.} many {Para # trabajos distintos.} other {Para # trabajos distintos.}}',
  'look-up.marked': 'Al menos una de estas ofertas tenía señales que preocupan.',
  'look-up.sites': 'Visto en: {sites}.',
  'look-up.one-day': 'Visto el {first}.',
  'look-up.days': 'Visto por primera vez el {first} y por última vez el {last}.',
  'look-up.chance': 'Un número en muchas ofertas puede ser el de una agencia. Pregunta quiénes son y quién contrata.',
};

export default words;
