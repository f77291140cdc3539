import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras de la página para familias, para leer juntos. Los mismos huecos que en inglés. */
const family: Catalogue = {
  'family.title': 'Para leer en compañía',
  'family.intro':
    'Para madres, padres y jóvenes, mano a mano. Se tarda cinco minutos, y esta página no pregunta ni guarda nada.',

  'family.sees.title': 'Qué ve esta extensión',
  'family.sees.1': 'Ofertas y mensajes que están en la pantalla, y solo en los sitios que se han activado.',
  'family.sees.2': 'Busca palabras que se usan a menudo para atrapar a la gente y pone una marca pequeña al lado.',
  'family.sees.3': 'Lo hace en este dispositivo. No se envía nada a ningún sitio.',

  'family.never.title': 'Qué no enseña nunca a nadie',
  'family.never.1':
    'Una madre o un padre nunca ve lo que lee o escribe una persona joven. No hay ninguna página ni ningún informe para eso.',
  'family.never.2':
    'No guarda una lista de páginas ni de mensajes. Lo que su ventana muestra de una página desaparece al cerrarla.',
  'family.never.3': 'No escribe a nadie: ni a la familia, ni al instituto, ni a la policía.',

  'family.lock.title': 'El bloqueo',
  'family.lock.1':
    'Una madre o un padre puede bloquear los ajustes. Entonces hace falta una contraseña para desactivar un sitio o el modo de 13 a 17 años.',
  'family.lock.2': 'El bloqueo nunca es secreto. Mientras exista, la ventana que se abre desde la barra dice: «{line}»',
  'family.lock.3': 'La ayuda, la salida rápida, «Revisar un texto» y el idioma nunca se bloquean.',
  'family.lock.4': 'El bloqueo no enseña nada de lo que se ha leído. No apunta quién ha intentado abrirlo.',
  'family.lock.5': 'Se quita con la contraseña. Si se pierde, basta con quitar la extensión y volver a instalarla.',
  'family.lock.6': 'Decidid esto en común. Una regla que aceptan las dos partes dura más.',
  'family.lock.link': 'Abrir los ajustes',

  'family.start.title': 'Ocho maneras de empezar',
  'family.start.intro':
    'Un paseo o la vuelta a casa son buenos momentos. Haz una pregunta y espera. No hace falta llegar hoy al final.',
  'family.start.8.title': 'De 8 a 12 años',
  'family.start.8.1': '¿Te ha escrito alguna vez en un juego alguien que no conoces? ¿Qué quería saber de ti?',
  'family.start.8.2': 'Si alguien te regala monedas o algo en un juego, ¿qué podría querer a cambio?',
  'family.start.8.3':
    'Una sorpresa de cumpleaños es un secreto bueno. ¿Qué secretos no debería guardar nunca un niño o una niña sin ayuda?',
  'family.start.13.title': 'De 13 a 15 años',
  'family.start.13.1': '¿Cómo averiguarías si alguien en internet tiene de verdad la edad que dice?',
  'family.start.13.2': 'Si alguien te presionara en internet, ¿a quién se lo contarías primero? No tiene que ser a mí.',
  'family.start.13.3': '¿Has visto publicaciones sobre dinero rápido? ¿Qué crees que buscan?',
  'family.start.16.title': 'A los 16 y 17 años',
  'family.start.16.1': 'Si encontraras un trabajo de verano lejos, ¿qué querrías saber antes de ir?',
  'family.start.16.2':
    'Alguien es muy amable, te regala cosas y luego necesita un favor. ¿Cómo le dirías que no, y quién podría ayudarte?',

  'family.told.title': 'Cuando una persona joven te cuenta algo',
  'family.told.1': 'Escucha hasta el final. Después di: «Gracias por contármelo. No es culpa tuya».',
  'family.told.2': 'No eches la culpa. No preguntes «¿por qué has hecho eso?». La vergüenza hace callar.',
  'family.told.3': 'No le quites el teléfono. Lo usa para pedir ayuda. Parecería un castigo por haber hablado contigo.',
  'family.told.4':
    'Guarda pruebas: nombres, números, fechas, capturas de pantalla. No borres nada. Si hay imágenes íntimas de alguien menor de 18 años, no las copies ni las pases. Pregunta antes a una línea.',
  'family.told.5': 'No escribas tú a la otra persona y no pagues.',
  'family.told.6': 'Llamad a una línea en compañía. También hablan con las familias.',

  'family.young.title': 'Si la persona joven eres tú',
  'family.young.text':
    'Puedes hablar por tu cuenta con una línea para jóvenes. No necesitas permiso de nadie. El bloqueo no lo impide.',

  'family.more.title': 'Seguir desde aquí',
  'family.more.practice': 'Probar con ofertas inventadas',
  'family.more.learn': 'Leer sobre ofertas a jóvenes',
  'family.more.help': 'Personas con quienes hablar',
};

export default family;
