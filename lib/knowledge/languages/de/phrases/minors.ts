import type { PhrasesById } from '@/lib/domain/language';

/** The young. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    '(da|wo) sieht (es|uns) (keiner|niemand)',
    '(wie alt|alter) _8 (geheim*|allein|nicht sagen|unter uns)',
    '(wie alt|alter) _8 (eltern|mama|papa) _4 (nicht|zuhause|streng|handy)',
    '(reif|erwachsen) (für dein alter|für 12|für 13|für 14)',
    '(sag|sags|erzähl|verrat*) _3 (mama|eltern|papa|mutter|lehrer*|betreuern) _2 (nichts|nix|nicht|nie) ~3 (von mir|von uns|davon|vom chat|von dem chat|dass wir)',
    '(eltern|mama|papa|mutter) _3 (müssen|muss|brauchen|braucht|dürfen|darf|soll|sollen) _3 (nichts|nix|nicht) _2 (wissen|erfahren|merken|mitkriegen)',
    '(hol|hole|treff*) _2 (dich |)_2 (nach der schule|vor der schule|um die ecke|hinter der schule|bei der schule|vom training) ~14 (sag*|auto|heimlich|pferde*|abenteuer|kleines|vorstell*)',
    '(wirkst|bist|klingst) _2 (viel |)(älter|reifer|erwachsener) ~10 (signal|snap|app|ungestört|talente|allein|geheim*|denken)',
    '(voll gut|krass gut|mega gut|stark) für (11|12|13|14|10|9)',
    '(ohne deine eltern|ohne eltern|nur wenn du keinem|ohne mama)',
    '(geh|gehst) _3 in dein zimmer _4 (ruf*|kamera|allein|tür|schreib*)',
  ],
  'image-request-young': [
    '(schülerin|klasse) _6 (schick|zeig) _4 <photo> _4 (von dir|für mich|allein|zimmer)',
    '(12|13|14|15) _4 (cam|kamera|<photo>) _3 (an|schick*|nur für mich)',
    '<send> _3 <photo> _6 (eltern nicht|mama nicht|nicht petzen|geheimnis|deine eltern|wenn deine)',
    '((12|13|14|15|schülerin) ~8 (schick*|zeig*)) ~3 <photo>',
    'schick _3 (foto|bild|selfie) _4 (damit ich dich erkenne|nur für mich|heimlich|aus deinem zimmer)',
    '(foto|bild|cam|kamera) ~6 (eltern|mama|papa) _3 (nicht|schlafen|weg|nix)',
    '(kamera|cam|video) _3 (in deinem zimmer|wenn du allein|unter der decke|heimlich)',
    '(zeig|zeigst) (dich|mir) _4 (zimmer|schlafanzug|sportsachen|uniform)',
  ],
  'minor-acceptable': [
    '(ab|auch) (14|15|16|17) _3 (gesucht|jahre*|willkommen|ok|möglich|kein problem) _6 (cash|kohle|model*|auftrag*|signal|telegram|schnelles geld)',
    '(jungs|mädels|mädchen|kids) (ab|unter|von) (13|14|15|16|17) _8 (cash|kohle|geld|model*|auftrag|signal|telegram|kurier)',
    '(minderjährig*|unter 18|noch nicht 18) _3 (kein problem|egal|auch ok|macht nichts|kein hindernis)',
    '(girls|mädels|mädchen|jungs|schüler*|kids|jugendliche*) _2 (zwischen|von|ab|unter) (12|13|14|15|16|17) ~12 (model*|kampagne|influencer*|cash|ohne deine eltern|ohne eltern)',
    '(unter 18|minderjährig*|u18|15 jährige*|16 jährige*) _2 (bevorzugt|besser|umso besser)',
    'je jünger (desto|umso) besser',
    '(alter|ausweis) (egal|spielt keine rolle|nicht wichtig|fragen wir nicht) ~6 (girls|mädels|cash|job|jung*|party)',
    '(schülerinnen|schüler) ~8 (schnell* geld|cash|heimlich|ohne eltern|abend*)',
  ],
  'gaming-gift-lure': [
    '(diamanten|diamonds|vbucks|robux|skins) _3 (schenk*|geben|kaufen)',
    '(v bucks|vbucks|robux|skins|skin|gems|nitro|coins) ~6 (schenk*|gratis|kostenlos|geb ich dir|kriegst|bekommst|dafür)',
    '(robux|vbucks|v bucks|skins|skin|diamanten|nitro|gems|coins|guthaben) ~8 (von mir|geheimnis|keinem|wenn du|dafür|privat|discord)',
    '((schenk*|kauf*|besorg*|bring*) ~5 (konsole|handy|tablet|controller|skin|battle pass|kopfhörer|stifte|malkasten)) ~8 (nur du|geheim*|keinem|allein)',
    '(klamotten|handy|konsole|kopfhörer) _2 (gibts|kriegst du|bekommst du|gibt es) _1 (geschenkt|gratis|von mir)',
  ],
};
