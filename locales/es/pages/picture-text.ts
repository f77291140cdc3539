import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras para leer el texto de una imagen. */
const pictureText: Catalogue = {
  'picture-text.title': 'Leerlo de una imagen',
  'picture-text.intro':
    'Una foto de un cartel, o una imagen de un chat o de un anuncio: puedo buscar las palabras que hay en ella.',
  'picture-text.stays': 'La imagen se queda en este dispositivo. No se envía ni se guarda.',
  'picture-text.language': 'Idioma de las palabras',
  'picture-text.also': 'Otro idioma que también aparece',
  'picture-text.also.none': 'Ningún otro idioma',
  'picture-text.choose': 'Elegir una imagen',
  'picture-text.choose-other': 'Elegir otra imagen',
  'picture-text.drop': 'También puedes pegar una imagen en esta página, o soltarla aquí.',
  'picture-text.chosen': 'La imagen que has elegido',
  'picture-text.reading': 'La estoy leyendo. Puede tardar un minuto.',
  'picture-text.percent': 'Leído: {percent} %.',
  'picture-text.stop': 'Parar',
  'picture-text.stopped': 'He parado. No se ha leído ninguna palabra.',
  'picture-text.again': 'Leerla otra vez',
  'picture-text.remove': 'Quitar la imagen',

  'picture-text.filled': 'Las palabras ya están en el cuadro. Léelas y compáralas con la imagen.',
  'picture-text.found': 'Las palabras de la imagen',
  'picture-text.read-over': 'Puede haber letras y números equivocados. Léelo todo con calma. Puedes cambiarlo.',
  'picture-text.unsure': 'Esta imagen se lee mal. Puede haber muchas letras equivocadas. ¿Está bien el idioma?',
  'picture-text.check': 'Revisar este texto',

  'picture-text.not-a-picture': 'No puedo abrir esto como imagen. Elige un archivo PNG, JPEG o WebP.',
  'picture-text.several': 'Elige las imágenes de una en una.',
  'picture-text.too-large': 'Esta imagen es demasiado grande para mí. Recorta la parte con palabras y elige esa.',
  'picture-text.too-small':
    'Esta imagen es demasiado pequeña para leerla. Prueba con una más grande, o tomada de más cerca.',
  'picture-text.nothing': 'No he encontrado palabras en esta imagen. ¿Está bien el idioma? También puedes escribirlas.',
  'picture-text.no-data': 'Aquí no puedo leer este idioma: me falta una parte. Instalarme otra vez puede ayudar.',
  'picture-text.no-memory': 'No hay memoria para esto. Cierra algunas pestañas, o recorta la parte con palabras.',
  'picture-text.failed': 'No ha funcionado. Tu imagen sigue aquí. Inténtalo otra vez.',
};

export default pictureText;
