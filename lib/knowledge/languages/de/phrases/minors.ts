import type { PhrasesById } from '@/lib/domain/language';

/** The young. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(fahr|fahre|bring) (ich |)dich _3 (heim|nach hause) _3 nicht (deine mutter|deine mama|dein papa|deine eltern)',
    '(wie alt|alter) _8 (geheim*|allein|nicht sagen|unter uns)',
    '(reif|erwachsen) (für dein alter|für 12|für 13|für 14)',
    '(wie alt|alter|welche klasse|in welche klasse|in welcher klasse) _4 (bist|du) ~10 (geheim*|nicht sagen|unter uns|keinem|niemand*|privat*|snap*|allein|deine eltern)',
    '(reifer|reif|erwachsener) als (10|11|12|13|14|15|zwölf|dreizehn|vierzehn)',
    '(mama|papa|mutter|vater|eltern) _1 (nichts|nix) (von mir|von uns)',
  ],
  'image-request-young': [
    '(schülerin|klasse) _6 (schick|zeig) _4 <photo> _4 (von dir|für mich|allein|zimmer)',
    '(12|13|14|15) _4 (cam|kamera|<photo>) _3 (an|schick*|nur für mich)',
    '<send> _3 <photo> _6 (eltern nicht|mama nicht|nicht petzen|geheimnis|deine eltern|wenn deine)',
    '((12|13|14|15|schülerin) ~8 (schick*|zeig*)) ~3 <photo>',
    'schick _3 (foto|bild|selfie) _4 (damit ich dich erkenne|nur für mich|heimlich|aus deinem zimmer)',
    '(foto|bild|cam|kamera) ~6 (eltern|mama|papa) _3 (nicht|schlafen|weg|nix)',
  ],
  'minor-acceptable': [
    'je jünger (desto|umso) besser',
    '(alter|ausweis) (egal|spielt keine rolle|nicht wichtig|fragen wir nicht) ~6 (girls|mädels|cash|job|jung*|party)',
    '(ab|schon ab|auch ab|gerne ab) _1 (12|13|14|15|16) ~6 (shooting|model|models|botengänge|kurierfahrten|cash|hostess*|castings)',
    'unter (18|14|16) _3 (kann|können) _2 (euch|dir) _3 (keiner|niemand|nix) was',
    '(minderjährig*|unter 18|noch nicht 18) _3 (kein problem|egal|auch ok|macht nichts|kein hindernis)',
    '(unter 18|minderjährig*|u18|15 jährige*|16 jährige*) _2 (bevorzugt|besser|umso besser)',
    '(schüler|schülerinnen|jugendliche|jungs|mädels|girls|kids|teens|teenager) _2 (ab|von|unter|zwischen) _1 (12|13|14|15|16|17|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn) ~10 (cash|botengänge|touren|roller|kurier|model*|shooting|geheim|erzähl* daheim|club|auf die hand|tüten)',
    '(auch|schon|gern|gerne) (minderjährige|14 jährige|15 jährige|16 jährige|17 jährige|sechzehnjährige|unter 18|mit 15|mit 16) _3 (bei uns|als) _2 (hostess*|club|model*|bar|tanz*|massage*|anfangen|tänzerin*)',
    'alter (ist |)(egal|unwichtig|nicht wichtig|spielt keine rolle) _3 (minderjährig*|unter 18|schülerinnen)',
    '(nehmen|suchen|brauchen) _1 (mädchen|mädels|girls) (unter 18|unter achtzehn|ab 15|ab 16|ab 14)',
  ],
  'gaming-gift-lure': [
    '(v bucks|vbucks|robux|skins|skin|gems|nitro|coins) ~6 (schenk*|gratis|kostenlos|geb ich dir|kriegst|bekommst|dafür)',
    '(robux|vbucks|v bucks|skins|skin|diamanten|nitro|gems|coins|guthaben) ~8 (von mir|geheimnis|keinem|wenn du|dafür|privat|discord)',
    '((schenk*|kauf*|besorg*|bring*) ~5 (konsole|handy|tablet|controller|skin|battle pass|kopfhörer|stifte|malkasten)) ~8 (nur du|geheim*|keinem|allein)',
    '(klamotten|handy|konsole|kopfhörer) _2 (gibts|kriegst du|bekommst du|gibt es) _1 (geschenkt|gratis|von mir)',
    '(<gamegift> ~5 (für ein|für einen|wenn du|dafür|schenk|geb ich|geb i|kriegst|bekommst|gratis|umsonst|kostenlos|von mir|verdienen)) ~6 (foto|bild|video|snap|pic|privat|treffen|discord|geheim*|aufgabe|chat|cam|kamera|keinem|nummer|account|login)',
    '(schenk|schenke|kauf|kaufe|besorg|hol|hab) _4 (reitstiefel|fußballschuhe|sneaker|jordans|handy|iphone|tablet|konsole|ps5|switch|playstation|airpods|trikot|pony|puppe|bluse|kopfhörer) _10 (auto|geheim*|mama|daheim|keinem|sag|liegen|nur du|dafür|foto|treffen)',
  ],
};
