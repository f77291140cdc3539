import type { PhrasesById } from '@/lib/domain/language';

/** What is left unsaid, unwritten or changed. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(embête*|prends la tête|casse* la tête) _2 (pas |) (à |) lire',
    '(pas de|sans|aucun|pas besoin de|ni|zéro|jamais de) (contrat|papier|fiche de paie|bulletin|déclaration|paperasse) _6 (payé*|cash|espèces|liquide|confiance|parole|chantier|début*|essai|commence*|nourri*|logé*|semaine|mois|entre nous|poignée|facture)',
    '(pas besoin de|on fait pas de|jamais de|pas de) contrat',
    '(contrat) (verbal|oral|de confiance|moral|fait après|remis à|en cours de|signé après|quand tu seras|à la fin de l essai)',
    '(contrat|papiers du contrat) _4 (une fois sur place|une fois là bas|après l essai|après la période d essai|à l arrivée|là bas|en arabe|en chinois|en turc|en anglais seulement|plus tard)',
    '(en cas d accident|blesse*|blessé*|si contrôle) _6 (pas d hôpital|rentre chez lui|tu connais pas|cousin*|ami de passage|tu visites|pas nous|nom de la société|tu aides)',
    '(contrat) (verbal|oral|de confiance|fait après|remis à)',
    '(pas de bail|sans bail)',
    '(contrat|fiche de paie) _2 (plus tard|on verra|à l arrivée|là bas|pas nécessaire|inutile)',
    'pas de contrat',
  ],
  'terms-switch': [
    '(finalement|en fait|changement|petit changement) _5 (tu vas (danser|bosser|travailler|faire)|ce sera pas|autre ville|autre pays|c est plus le|c est plus la|masseuse|club|bar à|salon de massage|famille à|chez un client|dans un bar)',
    '(le poste|la place|le restaurant|le travail|l hôtel|le salon) _4 (n existe plus|plus dispo*|est pris|annulé|fermé|changé|déjà pris) _8 (mais|autre|on a|tu peux|en attendant|bar|club|massage)',
    '(finalement|en fait|au final|en réalité) _4 (pas|plus) _3 (hôtel|restaurant|usine|bureau|ferme|magasin|famille|café) _5 (iras|irez|vas|allez|travaille*|mais|sera|c est) _4 (bar|club|maison|appart*|massage|autre|champs|chantier|discothèque)',
    'changement de (plan|programme|plans) _1 (tu pars|vous partez|tu iras|vous irez|tu vas|vous allez|on t envoie|on vous envoie|tu travaille*|vous travaille*)',
    '(avait|avais|avions|avaient) (dit|promis|annoncé|parlé de) _5 mais _3 (sera|maintenant|finalement|toucheras|toucherez|auras|aurez) _1 (#number|#money|moins|moitié)',
    '(avait|avais|avions|avaient) (dit|promis|annoncé|parlé) _4 mais _2 (maintenant|finalement|en fait) _2 (c est|ce sera|tu|vous|on)',
  ],
  'unnamed-employer': [
    '(nom|adresse|coordonnées) _4 (société|entreprise|employeur|agence|club|hôtel|client|patron|boîte|poste) _6 (confidentiel*|plus tard|sur place|à l arrivée|communiqué*|secret|après|dernier moment|le jour j)',
    '(employeur|société|client|entreprise|enseigne|famille) (confidentiel*|anonyme|discret*|privé*|princière|vip|haut placé*)',
    '(je|on|j) _1 (peux|peut) pas _2 (te |vous |) (dire|donner|dévoiler) _3 (nom de|adresse|qui est|pour qui|où c est)',
    '(une connaissance|un ami|une amie|une tante|un cousin|une cousine|un frère|un oncle|mon oncle|un contact|une dame|un monsieur|mon pote|un grand frère|une grande sœur) _3 (recrute|embauche|cherche du monde|cherche des filles|cherche des gars|cherche des jeunes|a une place|a un poste|peut te faire entrer|peut te prendre|tient un bar|a un bar|a un club|a un salon)',
    '(cousin|ami|pote|oncle|voisin|copain|frère|tante|amie) _1 (connaît|connait|connais) _1 (patron|monsieur|homme|dame|famille|entreprise|gens|quelqu un|gars|type) qui (cherche*|recrut*|embauch*|prend|paie|a besoin)',
    '(sauras|saurez|verras|verrez|dira|diront) _2 (pour qui|chez qui|le nom du patron|quel patron|quelle entreprise) _4 (sur place|arriv*|là bas|plus tard|une fois|après)',
  ],
  'vague-duties': [
    '(détails|explications|infos|reste|conditions) _3 (en privé|en mp|sur place|par téléphone|whatsapp|de vive voix|plus tard|à l arrivée|en message)',
    '(je|on|j|jte|jt|jtexplique|jvous) _1 (t|te|vous|) _1 (explique|expliquerai|expliquera|dirai|dira|détaille) _3 (sur place|en privé|plus tard|là bas|de vive voix|au téléphone|en vrai|après|tout en mp|en dm|en vocal|quand tu seras|quand on se voit|le reste)',
    '(de vive voix|en vrai|face à face) _2 (plutôt que|pas) _2 (par écrit|message|écrit)',
    '(je|on) (t|te|vous) (explique*|expliquerai|dirai|dira|dis) _2 (sur place|en privé|plus tard|là bas|de vive voix|au téléphone|en vrai|après)',
    '(feras|ferez|fais|faites|faire) _2 (un peu de tout|un peu tout|de tout) _4 (patron*|chef|demande*|besoin|faut|dira|madame)',
    '(feras|ferez|fais|faites|faire) _4 ce que (le |la |) (patron*|chef|madame|on|boss) (te |vous |) (demande*|dit|dira|voudra)',
    '(on en parle|on en parlera|je t explique|je t expliquerai|on t expliquera|on vous expliquera|on verra) _2 (quand|une fois) _1 (tu|vous|que tu|que vous) _1 (arrives|arrivez|seras|serez|es|êtes|viens|venez)',
  ],
};
