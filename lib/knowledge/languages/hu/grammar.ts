import type { PayWords } from '@/lib/domain/language';

/** Very common short words that tell Hungarian from its neighbours. */
// biome-ignore format: a word list is read by the row
export const common = [
  'és', 'hogy', 'nem', 'egy', 'az', 'van', 'vagy', 'vagyok', 'ez', 'is', 'meg', 'csak', 'már', 'még', 'de', 'ha', 'mert', 'nincs', 'kell', 'lesz', 'volt', 'minden', 'nagyon', 'most',
  'itt', 'ott', 'majd', 'vele', 'veled', 'neked', 'nekem', 'hol', 'mi', 'én', 'te', 'szia', 'sziasztok', 'köszönöm', 'kérem', 'lehet', 'lehetőség', 'munka', 'munkát', 'pénz', 'pénzt', 'forint', 'ft',
  'keresek', 'keresünk', 'lányok', 'lányokat', 'hölgyeket', 'akkor', 'kérlek', 'tudsz', 'tudok', 'szeretnék', 'légy', 'vagyunk', 'ki', 'el', 'be', 'le', 'haza', 'jó', 'nélkül', 'után', 'alatt', 'sem', 'se', 'hiszen',
  'a', 'este', 'hat', 'ne', 'ket',
] as const;

/** Words that silence a phrase behind them in the same clause. `nélkül` and `helyett` stand behind what they take away, so they silence nothing that follows. */
export const negations = [
  'nem',
  'sem',
  'soha',
  'ne',
  'sose',
  'sosem',
  'senki',
  'nincs',
  'nincsenek',
  'tilos',
  'nehogy',
  'semmiképp',
];

// biome-ignore format: a word list is read by the row
export const pay: PayWords = {
  hour: ['óra', 'órabér', 'órabérben', 'óránként', 'óránkénti', 'óradíj', 'órára', 'órája', 'órájára', 'óráért', 'h'],
  day: ['nap', 'naponta', 'napi', 'naponként', 'napidíj', 'napibér', 'napszám', 'éjszaka', 'éjszakánként', 'este', 'estére', 'esténként', 'műszak', 'műszakonként'],
  week: ['hét', 'hétre', 'heti', 'hetente', 'hetenként', 'hetibér'],
  month: ['hó', 'hónap', 'hónapra', 'havi', 'havonta', 'havonként', 'havibér'],
  year: ['év', 'évi', 'évente'],
  currencies: {
    HUF: ['ft', 'huf', 'forint', 'forintot', 'forintért', 'forintos', 'forintból', 'forintra', 'forintba', 'ezer forint', 'eft'],
    RON: ['lej', 'lejt', 'ron'],
    UAH: ['hrivnya', 'uah'],
    EUR: ['euró', 'eurót', 'eur', 'eurós', 'euróért', 'euróból', 'euróra', 'euróval', 'juró', 'ojró'],
    USD: ['dollár', 'dollárt', 'dollárért', 'usd'],
    GBP: ['font', 'fontot', 'fontért', 'gbp'],
    CHF: ['frank', 'frankot', 'frankért', 'chf'],
  },
  net: ['nettó', 'nettóban', 'kézbe', 'kézhez', 'tisztán', 'zsebbe'],
  gross: ['bruttó'],
};

/** Number words for ages and spelt-out phone numbers. */
// biome-ignore format: a word list is read by the row
export const numbers: Readonly<Record<string, number>> = {
  nulla: 0, egy: 1, kettő: 2, két: 2, három: 3, négy: 4, öt: 5, hat: 6, hét: 7, nyolc: 8, kilenc: 9, tíz: 10, tizenegy: 11, tizenkettő: 12, tizenhárom: 13, tizennégy: 14,
  tizenöt: 15, tizenhat: 16, tizenhét: 17, tizennyolc: 18, tizenkilenc: 19, húsz: 20, harminc: 30, negyven: 40, ötven: 50, hatvan: 60, hetven: 70, nyolcvan: 80, kilencven: 90,
};

