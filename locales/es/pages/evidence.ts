import type { Catalogue } from '@/lib/domain/catalogue';

const evidence: Catalogue = {
  'evidence.title': 'Haz un archivo para dárselo a alguien',
  'evidence.intro':
    'Pon en un solo archivo lo que guardaste. Puedes dárselo a la policía, a quien te ayuda o al sitio. Tú eliges quién lo recibe.',
  'evidence.nothing-sent': 'No enviamos nada. El archivo se hace en este dispositivo y lo guardas tú.',
  'evidence.none': 'Aún no hay nada elegido. Abre tu cuaderno y elige lo que debe ir en un archivo.',
  'evidence.none.link': 'Abrir el cuaderno',
  'evidence.closed': 'Lo que guardaste está bloqueado o se está borrando. Mira antes la página «Qué se recuerda».',
  'evidence.missing':
    '{count, plural, one {# cosa que elegiste ya no está guardada.} other {# cosas que elegiste ya no están guardadas.}}',

  'evidence.choose.title': '1. Elige lo que va dentro',
  'evidence.choose.intro': 'Al principio va todo. Quita lo que no quieras dar.',
  'evidence.choose.item': 'Poner «{title}» en el archivo',
  'evidence.choose.always': 'El día, la hora y la versión de Second Look van siempre.',
  'evidence.part.title': 'Título',
  'evidence.part.text': 'Texto',
  'evidence.part.messages': 'Mensajes',
  'evidence.part.details': 'Quién lo ofrece, lugar y paga',
  'evidence.part.contacts': 'Teléfonos y otros contactos',
  'evidence.part.address': 'Dirección de la página y el sitio',
  'evidence.part.assessment': 'Las señales que se notaron',
  'evidence.part.note': 'Tu nota',
  'evidence.part.tags': 'Tus etiquetas',
  'evidence.part.pictures': 'Imágenes',
  'evidence.picture': 'Imagen {number}',
  'evidence.contacts.note': 'Un número puede estar también en el texto. Puedes taparlo en el paso 2.',

  'evidence.black.title': '2. Tapa palabras',
  'evidence.black.intro':
    '¿Hay un nombre o un número que nadie deba ver? Márcalo en el paso 3 o escríbelo aquí. Se tapa en todo el archivo.',
  'evidence.black.label': 'Palabras que tapar',
  'evidence.black.button': 'Tapar esto',
  'evidence.black.done':
    '{count, plural, =0 {Estas palabras no están en el archivo.} one {Tapado en # lugar.} other {Tapado en # lugares.}}',
  'evidence.black.list': 'Tapado. Esta lista solo la ves tú.',
  'evidence.black.undo': 'Mostrar otra vez',
  'evidence.black.pictures':
    'Las palabras de una imagen se quedan como están. Deja fuera una imagen si muestra demasiado.',

  'evidence.preview.title': '3. Mira lo que hay en el archivo',
  'evidence.preview.intro': 'Esto va dentro, y nada más.',

  'evidence.save.title': '4. Guárdalo',
  'evidence.save.intro':
    'Es un solo archivo ZIP. Quien lo abre halla una página, index.html, que se ve en cualquier navegador.',
  'evidence.save.where': 'Quedará en tus descargas. Otras personas que usan este dispositivo pueden verlo ahí.',
  'evidence.save.make': 'Hacer el archivo',
  'evidence.save.making': 'El archivo se está haciendo.',
  'evidence.save.made': 'El archivo está listo.',
  'evidence.save.link': 'Guardar el archivo',
  'evidence.save.print': 'Imprimir o guardar como PDF',
  'evidence.save.failed': 'No se pudo hacer el archivo. No se pierde nada. Prueba otra vez con menos imágenes.',
  'evidence.sum.title': 'Cómo mostrar que nadie lo cambió',
  'evidence.sum.text':
    'Este número largo es solo de este archivo (SHA-256). Apúntalo o mándalo por otra vía. Si cambia una letra del archivo, el número ya no es el mismo.',
  'evidence.sum.copy': 'Copiar el número',

  'evidence.import.title': 'Volver a meter un archivo',
  'evidence.import.intro':
    '¿Tienes un archivo que se hizo aquí? Puedes ponerlo otra vez en tu cuaderno. Antes se mira cada parte. Lo que se cambió se queda fuera.',
  'evidence.import.choose': 'Elige el archivo',
  'evidence.import.checking': 'Se está mirando el archivo.',
  'evidence.import.found':
    '{count, plural, =0 {No hay nada entero que meter.} one {# oferta está entera.} other {# ofertas están enteras.}}',
  'evidence.import.button': 'Meter lo que está elegido',
  'evidence.import.redacted': 'Le faltan partes o tiene palabras tapadas.',
  'evidence.import.kept':
    '{count, plural, one {# oferta está ahora en tu cuaderno.} other {# ofertas están ahora en tu cuaderno.}}',
  'evidence.import.already':
    '{count, plural, one {# oferta ya estaba. Se queda como estaba.} other {# ofertas ya estaban. Se quedan como estaban.}}',
  'evidence.import.closed': 'No se metió nada, porque lo que guardas está bloqueado. Ábrelo antes y prueba otra vez.',
  'evidence.import.full': 'No queda sitio en este dispositivo. Haz sitio y prueba otra vez.',
  'evidence.import.failed':
    '{count, plural, one {# oferta no se pudo meter. Prueba otra vez.} other {# ofertas no se pudieron meter. Prueba otra vez.}}',
  'evidence.wrong.title': 'Qué está mal en el archivo',
  'evidence.wrong.changed': 'No está como cuando se hizo el archivo.',
  'evidence.wrong.missing': 'Debería estar, pero falta.',
  'evidence.wrong.unlisted': 'Se puso más tarde. No está en la lista del archivo.',
  'evidence.wrong.twice': 'Hay dos con ese nombre.',
  'evidence.wrong.strange-name': 'Tiene un nombre que no es nuestro.',
  'evidence.wrong.unreadable': 'No se puede leer.',
  'evidence.wrong.too-big': 'Es muy grande.',
  'evidence.wrong.more': '{count, plural, one {Y # más.} other {Y # más.}}',
  'evidence.refused.not-ours': 'Este archivo no se hizo aquí. Elige el archivo ZIP que guardaste.',
  'evidence.refused.damaged': 'El archivo está dañado. ¿Tienes otra copia?',
  'evidence.refused.too-big': 'El archivo es muy grande para leerlo. Puede tener hasta {most} MB.',
  'evidence.refused.too-many': 'Tiene dentro muchos archivos. Puede tener hasta {most}.',
  'evidence.refused.swells': 'Crecería mucho al abrirlo, así que no se abrió.',
  'evidence.refused.no-sums': 'Falta su lista, SHA256SUMS. Sin ella no se puede mirar nada.',

  'evidence.file.title': 'Ofertas que alguien guardó',
  'evidence.file.intro': 'Alguien leyó esto en un navegador y lo guardó. Hizo este archivo en su propio dispositivo.',
  'evidence.file.about-signs': 'Una ayuda de lectura notó las señales. Puede fallar y no acusa a nadie.',
  'evidence.file.redacted':
    'Quien hizo este archivo quitó o tapó algunas partes. Las sumas son las del archivo tal como está aquí.',
  'evidence.file.left-out': 'Quitado: {parts}',
  'evidence.file.blacked': '{count, plural, one {Tapado: # lugar} other {Tapado: # lugares}}',
  'evidence.file.item': 'Oferta {number}',
  'evidence.file.kept': 'Guardada',
  'evidence.file.zone': 'Zona horaria',
  'evidence.file.site': 'Sitio',
  'evidence.file.address': 'Dirección',
  'evidence.file.employer': 'Quién lo ofrece',
  'evidence.file.place': 'Lugar',
  'evidence.file.pay': 'Paga',
  'evidence.file.claims': 'Lo que la página dice a las máquinas',
  'evidence.file.language': 'Idioma',
  'evidence.file.reader': 'Leída por',
  'evidence.file.version': 'Versión',
  'evidence.file.level': 'Nivel',
  'evidence.file.harms': 'Puede apuntar a',
  'evidence.file.countries': 'Países que nombra',
  'evidence.file.them': 'La otra parte',
  'evidence.file.me': 'Quien lo guardó',
  'evidence.file.minutes': 'minuto {number}',
  'evidence.file.files': 'Archivos',
  'evidence.file.verify.title': 'Cómo ver que nada se cambió',
  'evidence.file.verify.text':
    'SHA256SUMS tiene una suma (SHA-256) de cada archivo. Saca los archivos del ZIP, abre un terminal en su carpeta y escribe:',
  'evidence.file.verify.windows': 'Windows no tiene esa orden. En PowerShell, escribe esto y compara:',
  'evidence.file.verify.whole':
    'La suma del ZIP no puede estar dentro de él. Quien hizo el archivo la vio y te la puede decir.',
  'evidence.file.start': 'Abre index.html en un navegador. No hace falta internet.',
  'evidence.file.exact': 'text.txt y offer.json tienen las palabras letra por letra. Cada carpeta es una oferta.',
};

export default evidence;
