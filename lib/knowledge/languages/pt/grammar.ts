import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Portuguese from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'não', 'você', 'vocês', 'vc', 'vcs', 'são', 'está', 'estão', 'tá', 'tô', 'com', 'uma', 'um', 'uns', 'umas', 'em', 'do', 'da', 'dos', 'das', 'no', 'na', 'nos', 'nas',
  'ao', 'aos', 'à', 'às', 'pelo', 'pela', 'pro', 'pra', 'para', 'por', 'mais', 'mas', 'muito', 'muita', 'também', 'já', 'só', 'até', 'sem', 'isso', 'isto', 'aqui', 'lá', 'ali',
  'eu', 'ele', 'ela', 'eles', 'elas', 'nós', 'gente', 'meu', 'minha', 'teu', 'tua', 'seu', 'sua', 'nosso', 'nossa', 'tem', 'tens', 'temos', 'ter', 'tenho', 'foi', 'ser', 'é', 'és', 'sou',
  'fazer', 'faz', 'fica', 'ficar', 'quem', 'quando', 'onde', 'como', 'que', 'porque', 'depois', 'agora', 'hoje', 'amanhã', 'trabalho', 'dinheiro', 'vagas', 'mês', 'dia', 'euros', 'reais',
  'olá', 'oi', 'bom', 'boa', 'obrigado', 'obrigada', 'precisa', 'preciso', 'quer', 'queres', 'vai', 'vais', 'vou', 'pode', 'podes', 'nem', 'num', 'numa', 'dele', 'dela', 'essa', 'esse', 'este', 'esta',
  'anos', 'antes', 'casa', 'de', 'ha', 'me', 'nada', 'ou', 'se', 'te', 'tres', 'os',
] as const;

/** Words that silence a phrase behind them in the same clause. */
export const negations = [
  'não',
  'nao',
  'n',
  'nunca',
  'jamais',
  'nem',
  'sem',
  'nenhum',
  'nenhuma',
  'ninguém',
  'em vez de',
  'evite',
  'evita',
  'evitem',
  'tampouco',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['hora', 'horas', 'à hora', 'por hora', 'h'],
  day: ['dia', 'diária', 'diário', 'por dia', 'ao dia', 'noite', 'por noite', 'turno', 'plantão'],
  week: ['semana', 'semanal', 'semanais', 'por semana', 'à semana'],
  month: ['mês', 'mensal', 'mensais', 'por mês', 'ao mês', 'mensalmente'],
  year: ['ano', 'anual', 'anuais', 'por ano'],
  currencies: {
    EUR: ['euro', 'euros', 'eur', 'eurinhos', 'paus', 'aérios'],
    BRL: ['real', 'reais', 'brl', 'conto', 'contos', 'pila', 'mangos', 'rs'],
    USD: ['dólar', 'dólares', 'usd'],
    GBP: ['libra', 'libras', 'gbp'],
    CHF: ['franco', 'francos', 'francos suíços', 'chf'],
    AED: ['dirham', 'dirhams', 'aed'],
    AOA: ['kwanza', 'kwanzas', 'aoa'],
    MZN: ['metical', 'meticais', 'mzn'],
  },
  net: ['líquido', 'líquidos', 'limpo', 'limpos', 'livre', 'livres', 'na mão'],
  gross: ['bruto', 'brutos', 'ilíquido'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  zero: 0, um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, meia: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12,
  treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezasseis: 16, dezesseis: 16, dezassete: 17, dezessete: 17, dezoito: 18, dezanove: 19, dezenove: 19,
  vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['emirados', 'emirados árabes', 'dubai', 'abu dhabi'], AO: ['angola', 'luanda'], AR: ['argentina', 'buenos aires'], AT: ['áustria', 'viena'], BE: ['bélgica', 'bruxelas'], BG: ['bulgária'], BO: ['bolívia', 'la paz'],
  BR: ['brasil', 'são paulo', 'rio de janeiro', 'sp', 'rj', 'belo horizonte', 'curitiba', 'salvador', 'recife', 'fortaleza'], CA: ['canadá'], CH: ['suíça', 'zurique', 'genebra'], CN: ['china'], CO: ['colômbia'], CV: ['cabo verde'], CY: ['chipre'], CZ: ['chéquia', 'praga'],
  DE: ['alemanha', 'berlim', 'munique'], DK: ['dinamarca'], ES: ['espanha', 'madrid', 'madri', 'barcelona', 'vigo', 'sevilha', 'galiza', 'badajoz'], FI: ['finlândia'], FR: ['frança', 'paris'], GB: ['inglaterra', 'reino unido', 'londres', 'escócia'], GE: ['geórgia', 'tbilisi'],
  GF: ['guiana francesa', 'guiana', 'caiena'], GR: ['grécia', 'atenas'], GW: ['guiné', 'guiné bissau', 'bissau'], HU: ['hungria'], IE: ['irlanda', 'dublin', 'dublim'], IL: ['israel'], IN: ['índia'], IS: ['islândia'], IT: ['itália', 'roma', 'milão', 'turim', 'nápoles'],
  JP: ['japão', 'tóquio'], KH: ['camboja', 'phnom penh'], KR: ['coreia'], LA: ['laos'], LB: ['líbano'], LU: ['luxemburgo'], MA: ['marrocos'], MM: ['mianmar', 'myanmar', 'birmânia'], MT: ['malta'], MX: ['méxico'], MZ: ['moçambique', 'maputo'], NL: ['holanda', 'países baixos', 'amesterdão', 'amsterdã'], NO: ['noruega'],
  PH: ['filipinas'], PL: ['polónia', 'polônia'], PT: ['portugal', 'lisboa', 'porto', 'braga', 'algarve', 'faro', 'alentejo', 'coimbra'], PY: ['paraguai'], QA: ['catar', 'qatar'], RO: ['roménia', 'romênia'], RU: ['rússia', 'moscovo', 'moscou'], SE: ['suécia'], SR: ['suriname'], ST: ['são tomé'],
  TH: ['tailândia', 'bangkok', 'banguecoque'], TL: ['timor', 'timor leste'], TR: ['turquia', 'istambul'], UA: ['ucrânia'], US: ['estados unidos', 'eua', 'américa', 'miami', 'boston', 'nova iorque', 'nova york'], VE: ['venezuela'], ZA: ['áfrica do sul'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'empregado de mesa', 'empregada de mesa', 'empregados de mesa', 'garçonete', 'garçonetes', 'garçom', 'garçons', 'doméstica', 'domésticas', 'empregada', 'empregada doméstica', 'diarista', 'faxineira', 'faxineiras', 'babá', 'babás', 'ama', 'cuidadora', 'cuidadoras', 'cuidador',
  'empregada de limpeza', 'camareira', 'camareiras', 'empregada de andares', 'cozinheiro', 'cozinheira', 'ajudante de cozinha', 'copeira', 'barman', 'barmaid', 'bartender', 'pedreiro', 'pedreiros', 'servente', 'serventes', 'trolha', 'ajudante', 'auxiliar', 'operário', 'operários', 'operador', 'embalador', 'embaladores',
  'trabalhadores agrícolas', 'apanhador', 'colheita', 'apanha', 'costureira', 'costureiro', 'costureiras', 'motorista', 'estafeta', 'entregador', 'motoboy', 'rececionista', 'recepcionista', 'vendedora', 'caixa', 'balconista', 'segurança', 'porteiro', 'caseiro', 'dançarina', 'dançarinas', 'bailarina', 'hostess', 'promotora', 'massagista', 'massagistas', 'modelo', 'modelos', 'acompanhante', 'digitador', 'secretária',
] as const;
