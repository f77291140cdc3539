import { hashOf, type Words } from './words';

/**
 * Words of origin, faith, orientation and gender identity, folded, with a star where they go on. Texts mention them with risk and without, and
 * what was learned from that would be a prejudice: the wording of an offer is weighed as if they were not there.
 */
const words =
  // Origins and where they lie, as the twelve languages begin them.
  (
    'romanian* romania* romani romanca romanesc* roumain* ruman* rumen* rumun* roman romana romane romanii romanul bulgar* bolgar* moldov* moldav* moldaw* ukrain* ucran* ucrain* ukrajin* ' +
    'russian* rusia* rusian* russe russes russo russa russi russisch* rosyjs* rosja* orosz* belarus* bialorus* polish polon* polsk* polac* polak* polaco* lengyel* ' +
    'hungar* ungar* ungher* wegier* magyar* alban* serb* croat* kroat* bosn* macedon* mazedon* kosov* slovak* slovac* szlovak* czech* checo* tschech* cseh* ' +
    'nigeri* ghana* senegal* gambia* malien* camerun* camerou* kamerun* congol* ivoir* marokk* marok* maroc* marroqu* morocc* alger* tunes* tunis* egypt* egip* ' +
    'african* africai* afrikan* afric* syri* siria* sirian* afghan* afgan* iran* irak* iraq* kurd* turk* turc* turque turques pakistan* bangla* india indian* indien* indisch* indio indios ' +
    'nepal* filipin* philippin* vietnam* wietnam* thai* thailan* tajland* chinese* chines* chino* china* chinoi* kinai* kitaj* mongol* indones* asian* asiat* ' +
    'colombi* kolumb* venezue* wenezue* peru peruan* peruv* ecuador* ekwador* bolivi* boliw* paragua* brasil* brazil* brezil* bresil* dominican* haiti* cuban* mexic* latina* latino* hispan* ' +
    'french* frances* franzos* german* aleman* allemand* tedesc* niemieck* nemet* swedish suec* sueco* suedois* suedia suedez* schwed* szwed* ' +
    // Peoples and faiths.
    'gypsy gypsies gipsy gitan* zingar* zigeuner* cigan* cygan* tigan* sinti romni arab* muslim* moslem* muzulm* musulm* mohamed* islam* jewish jew jews judio* judia* judeu* juif* juive* ebreo ebrei ebrea evrei* evreu* zyd* zsido* jude juden judisch* ' +
    'christian* cristian* crestin* chretien* katoli* catoli* cathol* katholi* ortodox* orthodox* hindu* buddhis* buddist* budis* sikh* ' +
    // Whom one loves, and who one is.
    'gay gays gej gejow lesb* homosex* homoseks* bisex* biseks* transgen* transsex* transex* trans queer hetero* ' +
    'румын* румън* румун* молдав* молдов* украин* украйн* украін* украї* русск* россия* росій* руск* росс* белорус* беларус* білорус* польск* поляк* полячк* польщ* болгар* българ* венгер* угор* унгар* ' +
    'албан* серб* хорват* босни* македон* нигери* нігері* африк* арабс* араб* сирі* сирий* афган* иран* турк* турец* турч* индий* індій* индус* филиппин* філіппін* вьетнам* вєтнам* вʼєтнам* китай* китая* таджик* узбек* казах* киргиз* кыргыз* армян* вірмен* грузин* азербайдж* ' +
    'колумби* колумбі* бразил* латиноам* цыган* циган* ром ромск* мусульм* мюсюлм* ислам* іслам* евре* євре* христиан* христіан* християн* православ* католи* гей гея геи лесби* гомосек* хомосек* бисекс* трансген* транс'
  ).split(' ');

const whole = new Set(words.filter((word) => !word.endsWith('*')).map(hashOf));
const begun = new Set(words.filter((word) => word.endsWith('*')).map((word) => hashOf(word.slice(0, -1))));

/** Whether a token says who somebody is by birth, faith or love. */
export function saysWhoSomebodyIs({ prefix, from }: Words, token: number): boolean {
  const end = (from[token + 1] ?? 0) - 1;
  for (let at = from[token] ?? 0; at <= end; at++) if (begun.has(prefix[at] ?? 0)) return true;
  return whole.has(prefix[end] ?? 0);
}
