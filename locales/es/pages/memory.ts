import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory, and of the page that shows what is remembered. */
const words: Catalogue = {
  'memory.nav': 'Lo que guardaste',
  'memory.nav.notebook': 'Cuaderno',
  'memory.nav.watch-list': 'Lista de avisos',
  'memory.nav.pictures': 'Imágenes',
  'memory.nav.memory': 'Qué se recuerda',

  'memory.banner.locked': 'Lo que guardaste está bloqueado.',
  'memory.banner.locked.text':
    'Escribe tu contraseña para verlo. Hasta entonces no se recuerda nada nuevo y no se reconoce nada de lo que viste antes.',
  'memory.banner.erasing': 'Se está borrando. Deja el navegador abierto hasta que termine.',
  'memory.banner.fleeting': 'Lo que guardes ahora desaparece al cerrar el navegador.',
  'memory.banner.refused': 'El navegador no nos deja guardar nada aquí. Puede pasar en ventanas privadas.',
  'memory.banner.damaged': 'Lo que se guardó antes no se puede abrir ahora. No lo hemos cambiado ni borrado.',
  'memory.banner.newer':
    'Lo que se guardó antes es de una versión más nueva de esta extensión. No lo hemos cambiado. Actualiza la extensión para volver a verlo.',
  'memory.banner.blocked':
    'Otra ventana abierta todavía usa lo que guardaste. Cierra las otras ventanas y prueba otra vez.',
  'memory.banner.full': 'No queda espacio en este dispositivo. No se puede guardar nada más hasta que haya espacio.',
  'memory.banner.export': 'Si algo es importante para ti, guárdalo como archivo desde el cuaderno.',
  'memory.banner.retry': 'Probar otra vez',

  'memory.title': 'Qué se recuerda',
  'memory.intro': 'Todo esto está solo en este dispositivo. Nadie más lo recibe. Puedes borrarlo cuando quieras.',

  'memory.now.title': 'Ahora mismo',
  'memory.now.locked': 'Cuánto hay se ve cuando está desbloqueado.',
  'memory.now.contacts':
    '{count, plural, =0 {No se recuerda ningún teléfono ni otro contacto.} one {Se recuerda # contacto como código corto. De él no se puede leer ningún número ni nombre.} other {Se recuerdan # contactos como códigos cortos. De ellos no se puede leer ningún número ni nombre.}}',
  'memory.now.texts':
    '{count, plural, =0 {No se recuerda ningún texto de una oferta.} one {Se recuerda # texto de una oferta como código corto.} other {Se recuerdan # textos de ofertas como códigos cortos.}}',
  'memory.now.evidence':
    '{count, plural, =0 {No hay ninguna oferta en tu cuaderno.} one {Hay # oferta en tu cuaderno.} other {Hay # ofertas en tu cuaderno.}}',
  'memory.now.pictures':
    '{count, plural, =0 {No hay ninguna imagen guardada.} one {Hay # imagen guardada.} other {Hay # imágenes guardadas.}}',
  'memory.now.watched':
    '{count, plural, =0 {Tu lista de avisos está vacía.} one {Hay # entrada en tu lista de avisos.} other {Hay # entradas en tu lista de avisos.}}',
  'memory.now.oldest': 'Lo más antiguo se vio por última vez el {date}.',

  'memory.seen.title': 'Visto antes',
  'memory.seen': 'Recordar lo que he visto',
  'memory.seen.text':
    'Recuerda los contactos y los textos de las ofertas que abres, como códigos cortos. Así puede decirte: este número estaba en otra oferta, con otro nombre.',
  'memory.seen.private': 'En ventanas privadas no recuerda nada.',
  'memory.seen.off':
    'Si lo apagas, no se recuerda nada nuevo. Lo que ya hay se queda hasta su día, o hasta que lo borres.',
  'memory.messages': 'También en mensajes y en sitios de citas',
  'memory.messages.text': 'Allí la gente te escribe en privado. Por eso está apagado hasta que tú lo enciendas.',
  'memory.days': 'Olvidar después de',
  'memory.days.choice': '{days, plural, one {# día} other {# días}}',
  'memory.days.text':
    'Lo que no se vuelve a ver en ese tiempo se olvida solo. Tu cuaderno y tus imágenes se quedan hasta que los borres.',

  'memory.lock.title': 'Una contraseña para lo que guardaste',
  'memory.lock.none':
    'No hay contraseña. Todo se guarda en clave, pero la llave está al lado. Quien use este dispositivo puede abrir tu cuaderno. Quien copie el disco puede leerlo.',
  'memory.lock.helps': 'Con una contraseña, nadie puede abrirlo sin esas palabras. Tampoco desde una copia del disco.',
  'memory.lock.new-key':
    'Cuando pones una, todo lo que guardaste recibe una llave nueva. Los códigos cortos de contactos y textos vistos hasta ahora se olvidan. Tu cuaderno, tus imágenes y tu lista de avisos se quedan.',
  'memory.lock.old-key':
    'La llave vieja se borra enseguida, pero el navegador puede dejar restos de ella en el disco durante un tiempo. Lo que guardes desde ahora nunca tuvo esa llave.',
  'memory.lock.forgotten': 'Si olvidas la contraseña, se pierde. Nadie más la tiene. Solo te queda borrar todo.',
  'memory.lock.other': 'No es el bloqueo de los ajustes. Usa otras palabras.',
  'memory.lock.set': 'Poner la contraseña',
  'memory.lock.change': 'Cambiar la contraseña',
  'memory.lock.is-set': 'Hay una contraseña. Ahora mismo está desbloqueado.',
  'memory.lock.now': 'Bloquear ahora',
  'memory.lock.remove': 'Quitar la contraseña',
  'memory.lock.set.done': 'La contraseña está puesta.',
  'memory.lock.removed': 'Ya no hay contraseña.',
  'memory.lock.busy': 'Espera un momento. Todo recibe su llave nueva.',
  'memory.lock.not-now': 'Ahora no es posible, porque no se puede guardar nada de forma duradera.',
  'memory.minutes': 'Bloquear solo después de',
  'memory.minutes.choice': '{minutes, plural, one {# minuto} other {# minutos}}',
  'memory.minutes.text':
    'El tiempo empieza de nuevo cada vez que usas una página de esta extensión. También se bloquea al cerrar el navegador.',

  'memory.erase.title': 'Borrar',
  'memory.erase.text': 'Lo que se borra no vuelve. Nosotros tampoco podemos recuperarlo.',
  'memory.erase.site': 'Todo lo de un sitio',
  'memory.erase.site.choose': 'Elige un sitio',
  'memory.erase.site.do': 'Borrar lo que es de este sitio',
  'memory.erase.site.sure':
    '¿Borrar todo lo de {site}? También se van las ofertas de allí que hay en tu cuaderno, con sus imágenes.',
  'memory.erase.site.locked': 'Para borrar un solo sitio, desbloquea primero. Borrarlo todo se puede siempre.',
  'memory.erase.all': 'Todo',
  'memory.erase.all.do': 'Borrar todo',
  'memory.erase.all.sure':
    '¿Borrarlo todo? Tu cuaderno, todas las imágenes, la lista de avisos, todo lo visto y la contraseña. Tus ajustes se quedan.',
  'memory.erase.yes': 'Sí, borrar',
  'memory.erase.no': 'No, conservar',
  'memory.erase.done':
    '{count, plural, =0 {No había nada que borrar.} one {Borrado: # cosa.} other {Borrado: # cosas.}}',
  'memory.erase.all.done': 'Todo está borrado.',
  'memory.erase.failed': 'No se ha podido borrar todo ahora. Sigue en cuanto el navegador lo permita.',
};

export default words;
