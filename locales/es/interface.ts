/** Palabras de la marca, del panel y de nuestras páginas. */
export const words: Readonly<Record<string, string>> = {
  close: 'Cerrar',
  undo: 'Deshacer',
  retry: 'Probar otra vez',
  next: 'Siguiente',
  back: 'Atrás',
  settings: 'Ajustes',
  copy: 'Copiar',
  'copy.done': 'Copiado',
  'copy.failed': 'Selecciónalo y cópialo a mano',

  'exit.more':
    '{count, plural, one {Mayúsculas. Púlsala una vez más para salir de esta página.} other {Mayúsculas. Púlsala # veces más para salir de esta página.}}',

  'not-safe': 'Que no se note nada no quiere decir que sea seguro.',
  'nothing-noticed':
    'No se han notado señales conocidas en estas palabras. Si algo no te cuadra, hazte caso y pregunta a alguien.',
  partly: 'El texto es muy largo. Solo se ha revisado el principio.',
  'offer.untitled': 'Oferta sin título',

  'level.none': 'Nada que señalar',
  'level.notice': 'Hay algo que preguntar',
  'level.caution': 'Merece otra mirada',
  'level.danger': 'Lee esto primero',

  'mark.caution': 'Merece otra mirada',
  'mark.danger': 'Lee esto primero',

  'ask.title.them': 'Pregunta esto',
  'ask.title.someone-trusted': 'Dile esto a alguien de confianza',
  'ask.means': 'Quiere decir: {question}',

  'panel.title.caution': 'Merece otra mirada',
  'panel.title.danger': 'Tómate tu tiempo con esta',
  'panel.you-decide': 'Tiene señales que se usan a menudo para engañar a la gente. Tú decides.',
  'panel.threatened': 'No es culpa tuya. No pagues, no borres nada, deja de responder y habla con alguien.',
  'panel.check-with-me': 'Que alguien la revise conmigo',
  'panel.more-help': 'Más personas con quienes hablar',
  'panel.nothing-sent': 'Nada de esta página se envía a ningún sitio.',
  'panel.not-a-problem': 'Para mí no es un problema',
  'panel.hide': 'Ocultar aquí',
  'panel.off': 'Desactivar en este sitio',
  'panel.report': 'Denunciar',
  'panel.why': '¿Por qué veo esto?',
  'panel.why.text':
    'Second Look ha comparado las palabras de esta oferta con señales que publican la policía, la inspección de trabajo y grupos de ayuda. Lo hace aquí, en tu aparato. Una señal puede fallar. Una oferta honesta también puede tenerla, y puede contestar a tu pregunta.',
  'panel.done.not-a-problem': 'Has decidido que esta oferta no es un problema. No se volverá a marcar.',
  'panel.done.hide': 'La marca queda oculta hasta que vuelvas a abrir esta página.',
  'panel.done.off': 'Second Look ya no lee {host}. Puedes volver a activarlo aquí o en los ajustes.',

  'popup.asking': 'Mirando esta página',
  'popup.failed': 'No ha funcionado',
  'popup.failed.text': 'No se ha perdido nada. Prueba otra vez.',
  'popup.not-allowed': 'El navegador no me deja leer esta página',
  'popup.not-allowed.text': 'Puedes copiar el texto y revisarlo con «Revisar un texto».',
  'popup.nothing-selected': 'No hay texto seleccionado',
  'popup.nothing-selected.text': 'Selecciona las palabras de la oferta en la página y pulsa otra vez.',
  'popup.off': 'No estoy leyendo esta página',
  'popup.off.text': 'Puedes revisarla una vez, o activar en los ajustes los sitios que usas.',
  'popup.off.group.text':
    'Puedes revisarla una vez. Es de los sitios que puedo leer por mi cuenta: actívalo aquí abajo y el navegador te preguntará una vez más.',
  'popup.not-yet': 'Aquí todavía no se ha leído nada',
  'popup.wall': 'No puedo leer esta página',
  'popup.wall.text': 'El sitio pide primero entrar con una cuenta o demostrar que eres una persona.',
  'popup.no-offer': 'No he encontrado ninguna oferta en esta página',
  'popup.no-offer.text': 'Si la hay, selecciona sus palabras y revisa la selección.',
  'popup.unreadable': 'No puedo leer esta página',
  'popup.unreadable.text': 'Si aún se está cargando, espera un poco. También puedes marcar las palabras y revisarlas.',
  'popup.changed': 'No encontré la oferta donde este sitio suele mostrarla',
  'popup.changed.text':
    'Puede que la oferta ya no esté o que este sitio haya cambiado. Si ves una, selecciona sus palabras y revisa lo seleccionado.',
  'popup.read': '{count, plural, one {# oferta leída en esta página.} other {# ofertas leídas en esta página.}}',
  'popup.partly': 'La página es muy larga; no se ha leído entera.',
  'popup.by': 'Leído como: {by}.',
  'popup.by.job-posting': 'oferta de empleo',
  'popup.by.fallback': 'página de tipo desconocido',
  'popup.by.selection': 'texto seleccionado',
  'popup.folded':
    '{count, plural, one {Una parte de # texto está plegada. Ábrelo en la página para que se lea entero.} other {Una parte de # textos está plegada. Ábrelos en la página para que se lean enteros.}}',
  'popup.marked':
    '{count, plural, one {Una oferta de aquí merece otra mirada} other {# ofertas de aquí merecen otra mirada}}',
  'popup.noticed':
    '{count, plural, one {Una oferta de aquí deja una pregunta abierta} other {# ofertas de aquí dejan preguntas abiertas}}',
  'popup.nothing': 'Nada que señalar aquí',
  'popup.list': 'Ofertas de esta página',
  'popup.check-page': 'Revisar esta página',
  'popup.check-selection': 'Revisar la selección',
  'popup.check-text': 'Revisar un texto',
  'popup.reads-site': 'Leer {host}',
  'popup.talk': 'Quiero hablar con alguien',

  'more.title': 'Más páginas',
  'more.self-check': 'Preguntas para pensarlo',
  'more.learn': 'Bueno es saberlo',
  'more.practice': 'Practicar con ofertas inventadas',
  'more.family': 'Para familias',
  'more.report': 'Denunciar algo',
  'popup.learn': 'Aprender y practicar',

  'check.title': 'Revisar un texto',
  'check.intro':
    'Pega una oferta, un mensaje o una conversación entera. Se lee en este dispositivo, no se envía ni se guarda en ningún sitio.',
  'check.label': 'Las palabras que te han enviado',
  'check.note': 'Si es una conversación, deja los nombres al principio de las líneas.',
  'check.me': '¿Cuál de estos nombres es el tuyo?',
  'check.me.none': 'Ninguno',
  'check.submit': 'Revisar',
  'check.clear': 'Borrar',
  'check.empty': 'Pega primero alguna palabra.',
  'check.failed': 'No ha funcionado. Tu texto sigue aquí; pulsa otra vez.',
  'check.outcome': 'Lo que se ha notado',

  'group.jobs': 'Empleo y anuncios',
  'group.social': 'Redes sociales',
  'group.messages': 'Mensajes',
  'group.dating': 'Citas',
  'group.and-more': '{sites} y {count, plural, one {# más} other {# más}}',
  'group.sites-on': '{count, plural, one {{on} de # sitio activado} other {{on} de # sitios activados}}',

  'never.sends': 'No envía nada. Lo que lees se queda en este dispositivo.',
  'never.account': 'No tiene cuenta, ni estadísticas, ni publicidad.',
  'never.watches': 'No cuenta nada de ti a tus padres, a tu empresa ni a nadie.',
  'never.decides': 'No decide nada por ti y no bloquea nada.',
  'never.tells': 'Nunca dice que una oferta es segura, ni que una persona es mala.',

  'welcome.step': 'Paso {step} de {last}',
  'welcome.1.title': 'Mirar dos veces las ofertas',
  'welcome.1.text':
    'Algunas ofertas de trabajo, de dinero o de amor son trampas. Second Look lee las ofertas que tienes en pantalla y pone una marca pequeña junto a las que tienen señales conocidas. Pulsa la marca: enseña las palabras exactas, dice por qué importan, qué puedes preguntar y quién puede ayudarte.',
  'welcome.1.example': 'Ayudante de cocina junto al mar, con habitación',
  'welcome.1.example.text': 'Así es la marca, junto a una oferta inventada.',
  'welcome.2.title': 'Lo que nunca hace',
  'welcome.2.only-popup':
    'Una página puede dibujar cualquier cosa. Solo es nuestra de verdad la ventana que se abre desde el botón de la barra del navegador, y nunca dice «seguro».',
  'welcome.3.title': '¿Dónde quieres que mire?',
  'welcome.3.text': 'Lee solo lo que tienes en pantalla, y solo en los sitios que actives.',
  'welcome.3.switch-on': 'Activar estos',
  'welcome.3.without': 'Seguir sin activar',
  'welcome.3.refused':
    'El navegador no lo ha permitido. Puedes probar otra vez, o seguir y usar «Revisar esta página» cuando lo necesites.',
  'welcome.3.note': 'El navegador te lo preguntará una vez más. Puedes cambiarlo cuando quieras en los ajustes.',
  'welcome.done.title': 'Eso es todo',
  'welcome.done.text':
    'Encontrarás Second Look en la barra del navegador. Allí también puedes revisar una sola página, una selección o un texto que te hayan enviado.',

  'options.language': 'Idioma',
  'options.where': 'Dónde lee',
  'options.off': 'Sitios que has desactivado',
  'options.off.none': 'Ninguno.',
  'options.off.on-again': 'Activar otra vez',
  'options.changed': 'Sitios que parecen haber cambiado',
  'options.changed.text':
    'Varias páginas de estos sitios debían mostrar una oferta y no vi ninguna. Marca allí las palabras de la oferta y revisa lo que has marcado. Esta lista se queda en este aparato.',
  'options.set-aside': 'Ofertas que has apartado',
  'options.set-aside.count':
    '{count, plural, =0 {Ninguna.} one {Una oferta ya no se marca.} other {# ofertas ya no se marcan.}}',
  'options.set-aside.forget': 'Volver a marcarlas',
  'options.promise': 'Qué hace con lo que lees',
  'options.promise.reads': 'Lee las ofertas de las páginas de los sitios que has activado, mientras están abiertas.',
  'options.promise.keeps':
    'Guarda lo que eliges en esta página, un código corto por cada oferta que apartas y unos pocos códigos de páginas de sitios que quizá han cambiado. No guarda palabras de las ofertas. Tampoco guarda direcciones.',
  'options.version': 'Versión {version}',
};