/** Country names and what people call them for short, by ISO 3166-1 alpha-2. */
// biome-ignore format: a word list is read by the row
export const countries: Readonly<Record<string, readonly string[]>> = {
  AE: ['dubaj', 'dubajba', 'dubajban', 'dubajból', 'dubai', 'dubaiba', 'dubaiban', 'dubaiból', 'emírségek', 'emírségekbe', 'emírségekben', 'emírségekből', 'abu dzabi', 'abu dhabi'],
  AT: ['ausztria', 'ausztriába', 'ausztriában', 'ausztriából', 'bécs', 'bécsbe', 'bécsben', 'bécsből', 'grác', 'grácba', 'grácban', 'grácból', 'graz', 'grazba', 'grazban', 'grazból', 'linz', 'linzbe', 'linzben', 'linzből', 'salzburg', 'salzburgba', 'salzburgban', 'salzburgból', 'tirol', 'tirolba', 'tirolban', 'tirolból', 'wien', 'karintia', 'stájerország'],
  BE: ['belgium', 'belgiumba', 'belgiumban', 'belgiumból', 'brüsszel', 'brüsszelbe', 'brüsszelben', 'brüsszelből'],
  BG: ['bulgárország', 'bulgárországba', 'bulgárországban', 'bulgárországból', 'bulgárországi'], CA: ['kanada', 'kanadába', 'kanadában', 'kanadából'],
  CH: ['svájc', 'svájcba', 'svájcban', 'svájcból', 'zürich', 'zürichbe', 'zürichben', 'zürichből', 'genf', 'genfbe', 'genfben', 'genfből', 'bázel'],
  CY: ['ciprus', 'ciprusra', 'cipruson', 'ciprusról'], CZ: ['csehország', 'csehországba', 'csehországban', 'csehországból', 'csehországi', 'prága', 'prágába', 'prágában', 'prágából'],
  DE: ['németország', 'németországba', 'németországban', 'németországból', 'németországi', 'berlin', 'berlinbe', 'berlinben', 'berlinből', 'münchen', 'münchenbe', 'münchenben', 'münchenből', 'hamburg', 'hamburgba', 'hamburgban', 'hamburgból', 'frankfurt', 'frankfurtba', 'frankfurtban', 'frankfurtból', 'düsseldorf', 'düsseldorfba', 'düsseldorfban', 'düsseldorfból', 'stuttgart', 'stuttgartba', 'stuttgartban', 'stuttgartból', 'köln', 'kölnbe', 'kölnben', 'kölnből', 'nürnberg', 'bajorország', 'németbe'],
  DK: ['dánia', 'dániába', 'dániában', 'dániából'], EG: ['egyiptom', 'egyiptomba', 'egyiptomban', 'egyiptomból'],
  ES: ['spanyolország', 'spanyolországba', 'spanyolországban', 'spanyolországból', 'spanyolországi', 'ibiza', 'mallorca', 'barcelona', 'madrid', 'marbella', 'tenerife'],
  FI: ['finnország', 'finnországba', 'finnországban', 'finnországból', 'finnországi'],
  FR: ['franciaország', 'franciaországba', 'franciaországban', 'franciaországból', 'franciaországi', 'párizs', 'párizsba', 'párizsban', 'párizsból', 'nizza', 'cannes'],
  GB: ['anglia', 'angliába', 'angliában', 'angliából', 'london', 'londonba', 'londonban', 'londonból', 'skócia', 'skóciába', 'skóciában', 'skóciából', 'nagy britannia', 'egyesült királyság', 'uk', 'manchester', 'birmingham'],
  GE: ['grúzia', 'grúziába', 'grúziában', 'grúziából', 'georgia', 'tbiliszi'],
  GR: ['görögország', 'görögországba', 'görögországban', 'görögországból', 'görögországi', 'athén', 'kréta', 'korfu', 'rodosz', 'mykonos'],
  HR: ['horvátország', 'horvátországba', 'horvátországban', 'horvátországból', 'horvátországi'],
  HU: ['magyarország', 'magyarországba', 'magyarországban', 'magyarországból', 'magyarországon', 'magyarországra', 'magyarországról', 'magyarországi', 'budapest', 'budapesten', 'budapestre', 'pest', 'pesten', 'debrecen', 'debrecenben', 'szeged', 'szegeden', 'győr', 'győrben', 'miskolc', 'pécs', 'pécsett', 'kecskemét', 'nyíregyháza', 'székesfehérvár', 'szombathely', 'sopron', 'balaton', 'balatonon', 'tatabánya', 'veszprém', 'szolnok'],
  IE: ['írország', 'írországba', 'írországban', 'írországból', 'írországi', 'dublin'],
  IT: ['olaszország', 'olaszországba', 'olaszországban', 'olaszországból', 'olaszországi', 'milánó', 'milánóba', 'milánóban', 'milánóból', 'róma', 'rómába', 'rómában', 'rómából', 'nápoly', 'szicília', 'velence', 'olaszba'],
  JP: ['japán', 'japánba', 'japánban', 'japánból', 'tokió'], KH: ['kambodzsa', 'kambodzsába', 'kambodzsában', 'kambodzsából'], LA: ['laosz', 'laoszba', 'laoszban', 'laoszból'],
  LB: ['libanon', 'bejrút'], MM: ['mianmar', 'mianmarba', 'mianmarban', 'mianmarból', 'myanmar', 'burma', 'burmába', 'burmában', 'burmából'], MT: ['málta', 'máltára', 'máltán', 'máltáról'],
  NL: ['hollandia', 'hollandiába', 'hollandiában', 'hollandiából', 'amszterdam', 'amszterdamba', 'amszterdamban', 'amszterdamból', 'amsterdam', 'rotterdam', 'hollandba', 'utrecht'],
  NO: ['norvégia', 'norvégiába', 'norvégiában', 'norvégiából'], PL: ['lengyelország', 'lengyelországba', 'lengyelországban', 'lengyelországból', 'lengyelországi'],
  PT: ['portugália', 'portugáliába', 'portugáliában', 'portugáliából'], QA: ['katar', 'katarba', 'katarban', 'katarból', 'doha'],
  RO: ['románia', 'romániába', 'romániában', 'romániából', 'erdély', 'erdélybe', 'erdélyben', 'erdélyből', 'kolozsvár', 'kolozsváron', 'székelyföld', 'székelyföldön', 'marosvásárhely', 'nagyvárad', 'temesvár', 'csíkszereda', 'bukarest'],
  RS: ['szerbia', 'szerbiába', 'szerbiában', 'szerbiából', 'vajdaság', 'vajdaságba', 'vajdaságban', 'vajdaságból', 'belgrád', 'szabadka', 'újvidék'],
  RU: ['oroszország', 'oroszországba', 'oroszországban', 'oroszországból', 'oroszországi'], SA: ['szaúd arábia', 'szaúd arábiába', 'szaúd arábiában', 'szaúd arábiából'],
  SE: ['svédország', 'svédországba', 'svédországban', 'svédországból', 'svédországi'], SI: ['szlovénia', 'szlovéniába', 'szlovéniában', 'szlovéniából'],
  SK: ['szlovákia', 'szlovákiába', 'szlovákiában', 'szlovákiából', 'felvidék', 'felvidéken', 'pozsony', 'pozsonyban', 'komárom'],
  TH: ['thaiföld', 'thaiföldre', 'thaifölden', 'thaiföldről', 'thaiföldön', 'bangkok', 'bangkokban', 'bangkokba', 'phuket', 'pattaya'],
  TR: ['törökország', 'törökországba', 'törökországban', 'törökországból', 'törökországi', 'isztambul', 'isztambulban', 'antalya', 'bodrum'],
  UA: ['ukrajna', 'ukrajnába', 'ukrajnában', 'ukrajnából', 'kárpátalja', 'kárpátaljára', 'kárpátalján', 'beregszász', 'ungvár', 'munkács', 'kijev'],
  US: ['amerika', 'amerikába', 'amerikában', 'amerikából', 'usa', 'egyesült államok', 'florida', 'new york', 'miami', 'las vegas'],
};

