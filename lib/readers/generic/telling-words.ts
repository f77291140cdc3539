/**
 * Words of texts that tell of offers instead of making one: news, warnings, advice, leaflets, statistics, discussions. Each kind
 * counts once; an honest offer has one of them by chance, rarely two.
 */
export const tellingWords: readonly RegExp[] = [
  // Victims and exploitation.
  /(?<![\p{L}\p{N}])(?:victims?|trafficking|exploitation|traffickers?|víctimas?|trata de (?:personas|blancas)|tráfico (?:de|humano)|explotación|vítimas?|exploração|opfern?|menschenhandel|ausbeutung|victimes?|traite des|proxénét\w+|vittim[ae]|tratta d|sfruttamento|ofiar\w*|handel\w* ludźmi|wyzysk\w*|victimel?\w*|trafic\w* de (?:persoane|carne)|exploatare\w*|slachtoffers?|mensenhandel)(?![\p{L}\p{N}])|жертв|торговл[яеиію]+ людьми|эксплуатац|експлуатац|трафик на хора|ضحايا|الاتجار/iu,
  // Police and courts.
  /(?<![\p{L}\p{N}])(?:police(?! (?:clearance|check|record))|prosecutors?|arrest(?:ed|s)?|court|sentenced|convicted|custody|policía|fiscalía?|detenid[oa]s?|juzgado|comisaría|polícia|preso|delegacia|polizei(?!liches)|staatsanwalt\w*|verurteilt|gericht|parquet|tribunal|interpell\w+|carabinieri|procura della|arrestat\w+|policj\w+|prokurat\w+|zatrzyman\w+|poliția|procuror\w*|reținu\w+|politie)(?![\p{L}\p{N}])|полици|полиц[иі]|поліці|прокурор|(?<!\p{L})суд(?:а|у|ом|ы|ов|ді|и|ів)?(?!\p{L})|задержан|затриман|арест|شرطة/iu,
  // Somebody said so.
  /(?<![\p{L}\p{N}])(?:says?|said|told (?:us|this|the)|according to|last year|spokes\w+|reported that|dijo|según|aseguró|explicó|afirmó|disse|segundo (?:a|o|dados)|afirmou|laut|sagte|teilte \w+ mit|erklärte|selon|a déclaré|a expliqué|ha (?:detto|spiegato|dichiarato)|secondo (?:il|la|i|gli)|powiedział\w*|według|poinformował\w*|a declarat|potrivit|a spus|zei)(?![\p{L}\p{N}])|сообщил|по словам|следует из|заявил|по данным|повідоми|за словами|за даними|съобщи|според|по данни|заяви|وفقا/iu,
  // A line to call for help.
  /(?<![\p{L}\p{N}])(?:hotline|helpline|confidential(?:ly)?|free of charge|shelter|counsell\w+|línea de ayuda|teléfono (?:gratuito|de atención)|confidencial|beratungsstelle|hilfetelefon|vertraulich|kostenlos(?:e|er)? (?:beratung|hotline)|numéro vert|numero verde|centro antiviolenza|infolini\w+|bezpłatn\w+|poufn\w+|linie telefonică|gratuit și confidențial)(?![\p{L}\p{N}])|горячая линия|гаряч\w+ ліні|безоплатн|конфіденційн|конфиденциальн|безплатн|поверителн/iu,
  // Warning and advice.
  /(?<![\p{L}\p{N}])(?:scams?|scammers?|fraud(?:sters?|ulent)?|red flags?|beware|(?:this|our) guide|be careful|never pay|estafa\w*|fraude|señales|cómo|consejos|advierte|golpe|como (?:evitar|identificar|fazer)|dicas|betrug|betrüger\w*|warn\w*|tipps|ratgeber|wie (?:ist|sie|man|viel)|was verdient|arnaques?|escrocs?|méfiez|comment (?:reconnaître|éviter|trouver)|truff\w+|come (?:riconoscere|evitare|trovare)|oszust\w+|uwaga na|jak (?:rozpoznać|uniknąć|znaleźć)|poradnik|twoje prawa|înșelători\w+|țepe|cum (?:să|recunoști|eviți)|sfaturi)(?![\p{L}\p{N}])|мошенни|обман|как (?:не|узнать|распознать|найти)|шахра|як (?:не|розпізнати|знайти)|измам/iu,
  // Figures and history.
  /(?<![\p{L}\p{N}])(?:on average|average (?:salary|pay|wage)|survey|statistics|percent|per cent|million|billion|century|history|references|durchschnitt\w*|umfrage|statistik|jahrhundert|promedio|media de|encuesta|estadística\w*|siglo|en moyenne|sondage|siècle|in media|sondaggio|secolo|średni\w+|statystyk\w*|wiek(?:u|ie)|în medie|sondaj|statistic\w+)(?![\p{L}\p{N}])|в среднем|статистик|процент|миллион|мільйон|милион/iu,
  // Terms, and what is sold to employers.
  /(?<![\p{L}\p{N}])(?:terms (?:of use|and conditions|of service) (?:govern|apply)|these terms|liability|we may remove|per (?:advertisement|listing)|start free|pricing|upgrade|post (?:a|your) job|estos términos|responsabilidad del usuario|diese nutzungsbedingungen|haftung|présentes conditions|presenti condizioni|niniejszy regulamin|acești termeni)(?![\p{L}\p{N}])/iu,
  // Conversation of others.
  /(?<![\p{L}\p{N}])(?:\[\d+\]|has anyone|does anyone know|is (?:it|this) (?:real|legit|a scam|worth)|what do you think|alguien (?:sabe|conoce)|weiß jemand|hat (?:jemand|wer)|kennt jemand|quelqu'un (?:sait|connaît)|qualcuno (?:sa|conosce)|czy ktoś|știe cineva|a lucrat cineva)(?![\p{L}\p{N}])|\[\d{1,2}\]|кто-нибудь|хтось|някой знае/iu,
];

/** Points against a text by how many kinds of such words it has. */
export function pointsAgainst(text: string): number {
  const kinds = tellingWords.filter((words) => words.test(text)).length;
  return [0, 1, 3, 5][kinds] ?? 7;
}

/** Titles of such texts. One is decisive, so they name no trade: a guide, a court clerk and a counsellor are looked for, too. */
export const tellingTitle =
  /^(?:how|what|why|when|who|is (?:this|it|there)|are |\d+ (?:tips|ways|signs|things|reasons)|beware|warning|alert:|review:|terms|privacy|pricing|plans|about us|your rights|faq|wie |was |warum |wann |ist |ihre? rechte|deine rechte|achtung|warnung|agb|über uns|cómo |qué |por qué |cuánto |alerta|aviso|sus derechos|tus derechos|quiénes somos|como |o que |por que |quanto |seus direitos|quem somos|comment |pourquoi |qu.est-ce|combien |qui sommes|vos droits|come |perché |quanto |chi siamo|i tuoi diritti|jak |dlaczego |ile |co to |twoje prawa|o nas|uwaga|cum |de ce |ce este|cât |drepturile|despre noi|atenție|как |что |почему |сколько |ваши права|о нас|осторожно|як |що |чому |скільки |ваші права|про нас|обережно|допомога|помощь|потрібна допомога|как |колко |защо )|(?<![\p{L}\p{N}])(?:scams?|fraud|tips|statistics|arrested|victims|trafficking|estafas?|falsas? ofertas|detenid[oa]s|consejos|betrug|betrüger|tipps|ratgeber|gehaltsspiegel|verdient man|arnaques?|conseils|truff[ae]|consigli|oszust\w+|porady|înșelători\w+|sfaturi|salary guide|terms of (?:use|service)|privacy policy)(?![\p{L}\p{N}])|мошенн|обман|шахра|поради|советы|измам|безработиц|безробіт|need to know|(?:was|wie) (?:sie|man|du) wissen|(?:hay|tienes|debes) que saber|debes saber|qué cambia|precisa saber|faut savoir|(?:cosa|da) sapere|(?:trzeba|warto) wiedzieć|trebuie să știi|нужно знать|надо знать|треба знати|варто знати|трябва да зна|labou?r market|arbeitsmarkt|mercado laboral|mercado de trabalho|marché du travail|mercato del lavoro|rynek pracy|piața muncii|рынок труда|ринок праці|пазар(?:ът|а)? на труда|erfahrungsbericht|reportage|interview|exhibition|ausstellung|exposición|exposição|exposition|mostra|wystawa|expoziți/iu;

/** Titles of lists of something else than offers. */
export const newsTitle =
  /(?<![\p{L}\p{N}])(?:news|blog|articles?|press|magazine|stories|pricing|plans|forum|topics|events|recipes|noticias|artículos|nachrichten|artikel|aktuelles|magazin|veranstaltungen|notícias|artigos|actualités|actu|agenda|notizie|articoli|aktualności|wiadomości|artykuły|știri|articole|nyheter|nieuws)(?![\p{L}\p{N}])|новост|новин|статті|статьи|событи/iu;
