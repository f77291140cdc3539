import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies and pregnancies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(vends|vend|vendre|achète|achètent|acheter|acheteur*|contre) _3 (rein|organe|organes|bout de foie|lobe de foie|ma cornée|ta cornée)',
    '(rein|organe*) _6 (#money|compensation financière|récompense*|payé*|rémunér*|dédommag*|ta dette|tes dettes|contre argent|à vendre)',
    '(#money|récompense|compens*|rémunér*|dédommag*) _8 (rein|donneur de rein|don de rein|organe|donneur compatible|lobe de foie)',
    '(donneur*|donneuse*) (o|a|b|ab|sain|saine|compatible|vivant) _12 (compens*|récompens*|rémunér*|#money|voyage payé|reconnaissant*|geste financier|clinique privée|dédommag*)',
    '(deux|2) reins _8 (un seul|dette*|#money|vendre|suffit)',
    '(donnes|donnez|donner|donne|vends|vendre|vendez|cèdes|cède|céder) _2 (rein|reins|foie|cornée) _6 (argent|#money|touche*|paie*|paye*|payé*|dette*|reçois|recevez|gagn*|cash)',
  ],
  'baby-adoption-offer': [
    '(bébé|enceinte|accouches|accoucher|grossesse) _10 (couple|famille) _3 (aisé*|riche*|stérile*|merveilleuse|aimante|suisse|américaine|discret|qui offre|qui paie|prêt* à payer|généreu*)',
    '(ne |n |)(peux|pouvez|veux|voulez|peut|veut|) (pas|plus) (le |)(garder|élever|assumer) _2 (bébé|enfant|grossesse|nouveau né) _5 (couple|famille|parents|quelqu un) _7 (donne*|paie*|paye*|verse*|offr*|prend*|prêt*)',
    '(couple|famille|parents) _3 (paie*|paye*|donne*|verse*|règle*) _3 (tout|frais|#money|argent) _8 (bébé|enfant|nouveau né|naissance|accouchement)',
    '(trouver|trouve|trouvons|procurer|procure|obtenir|avoir|acheter|fournir|fournit) _4 (bébé|nouveau né) _8 (sans|pas de|hors) _4 (adoption|services|juge|démarches|dossier|agrément|attente)',
    '(pas |)(prête|capable|envie|moyens) _1 (à |d |de |)(élever|garder|assumer) _2 (bébé|enfant) _5 (couple|famille|parents|quelqu un) _4 (donne*|paie*|paye*|verse*|offr*)',
    '(achète|achetons|achètent|acheter|achèterait) _1 (ton|votre|un|le) (bébé|nouveau né|enfant)',
  ],
  'surrogate-egg-abroad': [
    '(ovocyte*|ovule*) _6 (#money|payé*|rémunér*|compens*|voyage|étranger|grèce|espagne|chypre|vol)',
    '(don|donneuse*) _2 (ovocytes|ovules) _6 (#money|euros|payé*|rémunéré*|hôtel|vol)',
    'porter un enfant pour',
    '(mère porteuse|mères porteuses|gpa|porter le bébé|porter l enfant|porter un enfant|porter notre enfant|gestatrice*|prêter son ventre|louer ton ventre) _12 (#money|payé*|rémunér*|compens*|indemn*|dédommag*|voyage|étranger|clinique|chypre|géorgie|ukraine|grèce|jusqu à la naissance)',
    '(cherche*|recrut*|devenir|deviens|besoin|devenez|programme) _4 (mère porteuse|mères porteuses|donneuse* d ovocytes|donneuse* d ovules|donneuses|gestatrice*)',
    '(ovocyte*|ovule*) _8 (#money|payé*|rémunér*|compens*|indemn*|voyage|séjour|étranger|grèce|espagne|chypre|vol|liquide)',
    '(don|donneuse*|donner|donne) _2 (ovocytes|ovules|ses ovules|tes ovules|vos ovocytes) _8 (#money|euros|payé*|rémunéré*|hôtel|vol|indemnité|argent)',
    '(mère porteuse|mères porteuses|gpa|porter le bébé|porter l enfant|gestatrice*) _10 (#money|payé*|rémunér*|compens*|séjour|logement|voyage|étranger|clinique|chypre|géorgie|ukraine)',
    '(porter*|portez|portes|porteriez) _2 (bébé|enfant) _4 (couple|famille|parents|femme) _10 (neuf mois|9 mois|#money|payé*|rémunér*|indemn*|logé*|étranger|clinique)',
    '(prête*|loue*|prêter|louer) _1 (ventre|utérus) _8 (couple|famille|#money|payé*|argent|neuf mois)',
    '(don|donner|donne|donneuse*|tes|vos|vends|vendre) _2 (ovocyte*|ovule*) _8 (#money|payé*|compens*|indemn*|liquide)',
  ],
};
