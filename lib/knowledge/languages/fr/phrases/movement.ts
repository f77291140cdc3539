import type { PhrasesById } from '@/lib/domain/language';

/** Travel, and where it leads. */
export const movement: PhrasesById = {
  'high-risk-destination': [
    '<risky> _8 (hôtesse*|danseuse*|fille*|femme*|bonne|club*|bar|ménage|domestique|nounou|agent* de chat|service client|frais|sans expérience|billet|visa|soirée*|modèle*|opérateur*|commercial*)',
    '(hôtesse*|danseuse*|fille*|femme*|bonne|club*|bar|ménage|domestique|nounou|chat|service client|sans expérience|billet|visa|soirée*|modèle*|francophone*|assistant*) _8 <risky>',
    '(partir|pars|voyage*|départ|emmène*|travail*|mission) _3 <risky>',
  ],
  'pickup-by-stranger': [
    '(pick up|récupère) en arrière',
    '(chauffeur|quelqu un|un ami|mon frère|une dame|un monsieur|un homme|mon cousin|passeur|mon collègue|mon contact|un gars) _4 (attend*|récupère*|viendra|vient|accueill*|prendra|cherche*|prend|conduit|amène*|emmène*) _6 (gare|aéroport|arrivée|frontière|bangkok|sortie|là bas|hôtel|toi|parking)',
    '(on|je) (vous|te|t|vient vous|vient te|viens te|passe te|passe vous) _1 (récupère|prend|prends|chercher|prendre|récupérer|accueille) _4 (gare|aéroport|arrivée|frontière|voiture|camionnette|parking|chez toi|arrêt)',
    '(quelqu un|chauffeur|un ami) _2 (t attend|vous attend|t attendra|vous attendra|te récupère|vous récupère|viendra te)',
    '(tu suis|tu le suis|suivez|tu montes|montez) _3 (chauffeur|lui|voiture|dame|monsieur|camionnette)',
    '(passe*|passer|traverse*) _3 (frontière) _5 (nuit|pied|voiture|ami|chauffeur|autre|cousin)',
  ],
  'rotation-plaza': [
    '(une|1|deux|2|chaque|toutes les) (semaine*|quinzaine) (par|dans chaque|dans|on change de|change de|de) (ville|appart*|hôtel|salon)',
    '(tournée*|tourner|tournante*|tours) _5 (ville*|appart*|hôtel*|airbnb|suisse|salon*|belgique)',
    '(change*|changer|changement) _3 (ville|appart*|salon|hôtel) (chaque|toutes|tous|souvent|régul*)',
    '(appart*|airbnb|hôtel*) _3 (fourni*|équipé*|à disposition|prêt*) _6 (client*|escort*|masseuse*|moitié|50 50|tournée*)',
    '(d une ville à l autre|de ville en ville)',
  ],
  'tourist-visa-work': [
    '(visa de transit|comme visiteuse|comme visiteur|comme touriste)',
    'régularis* _3 sur place',
    '(visa|entrée|entrer|entres|entrez|pars|venir|viens|arrive*|statut) _3 (touriste|touristique|tourisme|étudiant|visiteur|court séjour) _8 (travail*|sur place|contrat|changer|ensuite|après|régular*|récup*|dire)',
    '(dis|dites|diras|répond*|tu dis|tu diras|déclare*) _4 (douane|frontière|police|aéroport|ambassade|consulat|aux frontières|immigration) _6 (touris*|vacances|visite|cousin*|famille|mariage)',
    '(douane|frontière|aéroport|ambassade|consulat|immigration|contrôle) _5 (dis|dites|diras|réponds|tu dis) _4 (touris*|vacances|visite*|famille|cousin*)',
    'visa (touriste|touristique|de tourisme|étudiant)',
    '(officiellement|sur le papier) _3 (touriste*|vacances|étudiant*|au pair)',
  ],
  'travel-arranged': [
    '(séjour|voyage) à _6 (logement payé|payé|réglés)',
    '(voyage) et (clinique|hôtel|logement)',
    '(je|on|nous|agence) (te |t |vous |) (paie|paye|prends|prend|achète|réserve|offre|envoie|organise|organisons|avance|paierai|prenons) _3 (billet*|vol|voyage|avion|visa|trajet|train|bus)',
    '<trip> ~2 (je m en occupe|on s en occupe|on s occupe|je m occupe|avancé*|envoyé)',
    '(faire|fait|fais) (te |) voyager',
    '(te|vous|t) (faire|fait|fais) (voyager|venir|sortir du pays|passer|entrer)',
    '(billet*|voyage|vol) (aller simple|aller)',
    '(billet*|vol) _2 (est |sont |) (déjà |) (pris|réservé*|acheté*|payé*|prêt*|offert*|fourni*)',
  ],
};
