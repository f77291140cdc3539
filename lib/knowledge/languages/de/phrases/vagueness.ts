import type { PhrasesById } from '../phrases-by-id';

/** What is left unsaid. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(kein|keine|nix|ohne) (anmeldung|papier|papiere|vertrag)',
    'wenn (zoll|finanzpolizei|kontrolle) kommt',
    '(ohne|kein|keinen|keine) _1 (vertrag|arbeitsvertrag|papierkram|anmeldung)',
    '(vertrag|papiere) _2 (später|nachher|mal sehen|brauchst du nicht|unwichtig|kommt noch)',
    '(schwarz|unter der hand|bar auf die hand|auf die hand)',
    '(unterschreib*) ~5 (nicht lesen|versteh* nicht|egal was|nur formsache|formalität)',
  ],
  'terms-switch': [
    '(doch|jetzt) (nicht|nach|in) _4 (sondern|stattdessen)',
    '(plan|pläne|stelle|job) _3 (geändert|schon weg|vergeben) _6 (stattdessen|aber|andere*|club|haus)',
    '(arbeitest|arbeit) (jetzt|erst mal|erstmal) _3 (woanders|im club|im haus|in der bar)',
  ],
  'unnamed-employer': [
    '(firma|firmenname|name|arbeitgeber|adresse) _3 (später|vor ort|beim treffen|diskret|nicht genannt|tut nichts)',
    '(namhafter|seriöser|diskreter) (auftraggeber|kunde)',
    '(namen|adresse) (sag|geb|nenne) ich _3 (nicht|später)',
  ],
  'vague-duties': [
    '(details|näheres|alles weitere|rest|genaueres|infos) _4 (privat|per pn|whatsapp|telegram|persönlich|vor ort|später)',
    '(was du machst|was zu tun ist|um was es geht) _3 (später|vor ort|siehst du|erklär*)',
    '(verschiedene|diverse|leichte) (tätigkeiten|aufgaben|arbeiten)',
  ],
};
