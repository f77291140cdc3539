import type { Catalogue } from '@/lib/domain/catalogue';

/** Palabras de las páginas para aprender. Las mismas claves que `locales/en/pages/learn.ts`. Todas las historias son inventadas. */
const learn: Catalogue = {
  'learn.title': 'Bueno es saberlo',
  'learn.intro': 'Páginas cortas para leer, imprimir o enseñar a alguien. Quédate con lo que te sirva. Deja lo demás.',
  'learn.all': 'Todos los temas',
  'learn.print': 'Imprimir esta página',
  'learn.paper.call': 'A quién llamar:',
  'learn.signs.title': 'Cómo se puede notar',
  'learn.signs.note': 'Una señal sola muchas veces no dice nada. Si ves varias, míralo otra vez.',
  'learn.story.title': 'Una historia',
  'learn.story.note': 'Esta historia es inventada. A mucha gente le pasan cosas así.',
  'learn.steps.title': 'Qué puedes hacer',
  'learn.myths.title': 'Lo que dicen y lo que es verdad',
  'learn.sources.title': 'De dónde viene esto',
  'learn.sources.note': 'Las palabras son nuestras. Las señales vienen de aquí:',
  'learn.next.title': '¿Y ahora?',
  'learn.next.text':
    'Puedes hablar con alguien, solo para preguntar. No hace falta que tengas la certeza de que algo va mal.',
  'learn.help': 'Hablar con alguien sobre esto',
  'learn.self-check': 'Mirar paso a paso lo que te está pasando',
  'learn.practice': 'Practicar con ofertas inventadas',

  'learn.work-abroad.title': 'Un trabajo en otro país',
  'learn.work-abroad.line': 'Pagan bien y te pagan el viaje. Luego te falta el pasaporte y debes dinero.',
  'learn.work-abroad.sign.1': 'Pagan mucho. No piden estudios ni idioma.',
  'learn.work-abroad.sign.2': 'Pagan el viaje y la cama. Luego dicen que se lo debes.',
  'learn.work-abroad.sign.3': 'Tienes que pagar por el trabajo: por el puesto, por los papeles o por una prueba.',
  'learn.work-abroad.sign.4':
    'Alguien se queda tu pasaporte o tu teléfono, «para la oficina» o «para que no se pierda».',
  'learn.work-abroad.sign.5': 'No hay contrato, o no lo puedes leer, o te dan otro cuando llegas.',
  'learn.work-abroad.sign.6': 'No puedes salir sin compañía, llamar a casa ni hablar del trabajo.',
  'learn.work-abroad.story':
    'Mircea vio un anuncio para trabajar en el campo. El autobús estaba pagado y había cama. El primer día, el jefe recogió todos los pasaportes, «para la oficina». Luego dijo que el autobús, la cama y los guantes costaban 1400 euros. Mircea no iba a cobrar hasta pagarlo todo. Cada semana la lista era más larga. Una tarde, en una tienda, vio una tarjeta con un teléfono. Llamó solo para preguntar. La mujer hablaba su idioma. Le dijo que nadie puede quedarse su pasaporte y que podía irse. Dos días después se fue con otros tres, y el equipo de ella los esperaba. Recuperó el pasaporte y parte de su dinero. Hoy trabaja en otro campo. Esta vez pudo leer el contrato.',
  'learn.work-abroad.step.1': 'Antes de ir, pide por escrito el nombre de la empresa, el trabajo, las horas y la paga.',
  'learn.work-abroad.step.2': 'Busca tú la empresa. Llama al número que encuentres, no al que te dieron.',
  'learn.work-abroad.step.3': 'Lleva siempre tu pasaporte. Pueden mirarlo y copiarlo. No pueden quedárselo.',
  'learn.work-abroad.step.4':
    'Deja la dirección a alguien en casa. Acuerda una palabra que quiera decir «necesito ayuda».',
  'learn.work-abroad.step.5':
    '¿Ya estás allí? Apunta cada día tus horas y tu paga, y llama a una línea de ayuda. Puedes preguntar sin papeles y sin dar tu nombre.',
  'learn.work-abroad.myth.1': 'Nos debes dinero, así que te quedas.',
  'learn.work-abroad.myth.1.true':
    'Nadie puede retenerte por una deuda. Puedes irte y hablar del dinero después, con alguien de tu parte.',
  'learn.work-abroad.myth.2': 'No tienes papeles, así que nadie te va a ayudar.',
  'learn.work-abroad.myth.2.true':
    'Muchas líneas ayudan a la gente con papeles o sin papeles. No tienen que saber tu nombre.',
  'learn.work-abroad.myth.3': 'Dijiste que sí, así que es culpa tuya.',
  'learn.work-abroad.myth.3.true': 'Dijiste que sí a un buen trabajo. A esto no dijiste que sí.',

  'learn.someone-in-love.title': 'Cuando el amor va muy deprisa',
  'learn.someone-in-love.line': 'Mucho amor, muchos regalos, muchos planes. Luego te pide algo que no te suena bien.',
  'learn.someone-in-love.sign.1': 'Te dice «te quiero» a los pocos días. Te escribe día y noche.',
  'learn.someone-in-love.sign.2': 'Te hace regalos y paga cosas. Luego dice que se lo debes.',
  'learn.someone-in-love.sign.3': 'Quiere que te vayas pronto a vivir con él o con ella, a otra ciudad o a otro país.',
  'learn.someone-in-love.sign.4': 'Habla mal de tus amigos y de tu familia, o quiere que sea un secreto.',
  'learn.someone-in-love.sign.5': 'Luego falta dinero y lo tienes que ganar tú: bailando, con fotos o con tu cuerpo.',
  'learn.someone-in-love.sign.6': 'Si dices que no, se enfría o se enfada. O te da miedo, o te habla de tu familia.',
  'learn.someone-in-love.story':
    'Elena era nueva en la ciudad cuando Leo le escribió. Era tierno y la hacía reír. A la semana dijo que ella era el amor de su vida. Le compró un teléfono y un billete, y ella se fue a su país. Luego él dijo que tenía deudas. Si ella lo quería, iba a salir con hombres que pagan, solo un mes. Ella lloró. Él no le habló en varios días. Elena pensaba que nadie la iba a entender. Una noche escribió a un chat de ayuda. La mujer del chat no la juzgó. Hicieron un plan, paso a paso. Una mañana, cuando Leo no estaba, tomó sus papeles y se fue. Alguien del chat la esperaba. Ahora vive con su hermana. Estudia para ser enfermera y vuelve a reír.',
  'learn.someone-in-love.step.1': 'Ve más despacio. Quien te quiere puede esperar.',
  'learn.someone-in-love.step.2':
    'Cuéntaselo a una amiga o a un amigo. Que conozca a esa persona antes de que vayas a ninguna parte.',
  'learn.someone-in-love.step.3': 'Ten siempre tu teléfono, tus papeles y dinero para volver a casa.',
  'learn.someone-in-love.step.4': 'Puedes decir que no. También si antes dijiste que sí, y también si te pagó cosas.',
  'learn.someone-in-love.step.5':
    'Si quieres salir de ahí, haz primero un plan con una línea de ayuda. Conocen sitios donde dormir.',
  'learn.someone-in-love.myth.1': 'Si me quisieras, lo harías.',
  'learn.someone-in-love.myth.1.true': 'El amor no te pide cosas que te hacen daño.',
  'learn.someone-in-love.myth.2': 'Viniste porque quisiste, así que nadie te va a creer.',
  'learn.someone-in-love.myth.2.true': 'En las líneas de ayuda saben cómo pasa esto. Lo oyen mucho, y te escuchan.',
  'learn.someone-in-love.myth.3': 'A mí no me puede pasar.',
  'learn.someone-in-love.myth.3.true': 'Le pasa a todo tipo de gente. Quien hace esto lo ha hecho más veces. Tú no.',

  'learn.pictures.title': 'Amenazas con fotos',
  'learn.pictures.line': 'Alguien tiene una foto íntima tuya. Ahora quiere dinero, o más fotos.',
  'learn.pictures.sign.1': 'Alguien que no conoces es muy amable, y el chat se vuelve íntimo muy pronto.',
  'learn.pictures.sign.2': 'Pronto quiere ir a otra aplicación o hablar con vídeo.',
  'learn.pictures.sign.3': 'Te manda primero una foto íntima y quiere una tuya.',
  'learn.pictures.sign.4': 'Luego te enseña la lista de tus amigos y dice que se la va a mandar a todos.',
  'learn.pictures.sign.5': 'Quiere dinero, tarjetas regalo, más fotos o verte. Y te da muy poco tiempo.',
  'learn.pictures.sign.6': 'A veces la foto no es real. La hizo un ordenador con tus fotos de cada día.',
  'learn.pictures.story':
    'Daniel, de 24 años, conoció a una mujer en una aplicación. Siguieron en otra, y él le mandó una foto. Un minuto después todo cambió. Le llegó la lista de sus amigos. Tenía una hora para pagar 300 euros. Daniel pagó 50. Luego querían 500. Se sintió mal y no pudo dormir. Por la mañana se lo contó a su hermano. Su hermano no se rio. Hicieron fotos de la pantalla y dejaron de contestar. Avisaron a la aplicación y bloquearon la cuenta. Luego usaron un servicio gratis que ayuda a frenar las fotos. Daniel ocultó su lista de amigos. Llegaron más amenazas y él no contestó. Después, silencio. «Lo peor fue pasar esa noche solo», dice. «Ojalá lo hubiera despertado».',
  'learn.pictures.step.1': 'No pagues y no mandes nada más. A quien paga le piden más muchas veces.',
  'learn.pictures.step.2': 'Deja de contestar. No le debes nada.',
  'learn.pictures.step.3': 'No borres el chat. Guarda el nombre, el número y las amenazas. Se ve lo que hizo.',
  'learn.pictures.step.4': 'Cuéntaselo hoy a una persona. No tienes que enseñar la foto.',
  'learn.pictures.step.5':
    'Avisa a la aplicación y luego bloquea la cuenta. Hay servicios gratis que ayudan a frenar las fotos: Take It Down si eras menor de 18 años en la foto, StopNCII si ya eras mayor de edad.',
  'learn.pictures.myth.1': 'Paga una vez y se acabó.',
  'learn.pictures.myth.1.true': 'A quien paga le piden más muchas veces. Si ya pagaste, aún puedes parar.',
  'learn.pictures.myth.2': 'Es culpa tuya. Tú la mandaste.',
  'learn.pictures.myth.2.true': 'Confiaste en alguien y te mintió. Lo que está mal es lo que hace, no tú.',
  'learn.pictures.myth.3': 'Si la gente la ve, se acaba tu vida.',
  'learn.pictures.myth.3.true':
    'Esta noche puede parecer así. Pasa, y la vida sigue. Mucha gente lo ha vivido, y nadie tiene que pasar la noche a solas.',

  'learn.young-people.title': 'Un amigo nuevo en internet',
  'learn.young-people.line': 'Para ti, si tienes de 11 a 17 años. De juegos, chats, regalos y secretos.',
  'learn.young-people.sign.1': 'Dice que tiene tu edad. Pero nunca le va la cámara.',
  'learn.young-people.sign.2': 'Te da monedas, skins o regalos. Luego quiere algo a cambio.',
  'learn.young-people.sign.3': 'Quiere hablar por otra aplicación, donde nadie más lo ve.',
  'learn.young-people.sign.4': 'Te dice: «No se lo cuentes a tus padres. No lo van a entender».',
  'learn.young-people.sign.5': 'Pregunta si no hay nadie contigo, dónde vives o a qué colegio vas.',
  'learn.young-people.sign.6': 'Te pide fotos tuyas. O dice que podrías ser modelo o una estrella.',
  'learn.young-people.story':
    'Mía tiene 12 años. En un juego conoció a «Jonas, 13». Él le daba monedas y hablaban cada noche. Nadie la entendía como él. Luego quiso escribir por otra aplicación, y tenía que ser un secreto. Le preguntó si no había nadie en casa. Quería una foto de ella, y Mía no quiso mandarla. Él escribió: «¿Con todo lo que te di?». A Mía le dolía la tripa. Se lo contó a su prima mayor. Su prima no se enfadó. Las dos se lo contaron a su madre, y ella dijo: «Qué bien que me lo cuentas». Guardaron el chat y fueron a la policía. Jonas era un hombre mayor. Escribía también a otros niños. Ahora ya no puede. Mía sigue jugando, con amigos de su clase.',
  'learn.young-people.step.1': 'Puedes dejar de contestar cuando quieras. No hace falta quedar bien.',
  'learn.young-people.step.2': 'No tienes que devolver nada. Un regalo es un regalo.',
  'learn.young-people.step.3':
    'Cuéntaselo a un adulto de confianza: en casa, en el colegio, en tu club. O llama a una línea para jóvenes. No te has metido en un lío.',
  'learn.young-people.step.4': 'Guarda el chat. No lo pases a nadie. Luego bloquea la cuenta y avisa en la aplicación.',
  'learn.young-people.step.5': 'No te veas nunca a solas con alguien de internet. Ve con un adulto.',
  'learn.young-people.myth.1': 'Aceptaste los regalos, así que me lo debes.',
  'learn.young-people.myth.1.true': 'No le debes nada. Los regalos de verdad son gratis.',
  'learn.young-people.myth.2': 'Si lo cuentas, te vas a meter en un lío.',
  'learn.young-people.myth.2.true': 'Lo dice porque le da miedo que lo cuentes. Tú no has hecho nada malo.',
  'learn.young-people.myth.3': 'Somos muy amigos. Por eso es un secreto.',
  'learn.young-people.myth.3.true': 'A un buen amigo no le importa que tu familia sepa quién es.',

  'learn.easy-money.title': 'Dinero fácil por poca cosa',
  'learn.easy-money.line': 'Pasar dinero. Mandar un paquete. Un trabajo muy lejos. Puede hacerte parte de un delito.',
  'learn.easy-money.sign.1': 'Llega dinero a tu cuenta y tú lo mandas a otra. Una parte es para ti.',
  'learn.easy-money.sign.2': 'Alguien quiere usar tu tarjeta, tus claves del banco o una cuenta a tu nombre.',
  'learn.easy-money.sign.3': 'Recoges paquetes o los mandas, y no sabes qué llevan dentro.',
  'learn.easy-money.sign.4': 'Lo llaman «misión» o «mensajero». Pagan hoy y nadie pregunta quién eres.',
  'learn.easy-money.sign.5': 'Te pagan el vuelo a una oficina muy lejos. Por el camino cambia el sitio.',
  'learn.easy-money.sign.6':
    'Primero te dan ropa, un teléfono o drogas. Luego les debes dinero y tienes que hacer cosas para pagarlo.',
  'learn.easy-money.story':
    'Felix quería sacarse el carné de conducir y no tenía dinero. En un grupo vio un trabajo: recibir dinero, quedarse una parte y mandar el resto. Parecía cosa de oficina. Llegaron los primeros 900 euros. Entonces leyó quién los mandaba. Era una mujer que no conocía. Su nota decía: «Para mi nieto». Algo no iba bien. El jefe escribió: «Mándalo ya o lo vas a pagar tú». Felix no lo mandó. Tenía las manos frías. Llamó a su banco y lo contó todo. El banco paró el dinero y se lo devolvió a la mujer. Luego llamó a una línea de ayuda, y fueron con él a la policía. Haber llamado tan pronto contó a su favor. Ahora cuenta esta historia en su viejo instituto.',
  'learn.easy-money.step.1': 'No mandes el dinero a nadie. Déjalo donde está y llama a tu banco.',
  'learn.easy-money.step.2': 'No des a nadie tu tarjeta, tus claves ni tu documento de identidad.',
  'learn.easy-money.step.3': 'No lleves nada si no sabes qué hay dentro.',
  'learn.easy-money.step.4':
    '¿Ya lo has hecho? Para, guarda los chats y pide ayuda pronto. Si alguien te obligó, dilo. En muchos países la ley protege a quien fue obligado.',
  'learn.easy-money.step.5': '¿Estás lejos y no puedes irte? Llama a la embajada de tu país o a una línea de ayuda.',
  'learn.easy-money.myth.1': 'Es legal. Solo ayudas con los pagos.',
  'learn.easy-money.myth.1.true':
    'Las empresas de verdad usan sus cuentas. Pasar dinero robado puede ser delito, aunque no preguntes de dónde viene.',
  'learn.easy-money.myth.2': 'Ya estás dentro. No puedes salir.',
  'learn.easy-money.myth.2.true': 'Sí puedes. Cuanto antes hables con alguien, mejor para ti.',
  'learn.easy-money.myth.3': 'A los jóvenes no les pasa nada.',
  'learn.easy-money.myth.3.true':
    'El banco puede cerrar tu cuenta y la policía puede ir a verte. Por eso dejan que lo hagan otros.',

  'learn.task-and-fee-jobs.title': 'Trabajos en los que pagas tú',
  'learn.task-and-fee-jobs.line': 'Tareas cortas, pagos, una foto de tu documento. Al final no hay trabajo.',
  'learn.task-and-fee-jobs.sign.1':
    'Llega un mensaje que no esperas: mucho dinero por una hora o dos al día, desde casa.',
  'learn.task-and-fee-jobs.sign.2':
    'Haces tareas cortas en el teléfono: dar me gusta, votar, pulsar. La primera paga llega de verdad.',
  'learn.task-and-fee-jobs.sign.3': 'Luego tienes que meter dinero para tener mejores tareas o para sacar lo tuyo.',
  'learn.task-and-fee-jobs.sign.4': 'Tienes que pagar un curso, la ropa de trabajo, un examen médico o un visado.',
  'learn.task-and-fee-jobs.sign.5':
    'Quieren una foto de tu documento de identidad o las claves del banco antes de que haya contrato.',
  'learn.task-and-fee-jobs.sign.6': 'Usan el nombre de una empresa conocida, pero el correo no es de esa empresa.',
  'learn.task-and-fee-jobs.story':
    'Rosa estaba en casa con dos niños. Una mujer le escribió: dar me gusta a vídeos, 80 euros al día. El primer día Rosa cobró 12 euros. Era verdad. Al día siguiente tuvo que meter 30 para tener mejores tareas, y le llegaron 45. Luego fueron 200, y después 600. En la pantalla la cifra subía y subía. Para sacarla tenía que pagar un impuesto. Esa tarde se lo contó a su vecina. La vecina dijo: «El trabajo te paga a ti. Tú no pagas al trabajo». Rosa llamó enseguida a su banco. Pudieron parar el último pago. El resto se perdió. Pero guardó los chats y fue a la policía. Ahora trabaja tres días a la semana en una tienda de verdad. Su primera nómina está en la nevera.',
  'learn.task-and-fee-jobs.step.1': 'No pagues nunca para cobrar.',
  'learn.task-and-fee-jobs.step.2': 'Busca tú la empresa. Llama y pregunta si el trabajo existe.',
  'learn.task-and-fee-jobs.step.3':
    'No mandes fotos de tu documento antes de tener contrato. Escribe en la copia para quién es.',
  'learn.task-and-fee-jobs.step.4':
    '¿Has pagado? Llama hoy a tu banco. Algunos pagos se pueden parar en las primeras horas.',
  'learn.task-and-fee-jobs.step.5':
    '¿Mandaste tu documento? Díselo a la policía y a tu banco. Mira si llegan facturas o créditos que no son tuyos.',
  'learn.task-and-fee-jobs.myth.1': 'Mete dinero una vez más y te lo damos todo.',
  'learn.task-and-fee-jobs.myth.1.true':
    'La cifra de la pantalla no es dinero. Puedes parar ahora y guardar lo que te queda.',
  'learn.task-and-fee-jobs.myth.2': 'Todas las empresas cobran por dar trabajo.',
  'learn.task-and-fee-jobs.myth.2.true':
    'Una empresa honrada no cobra por dar trabajo. En muchos países lo dice la ley.',
  'learn.task-and-fee-jobs.myth.3': 'Solo caen los tontos.',
  'learn.task-and-fee-jobs.myth.3.true':
    'También ha pagado gente que estudia, que da clase o que trabaja en un banco. Está hecho para que parezca real.',

  'learn.love-and-money.title': 'Amor, dinero y promesas',
  'learn.love-and-money.line':
    'Nunca has visto a esa persona. Te pide dinero, o te va a hacer rico, o te quiere pagar.',
  'learn.love-and-money.sign.1': 'Escribe cada día, pero nunca se puede ver contigo. Siempre pasa algo.',
  'learn.love-and-money.sign.2': 'Está muy lejos: en un barco, en el ejército, de médico en otro país.',
  'learn.love-and-money.sign.3': 'Luego le hace falta dinero: para un billete, para el médico, para un paquete.',
  'learn.love-and-money.sign.4':
    'Te enseña a ganar mucho en poco tiempo, con una aplicación en la que tu dinero parece crecer.',
  'learn.love-and-money.sign.5':
    'Alguien te ofrece una paga cada semana por tu tiempo. Primero pagas tú algo, o le mandas una parte.',
  'learn.love-and-money.sign.6': 'Quiere tarjetas regalo, monedas de internet o pagos que no se pueden anular.',
  'learn.love-and-money.story':
    'Teresa llevaba dos años sola cuando Robert le escribió. Trabajaba en un barco, decía. Se escribieron cada mañana durante cuatro meses. Luego él perdió su tarjeta y le hacían falta 800 euros. Ella los mandó. Después fue un paquete, y luego un médico. Luego le enseñó una aplicación donde su dinero se había hecho el doble. Teresa fue al banco a sacar todo lo que tenía. Un chico joven le preguntó: «¿Lo ha visto alguna vez?». Primero se enfadó. Después llamó a su sobrina. Buscaron la foto de él en internet. Allí estaba, con otro nombre. Le dolió mucho tiempo. Pero su dinero sigue ahí. Ahora canta en un coro. Una vez al mes cuenta su historia, para que otros no se sientan tan solos.',
  'learn.love-and-money.step.1': 'No mandes dinero a quien no has visto. Pide una videollamada, hoy.',
  'learn.love-and-money.step.2': 'Busca su foto en un buscador de imágenes. Mira si sale con otro nombre.',
  'learn.love-and-money.step.3': 'Cuéntaselo a alguien de fuera. Cuatro ojos ven más que dos.',
  'learn.love-and-money.step.4': 'No aceptes su dinero y no lo pases a nadie. Puede ser de otra persona.',
  'learn.love-and-money.step.5':
    '¿Has pagado? Llama hoy a tu banco y guarda los chats. Si alguien te cobra por recuperar tu dinero, no pagues eso también.',
  'learn.love-and-money.myth.1': 'Si me quisieras, me ayudarías.',
  'learn.love-and-money.myth.1.true': 'A quien te quiere no le hacen falta tus ahorros.',
  'learn.love-and-money.myth.2': 'Yo te pago, así que haces lo que digo.',
  'learn.love-and-money.myth.2.true': 'Nadie puede comprar el derecho a decidir por ti. Puedes parar cuando quieras.',
  'learn.love-and-money.myth.3': 'Solo se lo cree la gente mayor y sola.',
  'learn.love-and-money.myth.3.true': 'Pasa a cualquier edad. Escriben a mucha gente y dan con lo que espera cada uno.',

  'learn.people-used.title': 'Cuando otros deciden por ti',
  'learn.people-used.line':
    'Tienes que pedir en la calle para otros, o casarte, o dar una parte de tu cuerpo o un bebé.',
  'learn.people-used.sign.1': 'Tienes que pedir o vender en la calle, y cada noche alguien se queda el dinero.',
  'learn.people-used.sign.2': 'Te preparan una boda. Nadie te pregunta, o no puedes decir que no.',
  'learn.people-used.sign.3': 'Alguien te paga por casarte con quien no conoces, para tener papeles.',
  'learn.people-used.sign.4': 'Alguien ofrece dinero por un riñón. Dice que es legal y fácil.',
  'learn.people-used.sign.5': 'Vas a otro país a llevar un embarazo o a dar óvulos, y se quedan tu pasaporte.',
  'learn.people-used.sign.6': 'Estás embarazada y alguien quiere pagarte por el bebé.',
  'learn.people-used.story':
    'Ion se quedó sin piso, y andaba con bastón. Una pareja le habló de un cuarto caliente en otro país, «y un poco de trabajo». El trabajo era pedir, sentado delante de una tienda. Cada noche se quedaban el dinero. Si era poco, no cenaba. También se quedaron su documento. Un día, una mujer de la tienda se sentó a su lado. «¿Cómo estás?», le dijo. Nadie le había preguntado eso en semanas. Le dio un número y le dejó su teléfono. Él habló una hora. Al día siguiente fueron a buscarlo dos personas. Tuvo una cama, un médico y papeles nuevos. Ahora tiene un cuarto suyo. Los sábados ayuda en una cocina para gente sin casa. La mujer de la tienda es su amiga.',
  'learn.people-used.step.1':
    'Puedes decir que no: a una boda, a pedir, a un médico. También si tu familia dijo que sí.',
  'learn.people-used.step.2': 'Lleva tus papeles contigo. Deja una copia a alguien de confianza.',
  'learn.people-used.step.3':
    '¿Te quieren llevar a otro país para casarte? Díselo antes a un profesor, a un médico o a una línea de ayuda. En el aeropuerto, díselo a alguien de uniforme.',
  'learn.people-used.step.4': 'Antes de hacerte pruebas, habla con un médico que elijas tú. No firmes nada antes.',
  'learn.people-used.step.5': 'Llama a una línea de ayuda. También puedes llamar por otra persona.',
  'learn.people-used.myth.1': 'Lo firmaste, así que lo haces.',
  'learn.people-used.myth.1.true': 'Tu cuerpo es tuyo. Aún puedes decir que no, y un buen médico va a parar.',
  'learn.people-used.myth.2': 'Aquí se hace así. Te tienes que casar.',
  'learn.people-used.myth.2.true': 'Puedes querer a tu familia y decir que no. Nadie puede obligarte a casarte.',
  'learn.people-used.myth.3': 'Allí se puede vender un riñón.',
  'learn.people-used.myth.3.true':
    'Va contra la ley en casi todo el mundo. Y a menudo quien lo ofrece se queda también el dinero.',

  'learn.how-they-look-for-people.title': 'Cómo buscan a la gente',
  'learn.how-they-look-for-people.line':
    'Unos ponen una oferta y esperan. Otros leen lo que publicas y luego te escriben.',
  'learn.how-they-look-for-people.sign.1':
    'Ponen anuncios y esperan: cuidar a gente, hoteles, campo, modelos, cine, citas con paga.',
  'learn.how-they-look-for-people.sign.2':
    'Leen lo que publicas: acabas de llegar, no tienes trabajo, estás triste. Y dicen justo lo que te gusta oír.',
  'learn.how-they-look-for-people.sign.3': 'Preguntan mucho y cuentan poco: ni empresa ni dirección, solo un nombre.',
  'learn.how-they-look-for-people.sign.4': 'Muy pronto quieren ir a otra aplicación, donde nadie más lo ve.',
  'learn.how-they-look-for-people.sign.5': 'Te sacan el billete, y así saben en todo momento dónde estás.',
  'learn.how-they-look-for-people.sign.6':
    'Luego te controlan con el teléfono: tus claves, tu sitio en un mapa, fotos de tu familia.',
  'learn.how-they-look-for-people.story':
    'Nadia escribió en un grupo que buscaba trabajo, el que fuera. En una hora le escribieron tres personas. Una era muy amable: un hotel junto al mar, el vuelo pagado, empiezas el lunes. Sabía su ciudad y los nombres de sus hijos. Todo estaba en su perfil. Quería seguir en otra aplicación y ver en un mapa dónde estaba ella. A Nadia le caía bien. Pero preguntó una cosa: «¿Cómo se llama el hotel?». Él mandó corazones. Luego mandó un billete. Luego se enfadó. Nadia enseñó el chat a una amiga, y llamaron a una línea de ayuda. La mujer ya conocía ofertas así. Nadia se quedó en casa. Dos meses después encontró trabajo en una panadería, a diez minutos de su puerta.',
  'learn.how-they-look-for-people.step.1': 'Oculta tus amigos, tu número y dónde estás a quien no conoces.',
  'learn.how-they-look-for-people.step.2':
    'Haz una pregunta clara: ¿qué empresa es y dónde está? Mira qué te contestan.',
  'learn.how-they-look-for-people.step.3': 'Sigue en la aplicación donde empezó todo hasta saber quién es.',
  'learn.how-they-look-for-people.step.4': 'No des tus claves. No dejes que nadie meta una aplicación en tu teléfono.',
  'learn.how-they-look-for-people.step.5':
    '¿Alguien vigila tu teléfono? Pide ayuda primero desde otro teléfono. Si cambias algo en el tuyo, se puede notar.',
  'learn.how-they-look-for-people.myth.1': 'Está en una web grande, así que alguien lo ha mirado.',
  'learn.how-they-look-for-people.myth.1.true':
    'Muchas veces, nadie. En las webs grandes hay más gente, y por eso buscan ahí.',
  'learn.how-they-look-for-people.myth.2': 'Sabe mucho de mí. Tiene que ser real.',
  'learn.how-they-look-for-people.myth.2.true': 'Casi todo puede salir de tu perfil. Lo puedes ocultar.',
  'learn.how-they-look-for-people.myth.3': 'Se le notaría en la cara.',
  'learn.how-they-look-for-people.myth.3.true':
    'La mayoría son amables. Puede ser una mujer, una pareja o alguien que conoces.',

  'learn.source.MIR24':
    'Ministerio del Interior, España: informe sobre cómo se capta y se usa a personas en línea (2024)',
  'learn.source.LSI': 'La Strada International: cómo evitar un mal trabajo',
  'learn.source.CMMSELF': 'Centro danés para personas explotadas (CMM): ¿te usa tu jefe?',
  'learn.source.ECUA': 'Comisión Europea: consejos para quien tuvo que salir de Ucrania',
  'learn.source.EPOLLB': 'Europol: consejos sobre el amor falso',
  'learn.source.BGAT': 'Comisión Nacional de Bulgaria (antitraffic.bg): lista de trampas',
  'learn.source.FBISX': 'FBI: amenazas con fotos para sacar dinero',
  'learn.source.THORN': 'Thorn: qué puedes hacer ante las amenazas con fotos',
  'learn.source.NCMEC': 'NCMEC, el centro para menores desaparecidos de Estados Unidos: pasos',
  'learn.source.LVTEST': 'Better Internet for Kids: prueba de Letonia sobre amistades de riesgo en línea',
  'learn.source.LVLA': 'Drossinternets.lv, Letonia, en el diario Latvijas Avīze: consejos para el verano',
  'learn.source.PNSCOUT': 'Policía Nacional, España, en Infobae: falsos cazatalentos',
  'learn.source.EPOLMULE': 'Europol: personas que pasan dinero para otros',
  'learn.source.COUNTY': 'NSPCC, Reino Unido: menores a quienes obligan a llevar drogas',
  'learn.source.ITAMA': 'Ministerio de Exteriores, Brasil: trabajos en centros de llamadas en el sudeste de Asia',
  'learn.source.FTCTASK': 'Federal Trade Commission, Estados Unidos: trabajos por tareas',
  'learn.source.PNLIKES': 'Policía Nacional, España, en el diario Información: dinero por dar me gusta',
  'learn.source.EURES': 'EURES, la red de empleo de la Unión Europea: ofertas falsas',
  'learn.source.FTCROM2': 'Federal Trade Commission, Estados Unidos: lo que más dicen los falsos enamorados',
  'learn.source.DIAC': 'Diaconía España: sobre las citas «sugar»',
  'learn.source.TELEM': 'Telemadrid: reportaje sobre agencias «sugar»',
  'learn.source.BEG': 'ANITP, la agencia de Rumanía: estudio sobre personas obligadas a pedir',
  'learn.source.SHAM': 'HEUNI, Finlandia: sobre los matrimonios falsos',
  'learn.source.ORGAN2': 'HuffPost: riñones que se ofrecen en línea',
  'learn.source.DIR24': 'Unión Europea: ley contra el comercio con personas (Directiva 2024/1712)',
  'learn.source.CMM': 'Centro danés para personas explotadas (CMM): señales de alerta en línea',
  'learn.source.FBITRAF': 'FBI, en Infosecurity Magazine: cómo buscan a la gente con citas y empleos',
  'learn.source.VOLODKO': 'Volodko y otros: estudio de 430 anuncios de trabajo en otro país',
};

export default learn;
