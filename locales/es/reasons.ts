/** Por qué importa una señal, para alguien de 13 años. Las mismas claves que `locales/en/reasons.ts`. */
export const reasons: Readonly<Record<string, string>> = {
  // promesas
  'reason.all-expenses-covered':
    'Cuando una persona desconocida lo paga todo, después puede llamarlo deuda. Conviene saber antes quién paga y por qué.',
  'reason.easy-fast-money':
    'Habla de dinero y de una buena vida, no del trabajo. Se usa a menudo para que la gente diga que sí deprisa.',
  'reason.guaranteed-visa-job':
    'Nadie puede prometer un visado o un empleo antes de que se revise. Los visados solo los da el Estado.',
  'reason.instant-hire':
    'El puesto ya es tuyo y nadie ha hablado contigo. Quien contrata de verdad quiere saber a quién contrata.',
  'reason.pay-for-clicks':
    'Nadie paga bien por dar me gusta o puntuar. Estas ofertas suelen empezar con un pequeño pago para ti y acabar con uno tuyo.',
  'reason.pay-too-good':
    'Pagan mucho más de lo que suele ganarse con este trabajo. Un sueldo muy alto se usa a menudo para llamar la atención.',
  'reason.talent-scout':
    'Gusta que alguien que no te conoce te halague. Se usa a menudo para conseguir una cita o que envíes fotos.',
  'reason.unsolicited-job-dm':
    'No pediste este trabajo y alguien que no conoces te lo ofrece. El mismo mensaje suele enviarse a miles de personas.',
  'reason.no-experience-no-language':
    'No piden experiencia ni idioma. Puede ser normal. Si además pagan mucho, merece una pregunta.',

  // cosas sin decir
  'reason.no-written-contract':
    'Sin un contrato que puedas leer es difícil demostrar después lo que te prometieron. Puedes pedirlo antes de viajar.',
  'reason.terms-switch':
    'Cambiaron el lugar, quién manda o el trabajo después de que dijeras que sí. Puedes decir que no en cualquier momento.',
  'reason.unnamed-employer':
    'No hay un nombre ni una dirección que buscar. Sin eso nadie puede comprobar quién está detrás de la oferta.',
  'reason.vague-duties': 'No dice qué harías en realidad. Un trabajo que se esconde puede acabar siendo otra cosa.',

  // a quién busca
  'reason.targets-homeless-addiction-disability':
    'Busca a personas sin casa, enfermas o con discapacidad. Hay quien usa ofertas así para que trabajen sin pagarles.',
  'reason.targets-no-ties': 'Busca a personas sin familia ni pareja. Sin nadie cerca es más difícil conseguir ayuda.',
  'reason.appearance-photos-requested':
    'Pide fotos de tu cuerpo o tus medidas. La mayoría de los trabajos no las necesitan, y las fotos pueden usarse contra ti.',
  'reason.personal-probing':
    'Pregunta muy pronto con quién vives y quién lo sabe. Hay quien lo pregunta para ver si alguien se daría cuenta.',
  'reason.targets-hardship':
    'Se dirige a quien necesita dinero con urgencia. La necesidad se usa a menudo para que aceptes lo que no aceptarías.',
  'reason.targets-migrants':
    'Busca a personas recién llegadas o sin papeles. En el trabajo tienes derechos, también sin papeles.',
  'reason.women-young-only': 'Solo quiere mujeres jóvenes, aunque el trabajo no lo exige. Puede haber otra intención.',

  // contacto
  'reason.secrecy-demand': 'Te pide que no se lo cuentes a nadie. Un secreto así protege a la otra parte, no a ti.',
  'reason.secret-chat': 'Te pide borrar o esconder el chat. Así no tendrías nada que enseñar si necesitas ayuda.',
  'reason.move-off-platform': 'Quiere pasar pronto a otra aplicación. Allí esta página ya no puede ver ni parar nada.',
  'reason.obfuscated-contact':
    'El número o la aplicación van escritos de forma rara. Se suele hacer para que los filtros de la página no los vean.',
  'reason.urgency-pressure':
    'Te mete prisa. Con prisa no da tiempo a comprobar ni a preguntar. Una oferta honesta puede esperar un día.',
  'reason.informal-contact-only': 'Solo dan un chat o un móvil. Es habitual, y también difícil de comprobar.',

  // el viaje
  'reason.pickup-by-stranger': 'Te recoge o te lleva alguien que no conoces. Así, otra persona decide adónde vas tú.',
  'reason.rotation-plaza':
    'Cambiarías de piso o de ciudad cada pocas semanas. Así es difícil conocer a alguien que pueda ayudarte.',
  'reason.tourist-visa-work':
    'Trabajar con visado de turista te deja sin permiso. Se usa a menudo para asustar después: «estás aquí de forma ilegal».',
  'reason.high-risk-destination':
    'Hay gobiernos que avisan de empleos falsos en este lugar. El lugar solo no demuestra nada, así que compruébalo dos veces.',
  'reason.travel-arranged':
    'Otra persona compra el billete y organiza el viaje. Si cambias de idea, volver es más difícil.',

  // documentos
  'reason.passport-surrender':
    'Nadie puede quedarse con tu pasaporte ni con tus otros papeles. Ni quien te contrata ni una agencia.',
  'reason.account-handover':
    'Las contraseñas y los códigos son las llaves de tu dinero y de tu nombre. Ninguna empresa los necesita.',
  'reason.fake-documents': 'Ofrece papeles que no son verdaderos. Si los descubren, la culpa cae sobre ti.',
  'reason.documents-handled-by-recruiter':
    'Otra persona hace todos tus trámites. Puede que no sepas qué se firma en tu nombre ni dónde están tus documentos.',
  'reason.id-photo-early':
    'Pide tu documento o tus datos bancarios antes de que haya una oferta de verdad. Con ellos otros pueden abrir cuentas a tu nombre.',

  // dinero
  'reason.deposit-to-unlock':
    'Tienes que meter dinero para poder sacar dinero. Un trabajo te paga. No te pide que pagues.',
  'reason.allowance-verification-fee':
    'Tienes que pagar algo pequeño para recibir algo grande. A menudo ese pago pequeño es todo lo que hay.',
  'reason.crypto-giftcard-payment': 'Pide una forma de pago que nadie puede recuperar. Por eso la pide.',
  'reason.fake-check-equipment':
    'Recibes dinero y tienes que pasar una parte. El primer pago a menudo resulta falso, y lo que enviaste era tuyo.',
  'reason.upfront-fee':
    'Tienes que pagar para conseguir el trabajo. Las normas de contratación justa dicen que paga quien contrata, no quien busca trabajo.',

  // deudas
  'reason.debt-owed':
    'Una deuda nunca puede obligarte a quedarte ni a trabajar. Puedes irte. Hay líneas gratuitas que te ayudan a hacerlo con seguridad.',
  'reason.exit-penalty':
    'Tendrías que pagar si te vas antes. Muchas veces eso no es legal. Alguien puede revisarlo gratis.',
  'reason.gifts-then-debt': 'Primero llegan los regalos y después «me debes». Un regalo es un regalo. No debes nada.',
  'reason.pay-later-from-wages': 'Una deuda antes del primer día puede usarse para que no puedas irte.',
  'reason.wage-withheld':
    'El sueldo que no te dan puede usarse para retenerte. Tu sueldo debe llegarte a ti, el día acordado.',
  'reason.pay-below-minimum': 'El sueldo parece estar por debajo de lo que marca la ley. Tienes derecho al mínimo.',

  // control
  'reason.no-leaving-alone': 'Nadie puede encerrarte ni decidir cuándo sales. Eso va contra la ley.',
  'reason.isolate-from-people': 'Quiere que dejes de ver a tu gente. Son quienes notarían que algo va mal.',
  'reason.location-tracking': 'Quiere saber dónde estás en todo momento. Cuidar a alguien no exige eso.',
  'reason.management-account-control':
    'Otros llevarían tu cuenta y se quedarían con mucho dinero. Salir de ahí puede ser difícil y caro.',
  'reason.phone-restriction':
    'Te quitarían el teléfono o lo revisarían. Sin él no puedes llamar a nadie. Un trabajo normal no lo necesita.',
  'reason.accommodation-tied':
    'Tu trabajo, tu cama y tu vuelta a casa dependerían de una sola persona. Así es difícil irse.',
  'reason.excessive-availability':
    'No hay descansos ni días libres. La ley te da descanso, y con cansancio cuesta más irse.',

  // el cuerpo
  'reason.euphemistic-companionship':
    'Se habla de compañía y no de una tarea. Esas palabras se usan a menudo cuando los clientes esperan algo más.',
  'reason.hostess-commission':
    'En trabajos así se suele cobrar según lo que beban los clientes contigo. Algunos esperan entonces algo más.',
  'reason.lingerie-casting':
    'Un casting de verdad no empieza con fotos en ropa interior y alguien que no conoces. Esas fotos se pueden guardar y vender.',
  'reason.sex-for-rent':
    'Una habitación o una ayuda a cambio de intimidad no es una ayuda. No le debes tu cuerpo a nadie.',
  'reason.adult-content-recruit':
    'Algunos estudios y agencias se quedan con las imágenes y el dinero. Si lo piensas, decide sin prisa y conserva tus propias cuentas.',
  'reason.intimacy-denial': 'Dice que no se pide nada íntimo. Es lógico preguntarse por qué hace falta decirlo.',
  'reason.massage-cover':
    'Un masaje sin formación, de noche o en un piso privado, a menudo es otra cosa. Un sitio de verdad tiene dirección y licencia.',
  'reason.sugar-terms':
    'Estas palabras quieren decir dinero a cambio de compañía. Cada persona adulta decide. Un pago previo, un viaje o un secreto lo cambian todo.',

  // menores
  'reason.age-probe-secrecy':
    'Alguien te pregunta la edad y quiere un secreto. No has hecho nada malo. Habla con una persona adulta de confianza.',
  'reason.image-request-young':
    'Nunca tienes que enviar fotos tuyas. Para aquí y habla con una persona adulta de confianza. No es culpa tuya.',
  'reason.minor-acceptable':
    'Esto no es para menores de 18 años. Si alguien dice que la edad no importa, se equivoca. Habla con una persona adulta de confianza.',
  'reason.gaming-gift-lure':
    'Los regalos en un juego a menudo se cobran después. Puedes decir que no. Cuéntaselo a una persona adulta de confianza.',

  // amenazas
  'reason.family-threat':
    'Amenazar a tu familia es un delito, y la culpa es solo de quien amenaza. La policía puede protegerla.',
  'reason.sextortion-threat':
    'Amenazar con enseñar tus imágenes es un delito. Pagar no lo para. Hay ayuda, y la culpa no es tuya.',
  'reason.authorities-threat':
    'Dice que la policía te castigará. Quien trabaja a la fuerza tiene derechos, también sin papeles. Una línea puede explicarte los tuyos sin saber tu nombre.',

  // tareas
  'reason.bank-account-use':
    'Por tu cuenta pasaría dinero de gente que no conoces. El banco y la policía ven tu nombre, no el suyo.',
  'reason.identity-for-rent': 'Se abriría algo a tu nombre. De lo que se haga con ello respondes tú.',
  'reason.violence-missions':
    'Alguien te paga por romper cosas o hacer daño. Esa persona se queda lejos y a quien detienen es a ti.',
  'reason.begging-collecting':
    'Si tienes que llevar una cantidad cada día, trabajas para otra persona. Nadie puede castigarte por no llegar.',
  'reason.courier-no-questions': 'Llevarías algo que no puedes mirar. Si está prohibido, quien lo lleva eres tú.',
  'reason.reship-packages':
    'Llegarían a tu casa paquetes para otra gente. A menudo se pagaron con tarjetas robadas, y la dirección es la tuya.',
  'reason.scam-call-centre':
    'El trabajo es convencer a gente por chat o por teléfono. En algunos de esos sitios se engaña a quien contesta y no se deja salir a quien trabaja.',

  // amor y confianza
  'reason.push-to-sell':
    'Quien te quiere no te pide que ganes dinero con tu cuerpo. Puedes decir que no, hoy y más adelante.',
  'reason.future-abroad': 'Los grandes planes en otro país llegan muy deprisa. Lejos dependerías de una sola persona.',
  'reason.intimate-image-request':
    'Las fotos enviadas a alguien nuevo pueden usarse para presionarte. No tienes que demostrar nada con una foto.',
  'reason.invest-together':
    'Alguien de un chat te enseña a ganar dinero. A menudo la página es suya y el dinero ya no se puede sacar.',
  'reason.marriage-for-papers':
    'Casarse por papeles puede atarte a alguien que no conoces y a una deuda. En la mayoría de los países tampoco es legal.',
  'reason.romance-money':
    'Alguien a quien no has visto necesita tu dinero. Quien te quiere no lo necesita como prueba.',
  'reason.love-bombing': 'Tanto amor tan rápido puede ser una forma de ganarte. El cariño de verdad te da tiempo.',
  'reason.never-video': 'Siempre hay un motivo para no enseñar la cara. No puedes saber quién escribe.',

  // nombres que no encajan
  'reason.brand-impersonation':
    'El nombre es conocido, pero la dirección no es la suya. A menudo se usan nombres de empresas y oficinas reales.',
  'reason.recruiter-identity-mismatch':
    'El nombre, el número y la historia no encajan. Puede haber un motivo sencillo. Puedes preguntarlo.',
  'reason.same-contact-many-ads':
    'El mismo contacto está en muchos anuncios distintos. Eso apunta a un grupo más que a una empresa.',
  'reason.contact-marked-before':
    'Ya has visto este contacto antes, en una oferta con señales que preocupan. Puede ser casualidad. Tómate tu tiempo.',
  'reason.text-seen-elsewhere':
    'Ya has visto casi el mismo texto, con otro lugar. Pregunta qué lugar y qué empresa es de verdad.',
  'reason.worrying-wording':
    'Por sí solas, estas palabras no demuestran nada. Pero con lo que las rodea se parecen mucho a las de ofertas y mensajes que hicieron daño. Puede ser casualidad.',
  'reason.throwaway-or-spam-style':
    'La cuenta es nueva, el texto se ha copiado muchas veces o un enlace esconde adónde lleva. Por sí solo no demuestra nada, pero cuesta más comprobarlo.',

  // cuerpo y familia
  'reason.baby-adoption-offer':
    'Nadie puede pagar por un bebé. Si esperas un bebé y necesitas ayuda, hay ayuda gratuita y conservas tus derechos.',
  'reason.organ-for-cash':
    'Vender un órgano va contra la ley y es peligroso. El dinero prometido muchas veces no llega.',
  'reason.surrogate-egg-abroad':
    'El médico, los papeles y el pago estarían en manos de quien te busca. Necesitas un médico y un abogado tuyos.',

  // familias de señales
  'theme.recruitment-lure.name': 'Una promesa que atrae',
  'theme.recruitment-lure.reason':
    'Promete mucho y explica poco. Las grandes promesas se usan a menudo para que se decida deprisa.',
  'theme.vagueness.name': 'Cosas sin aclarar',
  'theme.vagueness.reason':
    'Faltan cosas importantes: quién, qué, dónde o por cuánto. Puedes preguntar antes de responder.',
  'theme.vulnerability-targeting.name': 'A quién busca',
  'theme.vulnerability-targeting.reason': 'Busca a personas en un momento difícil. Así puede costar más decir que no.',
  'theme.contact-evasion.name': 'Lejos de la vista',
  'theme.contact-evasion.reason':
    'Quiere hablar contigo donde nadie más lo vea. Una oferta honesta no necesita esconderse.',
  'theme.movement.name': 'El viaje',
  'theme.movement.reason': 'Otra persona decide cómo viajas. Asegúrate de poder volver siempre por tu cuenta.',
  'theme.documents.name': 'Tus documentos',
  'theme.documents.reason': 'Se trata de tus documentos o de tus códigos. Son tuyos y los guardas tú.',
  'theme.money-fee.name': 'Pagas tú primero',
  'theme.money-fee.reason': 'Te pide dinero. El trabajo te paga a ti, no al revés.',
  'theme.debt.name': 'Deber dinero',
  'theme.debt.reason': 'Les deberías dinero. Una deuda puede usarse para que no puedas irte.',
  'theme.control-isolation.name': 'Control',
  'theme.control-isolation.reason': 'Otra persona decidiría sobre tu día, tu teléfono o tu gente. Eso lo decides tú.',
  'theme.sexualisation.name': 'Sobre tu cuerpo',
  'theme.sexualisation.reason': 'Se trata de tu aspecto o de intimidad. Puedes decir que no en cualquier momento.',
  'theme.minors.name': 'Para gente joven',
  'theme.minors.reason': 'Para un momento. No has hecho nada malo. Habla con una persona adulta de confianza.',
  'theme.coercion-threat.name': 'Una amenaza',
  'theme.coercion-threat.reason':
    'Esto es una amenaza. La culpa es solo de quien amenaza. Hay gente que puede ayudarte ahora.',
  'theme.criminal-task.name': 'Una tarea que puede perjudicarte',
  'theme.criminal-task.reason': 'El riesgo lo correrías tú, por alguien que se esconde. Puedes decir que no.',
  'theme.dating-grooming.name': 'Confianza muy rápida',
  'theme.dating-grooming.reason': 'La confianza crece aquí muy deprisa, y se pide algo a cambio. Tómate tu tiempo.',
  'theme.identity-mismatch.name': 'Un nombre que no encaja',
  'theme.identity-mismatch.reason': 'Algo de lo que dicen ser no encaja. Puedes comprobarlo por otro camino.',
  'theme.structural-metadata.name': 'Cómo está publicado',
  'theme.structural-metadata.reason': 'Por cómo está publicado, es difícil saber quién está detrás.',
  'theme.body-family.name': 'Cuerpo y familia',
  'theme.body-family.reason': 'Ofrece dinero por algo que nadie puede comprar. Hay ayuda gratuita si la necesitas.',

  // para qué puede ser; en palabras sencillas
  'harm.sex_trafficking': 'que te obliguen a vender sexo o lo controlen',
  'harm.labour_exploitation': 'trabajo sin derechos o sin un pago justo',
  'harm.forced_criminality': 'que te empujen a cometer delitos',
  'harm.forced_begging': 'que te obliguen a pedir en la calle',
  'harm.forced_marriage': 'que te empujen a casarte',
  'harm.organ_surrogacy_adoption': 'comercio con cuerpos o bebés',
  'harm.minor_grooming': 'una persona adulta que se gana la confianza de alguien joven para hacerle daño',
  'harm.sextortion': 'amenazas con imágenes privadas',
  'harm.job_scam_identity_theft': 'perder dinero o tu nombre por un trabajo falso',
  'harm.romance_sugar_scam': 'perder dinero por alguien que finge quererte',
  'harm.money_mule': 'mover dinero para alguien que se esconde',
};
