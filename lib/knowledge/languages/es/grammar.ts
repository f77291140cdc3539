import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Spanish from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'el', 'los', 'las', 'del', 'una', 'unos', 'unas', 'y', 'pero', 'porque', 'cuando', 'donde', 'muy', 'más', 'también', 'aquí', 'allí',
  'acá', 'allá', 'hay', 'es', 'está', 'son', 'soy', 'eres', 'tengo', 'tienes', 'tiene', 'hace', 'hacer', 'puedes', 'puede', 'quiero',
  'hola', 'gracias', 'buenos', 'buenas', 'hoy', 'mañana', 'ya', 'sin', 'con', 'por', 'para', 'desde', 'hasta', 'como', 'usted', 'vos',
  'nosotros', 'yo', 'ella', 'ellos', 'mi', 'su', 'sus', 'te', 'nos', 'lo', 'le', 'esto', 'eso', 'trabajo', 'años', 'dinero', 'bien',
  'ahora', 'siempre', 'nunca', 'nada', 'algo', 'casa', 'chica', 'busco', 'señor', 'señora', 'que', 'en', 'la', 'un', 'no', 'se', 'si', 'me', 'al',
  'este', 'esta', 'ese', 'esa', 'día', 'mes', 'ser', 'gente', 'euros', 'tu', 'solo', 'todo', 'otra', 'otro', 'sólo', 'después', 'antes',
  'a', 'de', 'dos', 'tres',
] as const;

/** Words that silence a phrase behind them in the same clause. */
export const negations = [
  'no',
  'nunca',
  'jamás',
  'jamas',
  'ni',
  'sin',
  'nadie',
  'ninguna',
  'ningún',
  'ninguno',
  'tampoco',
  'nada de',
  'evita',
  'evite',
  'en vez de',
  'en lugar de',
];

