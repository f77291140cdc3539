import type { PhrasesById } from '@/lib/domain/language';

/** Threats. */
export const coercionThreat: PhrasesById = {
  'family-threat': [
    '(weiß|wissen|kennen|kennt) (ich |wir |er |auch |)_2 wo _3 (deine*|dein) (familie|mutter|schwester|bruder|tochter|sohn|kinder|eltern|oma|haus) _3 (wohn*|lebt|leben|schul*)',
    '(weiß|wissen|kennen|weiss|kenn) _6 (wo deine|wo dein|wo ihre|deine adresse|eure adresse|deine familie|deine mutter|deine tochter|deinen sohn) _5 (wohnt|wohnen|arbeitet|arbeiten|schule|schläft|lebt|leben|kita|kindergarten|kennen|zur schule)',
    '(stehen|steht|kommen|kommt|besuchen|schauen) _6 (freunde|leute|jungs|brüder|männer|kollegen|zwei|wir|ich) _4 (bei|zu|vor) (deinen eltern|deiner mutter|deiner familie|deiner schwester|deinem haus|deiner tür|deiner oma|deiner wohnung)',
    '(freunde|leute|jungs|brüder|männer|kollegen) _3 (bei deinen eltern|bei deiner mutter|bei deiner familie|vor deiner tür|zu deinen eltern|zu deiner mutter|zu deiner familie|bei dir zuhause|bei dir vorbei)',
    '(und|oder|sonst) <famthreat> _6 (keine schicht|keine arbeit|verliert den job|fliegt raus|verliert die arbeit)',
    '(sonst|erwisch*|schulden|verrät*|zur polizei|abhaust|wegläufst) ~8 <famthreat>',
    'wo deine (mutter|schwester|tochter|familie|kinder|eltern|oma|freundin|frau) (arbeitet|wohnt|schläft|lebt|wohnen|leben|arbeiten|zur schule geht)',
    '(passiert|passieren|geschieht|zustoßen|zustößt) _1 (deiner|deinem|deinen|ihrer|ihrem|ihren|eurer|euren) (mutter|familie|eltern|bruder|schwester|kindern|kind|tochter|sohn|frau|mann|kleinen) _1 (etwas|was|schlimmes)',
    '(deiner|deinem|deinen|ihrer|ihren|eurer|euren) (mutter|familie|eltern|bruder|schwester|kindern|kind|tochter|sohn) _1 (etwas|was|schlimmes) (passiert|zustößt|passieren|zustoßen|geschieht)',
    '<famthreat> _3 (büßen|leiden|bereuen|dafür bezahlen|bezahlt dafür|bezahlen dafür|ausbaden)',
  ],
  'sextortion-threat': [
    '(oder|sonst|ansonsten) _2 (schicke|schick|poste|veröffentliche|zeige|verschicke|stelle) _4 (kontakte|freunde|freunden|familie|eltern|follower|alle|allen|netz)',
    '(link|video|clip) geht an _3 (kontakte|alle|deine)',
    '(deine|deinen) (freundesliste|kontaktliste|kontakte) ~5 (hab ich|habe ich|gespeichert|gesichert)',
    '(<photo> ~8 (klassengruppe|pfarrer|chef|eltern|papa|mama|deine frau|deinem mann|kollegen|arbeitsstelle|verein)) ~6 (oder|sonst)',
    'entweder _12 oder _5 (papa|mama|deine|dein|alle) _3 (kriegt|kriegen|sieht|sehen)',
    '(ich hab|ich habe|wir haben) (deine|deinen) (adresse|ausweis|nummer|kontakte) _6 (fotos|bilder|video|videos|nacktbilder)',
    '(kriegt|bekommt|sieht|kriegen|bekommen|sehen|erhält|erhalten|schau* sich) (es|das|die|alles|sie|den clip|das video|die bilder|die fotos) _2 (deine|dein|deinen|die|ihre|ihr|das|) <group>',
    'entweder #money _6 (oder|bitcoin)',
    '(hab|habe) _6 (alle kontakte|deine kontakte|deine follower|arbeitsstelle|dein arbeitgeber|deine liste|deine freundesliste)',
    '(zahl*|schick*|überweis*|#money) ~8 (lösch* (ich|es|alles)|vergess ich|dann ist ruhe|dann ist weg|dann lass ich dich)',
    '((verlauf|chatverlauf|video|videos|fotos|bilder|nacktbilder|aufnahmen|screenshots|nudes|clip) ~5 (an deine|an dein|an ihre|an alle|an deinen|an ihren|deinen eltern|deiner frau|deinem mann|deinem chef|deiner familie|deinen freunden|an die schule|ins netz|personalabteilung|arbeitgeber|kontakte|follower)) ~8 (sonst|oder|zahl*|#money|bis morgen|wenn du nicht|vergleich|btc|bitcoin|überweis*|heute|stunden)',
    '(deine|ihre|dein|ihr) (eltern|freunde|mutter|frau|mann|familie|chef|kollegen|freundin) (bekommen|kriegen|bekommt|kriegt|sehen|sieht|erhalten) _2 (fotos|bilder|video|videos|aufnahmen|chat) _8 (geld|#money|zahl*|überweis*|sonst)',
    '(ich|wir) (poste|posten|veröffentliche|veröffentlichen|verbreite|verschicke) (deine|deinen|dein|ihre|das|die) (bilder|fotos|video|videos|aufnahmen|nacktbilder) _4 (stunden|stunde|minuten|zahl*|sonst|wenn du|#money)',
  ],
  'authorities-threat': [
    '(amt|behörde|polizei|migrationsamt|ausländerbehörde) _2 (sagen|melden|sag|meld|schreib*|informier*) _2 (dass du|dass ihr|dass sie|du hast|du bist)',
    '(ausländerbehörde|ausländeramt|migrationsamt|fremdenpolizei|abschieb*|abgeschoben|einwanderungsbehörde) ~8 (ruf*|meld*|anzeig*|wirst|sonst|wenn du|zeigen dich an|sorge dafür|steckst)',
    '(den|die|dich|euch) (zeig|zeige|zeigen|meld|melde) (i|ich|wir) _2 an',
    '((ausländerbehörde|ausländeramt|fremdenpolizei|bfa|migrationsamt|mika|sem|jugendamt|polizei|jobcenter|amt) ~6 (melden|melde|meld|anrufen|ruf ich|rufe ich|rufen wir|bescheid geben|sag ich|schicke ich|erfährt|erfahren|freut sich|interessiert)) ~6 (dich|dir|euch|deine|dein|sonst|wenn du|von dir|dass du)',
    '(ein anruf|ein wort von mir|anruf genügt|anruf reicht) _4 (abgeschoben|polizei|zurück|gefängnis|ausländer*|weg|eingesperrt)',
    '(werden sie|wirst du|werdet ihr|sie werden|du wirst|ihr werdet) (sofort |gleich |)(abgeschoben|ausgewiesen|zurückgeschickt|verhaftet|eingesperrt)',
    '(sage|sagen|melde|melden|erzähle|erzählen) _1 (der|den) (polizei|behörden|ausländerbehörde|behörde|fremdenpolizei) dass (du|sie|ihr)',
  ],
};
