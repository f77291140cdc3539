import type { PhrasesById } from '@/lib/domain/language';

/** Travel, and where it leads. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '(partir|pars|partez|départ|emmène*|recrut*|cherch*|poste*|offre*) _3 (dubaï|emirats|abu dhabi|koweït|kuwait|qatar|doha|liban|beyrouth|arabie saoudite|riyad|oman|mascate|bahreïn|jordanie|cambodge|thaïlande|bangkok|myanmar|laos|phnom penh|libye) _8 (fille*|femme*|sans expérience|logé*|billet|visa|salaire|nourri*|ménage|nounou|hôtesse*|domestique|famille|payé*|#money)',
    '(recrut*|cherch*|embauch*|poste*) _5 casino* _3 <risky>',
  ],
  'pickup-by-stranger': [
    '(j envoie|je t envoie|jt envoie|jtenvoie|on t envoie|on envoie|je vous envoie) _2 (taxi|uber|chauffeur|bolt|vtc|voiture|heetch|quelqu un)',
    '<pickup> _5 (rond point|sortie parking|frontière|bas de chez)',
    '(j envoie|je t envoie|jt envoie|jtenvoie|on t envoie|on envoie|je vous envoie) (le|mon) chauffeur',
  ],
  'rotation-plaza': [
    '(d une ville à l autre|de ville en ville)',
    '(une|1|deux|2|chaque|toutes les) (semaine*|quinzaine) (par|dans chaque|dans|on change de|change de|de) (ville|appart*|hôtel|salon)',
    '(une|1|deux|2|chaque|toutes les|un) (semaine*|quinzaine|mois) (par|dans chaque|à|on change de|change de) _1 (ville|appart*|hôtel|salon|paris|londres|genève|lausanne|bruxelles|lyon|monaco)',
    '(un mois|une semaine|deux semaines|dix jours) (à |) (paris|londres|bruxelles|genève|lausanne|lyon|lille|monaco|doha|dubaï|zurich|anvers|luxembourg) (puis |et |) (un mois|une semaine|deux semaines|dix jours)',
    '(filles|danseuses|hôtesses|masseuses|modèles|demoiselles) _1 (tournent|changent|passent|roulent) _2 (entre|de|d) _2 (appartement*|appart*|ville*|salon*|club*|maison*|bar*|hôtel*)',
    '(après|ensuite|puis) _2 (t envoie|vous envoie|te met|vous met|te place|tu pars|vous partez|tu iras|vous irez|t envoient) _1 (dans |à |en |) (un autre|une autre|autre) (club|ville|appart*|salon|maison|bar|pays|hôtel)',
    '(un mois|une semaine|deux semaines|dix jours) (paris|londres|bruxelles|genève|lausanne|lyon|lille|monaco|doha|dubaï|zurich|anvers|luxembourg) (un mois|une semaine|deux semaines|dix jours)',
  ],
  'tourist-visa-work': [
    '(régularis*|papiers|visa|permis|changement de statut) _3 (une fois sur place|une fois là bas|à l arrivée|après l arrivée|là bas)',
    '(officiellement|sur le papier|sur papier|aux yeux de) _4 (touriste*|vacances|étudiant*|au pair|stagiaire|cousine|bénévole*)',
    'régularis* _3 sur place',
    '(visa|entrée|entrer|entres|entrez|venir|viens|arrive*|statut) _3 (touriste|touristique|tourisme|étudiant|visiteur|visiteuse|court séjour|de transit) _8 (travail*|bosse*|sur place|contrat|changer|change|ensuite|après|régular*|récup*|convert*|transform*)',
    '(douane|frontière|aéroport|ambassade|consulat|immigration|contrôle|douanier*|paf|hôtesse) _5 (dis|dites|diras|direz|réponds|tu dis|vous dites|déclare*) _5 <cover>',
    '(visa de transit|comme visiteuse|comme visiteur|comme touriste)',
    '(visa|entrée|entrer|entres|entrez|pars|venir|viens|arrive*|statut) _3 (touriste|touristique|tourisme|étudiant|visiteur|court séjour) _8 (travail*|sur place|contrat|changer|ensuite|après|régular*|récup*|dire)',
    '(pas besoin de|sans) (permis|permis de travail|visa de travail|autorisation) _3 (viens|venez|entres|entrez|arrives|arrivez|pars|partez) _1 (comme|en|avec) _2 (étudiant*|touriste*|visiteu*|vacances|visa)',
    'visa touriste',
  ],
  'travel-arranged': [
    '(je|on|nous|agence|j|jte|jt|jtai|patron*) _2 (paie|paye|prends|prend|achète|réserve|offre|envoie|organise|organisons|avance|paierai|prenons|bloque|book|booke|réglons|règle) _3 (ton|ta|tes|votre|vos|le|les|l|un) _1 (billet*|vol|voyage|avion|visa|trajet|train|bus|transport)',
    '(billet*|voyage|vol|visa|transport) _1 (je m en occupe|on s en occupe|j m en occupe|on s occupe de|je m occupe|je gère|on gère|avancé par|organisé par)',
    '(billet*|vol|voyage) aller simple',
    '(te faire|vous faire|je te fais|jte fais|on te fait) _1 (voyager|venir en|sortir du pays|entrer en|passer en|partir en)',
    '(je|on|nous|agence) (te |t |vous |) (paie|paye|prends|prend|achète|réserve|offre|envoie|organise|organisons|avance|paierai|prenons) _3 (billet*|vol|voyage|avion|visa|trajet|train|bus)',
    '(ton|votre|vos|tes) (billet*|vol|voyage|trajet|place|ticket) _4 (réservé*|acheté*|payé*|pris|prêt*) _3 (s occupe|occupons|m occupe|rien à|on gère|je gère|tu n as|vous n avez)',
  ],
};
