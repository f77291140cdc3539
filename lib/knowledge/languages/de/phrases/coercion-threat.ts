import type { PhrasesById } from '../phrases-by-id';

/** Threats. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(wissen|weiß|kennen) _1 (wo|in welcher) _2 <famthreat>',
    '<famthreat> ~6 (passiert|wehgetan|zahlt|bezahlen|besuch*|büßen|leiden|umbringen|finden)',
    '(wir wissen|ich weiß) wo du wohnst',
    '(sonst|oder) _4 <famthreat>',
    '(brech*|schlag*|umbringen|totschlagen|fertigmachen) ~4 (dich|dir|knochen|beine)',
    '(juju|voodoo|schwur) ~5 (familie|stirbst|zahlst|verrückt)',
  ],
  'sextortion-threat': [
    '(das|dein) video ~8 (kontakte|deine frau|link geht|dauert)',
    '(link|video|clip) geht an _3 (kontakte|alle|deine)',
    'entweder #money _6 (oder|bitcoin)',
    '<photo> ~8 (deine eltern|deinen eltern|freundesliste|alle deine|deine freunde|deinen freunden|deine kollegen|deinem chef|deine frau|deiner frau|follower*|deine familie|deiner familie|veröffentlich*|stell* ins netz|hochlad*|leake*)',
    '(aufgenommen|aufgezeichnet|mitgeschnitten|gefilmt) ~8 (kontakte|freundesliste|zahl*|#money|verschick*|deine freunde)',
    '(zahl|zahlst|überweis*|#money) ~6 (oder|sonst) _6 <photo>',
    '(sonst|oder) _4 (sehen|kriegen|bekommen|sieht|kriegt) _3 (alle|das|die|jeder|deine) ~3 <photo>',
    '(deine|deinen) (freundesliste|kontaktliste|kontakte) ~5 (hab ich|habe ich|gespeichert|gesichert)',
    '(blockier|blockieren|blockierst) (mich|uns) _1 (nicht|dann|und)',
    'ich hab* _4 aufgenommen und',
  ],
  'authorities-threat': [
    '(ausländerbehörde|ausländeramt|migrationsamt|fremdenpolizei|jugendamt|abschieb*|abgeschoben|einwanderungsbehörde) ~8 (ruf*|meld*|anzeig*|wirst|sonst|wenn du|zeigen dich an|sorge dafür|steckst)',
    '(ruf|rufe|hol|hole) (ich|wir) _3 (polizei|behörde*|ausländerbehörde)',
    '(du bist|ihr seid) (illegal|ohne papiere) _6 (polizei|gefängnis|glaubt)',
    '(kinder|kind) ~4 (weggenommen|wegnehmen)',
  ],
};
