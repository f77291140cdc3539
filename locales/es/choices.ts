/** Palabras de lo que se elige: palabras fáciles, el modo para jóvenes, el modo discreto y el bloqueo. Los mismos huecos que en inglés. */
export const choices: Readonly<Record<string, string>> = {
  name: 'Second Look',

  'options.choices': 'Cómo te habla y cómo se ve',
  'options.easy': 'Palabras fáciles',
  'options.easy.text': 'Los motivos se dicen con frases cortas. Las palabras difíciles se explican.',
  'options.teen': 'Tengo de 13 a 17 años',
  'options.teen.text':
    'Te habla de forma más sencilla, mira con más atención las ofertas a jóvenes y enseña primero la ayuda para jóvenes. No se avisa a nadie.',
  'options.discreet': 'Modo discreto',
  'options.discreet.text':
    'El botón de la barra pasa a ser un punto que se llama «{neutral}», sin número. Las marcas en las páginas son pequeñas y grises. Las entradas del menú del botón derecho del ratón desaparecen.',
  'options.discreet.limit':
    'En la lista de extensiones del navegador se sigue viendo el nombre {name}. Ninguna extensión puede cambiar eso. El historial también guarda las direcciones de nuestras páginas.',

  'discreet.name': 'Notas',
  'discreet.mark.caution': 'Una nota',
  'discreet.mark.danger': 'Una nota para leer primero',

  'lock.line': 'Los ajustes de esta extensión tienen un bloqueo.',
  'lock.title': 'Un bloqueo para los ajustes',
  'lock.text.needs':
    'Con un bloqueo, hace falta una contraseña para tres cosas: para apagar un sitio o el modo de 13 a 17 años, para apartar una oferta del todo y para quitar el bloqueo.',
  'lock.text.free': 'La ayuda, la salida rápida, «Revisar un texto», el idioma y el país nunca se bloquean.',
  'lock.text.visible':
    'Cualquiera que use este navegador puede ver que hay un bloqueo: la ventana que se abre desde la barra siempre lo dice.',
  'lock.text.keeps': 'El bloqueo nunca enseña lo que se ha leído. No lleva ningún registro.',
  'lock.text.forgotten':
    'Si se olvida la contraseña, nadie la puede recuperar. Quita la extensión y ponla de nuevo. Así se va el bloqueo, y también todo lo que se había elegido.',
  'lock.text.family': 'Cómo hablar de esto en familia',
  'lock.passphrase': 'Contraseña',
  'lock.passphrase.again': 'La misma contraseña otra vez',
  'lock.passphrase.note': 'Al menos 6 caracteres. Tres o cuatro palabras seguidas se recuerdan bien.',
  'lock.set': 'Poner el bloqueo',
  'lock.too-short': 'Escribe al menos 6 caracteres.',
  'lock.not-same': 'Las dos no son iguales. Escríbelas otra vez.',
  'lock.open': 'Desbloquear',
  'lock.is-open': 'Los ajustes están desbloqueados durante diez minutos.',
  'lock.close': 'Bloquear ahora',
  'lock.remove': 'Quitar el bloqueo',
  'lock.removed': 'El bloqueo ya no está.',
  'lock.wrong':
    '{seconds, plural, one {Esa no es la contraseña. Puedes probar otra vez dentro de # segundo.} other {Esa no es la contraseña. Puedes probar otra vez dentro de # segundos.}}',
  'lock.wait':
    '{seconds, plural, one {Espera # segundo y prueba otra vez.} other {Espera # segundos y prueba otra vez.}}',
  'lock.refused': 'Hay un bloqueo. Escribe primero la contraseña.',
  'lock.refused.site':
    'Los ajustes tienen un bloqueo, así que este sitio sigue activado. Quien puso el bloqueo puede abrirlo en los ajustes.',
  'lock.done.not-a-problem':
    'Has decidido que esta oferta no es un problema. No se volverá a marcar hasta que se cierre el navegador. Hay un bloqueo, así que no se puede apartar para siempre.',
};