export const pay: PayWords = {
  hour: ['hora', 'horas', 'la hora', 'por hora', 'h'],
  day: [
    'día',
    'dia',
    'diario',
    'diarios',
    'diaria',
    'al día',
    'por día',
    'jornal',
    'jornada',
    'noche',
    'por noche',
    'turno',
  ],
  week: ['semana', 'semanal', 'semanales', 'a la semana', 'por semana'],
  month: ['mes', 'mensual', 'mensuales', 'al mes', 'por mes', 'mensualmente'],
  year: ['año', 'anual', 'anuales', 'al año', 'por año', 'anualmente'],
  currencies: {
    EUR: ['euro', 'euros', 'eur', 'pavos'],
    USD: ['dólar', 'dólares', 'dolares', 'dolar', 'usd', 'verdes'],
    GBP: ['libra', 'libras', 'libras esterlinas', 'gbp'],
    CHF: ['franco', 'francos', 'francos suizos', 'chf'],
    MXN: ['pesos mexicanos', 'mxn'],
    ARS: ['pesos argentinos', 'ars', 'lucas'],
    COP: ['pesos colombianos', 'cop'],
    CLP: ['pesos chilenos', 'clp'],
    DOP: ['pesos dominicanos', 'dop', 'rd'],
    PEN: ['sol', 'soles', 'pen'],
    HNL: ['lempira', 'lempiras', 'hnl'],
    GTQ: ['quetzal', 'quetzales', 'gtq'],
    NIO: ['córdoba', 'córdobas', 'nio'],
    CRC: ['colón', 'colones', 'crc'],
    PYG: ['guaraní', 'guaraníes', 'pyg'],
    BOB: ['boliviano', 'bolivianos', 'bob'],
    UYU: ['pesos uruguayos', 'uyu'],
    VES: ['bolívar', 'bolívares', 'ves'],
    AED: ['dírham', 'dirhams', 'dirham', 'dírhams', 'aed'],
    MAD: ['dírham marroquí', 'mad'],
    PLN: ['zloty', 'zlotys', 'pln'],
    RON: ['leu', 'lei', 'ron'],
  },
  net: ['neto', 'netos', 'neta', 'netas', 'libres', 'limpio', 'limpios', 'en mano'],
  gross: ['bruto', 'brutos', 'bruta', 'brutas'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  cero: 0, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
  trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21,
  veintiún: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28,
  veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. Cities only where offers name nothing else. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AD: ['andorra'], AE: ['emiratos', 'emiratos árabes', 'dubái', 'dubai', 'abu dabi'], AL: ['albania'], AR: ['argentina', 'buenos aires'],
  AT: ['austria', 'viena'], AU: ['australia'], AW: ['aruba'], BA: ['bosnia'], BE: ['bélgica', 'bruselas'], BG: ['bulgaria'],
  BH: ['baréin', 'bahréin'], BO: ['bolivia'], BR: ['brasil'], CA: ['canadá'], CH: ['suiza', 'ginebra', 'zúrich'],
  CL: ['chile'], CN: ['china'], CO: ['colombia', 'bogotá', 'medellín'], CR: ['costa rica'], CU: ['cuba'], CW: ['curazao'],
  CY: ['chipre'], CZ: ['chequia', 'república checa', 'praga'], DE: ['alemania', 'berlín'], DK: ['dinamarca'],
  DO: ['república dominicana', 'dominicana', 'santo domingo', 'punta cana'], DZ: ['argelia'], EC: ['ecuador', 'guayaquil'], EE: ['estonia', 'tallin'],
  EG: ['egipto'], ES: ['españa', 'madrid', 'barcelona', 'valencia', 'sevilla', 'málaga', 'ibiza', 'mallorca', 'tenerife', 'marbella', 'bilbao'],
  FI: ['finlandia'], FR: ['francia', 'parís', 'burdeos'], GB: ['reino unido', 'inglaterra', 'escocia', 'londres', 'gales'],
  GE: ['georgia', 'tiflis'], GR: ['grecia', 'creta'], GT: ['guatemala'], GY: ['guyana'], HK: ['hong kong'], HN: ['honduras'], HR: ['croacia'],
  HT: ['haití'], HU: ['hungría', 'budapest'], ID: ['indonesia', 'bali'], IE: ['irlanda', 'dublín'], IL: ['israel'], IN: ['india'], IS: ['islandia'],
  IT: ['italia', 'milán', 'roma', 'cerdeña'], JP: ['japón', 'tokio'], KH: ['camboya', 'phnom penh', 'sihanoukville'], KR: ['corea', 'corea del sur', 'seúl'],
  KW: ['kuwait'], LA: ['laos'], LB: ['líbano', 'beirut'], LT: ['lituania'], LU: ['luxemburgo'], LV: ['letonia'], LY: ['libia'],
  MA: ['marruecos', 'tánger'], MC: ['mónaco'], MD: ['moldavia'], ME: ['montenegro'], MM: ['myanmar', 'birmania'], MT: ['malta'], MX: ['méxico', 'cancún', 'tijuana'],
  MY: ['malasia'], NG: ['nigeria'], NI: ['nicaragua'], NL: ['holanda', 'países bajos', 'ámsterdam'], NO: ['noruega'], NZ: ['nueva zelanda'],
  PA: ['panamá'], PE: ['perú', 'lima'], PH: ['filipinas', 'manila'], PL: ['polonia', 'varsovia'], PR: ['puerto rico'], PT: ['portugal', 'lisboa', 'oporto'],
  PY: ['paraguay', 'asunción'], QA: ['qatar', 'catar', 'doha'], RO: ['rumanía', 'rumania', 'bucarest'], RS: ['serbia'], RU: ['rusia', 'moscú'],
  SA: ['arabia saudí', 'arabia saudita'], SE: ['suecia'], SG: ['singapur'], SI: ['eslovenia'], SK: ['eslovaquia'], SN: ['senegal'], SR: ['surinam'], SV: ['el salvador'],
  SY: ['siria'], TH: ['tailandia', 'bangkok'], TN: ['túnez'], TR: ['turquía', 'estambul'], TT: ['trinidad', 'trinidad y tobago'], UA: ['ucrania', 'kiev'],
  US: ['estados unidos', 'eeuu', 'ee uu', 'usa', 'miami', 'nueva york'], UY: ['uruguay', 'montevideo', 'punta del este'], VE: ['venezuela', 'caracas'], VN: ['vietnam'], ZA: ['sudáfrica'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'camarera', 'camarero', 'camareras', 'camareros', 'mesera', 'mesero', 'meseras', 'moza', 'mozo', 'azafata', 'azafatas', 'limpieza', 'limpiadora', 'limpiadoras',
  'cuidadora', 'cuidador', 'interna', 'niñera', 'canguro', 'au pair', 'empleada de hogar', 'empleada doméstica', 'peón', 'peones', 'recolección', 'recolectores', 'jornalero', 'jornaleros', 'temporeros',
  'mozo de almacén', 'almacén', 'repartidor', 'repartidores', 'ayudante de cocina', 'cocinera', 'cocinero', 'lavaplatos', 'friegaplatos', 'recepcionista', 'promotora', 'promotoras', 'dependienta', 'cajera',
  'masajista', 'masajistas', 'bailarina', 'bailarinas', 'hostess', 'operario', 'operarios', 'obrero', 'obreros', 'albañil', 'ayudante', 'ayudantes', 'vigilante', 'digitador', 'teleoperador', 'teleoperadora',
  'costurera', 'costureras', 'empacadores', 'empaquetador', 'jardinero', 'lavandería', 'vendedora', 'vendedor', 'anfitriona', 'edecán', 'modelo', 'modelos',
] as const;
