/** Una pregunta por señal, lista para copiar. Las mismas claves que `locales/en/questions.ts`. */
export const questions: Readonly<Record<string, string>> = {
  // promesas
  'ask.all-expenses-covered': '¿Quién paga el viaje y la habitación? ¿Me descontarán algo del sueldo?',
  'ask.easy-fast-money': '¿Qué haría exactamente cada día, para qué empresa y cómo se paga?',
  'ask.guaranteed-visa-job': '¿Qué tipo de visado es y cuál es el número de licencia de su agencia?',
  'ask.instant-hire': '¿Podemos hacer antes una videollamada con alguien de la empresa?',
  'ask.pay-for-clicks': '¿Qué empresa paga esto, y puedo tener un contrato antes de empezar?',
  'ask.pay-too-good': '¿Cuánto es antes de impuestos, por cuántas horas, y puedo verlo en el contrato?',
  'ask.talent-scout': '¿Cómo se llama su agencia, dónde está, y puedo ir con alguien al casting?',
  'ask.unsolicited-job-dm': '¿Dónde puedo ver este puesto en la página oficial de la empresa?',
  'ask.no-experience-no-language': '¿Quién me enseñará el trabajo y en qué idioma trabajaré?',

  // cosas sin decir
  'ask.no-written-contract': '¿Podría enviarme el contrato en un idioma que yo lea, antes de viajar?',
  'ask.terms-switch': '¿Podría enviarme por escrito el nuevo lugar, el trabajo y el sueldo, para pensarlo?',
  'ask.unnamed-employer': '¿Cuál es el nombre registrado de la empresa y su número fiscal?',
  'ask.vague-duties': '¿Podría escribirme las tareas, el horario, la dirección y quién sería mi responsable?',

  // a quién busca
  'ask.targets-homeless-addiction-disability':
    '¿Qué organización está detrás, y puede llamarles mi trabajadora social?',
  'ask.targets-no-ties': '¿Por qué importa para este trabajo si tengo familia?',
  'ask.appearance-photos-requested': '¿Por qué hace falta una foto para este puesto? ¿Puedo enviar mi currículum?',
  'ask.personal-probing': '¿Por qué necesita saber con quién vivo?',
  'ask.targets-hardship': '¿Qué tendría que hacer o dar a cambio?',
  'ask.targets-migrants': '¿Tendré contrato y me darán de alta en la seguridad social?',
  'ask.women-young-only': '¿Por qué importan la edad y el sexo para este trabajo?',

  // contacto
  'ask.secrecy-demand': '¿Por qué no debe saberlo nadie? Me gustaría hablarlo antes con mi familia.',
  'ask.secret-chat': '¿Por qué hay que borrar los mensajes? Prefiero guardarlos.',
  'ask.move-off-platform': '¿Podemos seguir hablando aquí hasta que sepa quién es?',
  'ask.obfuscated-contact': '¿Podría darme el teléfono y la página de la empresa, escritos con normalidad?',
  'ask.urgency-pressure': 'Necesito un día para pensarlo. ¿Seguirá la oferta mañana?',
  'ask.informal-contact-only': '¿Podría darme un correo de la empresa o un teléfono fijo?',

  // el viaje
  'ask.pickup-by-stranger': '¿Puedo llegar por mi cuenta, y cuál es la dirección exacta?',
  'ask.rotation-plaza': '¿Puedo quedarme en un solo lugar y decidir yo cuándo me mudo?',
  'ask.tourist-visa-work': '¿Quién tramita mi permiso de trabajo, y puedo verlo antes de viajar?',
  'ask.high-risk-destination':
    '¿Cuál es la dirección exacta y el registro de la empresa, para preguntar en mi embajada?',
  'ask.travel-arranged': '¿Puedo comprar yo el billete, con una vuelta que se pueda cambiar?',

  // documentos
  'ask.passport-surrender': '¿Quién guarda mi pasaporte mientras trabajo?',
  'ask.account-handover': '¿Por qué necesita mi contraseña o mi código? ¿Se puede hacer sin ellos?',
  'ask.fake-documents': '¿Qué oficina da este documento, y puedo pedirlo yo allí?',
  'ask.documents-handled-by-recruiter':
    '¿Puedo quedarme con los originales y recibir copia de todo lo que se presente a mi nombre?',
  'ask.id-photo-early': '¿Puedo enseñar mi documento cuando tenga el contrato, y para qué se usará?',

  // dinero
  'ask.deposit-to-unlock': '¿Por qué tengo que pagar? ¿Se puede descontar de lo que ya he ganado?',
  'ask.allowance-verification-fee': '¿Se puede descontar ese pago de la primera entrega?',
  'ask.crypto-giftcard-payment': '¿Podemos hacerlo por transferencia bancaria normal y con factura?',
  'ask.fake-check-equipment': '¿Puede la empresa comprar el material y enviármelo?',
  'ask.upfront-fee': '¿Para qué es este pago, y qué norma dice que debo pagarlo antes de trabajar?',

  // deudas
  'ask.debt-owed': 'Me dicen que debo dinero y que no puedo irme. ¿Qué derechos tengo?',
  'ask.exit-penalty': '¿Qué ley o qué cláusula del contrato dice que debo pagar si me voy?',
  'ask.gifts-then-debt': 'Alguien me hizo regalos y ahora quiere algo a cambio. ¿Qué puedo hacer?',
  'ask.pay-later-from-wages': '¿Cuánto me descontarán del sueldo, durante cuánto tiempo, y dónde está escrito?',
  'ask.wage-withheld': '¿Qué día llega el sueldo a mi propia cuenta?',
  'ask.pay-below-minimum': '¿Cuánto es por hora antes de impuestos, y cuántas horas a la semana?',

  // control
  'ask.no-leaving-alone': 'Me dicen que no puedo salir por mi cuenta. ¿Quién puede ayudarme?',
  'ask.isolate-from-people': '¿Por qué debería dejar de ver a mi familia y a mis amistades?',
  'ask.location-tracking': '¿Por qué necesita saber dónde estoy cuando no trabajo?',
  'ask.management-account-control': '¿Puedo conservar mi contraseña y terminar el contrato cuando quiera?',
  'ask.phone-restriction': '¿Puedo tener mi propio teléfono y usarlo en los descansos?',
  'ask.accommodation-tied': '¿Cuánto cuesta la habitación, y puedo vivir en otro sitio y seguir en el puesto?',
  'ask.excessive-availability': '¿Cuántas horas son a la semana y qué días son libres?',

  // el cuerpo
  'ask.euphemistic-companionship': '¿Cuál es exactamente la tarea, quién me paga, y puedo decir que no a un cliente?',
  'ask.hostess-commission': '¿Cuál es el sueldo fijo, y qué pasa si no quiero sentarme con un cliente?',
  'ask.lingerie-casting': '¿Puedo ir con alguien, y cómo se llama y dónde está el estudio?',
  'ask.sex-for-rent': '¿Cuánto es el alquiler en dinero? Quiero un contrato normal de la habitación.',
  'ask.adult-content-recruit': '¿De quién son las imágenes, quién tiene las contraseñas y cómo puedo dejarlo?',
  'ask.intimacy-denial': '¿Por qué lo menciona? ¿Qué haría exactamente, hora por hora?',
  'ask.massage-cover': '¿Cuál es la dirección y la licencia del local, y qué formación hace falta?',
  'ask.sugar-terms': '¿Podemos vernos antes en un lugar público, sin ningún pago por mi parte?',

  // menores: a una persona adulta de confianza
  'ask.age-probe-secrecy': '¿Puedo enseñarte un chat que me preocupa?',
  'ask.image-request-young': 'Alguien quiere fotos mías. ¿Me ayudas?',
  'ask.minor-acceptable': '¿Miras esta oferta conmigo?',
  'ask.gaming-gift-lure': 'En un juego alguien quiere regalarme cosas. ¿Lo miras conmigo?',

  // amenazas: a alguien de confianza o a una línea
  'ask.family-threat': 'Alguien amenaza a mi familia. ¿Me ayudas a pensar qué hacer?',
  'ask.sextortion-threat': 'Alguien amenaza con enseñar imágenes mías. ¿Me ayudas?',
  'ask.authorities-threat': 'Me dicen que la policía me castigará si hablo. ¿Qué derechos tengo?',

  // tareas
  'ask.bank-account-use': '¿Por qué la empresa no puede usar una cuenta propia?',
  'ask.identity-for-rent': '¿Por qué tiene que estar a mi nombre, y quién responde ante la ley?',
  'ask.violence-missions': 'Alguien quiere pagarme por hacer algo malo. ¿Podemos hablar?',
  'ask.begging-collecting': '¿Qué pasa si llevo menos, y puedo dejarlo cuando quiera?',
  'ask.courier-no-questions': '¿Puedo ver lo que llevo, y quién lo envía y quién lo recibe?',
  'ask.reship-packages': '¿Qué hay en los paquetes, quién los pagó y por qué llegan a mi casa?',
  'ask.scam-call-centre': '¿Cómo se llama la empresa, dónde está y qué autoridad la supervisa?',

  // amor y confianza
  'ask.push-to-sell': 'Mi pareja quiere que gane dinero con mi cuerpo. ¿Podemos hablar?',
  'ask.future-abroad': '¿Podemos pasar antes un tiempo aquí, con mi familia y mis amistades?',
  'ask.intimate-image-request': 'No envío fotos. ¿Te parece bien si solo hablamos?',
  'ask.invest-together': '¿Qué autoridad ha autorizado esta plataforma y con qué número?',
  'ask.marriage-for-papers': '¿Puedo hablar con mi propio abogado antes de decidir?',
  'ask.romance-money': '¿Podemos hacer antes una videollamada? No envío dinero.',
  'ask.love-bombing': '¿Podemos ir más despacio?',
  'ask.never-video': '¿Podemos hacer hoy una videollamada corta?',

  // nombres que no encajan
  'ask.brand-impersonation': '¿Puedo llamar al número de la página oficial para confirmarlo?',
  'ask.recruiter-identity-mismatch': '¿Podría explicarme por qué estos datos no encajan?',
  'ask.same-contact-many-ads': '¿De cuál de sus anuncios se trata y quién contrata?',
  'ask.contact-marked-before': '¿Este número o esta dirección está también en otros anuncios? ¿Quién lo usa?',
  'ask.text-seen-elsewhere': 'He leído este texto con otro lugar. ¿Dónde es el trabajo y quién contrata?',
  'ask.worrying-wording':
    'Antes de responder: ¿quién eres, de qué se trata exactamente y qué tendría que hacer, pagar o enviar?',
  'ask.throwaway-or-spam-style': '¿Tiene una página de empresa u otro perfil que pueda ver?',

  // cuerpo y familia
  'ask.baby-adoption-offer': 'Me ofrecieron dinero por un bebé. ¿Quién puede aconsejarme gratis?',
  'ask.organ-for-cash': 'Me ofrecieron dinero por un órgano. ¿Con quién puedo hablarlo?',
  'ask.surrogate-egg-abroad': '¿Qué clínica es, quién es su médico, y puedo ir con mi propio abogado?',

  // familias de señales
  'theme.recruitment-lure.ask': '¿Qué haría exactamente, para quién y cuánto se paga?',
  'theme.vagueness.ask': '¿Podría enviarme por escrito quién contrata, las tareas, el lugar y el sueldo?',
  'theme.vulnerability-targeting.ask': '¿Por qué buscan a alguien en mi situación?',
  'theme.contact-evasion.ask': '¿Podemos seguir hablando aquí, y puedo enseñárselo a alguien de confianza?',
  'theme.movement.ask': '¿Puedo organizar y pagar yo el viaje, con billete de vuelta?',
  'theme.documents.ask': '¿Puedo guardar yo todos mis documentos y códigos?',
  'theme.money-fee.ask': '¿Por qué tengo que pagar antes de trabajar?',
  'theme.debt.ask': '¿Cuánto debería, a quién, y dónde está escrito?',
  'theme.control-isolation.ask': '¿Puedo tener mi teléfono, salir cuando quiera y ver a quien quiera?',
  'theme.sexualisation.ask': '¿Qué se me pide exactamente, y puedo decir que no?',
  'theme.minors.ask': '¿Puedo enseñarte algo que me preocupa?',
  'theme.coercion-threat.ask': 'Alguien me está amenazando. ¿Me ayudas?',
  'theme.criminal-task.ask': '¿Quién responde de esto ante la ley, y puedo verlo por escrito?',
  'theme.dating-grooming.ask': '¿Podemos ir despacio y vernos donde haya más gente?',
  'theme.identity-mismatch.ask': '¿Cómo puedo comprobar quién es?',
  'theme.structural-metadata.ask': '¿Quién contrata y dónde puedo leer sobre la empresa?',
  'theme.body-family.ask':
    'Me ofrecieron dinero por algo que tiene que ver con mi cuerpo o mi familia. ¿Quién puede aconsejarme?',
};
