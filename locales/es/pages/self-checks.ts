import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras de las autocomprobaciones. Las mismas claves y huecos que `locales/en/pages/self-checks.ts`. */
const words: Catalogue = {
  'self-check.title': 'Compruébalo por tu cuenta',
  'self-check.intro':
    'Unas preguntas cortas te ayudan a verlo más claro. Elige lo que encaje con tu caso. Son unos tres minutos.',
  'self-check.private': 'Tus respuestas no se guardan ni se envían. Cuando sales de esta página, desaparecen.',
  'self-check.choose': '¿De qué se trata?',

  'self-check.offer.title': '¿Está bien esta oferta?',
  'self-check.offer.text': 'Para un trabajo, un viaje, un casting u otra oferta que te estás pensando.',
  'self-check.friend.title': '¿Es quien dice ser?',
  'self-check.friend.text': 'Para alguien que has conocido en línea: en un juego, en un chat o en una app de citas.',
  'self-check.job.title': '¿Está bien mi trabajo?',
  'self-check.job.text': 'Para un trabajo que ya haces, aquí o en otro país.',
  'self-check.pictures.title': 'Me amenazan con imágenes',
  'self-check.pictures.text': 'Qué hacer en los primeros minutos y quién ayuda.',

  'self-check.age.title': '¿Cuántos años tienes?',
  'self-check.age.why': 'Así las preguntas y las personas con quienes hablar son las adecuadas para ti.',
  'self-check.age.8-12': 'De 8 a 12',
  'self-check.age.13-15': 'De 13 a 15',
  'self-check.age.16-17': '16 o 17',
  'self-check.age.under-18': 'Menos de 18',
  'self-check.age.adult': '18 o más',

  'self-check.step': 'Pregunta {step} de {count}',
  'self-check.yes': 'Sí',
  'self-check.no': 'No',
  'self-check.unsure': 'No lo sé',
  'self-check.answered': 'Has respondido: {answer}',
  'self-check.read': 'Leer en voz alta',
  'self-check.read.stop': 'Dejar de leer',
  'self-check.again': 'Empezar de nuevo',
  'self-check.others': 'Otras comprobaciones',

  // el resultado
  'self-check.none.title': 'Nada de lo que has respondido es una señal de alerta conocida.',
  'self-check.none.text':
    'Eso no quiere decir que sea seguro. Si algo te sigue pareciendo raro, hazle caso a esa sensación y habla con alguien.',
  'self-check.talk.title': 'Algunas respuestas merecen hablarse con alguien.',
  'self-check.talk.text':
    'Puede que todo tenga una buena razón. Tómate tu tiempo y háblalo con alguien que no tenga nada que ver.',
  'self-check.first.title': 'Por favor, habla con alguien antes de hacer nada más.',
  'self-check.first.text':
    'Algunas de tus respuestas suelen ser señales de que alguien quiere engañar o controlar a otra persona. No has hecho nada malo. Hay gente que puede ayudar.',
  'self-check.first.text.young':
    'Algunas de tus respuestas son señales de que alguien no está jugando limpio contigo. No has hecho nada malo y nadie te va a castigar por pedir ayuda. Una persona adulta de confianza puede ayudarte.',
  'self-check.pictures.first.text':
    'Hay gente que ayuda con esto todos los días. No te van a echar la culpa. Buscar ayuda es lo correcto.',
  'self-check.weighed.title': 'Por qué lo decimos',
  'self-check.many-unsure':
    '{count, plural, one {Hay una respuesta que no sabías.} other {Hay # respuestas que no sabías.}} No pasa nada. Alguien puede ayudarte a averiguarlo.',
  'self-check.lines.title': 'Personas con quienes hablar',
  'self-check.lines.loading': 'Buscando a quien pueda ayudar',
  'self-check.lines.failed': 'No se ha podido mostrar la lista de teléfonos.',
  'self-check.more-help': 'Qué pasa cuando llamas',
  'self-check.to-pictures': '¿Te amenazan con imágenes? Lee esto primero.',
  'self-check.steps.none': 'Si todavía tienes dudas',

  // amenazas con imágenes: antes de cualquier pregunta
  'self-check.pictures.calm': 'Respira despacio una vez. Muchas personas han pasado por esto y hay salidas.',
  'self-check.pictures.first-minutes': 'Los primeros minutos',
  'self-check.pictures.heavy':
    '¿Sientes que no puedes con esto? Llama ahora a alguien o ve con una persona que tengas cerca. El miedo se hace más pequeño cuando lo compartes.',
  'self-check.pictures.go-on': 'Buscar a las personas adecuadas',
  'self-check.removal.title': 'Evitar que las imágenes se difundan',
  'self-check.removal.text': 'Hazlo cuando ya se lo hayas contado a alguien. No tienes que hacerlo sin compañía.',
  'self-check.removal.int-takeitdown':
    'Para imágenes en las que tienes menos de 18 años. Gratis y sin dar tu nombre. La imagen se queda en tu teléfono u ordenador: solo se envía un código hecho a partir de ella. Con el código, muchas aplicaciones pueden encontrar la imagen y retirarla.',
  'self-check.removal.int-stopncii':
    'Para imágenes en las que tienes 18 años o más. Gratis. La imagen se queda en tu teléfono u ordenador: solo se envía un código hecho a partir de ella. Con el código, muchas aplicaciones pueden encontrar la imagen y retirarla.',
  'self-check.removal.es-aepd-canal-prioritario':
    'En España: un organismo público puede ordenar que se retiren las imágenes con rapidez. Si puedes, denuncia antes la imagen en la aplicación. Después rellena el formulario de la web. Hay una vía propia para menores de 18 años.',
  'self-check.removal.failed':
    'Take It Down ayuda con imágenes en las que tienes menos de 18 años. StopNCII ayuda con imágenes en las que ya eres mayor de edad. Los dos son gratuitos.',

  // una oferta
  'self-check.ask.offer-found-you': '¿Te escribió primero con esta oferta alguien que no conoces?',
  'self-check.ask.offer-named': '¿Sabes el nombre completo y la dirección de quien te pagaría?',
  'self-check.hint.offer-named': 'No solo un nombre de pila o de chat. Una empresa o persona real que puedas buscar.',
  'self-check.ask.offer-tasks': '¿Sabes qué harías, dónde y cuántas horas?',
  'self-check.ask.offer-too-good': '¿Pagan mucho más de lo que se paga a otros por el mismo trabajo?',
  'self-check.ask.offer-fee': '¿Quieren que pagues algo antes?',
  'self-check.hint.offer-fee':
    'Por ejemplo un visado, un curso, unas fotos o una fianza. Una fianza es dinero que luego te devuelven.',
  'self-check.ask.offer-id':
    '¿Te han pedido una foto del pasaporte, tus datos del banco o un código antes de tener contrato?',
  'self-check.hint.offer-id': 'Un contrato es un papel que dice tu trabajo, tu horario y tu sueldo.',
  'self-check.ask.offer-papers': '¿Quieren quedarse con tu pasaporte, tu documento de identidad o tu teléfono?',
  'self-check.ask.offer-photos': '¿Te han pedido fotos que el trabajo no necesita?',
  'self-check.hint.offer-photos': 'Por ejemplo de cuerpo entero, o fotos que no enseñarías en casa.',
  'self-check.ask.offer-secret': '¿Te han pedido que no se lo cuentes a nadie o que borres mensajes?',
  'self-check.ask.offer-hurry': '¿Tienes que decir que sí hoy, o irte dentro de pocos días?',
  'self-check.ask.offer-carry': '¿Tendrías que pasar dinero o paquetes, o abrir cuentas para otros?',
  'self-check.hint.offer-carry': 'Por ejemplo: llega dinero a tu cuenta y lo envías a otra persona.',
  'self-check.ask.offer-away': '¿Es en otra ciudad o en otro país?',
  'self-check.ask.offer-debt': '¿Te pagan ahora el viaje o el cuarto y luego lo quitan de tu sueldo?',
  'self-check.ask.offer-collected': '¿Te recogería y te llevaría allí alguien que no conoces?',
  'self-check.ask.offer-visitor': '¿Te han dicho que en la frontera digas que vas de turismo o a estudiar?',

  // un trabajo que ya se hace
  'self-check.ask.job-contract': '¿Tienes un papel que dice tu trabajo, tu horario y tu sueldo?',
  'self-check.hint.job-contract': 'Ese papel se llama contrato. Puedes leerlo y tienes una copia.',
  'self-check.ask.job-papers': '¿Guarda otra persona tu pasaporte, tu documento de identidad o tu permiso?',
  'self-check.hint.job-papers': 'El permiso es el papel que te deja vivir o trabajar en el país.',
  'self-check.ask.job-pay': '¿Te pagan todo lo acordado y a tiempo?',
  'self-check.ask.job-costs': '¿Te quitan tanto por el cuarto, la comida o el transporte que queda poco?',
  'self-check.ask.job-debt': '¿Dicen que les debes dinero y que tienes que trabajar hasta pagarlo?',
  'self-check.ask.job-leave': '¿Podrías dejar ese trabajo si quisieras?',
  'self-check.hint.job-leave': 'Sin multa, sin perder lo que ya has ganado y sin miedo.',
  'self-check.ask.job-go-out': 'Después del trabajo, ¿puedes salir por tu cuenta y ver a quien quieras?',
  'self-check.ask.job-phone': '¿Alguien del trabajo se queda con tu teléfono o lo revisa?',
  'self-check.ask.job-hours': '¿Trabajas jornadas muy largas o no tienes ningún día libre a la semana?',
  'self-check.ask.job-other': '¿Es un trabajo muy distinto del que te prometieron?',
  'self-check.ask.job-sleeps': '¿Duermes en el trabajo o en un sitio que te da quien te emplea?',
  'self-check.ask.job-bed': '¿Tienes una cama propia, limpia y sin frío, y una puerta que puedes cerrar con llave?',
  'self-check.ask.job-against-will': '¿Te obligan a hacer cosas que no quieres o que van contra la ley?',
  'self-check.hint.job-against-will':
    'Por ejemplo vender, llevar cosas, pedir en la calle, engañar o estar con alguien.',
  'self-check.ask.job-threat':
    '¿Te han amenazado a ti o a tu familia, o te han dicho que la policía te echaría del país?',

  // una amistad en línea, de 8 a 12 años
  'self-check.ask.child-met': '¿Has visto a este amigo o amiga en persona, con un adulto que conoces?',
  'self-check.ask.child-older': '¿Crees que puede ser mayor de lo que dice?',
  'self-check.ask.child-move': '¿Quiere que habléis en otra app, donde nadie más lo ve?',
  'self-check.ask.child-secret': '¿Te ha dicho que guardes un secreto y no lo sepan los mayores?',
  'self-check.ask.child-alone': '¿Te pregunta dónde vives, a qué colegio vas o cuándo no hay nadie contigo?',
  'self-check.ask.child-gifts': '¿Te da cosas, como dinero para juegos, y quiere algo a cambio?',
  'self-check.ask.child-pictures': '¿Te ha pedido fotos que no enseñarías en casa?',
  'self-check.ask.child-meet': '¿Quiere verte sin que vaya ningún adulto?',
  'self-check.ask.child-threat': '¿Se enfada o dice que pasará algo malo si dices que no?',
  'self-check.ask.child-feeling': '¿A veces sientes miedo o algo raro después de hablar con esa persona?',

  // una amistad en línea, de 13 a 17 años
  'self-check.ask.teen-met': '¿Tú, o amigos en quienes confías, habéis visto a esta persona en la vida real?',
  'self-check.ask.teen-video': '¿Siempre tiene un motivo para no mostrar la cara en una videollamada?',
  'self-check.ask.teen-older': '¿Crees que puede ser mayor de lo que dice?',
  'self-check.hint.teen-older': 'Por ejemplo: tiene coche o mucho dinero, o sus fotos parecen demasiado perfectas.',
  'self-check.ask.teen-fast': '¿Os habéis hecho muy cercanos en muy poco tiempo?',
  'self-check.hint.teen-fast': 'Por ejemplo: grandes palabras de amor, o mensajes de día y de noche.',
  'self-check.ask.teen-secret': '¿Te ha pedido que no hables de vuestra relación o que borres chats?',
  'self-check.ask.teen-move': '¿Quiso pasar pronto a una app más privada?',
  'self-check.ask.teen-alone': '¿Te pregunta si alguien mira tu teléfono o cuándo no hay nadie contigo?',
  'self-check.ask.teen-away': '¿Habla mal de tus amistades o de tu familia para que las veas menos?',
  'self-check.ask.teen-game': '¿Te ha ofrecido dinero para juegos o regalos por hacer algo?',
  'self-check.ask.teen-gifts': '¿Te ha pagado cosas y luego ha dicho que le debes algo?',
  'self-check.ask.teen-pictures': '¿Te ha pedido fotos que no enseñarías en casa?',
  'self-check.ask.teen-track': '¿Quiere saber todo el tiempo dónde estás, o quiere tus contraseñas?',
  'self-check.ask.teen-meet': '¿Quiere verte sin nadie más, en un sitio que elige esa persona?',
  'self-check.ask.teen-job': '¿Te ha ofrecido dinero fácil?',
  'self-check.hint.teen-job': 'Por ejemplo por llevar algo, por prestar tu tarjeta del banco o por hacer de modelo.',
  'self-check.ask.teen-trip': '¿Quiere que viajes con esa persona o que os vayáis pronto a vivir juntos?',
  'self-check.ask.teen-threat': '¿Te ha amenazado o ha dicho que enseñará a otros algo que enviaste?',

  // una amistad o pareja en línea, mayores de edad
  'self-check.ask.adult-met': '¿Has visto a esta persona en la vida real?',
  'self-check.ask.adult-video': '¿Siempre tiene un motivo para no mostrar la cara en una videollamada?',
  'self-check.ask.adult-fast': '¿Habló muy pronto de amor o de un futuro en común?',
  'self-check.ask.adult-story': '¿Hay cosas que no encajan: el nombre, el país, las fotos, el número?',
  'self-check.ask.adult-money': '¿Te ha pedido dinero, tarjetas regalo o un préstamo?',
  'self-check.hint.adult-money': 'Un préstamo es dinero que dejas a alguien y que te tiene que devolver.',
  'self-check.ask.adult-invest': '¿Quiere enseñarte a ganar dinero rápido, por ejemplo con criptomonedas?',
  'self-check.hint.adult-invest': 'Las criptomonedas son dinero que solo existe en internet, como Bitcoin.',
  'self-check.ask.adult-carry': '¿Te ha pedido que recibas dinero o paquetes y los envíes a otro sitio?',
  'self-check.ask.adult-pictures': '¿Te pidió pronto fotos o vídeos privados?',
  'self-check.ask.adult-away': '¿Quiere que veas menos a tus amistades o a tu familia?',
  'self-check.ask.adult-gifts': '¿Te ha pagado cosas y luego ha dicho que le debes algo?',
  'self-check.ask.adult-track': '¿Quiere saber todo el tiempo dónde estás, o quiere tus contraseñas?',
  'self-check.ask.adult-trip':
    '¿Quiere que viajes o te mudes pronto a donde vive, con un billete que paga esa persona?',
  'self-check.ask.adult-work': '¿Te ha pedido que hagas un trabajo que no quieres, «por el bien de los dos»?',
  'self-check.ask.adult-threat': '¿Te ha amenazado o ha dicho que enseñará a otros algo que enviaste?',

  // amenazas con imágenes
  'self-check.ask.pictures-young-then': '¿Tienes menos de 18 años en alguna de las imágenes?',
  'self-check.ask.pictures-paid': '¿Ya has pagado o has enviado algo más?',
  'self-check.ask.pictures-known': '¿Es alguien que conoces en la vida real, por ejemplo una antigua pareja?',
  'self-check.ask.pictures-more': '¿Quiere verte o que hagas algo para esa persona?',
  'self-check.ask.pictures-account': '¿Sabe alguna contraseña tuya o ha entrado en alguna de tus cuentas?',

  // por qué importa una respuesta
  'self-check.why.stranger': 'Quien prepara algo malo suele escribir primero, a mucha gente a la vez.',
  'self-check.why.unnamed':
    'A una empresa honesta se la puede encontrar. Si nadie sabe quién paga, no hay a quién reclamar.',
  'self-check.why.tasks': 'Lo que ahora no está claro puede convertirse después en cualquier cosa.',
  'self-check.why.too-good': 'Un sueldo muy alto por un trabajo sencillo suele ser el gancho.',
  'self-check.why.fee': 'Para trabajar no se paga. Después del primer pago suele venir otro.',
  'self-check.why.id': 'Con una foto de tus documentos o un código, alguien puede actuar en tu nombre.',
  'self-check.why.papers':
    'Nadie puede quedarse con tus documentos ni con tu teléfono. Sin ellos es difícil marcharse.',
  'self-check.why.photos': 'Las fotos que el trabajo no necesita pueden usarse después para presionarte.',
  'self-check.why.secret': 'Quien te pide guardar un secreto no quiere que recibas ayuda.',
  'self-check.why.hurry': 'Con prisa no hay tiempo de comprobar nada. Una oferta honesta puede esperar un día.',
  'self-check.why.carry':
    'El dinero o el paquete puede venir de un delito. Entonces el problema es tuyo y no de quien lo envía.',
  'self-check.why.trip-debt': 'Empezarías con una deuda con quien te emplea. Así es difícil marcharse.',
  'self-check.why.collected': 'Entonces otra persona decide adónde vas. Nadie que conoces puede encontrarte.',
  'self-check.why.visitor': 'Sin los papeles correctos es más fácil amenazarte. Pueden devolverte a tu país.',
  'self-check.why.contract': 'Un papel con tu trabajo, horario y sueldo te protege si hay un desacuerdo.',
  'self-check.why.pay':
    'El dinero del trabajo hecho es tuyo. Hay gente que te ayuda a cobrarlo, en muchos sitios también sin papeles.',
  'self-check.why.costs': 'Hay límites a lo que te pueden quitar del sueldo.',
  'self-check.why.debt':
    'Nadie te puede obligar a trabajar para pagar una deuda. Puedes pedir ayuda aunque de verdad te dejaran dinero.',
  'self-check.why.leave':
    'Siempre puedes dejar un trabajo. Ni multas, ni amenazas, ni sueldos sin pagar deben retenerte.',
  'self-check.why.go-out': 'Tu tiempo libre es tuyo. Nadie puede encerrarte ni vigilar a quién ves.',
  'self-check.why.phone':
    'Tu teléfono es tu contacto con otras personas. En el trabajo no pueden quitártelo ni leerlo.',
  'self-check.why.hours':
    'Tienes derecho a descansar y a tener días libres. Quien conoce la ley puede revisar tu horario.',
  'self-check.why.other-work': 'Si el trabajo no es lo acordado, puedes decir que no.',
  'self-check.why.bed': 'El sitio que te da quien te emplea tiene que estar limpio, sin frío y con intimidad.',
  'self-check.why.against-will': 'Si te obligan, la culpa es de quien te obliga. Lo mejor es pedir ayuda cuanto antes.',
  'self-check.why.threat': 'Una amenaza nunca está bien. En una línea de ayuda saben cómo protegerte.',
  'self-check.why.not-met': 'En internet cualquiera puede decir que es un niño o usar la foto de otra persona.',
  'self-check.why.never-shown': 'Quien nunca muestra la cara puede no ser la persona de las fotos.',
  'self-check.why.older': 'Los adultos que buscan amistad íntima con jóvenes en internet muchas veces no son sinceros.',
  'self-check.why.fast': 'Mucho amor en muy poco tiempo puede ser una forma de ganarse tu confianza.',
  'self-check.why.move': 'En una app más privada nadie más ve lo que escribe.',
  'self-check.why.alone': 'Quien pregunta esto quizá quiere saber si alguien se daría cuenta.',
  'self-check.why.away': 'Quien te quiere no te aparta de tus amistades ni de tu familia.',
  'self-check.why.gifts': 'Un regalo es gratis. Nunca debes nada por él, digan lo que digan.',
  'self-check.why.pictures':
    'Siempre puedes decir que no. Si has enviado alguna, no es culpa tuya y hay gente que ayuda.',
  'self-check.why.track': 'Querer saberlo todo de ti es control. No es amor.',
  'self-check.why.meet': 'No vayas sin compañía. A quien tiene buena intención no le molesta que lleves a alguien.',
  'self-check.why.easy-money': 'El dinero fácil para jóvenes suele ser por algo que les mete en problemas.',
  'self-check.why.trip': 'Lejos de casa dependerías de esa persona para todo. No hay ninguna prisa.',
  'self-check.why.feeling': 'Lo que sientes importa. Es una buena razón para contárselo a un adulto.',
  'self-check.why.child-threat': 'Un amigo de verdad no te asusta. Cuéntaselo hoy a un adulto. No has hecho nada malo.',
  'self-check.why.child-secret':
    'Las sorpresas buenas se cuentan al final. Un secreto que no pueden saber los mayores no es bueno.',
  'self-check.why.story': 'Cuando los datos no encajan, puede que no sea quien dice ser.',
  'self-check.why.money': 'Pedir dinero suele ser el verdadero objetivo. Lo que se paga así casi nunca vuelve.',
  'self-check.why.invest': 'Las ganancias que te enseñan suelen ser inventadas. El dinero que pones se pierde.',
  'self-check.why.work': 'Quien te quiere no te pide eso. Puedes decir que no, también después de un sí.',
  'self-check.why.young-then':
    'Las imágenes de alguien menor de 18 años tienen la mayor protección. No importa la edad que tengas ahora.',
  'self-check.why.paid': 'Mucha gente paga por el primer susto. Puedes parar ahora. Quizá tu banco pueda ayudar.',
  'self-check.why.known': 'Tampoco una antigua pareja puede hacer esto. Hay gente que lo conoce bien.',
  'self-check.why.more': 'No vayas y no lo hagas. Cada vez piden más, y hay gente que puede ayudarte a salir.',
  'self-check.why.account': 'Cambia ya esa contraseña, en un dispositivo que sea solo tuyo.',
};

export default words;
