import type { PhrasesById } from '../phrases-by-id';

/** Company for money. */
export const sexualisation: PhrasesById = {
  'euphemistic-companionship': [
    '(begleitdamen|begleitdame|begleiterin) ~6 (messe*|geschäftsleute|reise*|willkommen)',
    '(nichts|nix) (machen|tun) außer _2 (gut aussehen|hübsch|dabei)',
    '(escort*|begleitservice|begleitagentur|begleitdame*|vip begleitung|high class|reisebegleitung)',
    '(<girl> ~6 (begleit*|gesellschaft leisten|unterhalten)) ~6 (geschäfts*|herren|vip|yacht|reiche*|abend*)',
    '(nette gesellschaft|angenehme gesellschaft) ~5 (herren|gäste*|gut bezahlt|#money)',
    '(yacht|privatparty) ~6 (<girl>|models)',
  ],
  'hostess-commission': [
    '(prozent*|provision|anteil|%) ~5 (flasche|glas|getränk*|drink*|champagner|sekt)',
    '(sitzt|sitzen|gesellschaft|unterhalten|trinkst|animier*) _4 (mit|bei) _2 <client>',
    '(animier*|tischdame*|nachtclub|tabledance|cabaret) ~6 (<girl>|tänzerin*|gäste*)',
  ],
  'lingerie-casting': [
    '(probeshooting|shooting|casting|probefotos|fotos) ~5 (unterwäsche|dessous|nackt|bikini|akt|hotelzimmer|privat*)',
    '(ausziehen|zieh dich aus) ~5 (casting|kamera|figur|test)',
  ],
  'sex-for-rent': [
    '(zimmer|wohnung) ohne miete',
    'gegenleistung ~6 (nähe|abends|absprache|zärtlich*)',
    '(zimmer|wohnung|miete|schlafplatz|bett|mietfrei) ~10 (lieb zu mir|nett zu mir|nettigkeit|zärtlich*|gefälligkeit*|gegenleistung|gesellschaft|kuscheln|freundschaft plus|massage)',
    '(mietfrei|keine miete|kostenloses zimmer|gratis zimmer) ~6 (studentin*|frau|mädchen|sie|junge)',
    '(miete) ~5 (anders|anderweitig|natura)',
  ],
  'adult-content-recruit': [
    '(webcam|camgirl*|cam model*|onlyfans|fansly|erotik*|pornodreh|camgirls) ~6 (gesucht|sucht|suchen|verdien*|studio|job|model*|girls)',
  ],
  'intimacy-denial': [
    '(kein|ohne) (sex|intimkontakt)',
    '(nichts|alles) (intimes|sexuelles|freiwillig)',
    '(niemand|keiner) (zwingt|drängt)',
    'nur (wenn|was) du (willst|magst)',
  ],
  'massage-cover': [
    '(massage*|masseurin*|wellness*|tantra*) ~6 (ohne ausbildung|keine ausbildung|ohne erfahrung|keine erfahrung|extras|diskret|junge|nachts|hübsche|trinkgeld hoch)',
  ],
  'sugar-terms': [
    '(verheiratet|diskret) ~6 (großzügig*|pro monat|begleit*)',
    '(studiengebühren|studium) ~6 (kein thema|übernehm*|zahl* ich)',
    '(sugar daddy|sugardaddy|sugar baby|sugarbabe|sugarbaby|sugarmama|sugar mommy)',
    '(taschengeld|tg) ~5 (treffen|woche|süße|großzügig*|date*)',
    '(großzügig*) ~3 (herr|mann|er|gentleman|daddy)',
    '(arrangement)',
  ],
};
