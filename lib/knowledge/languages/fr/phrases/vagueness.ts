import type { PhrasesById } from '@/lib/domain/language';

/** What is left unsaid, unwritten or changed. */
export const vagueness: PhrasesById = {
  'no-written-contract': [
    '(contrat) (verbal|oral|de confiance|fait après|remis à)',
    '(pas de bail|sans bail)',
    '(pas|peut pas) _2 (te |vous |) déclarer',
    '(pas de|sans|aucun|pas besoin de) contrat',
    '(au black|au noir|non déclaré*|pas déclaré*|sans déclarer|de la main à la main)',
    '(payé*|paie|paiement|tout) (en |) (espèces|cash|liquide) _4 (chaque soir|sans|tous les|fin de|discr*|uniquement)',
    'contrat _4 (sur place|à l arrivée|là bas|plus tard|en arabe|en chinois|en turc|une fois)',
    '(signe*|signez|signer) _4 (sans lire|vite|en blanc|sans regarder|après)',
    '(la parole|confiance) (suffit|c est tout)',
  ],
  'terms-switch': [
    '(finalement|en fait|changement) _5 (tu vas|vous allez|ce sera|poste|plus de|autre ville|autre pays|c est plus|danser|masseuse)',
    '(le poste|la place|le restaurant|le travail) _4 (n existe plus|plus dispo*|est pris|annulé|fermé) _6 (mais|autre|on)',
    '(au lieu de|à la place de|à la place du) _3 (serveuse|ménage|nounou|restaurant|vendeuse|contrat) _6 (bar|club|massage*|danse*|clients|autre)',
    '(c est pas|ce n est pas|c était pas) ce qu* _3 (prévu|promis|convenu)',
    '(nouveau contrat|autre contrat) _4 (arriv*|sur place|signe*)',
  ],
  'unnamed-employer': [
    '(nom|adresse) _4 (société|entreprise|employeur|agence|club|hôtel|client) _5 (confidentiel*|plus tard|sur place|à l arrivée|communiqué*|secret)',
    '(employeur|société|client|entreprise) (confidentiel*|anonyme|discret*|privé)',
    '(je|on) (peux|peut) pas _2 (dire|donner) _3 (nom|adresse|où)',
    '(une connaissance|un ami|une amie|une tante|un cousin|un frère) _4 (recrute|cherche|embauche|a besoin|a une place|peut te faire)',
    'pas besoin de (savoir|connaître) _3 (nom|qui|entreprise|patron|société)',
  ],
  'vague-duties': [
    '(détails|explications|infos|reste|conditions) _3 (en privé|en mp|sur place|par téléphone|whatsapp|de vive voix|plus tard|à l arrivée|en message)',
    '(je|on) (t|te|vous) (explique*|expliquerai|dirai|dira|dis) _2 (sur place|en privé|plus tard|là bas|de vive voix|au téléphone|en vrai|après)',
    '(travail|job|mission*|poste) (discret*|simple et discret|spécial*|particulier*|confidentiel*|polyvalent et discret)',
    '(tu verras|vous verrez) (sur place|là bas|bien|quand)',
    '(divers|petits|différents) (services|travaux) _4 (discr*|soirée*|client*|#money)',
    '(ouverte* d esprit|esprit ouvert|open minded|sans tabou*|décomplexée*)',
  ],
};
