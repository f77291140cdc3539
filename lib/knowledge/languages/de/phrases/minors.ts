import type { PhrasesById } from '../phrases-by-id';

/** The young. */
export const minors: PhrasesById = {
  'age-probe-secrecy': [
    'sag _1 (deiner mama|deinen eltern|mama) _1 einfach',
    '(da|wo) sieht (es|uns) (keiner|niemand)',
    '(wie alt|alter) _8 (geheim*|allein|nicht sagen|unter uns)',
    '(bist du|du) _2 (allein|alleine) (zuhause|daheim|zu hause|im zimmer)',
    '(bist du|seid ihr) (allein|alleine) _1 (zuhause|daheim)',
    '(sag|erzähl|verrat) _3 (mama|eltern|papa|mutter|lehrer*) _2 (nichts|nix|nicht|nie)',
    '(reif|erwachsen) (für dein alter|für 12|für 13|für 14)',
  ],
  'image-request-young': [
    '(#age|schülerin|klasse|schule) _6 (schick|zeig) _4 <photo>',
    '(12|13|14|15) _4 (cam|kamera|<photo>) _3 (an|schick*|nur für mich)',
    '<send> _3 <photo> _4 (eltern|mama|nicht petzen|geheimnis)',
  ],
  'minor-acceptable': [
    '(ab|auch) (14|15|16|17) _3 (gesucht|jahre*|willkommen|ok|möglich|kein problem) _6 (cash|kohle|party|model*|shooting|reise|auftrag*|signal|tanz*)',
    '(jungs|mädels|mädchen|kids) (ab|unter|von) (13|14|15|16|17)',
    '(minderjährig*|unter 18|noch nicht 18) _3 (kein problem|egal|ok|auch|willkommen|macht nichts)',
  ],
  'gaming-gift-lure': [
    '(diamanten|diamonds|vbucks|robux|skins) _3 (schenk*|geben|kaufen)',
    '(v bucks|vbucks|robux|skins|skin|gems|nitro|coins) ~6 (schenk*|gratis|kostenlos|geb ich dir|kriegst|bekommst|dafür)',
  ],
};
