/** Palabras de la página de ayuda y de la orientación. Las mismas claves y huecos que `locales/en/help.ts`. */
export const help: Readonly<Record<string, string>> = {
  'help.title': 'Hablar con alguien',
  'help.intro':
    'Personas que escuchan, revisan ofertas contigo y saben qué se puede hacer. Puedes llamar solo para preguntar.',
  'help.intro.offer':
    'Pueden revisar esta oferta contigo antes de que respondas. No hace falta que tengas la certeza de que algo va mal.',
  'help.not-your-fault': 'No es culpa tuya.',
  'help.not-your-fault.text':
    'Quien prepara algo así sabe qué decir. Hayas escrito, enviado o aceptado lo que sea, todavía puedes parar, y hay gente que te ayudará.',

  'help.emergency.title': '¿Estás en peligro ahora mismo?',
  'help.emergency.text':
    'Llama al {number}. Si no puedes hablar, no cuelgues, o envía un mensaje si tu país lo permite.',
  'help.emergency.unknown': 'Llama al número de emergencias del país donde estás.',

  'help.country.label': '¿Dónde estás ahora?',
  'help.country.guessed':
    'Hemos supuesto {country} por la hora y los idiomas de este navegador. Cámbialo si no es así.',
  'help.country.chosen': 'Has elegido {country}.',
  'help.country.why': 'Del país depende qué números te funcionan. Se queda en este dispositivo.',
  'help.country.eu': 'Unión Europea',
  'help.country.international': 'Cualquier país',

  'help.lines.title': 'Personas que pueden revisarlo contigo',
  'help.lines.for': 'Para un trabajo en {job}, desde {country}',
  'help.lines.here': 'En {country}',
  'help.lines.abroad': 'En {country}, se les puede contactar desde donde estás',
  'help.lines.anywhere': 'Desde cualquier país',
  'help.lines.there': 'Cuando estés en {country}',
  'help.lines.there.text': 'Apúntalos antes de viajar. Funcionan desde un teléfono en {country}.',
  'help.lines.elsewhere': 'No conocemos ninguna línea en {country} para esto. A estas puedes acudir desde donde estás.',
  'help.lines.nearest':
    'No conocemos ninguna línea solo para esto. Estas son las más cercanas. Te pueden decir a quién acudir.',
  'help.lines.wrong': '¿No contestan o el número no es correcto? Prueba con el siguiente. Los números cambian.',

  'help.need.emergency': 'Emergencias',
  'help.need.trafficking': 'Cuando alguien controla o vende a personas',
  'help.need.labour': 'Problemas en el trabajo',
  'help.need.child': 'Para niñas, niños y adolescentes',
  'help.need.missing': 'Menores desaparecidos',
  'help.need.sextortion': 'Amenazas con imágenes',
  'help.need.fraud': 'Dinero y estafas',
  'help.need.violence': 'Violencia en casa o en la pareja',

  'help.card.call': 'Llamar',
  'help.card.chat': 'Chat',
  'help.card.email': 'Correo electrónico',
  'help.card.sms': 'Mensaje de texto (SMS)',
  'help.card.sms.word': 'Envía la palabra {word} al {number}',
  'help.card.web': 'Página web',
  'help.card.always': 'día y noche',
  'help.card.hours': 'Horario: {hours}',
  'help.card.hours.daily': 'todos los días',
  'help.card.open': 'abierto ahora',
  'help.card.closed': 'cerrado en este momento',
  'help.card.hours.unknown': 'Horario desconocido',
  'help.card.free': 'gratis',
  'help.card.not-free': 'cuesta una llamada normal',
  'help.card.anonymous': 'sin dar tu nombre',
  'help.card.not-on-bill': 'no sale en la factura',
  'help.card.not-on-bill.note': 'La llamada sí queda en la lista de llamadas de tu teléfono. Puedes borrarla allí.',
  'help.card.deaf': 'si eres una persona sorda o no puedes hablar: {how}',
  'help.card.languages': 'Idiomas: {languages}',
  'help.card.interpreter': 'más de {count} idiomas con intérprete',
  'help.card.abroad': 'Este número funciona desde otros países.',
  'help.card.whatsapp': 'WhatsApp',
  'help.card.telegram': 'Telegram',
  'help.deaf.sms': 'mensaje de texto',
  'help.deaf.chat': 'chat',
  'help.deaf.sign-language': 'lengua de signos o señas',
  'help.deaf.tty': 'teléfono de texto',
  'help.deaf.relay': 'servicio de intermediación',
  'help.deaf.app': 'aplicación',
  'help.deaf.email': 'correo electrónico',
  'help.card.checked': 'Comprobado el {date}',
  'help.card.medium': 'Encontrado en una sola página, sin confirmar por otra',
  'help.card.source': 'De dónde sale este dato',

  'help.call.title': 'Qué pasa cuando llamas',
  'help.call.1': 'Alguien contesta y te pregunta en qué te puede ayudar. Puedes callar un momento.',
  'help.call.2': 'No tienes que dar tu nombre ni el de nadie.',
  'help.call.3': 'Te hacen unas preguntas para entenderte. Respondes solo a lo que quieras.',
  'help.call.4': 'Te explican qué puedes hacer. Tú decides si lo haces.',
  'help.call.5': 'Puedes colgar cuando quieras y volver a llamar.',

  'help.tell.title': 'Qué contarles',
  'help.tell.intro': 'Puedes leer esto tal cual. Deja fuera lo que no sepas.',
  'help.tell.1': 'Quién lo ofrece: el nombre, la empresa, el teléfono o el perfil.',
  'help.tell.2': 'De qué se trata: el trabajo o el plan, el lugar, el pago, las fechas.',
  'help.tell.3': 'Las palabras que te hicieron dudar.',
  'help.tell.4': 'Lo que ya ha pasado: lo que enviaste, pagaste, firmaste o aceptaste.',
  'help.tell.5': 'Si ahora estás en un lugar seguro y cómo pueden contactarte sin que nadie lo note.',

  'help.sheet.copy': 'Copiar notas para la llamada',
  'help.sheet.offer': 'Oferta',
  'help.sheet.employer': 'Quién lo ofrece',
  'help.sheet.place': 'Lugar',
  'help.sheet.pay': 'Pago',
  'help.sheet.contact': 'Contacto que dan',
  'help.sheet.page': 'Página',
  'help.sheet.words': 'Palabras en las que fijarse',
  'help.sheet.first-line': 'He visto una oferta y me gustaría que alguien la revisara conmigo.',

  'help.steps.title': 'Qué puedes hacer ahora',
  'help.step.talk': 'Habla con una persona de confianza o con una de estas líneas. No tienes que resolverlo sin ayuda.',
  'help.step.do-not-pay': 'No pagues. Pagar una vez no lo termina: vuelven a pedir.',
  'help.step.stop-replying': 'Deja de responder. No le debes a nadie una respuesta ni una explicación.',
  'help.step.do-not-delete': 'No borres el chat. Muestra lo que hicieron.',
  'help.step.keep-proof': 'Guarda pruebas: capturas de pantalla con el nombre, el número y la fecha.',
  'help.step.keep-passport':
    'Lleva siempre contigo tu pasaporte y tu propio teléfono. A quien te lo pida le basta una copia.',
  'help.step.do-not-travel': 'No viajes todavía. Una oferta honesta espera a que la compruebes.',
  'help.step.share-plan':
    'Di a alguien adónde vas, con quién y cuándo vas a llamar. Elige con esa persona una palabra que quiera decir «necesito ayuda».',
  'help.step.ask-in-writing':
    'Pide por escrito el nombre de la empresa, las tareas, el horario y el sueldo antes de ir.',
  'help.step.do-not-sign': 'No firmes nada que no puedas leer o que no te haya explicado alguien independiente.',
  'help.step.do-not-carry': 'No lleves ni empieces nada. Si ya has empezado, pedir ayuda pronto cuenta a tu favor.',
  'help.step.do-not-move-money': 'No pases el dinero a nadie. Déjalo donde está hasta que hables con tu banco.',
  'help.step.tell-bank': 'Avisa hoy a tu banco. Algunos pagos se pueden parar en las primeras horas.',
  'help.step.change-passwords':
    'Cambia las contraseñas de las cuentas que conocen y cierra la sesión en los demás dispositivos.',
  'help.step.block-pictures':
    'Hay servicios gratuitos que frenan la difusión de imágenes sin verlas: Take It Down si en ellas tenías menos de 18 años, StopNCII si ya eras mayor de edad.',
  'help.step.report-profile': 'Denuncia el perfil en la aplicación, después de guardar las pruebas.',
  'help.step.tell-adult':
    'Cuéntaselo hoy a una persona adulta de confianza: en casa, en el colegio o en una línea para jóvenes. No has hecho nada malo.',
  'help.step.leave-safely':
    'Si quieres irte de un lugar, prepáralo antes con una línea: conocen sitios seguros donde dormir, también sin papeles.',

  'help.watched.title': '¿Alguien mira tu teléfono?',
  'help.watched.text':
    'Si alguien revisa tus dispositivos, usa otro: en una biblioteca, en el trabajo o el de alguien de confianza.',
  'help.watched.call':
    'La llamada queda en la lista de llamadas. El mensaje queda en la aplicación. Esta página queda en el historial del navegador.',
  'help.watched.delete': 'Borrarlo todo de golpe puede notarse. Borrar una sola entrada se nota menos.',
  'help.watched.uninstall':
    'Puedes desactivar esta extensión cuando quieras. No se ha guardado nada de lo que has leído.',

  'help.exit.button': 'Salir rápido de esta página',
  'help.exit.keys': 'O pulsa la tecla Mayúsculas tres veces.',
  'help.exit.note': 'Abre otra página al momento. No borra el historial del navegador.',
  'help.exit.announce': 'Saliendo de esta página',

  'help.nothing-sent': 'Nada de esta página se envía a ningún sitio. Tú decides a quién llamar.',
  'help.own-number': 'Nunca llamamos ni escribimos por ti.',
};