/** Low-skill roles the pay table applies to. */
// biome-ignore format: a word list is read by the row
export const roles = [
  'pincér', 'pincérnő', 'pincérnőt', 'pincérek', 'felszolgáló', 'felszolgálót', 'felszolgálónő', 'szobalány', 'szobalányt', 'szobalányok', 'takarító', 'takarítót', 'takarítónő',
  'takarítás', 'bébiszitter', 'babysitter', 'dada', 'idősgondozó', 'idősgondozót', 'idősgondozás', 'házvezetőnő', 'házvezetőnőt', 'bejárónő', 'futár', 'futárt', 'sofőr', 'sofőrt',
  'segédmunkás', 'segédmunkást', 'kőműves', 'betanított', 'csomagoló', 'csomagolás', 'raktáros', 'árufeltöltő', 'napszámos', 'napszám', 'szüretelő', 'szüret', 'idénymunka', 'idénymunkás',
  'gyümölcsszedő', 'gyümölcsszedés', 'eperszedés', 'spárgaszedés', 'mezőgazdasági', 'állatgondozó', 'táncosnő', 'táncosnőt', 'táncosnők', 'táncos', 'hosztesz', 'hoszteszek', 'hoszteszt',
  'hostess', 'hostesst', 'masszőr', 'masszőrnő', 'modell', 'pultos', 'pultost', 'pultoslány', 'bárpultos', 'konyhai', 'konyhalány', 'mosogató', 'eladó', 'eladót', 'boltos', 'pénztáros',
  'recepciós', 'recepcióst', 'varrónő', 'szalagmunka', 'szalagmunkás', 'gyári', 'adminisztrátor', 'asszisztens', 'adatrögzítő', 'chatmoderátor', 'ügyfélszolgálatos', 'mindenes', 'kertész',
  'építőipari', 'festő', 'rakodó', 'biztonsági őr', 'call center', 'home office',
] as const;
