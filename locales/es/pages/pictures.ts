import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of the page that knows pictures again. See the English file. */
const pictures: Catalogue = {
  'pictures.title': '¿He visto esta imagen?',
  'pictures.intro':
    'La misma foto puede volver con otro nombre. Elige una imagen y pregunta si es una de las que guardaste para recordar.',
  'pictures.how':
    'Busca los mismos puntos en la imagen: bordes, esquinas, dibujos. No conoce caras y no sabe quién es nadie. No se envía nada.',

  'pictures.choose.title': 'Elige una imagen',
  'pictures.choose.page':
    'Esto es lo que había en tu pantalla. Pulsa una imagen, o dibuja un marco alrededor de lo que quieras.',
  'pictures.choose.none':
    '¿La imagen está en una página? Abre la página. Pulsa nuestro botón arriba en el navegador. Después pulsa «Imágenes de esta página».',
  'pictures.choose.refused':
    'El navegador no nos dejó ver esa página. Puedes elegir una imagen de un archivo, o copiar una y pegarla aquí.',
  'pictures.view': 'Lo que había en tu pantalla',
  'pictures.found': 'Imagen {number}',
  'pictures.found.count':
    '{count, plural, =0 {No se encontró ninguna imagen. Puedes dibujar un marco.} one {Se encontró # imagen.} other {Se encontraron # imágenes.}}',
  'pictures.frame': 'Elegir un marco con números',
  'pictures.frame.left': 'Desde la izquierda',
  'pictures.frame.top': 'Desde arriba',
  'pictures.frame.width': 'Ancho',
  'pictures.frame.height': 'Alto',
  'pictures.frame.note': 'En centésimas de la vista: 50 es la mitad.',
  'pictures.frame.use': 'Usar este marco',
  'pictures.file': 'Elegir un archivo',
  'pictures.paste': 'O copia una imagen y pégala aquí.',
  'pictures.bad.file':
    'Este archivo no se puede mostrar como imagen. Elige una foto o una captura de pantalla (JPEG, PNG, WebP).',
  'pictures.bad.small': 'Este trozo es demasiado pequeño para reconocerlo. Elige uno más grande.',
  'pictures.bad.plain': 'Hay muy poco en esta imagen para reconocerla. Elige una con más cosas.',
  'pictures.bad.paste': 'En lo que pegaste no había ninguna imagen. Copia la imagen misma y pégala otra vez.',

  'pictures.chosen.title': 'La imagen que elegiste',
  'pictures.ask': '¿La he visto antes?',
  'pictures.working': 'Mirando',
  'pictures.answer.same': 'Sí. Es la misma imagen que «{name}», guardada el {date}.',
  'pictures.answer.changed':
    'Sí. Es la imagen «{name}», guardada el {date}, pero cambiada: cortada, girada, coloreada o con letras encima.',
  'pictures.answer.background': 'Parece el mismo lugar que «{name}», guardada el {date}, con otra cosa delante.',
  'pictures.answer.none': 'No está entre las imágenes que pediste recordar. Eso no dice nada más.',
  'pictures.answer.empty': 'Todavía no has pedido recordar ninguna imagen, así que no hay con qué comparar.',
  'pictures.answer.note': 'Puede equivocarse. Una imagen puede volver por una buena razón: puedes preguntar.',

  'pictures.remember': 'Recordar esta imagen',
  'pictures.name': 'Un nombre corto, para que la reconozcas',
  'pictures.name.empty': 'Primero escribe un nombre corto.',
  'pictures.remembered': '«{name}» queda recordada en este dispositivo.',
  'pictures.watch': 'Avisarme de esta imagen',
  'pictures.watch.note':
    'Queda en tu lista de avisos 30 días. Las imágenes solo se comparan cuando pulsas: cuando preguntas aquí o añades una imagen a una oferta guardada. No se buscan en ninguna página.',
  'pictures.full': 'Tienes {most} imágenes. Olvida una antes de añadir otra.',
  'pictures.locked': 'Lo que se recuerda está bajo llave ahora. Abre primero el bloqueo y pulsa otra vez.',
  'pictures.failed': 'No ha funcionado. No se perdió nada. Pulsa otra vez.',

  'pictures.list.title': 'Imágenes que recuerdas',
  'pictures.list.count': '{count, plural, =0 {Todavía ninguna.} one {# imagen.} other {# imágenes.}}',
  'pictures.list.note':
    'Una copia pequeña de cada una se guarda bajo llave en este dispositivo, hasta que la olvides. No guardes una foto íntima de alguien menor de 18 años.',
  'pictures.since': 'Desde el {date}',
  'pictures.forget': 'Olvidar «{name}»',
  'pictures.forget.short': 'Olvidar',
  'pictures.forgotten': '«{name}» está olvidada.',
};

export default pictures;
