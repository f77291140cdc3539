/** Easy-read variant of each reason: short sentences, one idea each, hard words explained. */
export const easy: Readonly<Record<string, string>> = {
  // promesas
  'easy.all-expenses-covered':
    'Alguien que no conoces quiere pagarlo todo. Después puede decir que le debes dinero. Pregunta antes quién paga y por qué.',
  'easy.easy-fast-money':
    'Habla de dinero y de una buena vida. No habla del trabajo. Esto se usa a menudo para que la gente diga que sí deprisa.',
  'easy.guaranteed-visa-job':
    'Un visado es un permiso para entrar en un país. Solo el Estado da visados. Nadie puede prometer un visado o un empleo antes de que alguien lo revise.',
  'easy.instant-hire':
    'El trabajo ya es tuyo, pero nadie ha hablado contigo. Quien contrata de verdad quiere conocerte antes.',
  'easy.pay-for-clicks':
    'Nadie paga bien por dar me gusta o poner estrellas. Al principio suelen darte un poco de dinero. Al final sueles pagar tú.',
  'easy.pay-too-good':
    'Pagan mucho más de lo normal por este trabajo. Un sueldo muy alto se usa a menudo para llamar la atención.',
  'easy.talent-scout':
    'Alguien que no te conoce te dice cosas bonitas. Eso gusta. A menudo se usa para conseguir una cita o fotos tuyas.',
  'easy.unsolicited-job-dm':
    'No pediste este trabajo. Te lo ofrece alguien que no conoces. Miles de personas suelen recibir el mismo mensaje.',
  'easy.no-experience-no-language':
    'No piden experiencia ni idioma. Puede ser normal. Si además pagan mucho, puedes preguntar por qué.',

  // cosas sin decir
  'easy.no-written-contract':
    'Un contrato es un papel con todo lo que te prometen. Sin contrato, es difícil demostrar después lo que te prometieron. Puedes pedirlo antes de viajar.',
  'easy.terms-switch':
    'Dijiste que sí. Después cambiaron el lugar, quién manda o el trabajo. Puedes decir que no en cualquier momento.',
  'easy.unnamed-employer': 'La oferta no da un nombre ni una dirección. Así nadie puede comprobar quién está detrás.',
  'easy.vague-duties':
    'La oferta no dice qué harías de verdad. Un trabajo que se esconde puede acabar siendo otra cosa.',

  // a quién busca
  'easy.targets-homeless-addiction-disability':
    'Busca a personas sin casa, con una enfermedad o con discapacidad. Hay quien usa ofertas así para que otros trabajen sin cobrar.',
  'easy.targets-no-ties': 'Busca a personas sin familia ni pareja. Sin nadie cerca, es más difícil conseguir ayuda.',
  'easy.appearance-photos-requested':
    'Pide fotos de tu cuerpo o tus medidas. Casi ningún trabajo las necesita. Alguien puede usar las fotos contra ti.',
  'easy.personal-probing':
    'Pregunta muy pronto con quién vives. También pregunta quién lo sabe. Hay quien pregunta para ver si alguien notaría un problema.',
  'easy.targets-hardship':
    'Habla a personas que necesitan dinero con urgencia. Con esa necesidad cuesta decir que no. Hay quien se aprovecha de eso.',
  'easy.targets-migrants':
    'Busca a personas recién llegadas o sin papeles. En el trabajo tienes derechos, también sin papeles. Un derecho es algo que la ley te da.',
  'easy.women-young-only': 'Solo quiere mujeres jóvenes. El trabajo no lo necesita. Puede haber otro motivo.',

  // contacto
  'easy.secrecy-demand':
    'Te pide que no se lo cuentes a nadie. Un secreto así protege a la otra parte. A ti no te protege.',
  'easy.secret-chat': 'Te pide borrar o esconder los mensajes. Así no tendrías nada que enseñar si necesitas ayuda.',
  'easy.move-off-platform':
    'Quiere pasar pronto a otra aplicación. Esta página no puede ver lo que pasa allí. Tampoco puede parar nada allí.',
  'easy.obfuscated-contact':
    'Escribe el número o la aplicación de forma escondida. Se hace a menudo para evitar los controles de la página.',
  'easy.urgency-pressure':
    'Te mete prisa. Con prisa no puedes comprobar nada ni preguntar a nadie. Una oferta honesta puede esperar un día.',
  'easy.informal-contact-only':
    'Solo puedes hablar por mensajes o por un móvil. Es habitual. También es difícil de comprobar.',

  // el viaje
  'easy.pickup-by-stranger':
    'Alguien que no conoces quiere recogerte o llevarte. Entonces otra persona decide adónde vas.',
  'easy.rotation-plaza':
    'Cambiarías de piso o de ciudad cada pocas semanas. Así es difícil conocer a gente que pueda ayudarte.',
  'easy.tourist-visa-work':
    'Un visado de turista sirve para visitar un país. No te permite trabajar allí. Hay quien usa esto después para asustar.',
  'easy.high-risk-destination':
    'Hay gobiernos que avisan de empleos falsos en este lugar. El lugar solo no demuestra nada. Por eso compruébalo dos veces.',
  'easy.travel-arranged':
    'Otra persona compra el billete y prepara el viaje. Si cambias de idea, es más difícil volver.',

  // documentos
  'easy.passport-surrender':
    'Nadie puede quedarse con tu pasaporte. Quien te contrata no puede. La empresa que te busca trabajo tampoco puede.',
  'easy.account-handover':
    'Las contraseñas y los códigos son como llaves. Abren el camino a tu dinero y a tu nombre. Ninguna empresa los necesita.',
  'easy.fake-documents': 'Te ofrece papeles falsos. Si alguien lo descubre, la culpa cae sobre ti.',
  'easy.documents-handled-by-recruiter':
    'Otra persona se ocupa de todos tus papeles. Quizá no sepas qué firma en tu nombre. Quizá no sepas dónde están tus papeles.',
  'easy.id-photo-early':
    'Pide tu documento o tus datos del banco. Todavía no hay una oferta de verdad. Con esos datos otros pueden abrir cuentas a tu nombre.',

  // dinero
  'easy.deposit-to-unlock':
    'Tienes que meter dinero para poder sacar dinero. Un trabajo te paga. No te pide que pagues.',
  'easy.allowance-verification-fee':
    'Tienes que pagar un poco para recibir mucho. A menudo el dinero grande no llega nunca.',
  'easy.crypto-giftcard-payment':
    'Quiere que pagues de una forma especial. Nadie puede recuperar ese dinero. Por eso lo pide así.',
  'easy.fake-check-equipment':
    'Recibes dinero y tienes que enviar una parte. A menudo el dinero que recibes resulta ser falso. Entonces has enviado tu propio dinero.',
  'easy.upfront-fee':
    'Tienes que pagar para conseguir el trabajo. Las normas justas dicen que paga quien contrata. Quien busca trabajo no paga.',

  // deudas
  'easy.debt-owed':
    'Deber dinero nunca te obliga a quedarte ni a trabajar. Puedes irte. Hay teléfonos de ayuda gratuitos que te ayudan a hacerlo.',
  'easy.exit-penalty':
    'Tendrías que pagar si te vas antes. Muchas veces la ley no lo permite. Alguien puede revisarlo gratis.',
  'easy.gifts-then-debt':
    'Primero te dan regalos. Después dicen que les debes algo. Un regalo es un regalo y no debes nada.',
  'easy.pay-later-from-wages':
    'Tendrías una deuda antes del primer día. Una deuda es dinero que debes. Alguien puede usarla para que no te vayas.',
  'easy.wage-withheld':
    'Alguien puede guardar tu sueldo para que te quedes. Tu sueldo es tuyo. Debe llegarte el día acordado.',
  'easy.pay-below-minimum':
    'La ley dice cuánto te deben pagar como mínimo. Este sueldo parece más bajo. Tienes derecho a ese mínimo.',

  // control
  'easy.no-leaving-alone': 'Nadie puede encerrarte. Nadie puede decidir cuándo sales. Eso va contra la ley.',
  'easy.isolate-from-people':
    'Quiere que dejes de ver a tu familia y a tus amistades. Son quienes notarían que algo va mal.',
  'easy.location-tracking': 'Quiere saber dónde estás en todo momento. Quien te quiere bien no necesita eso.',
  'easy.management-account-control':
    'Otras personas manejarían tu cuenta. Se quedarían con mucho dinero. Salir de ahí puede ser difícil y caro.',
  'easy.phone-restriction':
    'Te quitarían el teléfono o lo mirarían. Sin teléfono no puedes llamar a nadie. Un trabajo normal no necesita eso.',
  'easy.accommodation-tied':
    'Una sola persona decidiría sobre tu trabajo, tu cama y tu vuelta a casa. Así es difícil irse.',
  'easy.excessive-availability':
    'No hay descansos ni días libres. La ley te da tiempo para descansar. Con cansancio es más difícil irse.',

  // el cuerpo
  'easy.euphemistic-companionship':
    'La oferta habla de dar compañía, no de una tarea. Dar compañía es pasar tiempo con alguien. En trabajos así los clientes suelen esperar algo más.',
  'easy.hostess-commission':
    'En este trabajo suelen pagarte según lo que beben los clientes contigo. Algunos clientes esperan después algo más de ti.',
  'easy.lingerie-casting':
    'Una prueba de modelo de verdad no empieza con fotos en ropa interior. Tampoco empieza con alguien que no conoces. Otros pueden guardar y vender esas fotos.',
  'easy.sex-for-rent':
    'Alguien ofrece una habitación o ayuda y quiere intimidad o sexo. Eso no es ayuda. No le debes tu cuerpo a nadie.',
  'easy.adult-content-recruit':
    'Algunas empresas se quedan con las imágenes y el dinero. Si lo piensas, decide sin prisa. Conserva cuentas que sean solo tuyas.',
  'easy.intimacy-denial': 'Dice que nadie pide caricias ni sexo. Puedes preguntarte por qué hace falta decirlo.',
  'easy.massage-cover':
    'Hay masajes sin formación, de noche o en un piso privado. A menudo son otra cosa. Un sitio de verdad tiene dirección y permiso oficial.',
  'easy.sugar-terms':
    'Estas palabras hablan de dinero a cambio de compañía. Cada persona adulta decide. Si te piden un pago, un viaje o un secreto, ya no es lo mismo.',

  // menores
  'easy.age-probe-secrecy':
    'Alguien te pregunta la edad y quiere un secreto. No has hecho nada malo. Habla con una persona adulta de confianza.',
  'easy.image-request-young':
    'Nunca tienes que enviar fotos tuyas. Para aquí y habla con una persona adulta de confianza. No es culpa tuya.',
  'easy.minor-acceptable':
    'Esto no es para menores de 18 años. La edad sí importa, aunque alguien diga que no. Habla con una persona adulta de confianza.',
  'easy.gaming-gift-lure':
    'Los regalos de un juego a menudo se pagan después. Puedes decir que no. Cuéntaselo a una persona adulta de confianza.',

  // amenazas
  'easy.family-threat':
    'Amenazar a tu familia es un delito. La culpa es solo de quien amenaza. La policía puede proteger a tu familia.',
  'easy.sextortion-threat':
    'Amenazar con enseñar tus imágenes es un delito. Pagar no lo para. Hay ayuda, y la culpa no es tuya.',
  'easy.authorities-threat':
    'Dice que la policía te castigará. Quien trabaja a la fuerza tiene derechos, también sin papeles. Un teléfono de ayuda puede explicártelos sin saber tu nombre.',

  // tareas
  'easy.bank-account-use':
    'Gente que no conoces quiere mover dinero por tu cuenta del banco. El banco y la policía ven tu nombre. No ven el nombre de esa gente.',
  'easy.identity-for-rent':
    'Alguien quiere abrir algo a tu nombre, como una cuenta. Tú tendrías que responder de lo que hagan con ello.',
  'easy.violence-missions':
    'Alguien te paga por romper cosas o hacer daño. Esa persona se queda lejos. A quien detienen es a ti.',
  'easy.begging-collecting':
    'Si tienes que llevar dinero cada día, trabajas para otra persona. Nadie puede castigarte si llevas menos.',
  'easy.courier-no-questions':
    'Llevarías algo y no puedes mirar dentro. Puede estar prohibido. Entonces quien lo lleva eres tú.',
  'easy.reship-packages':
    'Llegarían a tu casa paquetes de gente que no conoces. A menudo alguien los pagó con tarjetas robadas. La dirección de los paquetes es la tuya.',
  'easy.scam-call-centre':
    'El trabajo es convencer a gente por mensajes o por teléfono. Algunos de esos sitios engañan a quien contesta. Algunos no dejan salir a quien trabaja allí.',

  // amor y confianza
  'easy.push-to-sell':
    'Quien te quiere no te pide que ganes dinero con tu cuerpo. Hoy puedes decir que no. Más adelante también puedes decir que no.',
  'easy.future-abroad':
    'Los grandes planes en otro país llegan muy deprisa. Lejos de casa dependerías de una sola persona.',
  'easy.intimate-image-request':
    'Todavía no conoces bien a esta persona. Alguien puede usar tus fotos para presionarte. No tienes que demostrar nada con una foto.',
  'easy.invest-together':
    'Alguien que conociste por mensajes te enseña a ganar dinero. A menudo la página es suya. Entonces ya no puedes sacar el dinero.',
  'easy.marriage-for-papers':
    'Casarse por papeles puede atarte a alguien que no conoces. También puede dejarte una deuda. En la mayoría de los países la ley no lo permite.',
  'easy.romance-money':
    'Alguien a quien no has visto necesita tu dinero. Quien te quiere no necesita dinero como prueba.',
  'easy.love-bombing': 'Tanto amor tan rápido puede ser una forma de ganarte. El cariño de verdad te da tiempo.',
  'easy.never-video': 'Siempre hay un motivo para no enseñar la cara. Así no puedes saber quién escribe.',

  // nombres que no encajan
  'easy.brand-impersonation':
    'El nombre es conocido, pero la dirección no es la suya. A menudo otros usan nombres de empresas y oficinas reales.',
  'easy.recruiter-identity-mismatch':
    'El nombre, el número y la historia no encajan. Puede haber un motivo sencillo. Puedes preguntar.',
  'easy.same-contact-many-ads':
    'Muchos anuncios distintos tienen el mismo contacto. Detrás puede haber un grupo y no una sola empresa.',
  'easy.contact-marked-before':
    'Ya has visto este contacto antes, en una oferta con señales que preocupan. Puede ser casualidad. Tómate tu tiempo.',
  'easy.text-seen-elsewhere':
    'Ya has visto casi el mismo texto, con otro lugar. Pregunta qué lugar es. Pregunta quién contrata.',
  'easy.worrying-wording':
    'Se parece a ofertas que hicieron daño. Sobre todo estas palabras. Puede ser casualidad. Tómate tu tiempo y pregunta.',
  'easy.throwaway-or-spam-style':
    'La cuenta es nueva, el texto es una copia o un enlace esconde algo. Eso solo no demuestra nada. Pero cuesta más comprobarlo.',

  // cuerpo y familia
  'easy.baby-adoption-offer':
    'Nadie puede pagar por un bebé. Si esperas un bebé, hay ayuda gratuita. Conservas tus derechos.',
  'easy.organ-for-cash':
    'Un órgano es una parte de dentro del cuerpo, como un riñón. Venderlo es peligroso y va contra la ley. Muchas veces el dinero no llega.',
  'easy.surrogate-egg-abroad':
    'Quien te busca manejaría también el médico, los papeles y el pago. Necesitas un médico y un abogado tuyos. Un abogado conoce la ley y te ayuda.',
};
