import type { PhrasesById } from '../phrases-by-id';

/** Sold company under many names. */
export const sexualisation: PhrasesById = {
  'adult-content-recruit': [
    '(webcam*|camgirl*|cam girl|onlyfans|mym|contenu adulte|contenu pour adultes|contenu coquin|contenu sexy|vente de contenu|photos de pieds|film* x|porno*|charme) _8 (recrut*|cherch*|gagn*|#money|débutante*|modèle*|filles|revenu*|travail|agence|rejoin*)',
    '(recrut*|cherch*|devien*|devenir|gagn*) _6 (webcam*|camgirl*|onlyfans|mym|contenu adulte|contenu coquin|modèle* cam|hôtesse* cam|modèle de charme|actrice x)',
    '(studio) _4 (webcam|cam|streaming|live)',
    '(vend*|achète*) _3 (tes|des|vos) (photos|vidéos|culottes|pieds)',
  ],
  'euphemistic-companionship': [
    '(messieurs|hommes) _3 (respectueux|du golfe|généreux|corrects)',
    'acte de présence',
    'juste (dîner|sourire|être là) _6 (#money|rire|dh|villa)',
    '(escort*|accompagnatrice*|dame de compagnie|hôtesse* de charme|modèle* vip|image girl|sugar girl|call girl|libertine*|fille* de compagnie|masseuse* érotique*|miss)  _6 (recrut*|cherch*|soirée*|client*|#money|voyage*|vip|agence|logée*|débutante*)',
    '(recrut*|cherch*|recherch*|besoin) _4 (escort*|accompagnatrice*|dames de compagnie|hôtesses de charme|hôtesse* vip|libertine*|girls)',
    '(tenir compagnie|tiens compagnie|tenez compagnie|accompagner|divertir|distraire|passer du temps|s occuper) _4 <client>',
    '(soirée*|fête*|yacht|villa|week end*) (privée*|vip|discrète*|sur un yacht|de luxe) _6 (fille*|femme*|hôtesse*|client*|#money|hommes|payé*)',
    '(fille*|hôtesse*|étudiante*) _6 (yacht|soirée* privée*|villa privée|hommes d affaires|clients vip|clientèle aisée|soirée* vip)',
    '(plan|rdv|rencontre*) (tarifé*|rémunéré*|payant*|payé*)',
    '(recevoir|reçois|recevez) _2 (des |) (clients|messieurs) _5 (appart*|hôtel|salon|privé|domicile)',
    '(on |) (vous |te |) (fournit|fournissons|amène|envoie|trouve) _4 (les |des |) clients',
    '(monétise*|gagner) _4 (ta beauté|ton corps|ton charme|ton physique)',
  ],
  'hostess-commission': [
    '(commission|pourcentage|%|prime|payée*|gagne*|bonus) _5 (bouteille*|verre*|consommation*|champagne|boissons|cocktail*)',
    '(bouteille*|verre*|consommation*|champagne|boissons) _5 (commission|pourcentage|%|moitié|prime|bonus|payée*|client*)',
    '(faire boire|faire consommer|inciter|boire avec|asseoir avec|assise* avec|table avec|s asseoir avec) _3 (<client>|à consommer)',
    '(hôtesse*|entraîneuse*|danseuse*) _4 (bar|cabaret|club|boîte|lounge|karaoké) _10 (commission|logée*|billet|clients|étranger|nuit|boissons|sans expérience)',
    '(danse*|salon*) privé* _5 (client*|commission|#money)',
  ],
  'intimacy-denial': [
    '(pas de|sans|aucun|rien de) (sexe|sexuel|rapport*|relation* sexuelle*|prostitution|louche|glauque|vulgaire|contact physique|obligation*)',
    '(rien|jamais) (t |vous |) (oblige*|forc*)',
    '(personne|on) (ne |) (t|te|vous) (oblige|force)',
    '(si tu veux|si vous voulez|selon tes envies|si affinité*|plus si affinité*|à toi de voir|libre à toi|tu décides) _4 (plus|extra*|aller plus loin|limites|client*)',
    '(tu fais|vous faites) (que |) ce que (tu veux|vous voulez|tu acceptes)',
    '(c est|cest) pas (de la prostitution|du sexe|ce que tu crois|ce que tu penses)',
  ],
  'lingerie-casting': [
    '(casting*|essai*|shooting*|séance*|book) _3 (lingerie|sous vêtement*|maillot|topless|charme|déshabillé*|bikini|hôtel|suite|chez moi)',
    '(lingerie|sous vêtement*|maillot|nu artistique|topless) _6 (casting*|essai*|shooting*|séance*|photo*|modèle*|envoie*)',
    '(casting*|essai*|rendez vous|shooting) _5 (chambre|hôtel|suite|appartement privé|chez moi|mon appart*)',
    '(viens|venez) seule _6 (casting|essai|shooting|studio)',
  ],
  'sex-for-rent': [
    '(loyer) _4 (symbolique|nul|offert|zéro) _8 (affinité*|complicité|moments|femme|étudiante|discrète)',
    '(selon affinité*|moments de complicité)',
    '(chambre|loyer|logement|hébergement|appart*|studio|toit|coloc*|héberge*|covoiturage|trajet) _8 (contre|en échange|échange d) _4 (<soft>|massage*|ménage nu*|arrangement|présence)',
    '(sans loyer|loyer gratuit|chambre gratuite|logement gratuit|gratuitement|hébergement gratuit|héberge gratuit*|pas de loyer) _8 (femme*|fille*|étudiante*|dame*|jeune*|<soft>|contre)',
    '(loyer|héberge*|logement|chambre) _6 (en nature|arrangement possible|à négocier en privé|on peut s arranger|s arrangera|coquine*|libertine*|plus si affinité*)',
    '(femme*|fille*|étudiante*|jeune fille) _6 (chambre gratuite|sans loyer|logement gratuit|hébergée gratuit*|logée gratuit*)',
    '(payer|paies|règles|aide*) (autrement|en nature|d une autre façon|d une autre manière)',
  ],
  'massage-cover': [
    '(masseuse*|massage*|salon de massage|bien être) _8 (débutante*|sans diplôme|sans expérience|sans formation|extra*|finition*|naturiste|nuit|24h|logée*|body|érotique*|tantr*|pourboire*|jolie*|discret|hommes|appart*|clientèle masculine|étrangère*)',
    '(sans expérience|débutante*|jeune*|jolie*|discret|sans diplôme) _4 (masseuse*|salon de massage|pour massage*)',
    '(extra*|finition*) _4 (client*|massage*|payé*|#money|pour toi|possible*)',
  ],
  'sugar-terms': [
    '(enveloppe) (mensuelle|par mois|hebdo*)',
    '(soutiens|aide) (volontiers |) (les |une |) (jeunes femmes|jeune femme|étudiantes|étudiante)',
    '(sugar daddy|sugar mummy|sugar baby|sugarbaby|sugardaddy|sponsor|gaté*|papa gâteau|tonton riche)',
    '(homme|monsieur) (généreux|aisé|mûr|marié) _6 (cherche|offre|propose|aide*|étudiante*|jeune)',
    '(argent de poche|allocation|aide financière|soutien financier|coup de pouce) _6 (semaine|mois|étudiante|contre|jeune femme|rencontre*|discr*)',
    '(relation|rencontre*|arrangement) _2 (discrète*|suivie|avec arrangement|bénéfique*|gagnant) _6 (généreu*|aide*|financ*|étudiante*|argent|#money)',
    '(je te|je vais te) (gâte*|gâter|couvrir de)',
  ],
};
