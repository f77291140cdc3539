import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies and pregnancies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(dialysé*|greffe) _20 (donneur|geste|reconnaissant*)',
    'donneur (o|a|b|ab) _20 (geste|clinique|#money)',
    '(donneur*|donneuse*) (o|a|b|ab|sain) _12 (dialys*|rein|clinique|voyage|reconnaissant*|geste)',
    'dialys* _20 (personne|donneur|geste|compens*|reconnaissant*)',
    '(groupe) (o|a|b|ab) _8 (clinique|rein|voyage|#money)',
    '(vend*|achète*|donneur*|donneuse*|donner|cherche*|don|offre*) _4 (rein|foie|organe*|cornée*|moelle)',
    '(rein|organe*|foie) _6 (#money|compensation|récompense|contre|payé*|rémunér*|argent|clinique|dette*)',
    '(un|ton|votre) (seul |) rein _4 (suffit|vivre|vit|deuxième|sert)',
    '(greffe|transplant*) _6 (payé*|#money|donneur* rémunér*|inde|turquie|égypte|pakistan)',
  ],
  'baby-adoption-offer': [
    '(accouchement|naissance|grossesse) _8 (nom de la|donnes le nom|famille*|#money)',
    '(ton petit|ton bébé|l enfant) _6 (piscine|riche*|famille en|tout ce qu)',
    '(bébé|nouveau né|enfant|grossesse) _6 (#money|compensation|contre argent|famille riche|couple aisé|sans passer par|adopt*) _6 (argent|#money|discret*|discrétion|privé*|rapide|papiers|tribunal|aid*)',
    '(adoption) _4 (privée|rapide|directe|discrète|sans dossier|sans agrément|sans attente)',
    '(enceinte) _8 (couple|famille|adopt*|#money|prend* en charge|garder le bébé|pas le garder)',
    '(donne*|confie*|vend*|cède*|laisse*) _2 (bébé|ton enfant|nouveau né) _6 (couple|famille|#money|argent|contre)',
    '(cherche*|achète*|veut) _2 (bébé|nouveau né) _6 (adopt*|#money|récompense|compens*|discr*)',
  ],
  'surrogate-egg-abroad': [
    'porter un enfant pour',
    '(porter un enfant|gestation pour autrui|pour autrui) _10 (compens*|clinique|#money|étranger)',
    '(compensation) _3 #money _8 (femme|enfant|clinique)',
    '(mère porteuse|mères porteuses|gpa|porter le bébé|porter l enfant|gestatrice*) _10 (#money|payé*|rémunér*|compens*|séjour|logement|voyage|étranger|clinique|chypre|géorgie|ukraine)',
    '(cherche*|recrut*|devenir|deviens|besoin) _3 (mère porteuse|mères porteuses|donneuse* d ovocytes|donneuse* d ovules)',
    '(ovocyte*|ovule*) _6 (#money|payé*|rémunér*|compens*|voyage|étranger|grèce|espagne|chypre|vol)',
    '(don|donneuse*) _2 (ovocytes|ovules) _6 (#money|euros|payé*|rémunéré*|hôtel|vol)',
  ],
};
