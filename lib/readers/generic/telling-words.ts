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
  // Something of one's own life.
  /(?<![\p{L}\p{N}])(?:last (?:summer|winter|spring|autumn)|(?:two|three|some|many) years ago|(?:a|one of my) friends? (?:of (?:mine|hers|his)|told me|asked me)|of my friends|i (?:almost|nearly) (?:said|signed|took|went)|i have made (?:every|many|this) mistakes?|when (?:i|she|he) (?:arrived|answered)|el (?:año|verano) pasado|hace (?:dos|tres|unos) años|una amiga (?:mía|me|suya)|(?:im )?letzten (?:sommer|winter|jahr)|vor (?:zwei|drei|einigen) jahren|eine freundin (?:von|hat|sagte|fragte)|(?:l['’]été|l['’]an|l['’]année) derni(?:er|ère)|il y a (?:deux|trois|quelques) ans|une amie m['’]|j['’]ai failli|(?:l['’]estate|l['’]anno) scors[oa]|(?:due|tre|alcuni) anni fa|un['’]amica (?:mi|mia)|no (?:ano|verão) passado|há (?:dois|três|alguns) anos|uma amiga (?:minha|me)|(?:vara|anul) trecut[ăa]?|acum (?:doi|trei|câțiva) ani|o prietenă (?:m-a|mi-a|de-a)|(?:zeszłego|ubiegłego) (?:lata|roku)|w zeszłym roku|(?:dwa|trzy|kilka) lat[a]? temu|moja koleżanka)(?![\p{L}\p{N}])|прошлым летом|в прошлом году|(?:два|три) года назад|одна подруга|минулого (?:літа|року)|торік|(?:два|три) роки тому|одна подруга|миналото лято|миналата година/iu,
  // Rules of a place where others offer.
  /(?<![\p{L}\p{N}])(?:moderators?|moderation|moderaci[oó]n|moderação|moderadora?e?s?|moderator\w*|moderatie|moderatur\w*|modérat\w+|moderatori?|moderacj\w+|moderare[a]?|subforo|subforum\w*|sub-?forum|sous-forum|sottoforum)(?![\p{L}\p{N}])|модерац|модератор/iu,
  // What an encyclopaedia ends with.
  /(?<![\p{L}\p{N}])(?:see also|further reading|external links|siehe auch|einzelnachweise|véase también|referencias bibliográficas|ver também|voir aussi|notes et références|voci correlate|zobacz też|przypisy|vezi și|note și referințe)(?![\p{L}\p{N}])|см\. также|примечания|див\. також|примітки|вижте също|(?<![\p{L}\p{N}])[XVI]{2,5} (?:века|век|столітт\p{L}+|столети\p{L}+)/iu,
  // Conversation of others.
  /(?<![\p{L}\p{N}])(?:\[\d+\]|has anyone|does anyone know|is (?:it|this) (?:real|legit|a scam|worth)|what do you think|alguien (?:sabe|conoce)|weiß jemand|hat (?:jemand|wer)|kennt jemand|quelqu'un (?:sait|connaît)|qualcuno (?:sa|conosce)|czy ktoś|știe cineva|a lucrat cineva)(?![\p{L}\p{N}])|\[\d{1,2}\]|кто-нибудь|хтось|някой знае/iu,
];

/** Points against a text by how many kinds of such words it has. */
export function pointsAgainst(text: string): number {
  const kinds = tellingWords.filter((words) => words.test(text)).length;
  return ([0, 1, 3, 5][kinds] ?? 7) + (isRecipe(text) ? 5 : 0);
}

const ingredients =
  /(?<!\p{L})(?:ingredients?|zutaten|ingredientes?|ingr[ée]dients?|ingredienti|składniki|ingrediente(?:le)?|hozzávalók|suroviny|ingredienser)(?!\p{L})|ингредиент|інгредієнт|продукти|съставки|المكونات/iu;
const measure =
  /(?<![\p{L}\d])\d{1,4}(?:[.,/]\d)? ?(?:g|gr|kg|ml|cl|dl|l|tbsp|tsp|cups?|oz|el|tl|esl|tasses?|łyż\p{L}+|г|кг|мл|л)(?![\p{L}\d])/giu;

/** Cooks are looked for with amounts of money, dishes are told with amounts of flour. */
function isRecipe(text: string): boolean {
  return ingredients.test(text) && [...text.slice(0, 6_000).matchAll(measure)].length >= 2;
}

const copula =
  /^(?: \([^()]{1,120}\))?,? (?:is|are|ist|sind|es|son|é|são|est|sont|è|sono|to|este|sunt|е|це) (?:an?|the|one|any|ein|eine|einer|der|die|das|jede|un|una|uno|el|la|las|los|um|uma|o|os|as|le|les|une|il|lo|i|osob\p{L}+|zawód)(?!\p{L})|^(?: \((?:auch|also|o|ou|también|também|ook|lub|або|или)[^()]{1,120}\))|^ [—–-] (?:це |это )?\p{Ll}{4,}/iu;

/** Whether a text begins by saying what its title means, as an encyclopaedia does: "A porter (also doorman) is a person who". */
export function isDefinition(title: string, text: string): boolean {
  if (title.length < 3) return false;
  return text
    .slice(0, 2_000)
    .split('\n')
    .map((line) => line.replace(/^(?:an?|the|ein|eine|der|die|das|un|una|el|la|um|uma|o|le|une|il|lo)\s/iu, ''))
    .filter((line) => line.toLowerCase().startsWith(title.toLowerCase()))
    .some((line) => copula.test(line.slice(title.length, title.length + 160)));
}

/** Titles of such texts. One is decisive, so they name no trade: a guide, a court clerk and a counsellor are looked for, too. */
export const tellingTitle =
  /^(?:before you |avant de |bevor (?:du|sie) |antes de |prima di |înainte (?:de|să) |zanim |прежде чем |перш ніж |перед тим |преди да |(?:\p{L}+ )?(?:rules|guidelines) (?:of|for)|normas |reglas |regras |regeln |règles |regole |regulamin |zasady |reguli |regulament|правила |charte |ce am |ce que |lo que |cosa |how|what|why|when|who|is (?:this|it|there)|are |\d+ (?:tips|ways|signs|things|reasons)|beware|warning|alert:|review:|terms|privacy|pricing|plans|about us|your rights|faq|wie |was |warum |wann |ist |ihre? rechte|deine rechte|achtung|warnung|agb|über uns|cómo |qué |por qué |cuánto |alerta|aviso|sus derechos|tus derechos|quiénes somos|como |o que |por que |quanto |seus direitos|quem somos|comment |pourquoi |qu.est-ce|combien |qui sommes|vos droits|come |perché |quanto |chi siamo|i tuoi diritti|jak |dlaczego |ile |co to |twoje prawa|o nas|uwaga|cum |de ce |ce este|cât |drepturile|despre noi|atenție|как |что |почему |сколько |ваши права|о нас|осторожно|як |що |чому |скільки |ваші права|про нас|обережно|допомога|помощь|потрібна допомога|как |колко |защо )|(?<![\p{L}\p{N}])(?:scams?|fraud|tips|statistics|arrested|victims|trafficking|estafas?|falsas? ofertas|detenid[oa]s|consejos|betrug|betrüger|tipps|ratgeber|gehaltsspiegel|verdient man|arnaques?|conseils|truff[ae]|consigli|oszust\w+|porady|înșelători\w+|sfaturi|salary guide|terms of (?:use|service)|privacy policy)(?![\p{L}\p{N}])|мошенн|обман|шахра|поради|советы|измам|безработиц|безробіт|need to know|(?:was|wie) (?:sie|man|du) wissen|(?:hay|tienes|debes) que saber|debes saber|qué cambia|precisa saber|faut savoir|(?:cosa|da) sapere|(?:trzeba|warto) wiedzieć|trebuie să știi|нужно знать|надо знать|треба знати|варто знати|трябва да зна|labou?r market|arbeitsmarkt|mercado laboral|mercado de trabalho|marché du travail|mercato del lavoro|rynek pracy|piața muncii|рынок труда|ринок праці|пазар(?:ът|а)? на труда|erfahrungsbericht|reportage|interview|exhibition|ausstellung|exposición|exposição|exposition|mostra|wystawa|expoziți/iu;

/** Titles of what a firm tells of itself, whole. */
export const aboutTitle =
  /^(?:about|(?:our|the) (?:firm|company|team|staff|story|history|people)|meet the team|who we are|(?:unser|das) (?:team|unternehmen)|unsere (?:firma|geschichte)|wir über uns|(?:nuestr[ao]|la|el) (?:historia|equipo|empresa)|(?:a )?noss[ao] (?:história|equipe|equipa|empresa)|notre (?:histoire|équipe|entreprise|maison)|l['’]entreprise|(?:la nostra|il nostro) (?:storia|staff|team|azienda)|l['’]azienda|nasz[ae]? (?:historia|zespół|firma)|povestea noastră|(?:echipa|firma|compania) noastră|(?:наша|про) (?:история|історія|команда|компани[яю]|компані[яю])|нашата (?:история|команда|фирма))(?:$|\s*[|–—·:-])/iu;

/** Titles of lists of something else than offers. */
export const newsTitle =
  /(?<![\p{L}\p{N}])(?:news|blog|articles?|press|magazine|stories|pricing|plans|forum|topics|events|recipes|noticias|artículos|nachrichten|artikel|aktuelles|magazin|veranstaltungen|notícias|artigos|actualités|actu|agenda|notizie|articoli|aktualności|wiadomości|artykuły|știri|articole|nyheter|nieuws)(?![\p{L}\p{N}])|новост|новин|статті|статьи|событи/iu;
