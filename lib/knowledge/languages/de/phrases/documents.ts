import type { PhrasesById } from '../phrases-by-id';

/** Papers. */
export const documents: PhrasesById = {
  'passport-surrender': [
    '<passport> (gibt|gebt|gibst) (ihr|du) _3 ab',
    '<passport> ~5 (abgeb*|abzugeben|abgegeben|abgibst|einsammel*|eingesammelt|aushändig*|einsperr*|abnehm*|im tresor|im safe)',
    '<passport> _2 (bleibt|bleiben|liegt|liegen|behält|behalten|behalte|hebt|nimmt|nehmen|verwaltet|sammelt|kommt|kommen) _2 (bei|beim|im|der|die|bei uns|wir|ich|in) _1 (chef*|büro|uns|mir|safe|tresor|vorarbeiter|agentur|vermittler*|verwahrung|chefin|familie)',
    '(behält|behalten|behalte|sammeln|sammelt|nimmt|nehmen|hebt) _3 (deinen|deine|eure|euren|ihren|die|alle) <passport>',
    '(gib|gebt|geben sie) _4 <passport> _4 (ab|her|mir|chef*)',
    '<passport> _3 (zurück|wieder) _4 (saison|ende|vertrag|abbezahlt|schulden)',
    '(<passport> ~8 (bekommst|bekommt|kriegst|kriegt) _4 (zurück|wieder)) ~5 (saison|ende|später|schulden)',
  ],
  'account-handover': [
    '(schick*|gib|geben|brauch*|sag|nenn*|weiterleit*) ~5 (code|sms code|tan|pin|passwort|zugangsdaten|bestätigungscode|verifizierungscode)',
    '(passwort|zugangsdaten|login|sim karte) ~5 (zu|an|von) (deinem|deiner|ihrem|dein|mich|uns)',
    '(anydesk|teamviewer)',
    '(bankkarte|ec karte|bankomatkarte) ~4 (pin|schick*|gib*|abgeben)',
  ],
  'fake-documents': [
    '(zertifikat|sprachzertifikat|diplom) _1 (besorge|kaufe|besorgen|mache) (ich|wir)',
    '(eingetragen|trägst) _2 als (cousin|cousine|verwandte*|ehefrau|student*)',
    '(gefälschte*|falsche*|unechte*) (pass*|ausweis*|papiere|dokumente*|visum|zeugnis*|führerschein*|urkunde*)',
    '(sag*|schreib*) ~4 (du bist|dass du) _1 (18|volljährig|21)',
    '(papiere|ausweis|pass|führerschein|zertifikat) ~4 (ohne prüfung|besorgen wir|kaufen|mach* wir dir|anderer name)',
  ],
  'documents-handled-by-recruiter': [
    '(um|kümmern) _3 (alle |ganzen |deine |)(papiere|papierkram|dokumente|behörden*|formalitäten|visum) (kümmern|kümmere|brauchst|wir)',
    '(wir|ich) (kümmern uns|kümmere mich|erledigen|machen|regeln|erledige|mache) _4 (papiere|papierkram|dokumente|visum|formalitäten|alle unterlagen)',
    '(papiere|visum|dokumente) (machen|erledigen|regeln|organisieren|mache|besorgen) (wir|ich)',
  ],
  'id-photo-early': [
    '(foto|kopie|scan|bild|selfie) ~4 <idcard>',
    '<idcard> ~4 (schick*|vorab|zusenden|hochlad*|beidseitig)',
    '(vorab|sofort) _5 (bankdaten|iban|steuer id|sozialversicherungsnummer)',
  ],
};
