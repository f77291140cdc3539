import type { PhrasesById } from '@/lib/domain/language';

/** Money that binds. */
export const debt: PhrasesById = {
  'debt-owed': [
    '<debt> ~8 (<travelcost>|ledolgoz*|nem mehetsz|amig|fizess*|ruha*|koltott*)',
    '(ledolgoz*|le kell dolgozn*) _4 (<debt>|amit|rad|<travelcost>|)',
    '(amig|ameddig) _5 (vissza nem fizet*|ki nem fizet*|le nem dolgoz*|<debt>)',
    '(addig) _2 (nem mesz|nem mehetsz|maradsz|dolgozol) _5 (<debt>|visszafizet*|amig)',
  ],
  'pay-later-from-wages': [
    '<travelcost> ~6 (<deduct>)',
    '<deduct> ~5 <wages>',
    '(megelolegez*|eloleg*|kifizetjuk) _4 <travelcost> _6 (majd|kesobb|visszafizet*|<wages>|ledolgoz*)',
    '<travelcost> _4 (utolag|elso fizetes*|elso berbol|elso ket het)',
  ],
  'exit-penalty': [
    '(aki|ha) _4 (elobb|korabban|idő elott|ido elott|felmond*|lelep*|elmegy|elmesz) _6 (fizet*|buntet*|kotber*|elveszt*|nem kap*|#money)',
    '(kotber*|birsag*|buntetes*) _4 (#money|ha|keses*|elmesz|levon*)',
    '(nem kap|elveszti|elveszited) _3 <wages>',
  ],
  'wage-withheld': [
    '<wages> ~5 (csak a vegen|a szezon veg*|visszatart*|nalunk marad|a honap vegen ha|majd kesobb|egyben a vegen|haza kuldjuk)',
    '(penz*|<wages>) _4 (a vegen|szezon vegen|utolso nap*|miutan|amikor leteli*)',
    '(elso) _2 (het|ket het|honap) _3 (<wages>|penz*) _4 (bent marad*|visszatart*|letet*|kaucio*)',
    '(ket|harom|elso) honap* _3 (nem fizet*|ingyen|fizetes nelkul|nincs fizetes)',
  ],
  'gifts-then-debt': [
    '(mennyit|annyit|rengeteget) _3 (koltottem|fizettem|vettem|adtam) _5 (rad|neked|erted|most|cserebe|)',
    '(tartozol|jossz nekem|jossz) _1 (nekem|ennyivel)',
    '(cserebe|viszonzasul) _5 (elvar*|kedves|talalkoz*|tegyel meg)',
    '(vettem neked|kaptal tolem|fizettem a) _8 (most te|tartozol|cserebe|ennyit)',
  ],
  'pay-below-minimum': [
    '(szallasert|kosztert|etelert|kajaert|szallas es koszt|koszt kvartely*) ~5 (munka|dolgoz*|segits*|cserebe|besegit*)',
    '(fizetes|ber) (nelkul|nincs) _4 (szallas*|koszt*|etkezes*)',
    '(zsebpenz*) _4 (dolgoz*|munka*|szallas*|#money)',
  ],
};
