import type { WordSets } from '@/lib/domain/language';

/**
 * What the phrases talk about, in Spanish of Spain and of America, informal spelling included.
 * Written with accents where it helps reading; folding strips them.
 */
// biome-ignore format: word lists are read by the row
export const sets: WordSets = {
  // --- small words, as people type them ---
  que: ['que', 'q', 'k', 'ke', 'qe'],
  clitic: ['le', 'les', 'lo', 'la', 'los', 'se lo', 'se la', 'se los', 'selo', 'ni'],

  // --- who ---
  'boss-out': [
    'jefe', 'jefes', 'jefa', 'encargad*', 'patrón', 'patrona', 'patrones', 'dueño', 'dueña', 'dueños', 'empresa',
    'señor', 'señora', 'sra', 'agencia', 'local', 'club', 'coordinador*', 'coordinación', 'gestor', 'gestora',
    'gestoría', 'supervisor*', 'mánager', 'capataz', 'manijero', 'recursos humanos', 'rrhh', 'oficina', 'gerente',
    'gerencia', 'responsable', 'armador', 'capitán', 'familia', 'organización', 'monitora', 'tutor',
    'tutora', 'chino', 'delegada', 'delegado', 'intermediario', 'promotor', 'promotora', 'compadre', 'comadre',
    'madrina', 'mami', 'sobrino', 'abogado', 'abogada', 'director', 'directora', 'administración', 'recepción',
    'socio', 'pastor', 'mayordomo', 'capataces', 'caporal', 'sobrecargo', 'madame', 'madama', 'gobernanta', 'salón',
    'casino', 'contratista', 'enganchador', 'empresario', 'padrino', 'don', 'doña', 'la doña', 'naviera', 'compañía',
    'hacienda', 'rancho', 'productora', 'estudio', 'clínica', 'coordinadoras', 'monitor', 'maestro', 'promotores',
    'él', 'ella', 'nosotros',
  ],
  boss: ['<boss-out>', 'casa'],
  girl: [
    'chica', 'chicas', 'ch1cas', 'chavala', 'chavalas', 'muchacha', 'muchachas', 'muchachita*', 'señorita',
    'señoritas', 'srta', 'mujer', 'mujeres', 'jovencita', 'jovencitas', 'nena', 'nenas', 'niñas', 'piba', 'pibas',
    'minas', 'damas', 'chavas', 'morras', 'morritas', 'cipotas', 'patojas', 'peladas', 'flaquita*', 'jevas',
    'chamas', 'chamitas', 'mamitas', 'reinas', 'princesas', 'modelos', 'azafatas', 'camareras', 'masajistas',
    'promotoras', 'bailarinas', 'edecanes', 'meseras', 'mozas', 'anfitrionas', 'femenino', 'femenina',
  ],
  parent: [
    'mamá', 'mama', 'mami', 'madre', 'papá', 'papa', 'papi', 'padre', 'padres', 'papás', 'papas', 'viejos', 'vieja',
    'viejo', 'jefita', 'jefitos', 'abuela', 'abuelita', 'abuelos', 'tutores',
  ],
  kin: [
    '<parent>', 'familia', 'familiares', 'hermana', 'hermano', 'hermanos', 'hermanas', 'novio', 'novia', 'marido',
    'esposo', 'esposa', 'pareja', 'mujer', 'señora', 'amiga', 'amigas', 'amigo', 'amigos', 'prima', 'primo', 'tía',
    'tío', 'hijo', 'hija', 'hijos', 'hijas', 'suegra', 'ñaña', 'ñaño', 'ñaños', 'sobrina', 'cuñada', 'cuñado',
    'compañeras', 'compañeros', 'compañera', 'compañero',
  ],
  confidant: [
    '<kin>', 'nadie', 'otros', 'otras', 'demás', 'gente', 'policía', 'banco', 'profe', 'profes', 'profesor',
    'profesora', 'maestra', 'médico', 'doctor', 'doctora', 'abogado', 'abogada', 'consulado', 'embajada', 'vecina',
    'vecinas', 'vecinos', 'jefe', 'jefa', 'coach', 'entrenador', 'cura', 'pastor', 'ong', 'asociación', 'asistenta',
    'trabajadora social', 'los tuyos', 'conocidos', 'entorno', 'clase', 'cole', 'casa',
  ],
  nationality: [
    'latina', 'latinas', 'colombiana', 'colombianas', 'venezolana', 'venezolanas', 'paraguaya', 'paraguayas',
    'dominicana', 'dominicanas', 'brasileña', 'brasileñas', 'brasilera', 'brasileras', 'rumana', 'rumanas',
    'ucraniana', 'ucranianas', 'rusas', 'cubana', 'cubanas', 'peruana', 'peruanas', 'hondureña', 'hondureñas',
    'ecuatorianas', 'bolivianas', 'mexicanas', 'nicas', 'nicaragüenses', 'marroquíes', 'africanas', 'asiáticas',
    'chinas', 'filipinas', 'búlgaras', 'extranjera', 'extranjeras', 'del este', 'sudamericanas', 'foránea',
    'foráneas',
  ],
  messenger: [
    'whatsapp', 'whatsap', 'wathsapp', 'watsap', 'wasap', 'wasapp', 'guasap', 'guasa', 'whats', 'wsp', 'wpp', 'wa',
    'ws', 'telegram', 'tlgr*', 'tg', 'signal', 'snap', 'snapchat', 'discord', 'line', 'hangouts', 'google chat',
    'gchat', 'viber', 'wechat', 'kik', 'skype', 'imo', 'zangi', 'messenger', 'insta', 'instagram', 'otra app',
    'otra aplicación', 'otra red', 'otro chat', 'otra plataforma', 'mi correo', 'tu correo',
  ],
  job: [
    'trabajo', 'trabajos', 'empleo', 'empleos', 'puesto', 'vacante', 'vacantes', 'curro', 'chamba', 'laburo', 'jale',
    'jales', 'camello', 'pega', 'brete', 'oferta', 'colocación', 'changa', 'oportunidad', 'faena', 'bisnes',
    'negocio',
  ],

  // --- papers ---
  passport: [
    'pasaporte', 'pasaportes', 'pazaporte', 'pasapórte', 'dni', 'dnis', 'nie', 'cédula', 'cédulas', 'cedulas', 'ine',
    'curp', 'documento de identidad', 'documento nacional', 'documento', 'documentos', 'documentación', 'carnet',
    'carné', 'tarjeta de residencia', 'permiso de residencia', 'identificación', 'identificaciones', 'papeles',
    'documentaciones', 'partida de nacimiento', 'acta de nacimiento', 'libreta de embarque', 'credencial', 'tie',
    'actas', 'partidas', 'libreta de mar', 'libreta de trabajo', 'cartilla', 'credenciales', 'títulos originales',
    'documentos originales', 'credencial de elector', 'tarjeta roja', 'documento original', 'carnets', 'carnés',
    'visados originales', 'títulos',
  ],
  'id-document': [
    'pasaporte', 'pasaportes', 'dni', 'nie', 'cédula', 'cédulas', 'ine', 'curp', 'documento de identidad',
    'documento', 'identidad', 'carnet', 'carné', 'identificación', 'documentación', 'partida de nacimiento',
    'acta de nacimiento', 'permiso de conducir', 'licencia',
  ],
  paperwork: [
    'papeles', 'papeleo', 'documentos', 'documentación', 'trámite', 'trámites', 'visado', 'visados', 'visa', 'visas',
    'permiso', 'permisos', 'residencia', 'libreta', 'dni', 'cédulas', 'pasaporte', 'carta de invitación',
  ],
  bosskeeps: [
    'guardo', 'guardamos', 'guardan ellos', 'lo guarda', 'la guarda', 'los guarda', 'las guarda', 'te la guarda',
    'te lo guarda', 'los guardo', 'lo guardo', 'la guardo', 'se guardan aquí', 'guardaremos', 'retenemos', 'retiene',
    'retienen', 'retenidos', 'retenido hasta', 'retendremos', 'custodiamos', 'custodian', 'custodiará',
    'los custodia', 'en custodia', 'resguardo', 'resguardamos', 'lo tengo yo', 'los tengo yo', 'la tengo yo',
    'las tengo yo', 'lo tiene él', 'los tiene él', 'lo tiene ella', 'los tiene ella', 'lo lleva él', 'la lleva él',
    'lo lleva ella', 'los llevo yo', 'lo llevo yo', 'la llevo yo', 'caja fuerte', 'bajo llave', 'en prenda',
    'lo cuido yo', 'se los lleva', 'te lo retiré', 'ya te lo retiré yo', 'lo ponemos en mi', 'lo pongo en mi',
    'lo conserva la', 'los conserva la', 'se queda conmigo', 'se quedan conmigo', 'se queda con nosotros',
    'se quedan con nosotros', 'te lo pasa él',
  ],

  // --- telephone ---
  phone: [
    'móvil', 'móviles', 'celular', 'celulares', 'celu', 'celus', 'cel', 'cels', 'teléfono', 'teléfonos',
    'telefonito', 'telf', 'fono', 'smartphone', 'telefono',
  ],

  // --- money ---
  cash: [
    'dinero', 'dineros', 'din3ro', 'plata', 'platica', 'pasta', 'lana', 'guita', 'feria', 'pisto', 'billete', 'varo',
    'varos', 'lucas', 'luca', 'pavos', 'efectivo', 'cash', 'fondos', 'fondo', 'ingreso', 'ingresos', 'transferencia',
    'transferencias', 'importe', 'importes', 'pago', 'pagos', 'cobros', 'abonos', 'abono', 'donativos', 'donaciones',
    'bizum', 'bizums', 'saldo', 'mosca', 'parné', 'real', 'reales', 'cobres', 'chavos', 'money',
  ],
  // A sum as it is said in words; one in figures is `#money`.
  sum: [
    'cien', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos',
    'ochocientos', 'novecientos', 'mil', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'ochenta', 'euros',
    'dólares', 'pesos', 'soles',
  ],
  'plain-account': [
    'cuenta', 'cuentas', 'cuenta bancaria', 'cuenta corriente', 'cuenta de banco', 'iban', 'tarjetas',
    'bizum', 'yape', 'plin', 'nequi', 'daviplata', 'billetera', 'monedero', 'wallet', 'clabe', 'cbu', 'cvu', 'alias',
    'paypal', 'revolut', 'caixabank', 'bbva', 'bcp', 'santander', 'n26',
  ],
  account: ['<plain-account>', 'tarjeta'],
  forward: [
    'reenvías', 'reenvía', 'reenvíe', 'reenvíes', 'reenviar', 'reenviarlo', 'reenviarla', 'reenviarlas', 'reenvíen',
    'reenviando', 'reenvío', 'sacas', 'saca', 'saques', 'sacar', 'sacarlo', 'sacamos', 'retiras', 'retira', 'retire',
    'retirar', 'retirarlo', 'pasas', 'pasarlo', 'pasarla', 'me pasas', 'nos pasas', 'pasás', 'mandas', 'mandás',
    'mandarlo', 'mandarla', 'me mandas', 'envías', 'enviarlo', 'transfieres', 'transfiere', 'transferir',
    'transferirlo', 'transferís', 'entregas', 'entregarlo', 'entregar', 'devuelves', 'me das', 'le das', 'das',
    'distribuye', 'distribuir', 'repartes', 'yapeas', 'lo yapeas', 'giras', 'girar', 'compras', 'comprás', 'cripto',
    'depositas', 'dejas', 'r€envias',
  ],
  'pay-verb': [
    'pagar', 'pagarlo', 'paga', 'pague', 'pagas', 'pagás', 'pagues', 'pagando', 'pagan', 'abonar', 'abona', 'abone',
    'abonas', 'abonarse', 'depositar', 'deposita', 'deposite', 'depositas', 'depósito', 'ingresar', 'ingresa',
    'ingrese', 'ingresas', 'transferir', 'transfiere', 'transfiera', 'transfieres', 'consignar', 'consigne',
    'consigna', 'recargar', 'recarga', 'recargas', 'recargue', 'enviar', 'envía', 'envíe', 'mandar', 'manda',
    'mande', 'mandas', 'mandes', 'girar', 'gire', 'yapear', 'yapea', 'yapéame', 'poner', 'pon', 'pones', 'ponés',
    'ponga', 'meter', 'mete', 'metes', 'metés', 'meta', 'aportar', 'aporta', 'aporte', 'cubrir', 'cubres', 'cubre',
    'cubra', 'adelantar', 'adelanta', 'adelante', 'adelantas', 'invertir', 'invierte', 'invierta', 'inviertes',
    'bizum', 'transferencia', 'compra', 'comprar', 'compras', 'equilibrar', 'equilibras', 'realizar', 'realice',
    'acreditar', 'pagarse', 'pedimos', 'piden', 'necesitas', 'se abona', 'se paga', 'acuda con', 'traer', 'traiga',
    'lleva',
  ],
  untraceable: [
    'usdt', 'usdc', 'bitcoin', 'bitcoins', 'btc', 'eth', 'tether', 'cripto', 'criptos', 'criptomoneda',
    'criptomonedas', 'tarjeta regalo', 'tarjetas regalo', 'tarjeta de regalo', 'tarjetas de regalo', 'gift card',
    'giftcard', 'giftcards', 'gift cards', 'tarjeta de steam', 'tarjeta steam', 'tarjetas steam',
    'tarjetas de steam', 'tarjetas de amazon', 'tarjeta de amazon', 'tarjetas de las de amazon', 'tarjeta amazon',
    'google play', 'paysafecard', 'paysafe', 'western union', 'western', 'moneygram', 'cupones',
    'cupones de recarga', 'cupón de recarga', 'oxxo', 'binance', 'neosurf', 'código de la tarjeta',
    'códigos de tarjetas', 'itunes', 'hawala', 'trc20',
  ],
  fee: [
    'inscripción', 'matrícula', 'reserva', 'fianza', 'garantía', 'gestión', 'trámite', 'trámites', 'tramitación',
    'visado', 'visa', 'expediente', 'apostilla', 'seguro', 'uniforme', 'formación', 'curso', 'capacitación',
    'material', 'materiales', 'kit', 'maletín', 'certificado', 'certificación', 'examen', 'exámenes',
    'examen médico', 'book', 'sesión de fotos', 'cuota', 'tasa', 'tasas', 'arancel', 'aranceles', 'ficha',
    'formulario', 'alta', 'carnet', 'licencia', 'plaza', 'cupo', 'lugar', 'vacante', 'antecedentes', 'legalización',
    'administrativo', 'administrativos', 'registro', 'solicitud', 'membresía',
  ],
  trip: [
    'viaje', 'viajes', 'billete', 'billetes', 'bi11ete', 'pasaje', 'pasajes', 'tiquete', 'tiquetes', 'tikete',
    'vuelo', 'vuelos', 'boleto', 'boletos', 'avión', 'bus', 'autobús', 'micro', 'camión', 'ticket', 'tickets',
    'traslado', 'traslados', 'transporte', 'travesía', 'pasage', 'vuelo de ida', 'flete',
  ],
  'trip-cost': [
    '<trip>', 'visado', 'visa', 'trámite', 'trámites', 'gestión', 'papeles', 'entrada', 'bolsa de viaje', 'curso',
    'formación', 'capacitación', 'gastos', 'traída', 'inversión', 'book', 'estancia', 'vestuario', 'moto',
    'incorporación',
  ],
  housing: [
    'alojamiento', 'habitación', 'habitaciones', 'habitacion', 'cuarto', 'cuartito', 'casa', 'casita', 'piso',
    'pisito', 'vivienda', 'departamento', 'depa', 'depto', 'pieza', 'cama', 'dormida', 'hospedaje', 'techo',
    'residencia', 'hotel', 'apartamento', 'estancia', 'litera', 'colchón', 'villa', 'chalet', 'cabaña', 'posada',
    'donde dormir', 'alquiler',
  ],
  food: [
    'comida', 'comidas', 'manutención', 'comer', 'cena', 'cenas', 'alimentación', 'pensión', 'almuerzo', 'la olla',
    'desayuno', 'alimentos', 'mercado', 'dieta', 'rancho',
  ],
  free: [
    'gratis', 'gratuito', 'gratuita', 'gratuitos', 'pagado', 'pagada', 'pagados', 'pagadas', 'pago', 'pagos',
    'incluido', 'incluida', 'incluidos', 'incluidas', 'cubierto', 'cubierta', 'cubiertos', 'a cargo', 'por cuenta',
    'sin coste', 'sin costo', 'corre por', 'corren por', 'gra7is', 'resuelto',
  ],
  deduct: [
    'descuenta', 'descuentan', 'descontamos', 'descuento', 'descontando', 'descontado', 'descontar', 'descontará',
    'descontaremos', 'descontarán', 'descontás', 'descuentas', 'resta', 'restan', 'restamos', 'restando', 'quita',
    'quitan', 'quitamos', 'quitando', 'deduce', 'deducen', 'deducimos', 'rebaja', 'rebajan', 'desquita', 'desquitas',
    'desquitan', 'desquitar', 'discuenta', 'retiene', 'cobra',
  ],
  'from-wages': [
    'de tu sueldo', 'del sueldo', 'de tu nómina', 'de la nómina', 'de la primera nómina', 'primera nómina',
    'primeras nóminas', 'de las primeras', 'primer sueldo', 'primeros sueldos', 'primeros meses', 'primer mes',
    'primeras semanas', 'primera quincena', 'primeros trabajos', 'tus primeras ventas', 'con tu trabajo',
    'con trabajo', 'trabajando', 'de lo que ganes', 'de lo que gane', 'con lo que gane', 'con lo que ganes',
    'con lo que vayas ganando', 'cuando empieces', 'cuando empecéis', 'cuando trabajes', 'cuando ganes',
    'cuando cobres', 'poco a poco', 'de a poco', 'de a poquito', 'a poquitos', 'en partes', 'cada semana',
    'cada mes', 'por semana', 'semanalmente', 'del salario', 'de tu salario', 'de su salario', 'de la paga',
    'de tu paga', 'del jornal', 'de la quincena', 'de sus sueldos', 'con mis sueldos', 'en destino',
    'allá trabajando', 'en dos meses', 'de ahí', 'en cuotas', 'a plazos', 'como puedas', 'nóminas',
    'con tus ganancias', 'de tus ganancias', 'primeros ingresos', 'con turnos',
  ],

  // --- speech ---
  'tell-not': [
    'digas', 'digás', 'diga', 'digan', 'digáis', 'decirle', 'decir', 'cuentes', 'cuente', 'cuenten', 'contés',
    'contéis', 'contárselo', 'contarlo', 'comentes', 'comente', 'comenten', 'comentés', 'comentéis', 'comentarlo',
    'hables', 'hable', 'hablen', 'hablés', 'habléis', 'avises', 'avise', 'avisen', 'menciones', 'mencione',
    'mencionar', 'publiques', 'publique', 'publiquen', 'platiques', 'platique', 'expliques', 'explique', 'compartas',
    'comparta', 'enseñes', 'muestres', 'preguntes', 'chives', 'sueltes', 'vayas a decir', 'vaya a decir',
    'vayas a contar', 'le digas', 'consultes', 'consulte', 'cuenta',
  ],
  'dont-tell': [
    'no <clitic> <tell-not>', 'no <tell-not>', 'ni <clitic> <tell-not>', 'ni <tell-not>',
    'nunca <clitic> <tell-not>', 'ni se te ocurra', 'no se te ocurra', 'ni una palabra', 'ni mu', 'ni pío',
    'mejor que no sepa', 'mejor no <clitic> <tell-not>', 'sin decir nada', 'sin decirle', 'sin decirles',
    'sin avisar', 'sin que sepa', 'sin que sepan', 'sin que se entere', 'sin que se enteren', 'que no se entere',
    'que no se enteren', 'que no sepa', 'que no sepan', 'que no se dé cuenta', 'sin contarle', 'sin comentarlo',
    'no hace falta que <clitic> <tell-not>', 'no hace falta que <tell-not>', 'no es preciso comentarlo',
    'no tiene por qué saberlo', 'no tiene que saberlo', 'no tienen por qué saberlo', 'no tienen que enterarse',
    'no tiene que enterarse', 'no hay que contar', 'no conviene que', 'no vayas contando', 'nada de contarlo',
    'nada de contar', 'nada de decir', 'no lo vayas a contar', 'que nadie sepa', 'que nadie se entere',
    'que nadie lo sepa',
  ],
  'say-that': [
    'di', 'dile', 'diles', 'decí', 'decile', 'deciles', 'dígale', 'diga', 'digan', 'dices', 'decís', 'decir',
    'decirle', 'dicen', 'le dices', 'les dices', 'tú dices', 'respondes', 'responda', 'contesta', 'cuéntale',
    'inventa', 'invento', 'ponle que',
  ],
  'cover-story': [
    'vacaciones', 'turismo', 'turista', 'turistas', 'de paseo', 'paseo', 'una amiga', 'amigas', 'una prima',
    'tu prima', 'tu tía', 'una tía', 'a ver a', 'visitar', 'de visita', 'un curso', 'curso', 'niñera',
    'cuidar niños', 'cuidar chicos', 'cuidar', 'un hotel', 'en un hotel', 'estudiar', 'campamento', 'excursión',
    'trabajo del cole', 'a estudiar', 'una compañera', 'un familiar', 'una boda', 'un congreso', 'madrina',
  ],

  // --- acts of the lure ---
  send: [
    'manda', 'mandá', 'mándame', 'mandame', 'mandanos', 'mándanos', 'mandad', 'mandar', 'mande', 'manden', 'mándeme',
    'mándenos', 'envía', 'enviá', 'envíame', 'envíanos', 'enviar', 'envíe', 'envíen', 'enviando', 'enviad',
    'enviarnos', 'pasa', 'pasá', 'pásame', 'pasame', 'pásanos', 'pasarme', 'páseme', 'adjunta', 'adjuntar',
    'adjunte', 'remitir', 'remita', 'sube', 'subir', 'suba', 'dame', 'deme', 'déjame', 'comparte', 'envie', 'mandes',
    'pases', 'envíes', 'mandarme', 'mandarnos', 'dejanos', 'facilita', 'facilitar', 'facilite', 'toma', 'tómate',
    'tómese', 'hazte', 'mándeme usted', 'requerimos', 'pedimos', 'necesitamos', 'necesito', 'solicitamos',
    'precisamos',
  ],
  picture: [
    'foto', 'fotos', 'fotografía', 'fotografías', 'fotico', 'foticos', 'fotito', 'fotitos', 'selfie', 'selfies',
    'selfi', 'selfis', 'video', 'vídeo', 'videos', 'vídeos', 'videíto', 'pic', 'pics', 'imagen',
  ],
  undressed: [
    'bikini', 'biquini', 'bañador', 'traje de baño', 'vestido de baño', 'ropa interior', 'lencería', 'topless',
    'desnuda', 'desnudo', 'desnudos', 'sin ropa', 'tanga', 'ropa ajustada', 'malla', 'poca ropa', 'semidesnuda',
  ],
  wanted: [
    'busco', 'buscamos', 'buscan', 'busca', 'buskamos', 'busko', 'necesito', 'necesitamos', 'necesita', 'necesitan',
    'nesecito', 'nesesito', 'nesesita', 'nesecita', 'precisa', 'precisan', 'precisamos', 'solicita', 'solicitan',
    'solicitamos', 'requiere', 'requieren', 'requerimos', 'ocupo', 'ocupamos', 'toma', 'tomo', 'tomamos',
    'selecciona', 'seleccionamos', 'incorpora', 'incorporamos', 'contratamos', 'contrata', 'faltan', 'hacen falta',
    'abro', 'abrimos', 'armamos', 'reclutamos', 'admite', 'admiten', 'bvsco', 'quiero',
  ],
  risky: [
    'camboya', 'myanmar', 'birmania', 'laos', 'tailandia', 'bangkok', 'phnom penh', 'sihanoukville', 'mae sot',
    'triángulo dorado', 'vientián', 'filipinas', 'manila', 'sudeste asiático', 'sureste asiático', 'dubái', 'dubai',
    'emiratos', 'abu dabi', 'qatar', 'catar', 'doha', 'bahréin', 'líbano', 'chipre', 'estambul', 'turquía', 'macao',
    'malasia', 'itaewon', 'corea', 'georgia', 'tiflis', 'trinidad', 'curazao', 'aruba', 'guyana', 'surinam',
    'zona petrolera', 'zona minera', 'la pampa', 'catatumbo',
  ],
  // --- verbs and nouns several phrases share ---
  leave: [
    'vas', 'va', 'vaya', 'vayas', 'van', 'ir', 'irte', 'irse', 'vais', 'marchas', 'marcha', 'marchar', 'abandon*',
    'dejas', 'deja', 'dejar', 'dejes', 'baja', 'bajas', 'arrepiente', 'arrepientes', 'renuncia', 'renuncias',
    'rajas', 'raja', 'retira', 'retiras', 'salga', 'sale', 'sales', 'incumple', 'incumples', 'irme', 'decida irse',
    'desiste', 'desistes',
  ],
  forfeit: [
    'pagas', 'paga', 'pagar', 'pagás', 'pagará', 'pagarás', 'pagan', 'devuelves', 'devuelve', 'devolver',
    'devolverá', 'devolverás', 'reintegr*', 'pierde', 'pierdes', 'pierden', 'no cobra', 'no cobras', 'no cobran',
    'debes', 'debe', 'deberá', 'penaliz*', 'multa', 'reembols*', 'descuenta', 'descuentan', 'descontamos',
    'restituir', 'su cuenta', 'tu cuenta', 'indemniz*', 'sin cobrar', 'se queda sin', 'reponer',
  ],
  handover: [
    'dale', 'dele', 'dadle', 'dáselo', 'entrégale', 'entrégaselo', 'entrega', 'entregas', 'entregue', 'entreguen',
    'entregad', 'entregar', 'entregarás', 'entregáis', 'dejas', 'deje', 'dejen', 'dejar', 'dejarás', 'deja',
    'déjale', 'das', 'dar', 'dame', 'deme', 'danos', 'traed', 'traigan', 'depositar', 'deposite',
  ],
  registered: [
    'cuenta', 'cuentas', 'empresa', 'empresas', 'sociedad', 's l', 'sl', 'línea', 'líneas', 'préstamo', 'préstamos',
    'crédito', 'créditos', 'sim', 'chip', 'chips', 'billetera', 'móvil', 'móviles', 'coche', 'coches', 'piso',
    'contrato', 'celular', 'celulares', 'anuncio', 'local', 'moto', 'tarjeta',
  ],
  'to-withdraw': [
    'retirar', 'retirarlo', 'sacar', 'sacarlo', 'cobrar', 'cobrarlo', 'liberar', 'liberarlo', 'recibir', 'recibirlo',
    'desbloquear', 'desbloquearlo', 'disponer',
  ],
  must: [
    'hay que', 'tienes que', 'tenés que', 'tiene que', 'debe', 'debes', 'falta', 'primero', 'solo', 'necesitas',
    'necesita', 'toca', 'debés', 'es necesario', '<pay-verb>',
  ],
  evidence: [
    'vídeo', 'video', 'videos', 'vídeos', 'foto', 'fotos', 'captura', 'capturas', 'pantallazo', 'pantallazos',
    'videollamada', 'grabación', 'audios', 'grabado', 'imágenes', 'desnuda', 'desnudo', 'nudes', 'pack',
  ],
  audience: [
    'contactos', 'familia', 'familiares', 'seguidores', 'amigos', 'amigas', 'mando', 'subo', 'publico', 'envío',
    'mamá', 'madre', 'padre', 'papá', 'papás', 'padres', 'esposa', 'esposo', 'marido', 'mujer', 'jefe',
    'universidad', 'novio', 'novia', 'trabajo', 'insti', 'instituto', 'grupo', 'redes', 'clase', 'hijos', 'facebook',
    'instagram', 'internet', 'todos', 'colegio', 'director',
  ],
  'got-hold': [
    'tengo', 'tenemos', 'guardé', 'guardo', 'guardadas', 'grabé', 'grabamos', 'grabado', 'conservo', 'me quedé',
    'tienen', 'hice', 'hicimos', 'descargué', 'saqué',
  ],
  season: [
    'campaña', 'temporada', 'contrato', 'corte', 'obra', 'marea', 'periodo', 'programa', 'proceso', 'ciclo',
    'cosecha', 'vendimia', 'zafra',
  ],
  parcel: [
    'paquete', 'paquetes', 'caja', 'cajas', 'envíos', 'envío', 'mercancía', 'mercadería', 'pedidos', 'productos',
    'bultos',
  ],
  reship: [
    'reenv*', 'reetiquet*', 'etiqueta', 'etiquetas', 'envías', 'enviarlos', 'enviarlo', 'mandarlos', 'correos',
    'reexped*', 'mandas', 'despach*', 'entregarlos', 'pegas', 'reempaquet*',
  ],
  'travel-paper': [
    'pasaporte', 'pasaportes', 'dni', 'nie', 'cédula', 'cédulas', 'ine', 'curp', 'carnet', 'carné',
    'libreta de embarque', 'tarjeta de residencia', 'documento de identidad', 'partida de nacimiento',
    'acta de nacimiento', 'identificación', 'pasaporte original',
  ],
  keeper: [
    'conmigo', 'con nosotros', 'con nosotras', 'con él', 'con ella', 'con el jefe', 'con la señora', 'con el dueño',
    'con la patrona', 'con la encargada', 'con el encargado', 'con la agencia', 'con la familia', 'con la casa',
    'con la coordinadora', 'con la madame', 'en manos de', 'con el armador',
  ],
  until: [
    'hasta que', 'hasta', 'mientras', 'cuando termine*', 'cuando acabe*', 'cuando cumpla*', 'cuando pague*',
    'al terminar', 'al acabar', 'al final', 'al finalizar', 'al saldar', 'una vez', 'a la salida',
    'en cuanto acabe*',
  ],
  task: [
    'tarea', 'tareas', 'pedido', 'pedidos', 'orden', 'órdenes', 'misión', 'misiones', 'serie', 'series',
    'paquete premium', 'nivel', 'ciclo', 'combinada', 'combinado', 'combo', 'set', 'lote',
  ],
  convert: [
    'usdt', 'cripto', 'criptomonedas', 'bitcoin', 'activos digitales', 'monedero', 'cartera cripto', 'binance',
    'cartera', 'wallet',
  ],
  holds: [
    'guarda', 'guardan', 'guardará', 'guardarán', 'guardo', 'guardamos', 'custodia', 'custodian', 'custodiará',
    'custodiamos', 'custodio', 'conserva', 'conservan', 'conservo', 'retiene', 'retienen', 'retendrá', 'retengo',
    'retenemos', 'administra', 'administran', 'resguarda', 'resguardan', 'recoge', 'recogen', 'recogerá',
    'recogerán', 'recogemos', 'recojo', 'junta', 'juntan', 'juntamos', 'concentra', 'confisca', 'quita', 'quitan',
    'tiene', 'tienen', 'lleva', 'llevan', 'se queda con', 'se quedan con', 'me quedo con', 'nos quedamos con',
    'pide y guarda', 'gestiona y guarda', 'gestionan y guardan', 'gestiono y guardo', 'archiva', 'archivan',
  ],
  'desk-out': [
    'oficina', 'administración', 'recepción', 'caja', 'caseta', 'sede', 'secretaría', 'portería', 'gerencia',
    'rr hh', 'recursos humanos', 'rrhh', 'archivo', 'lista', 'agencia', 'garita', 'empresa', 'caja fuerte',
    'cajón', 'mi despacho', 'nuestro despacho',
  ],
  desk: ['<desk-out>', 'casa'],
  kid: [
    'hija', 'hijo', 'hijas', 'hijos', 'hijita', 'hijito', 'niña', 'niño', 'niñas', 'niños', 'nena', 'nene',
    'hermanita', 'hermanito', 'hermana', 'hermano', 'chamaco', 'chamacos', 'bebé', 'criatura', 'hijastra', 'sobrina',
    'sobrino', 'chiquita', 'chiquito', 'mamá', 'madre', 'abuela', 'familia', 'esposa', 'mujer',
  ],
  school: [
    'escuela', 'colegio', 'cole', 'liceo', 'secundaria', 'prepa', 'guardería', 'instituto', 'insti', 'jardín',
    'kínder', 'primaria', 'universidad', 'facultad',
  ],
  'meet-men': [
    'señores', 'caballeros', 'empresarios', 'clientes', 'amigos', 'ejecutivos', 'hombres', 'socios', 'inversores',
    'invitados', 'jefes', 'viejitos', 'diplomáticos', 'jeques', 'políticos',
  ],
};
