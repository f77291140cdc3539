import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies and pregnancies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(vivere|vive|vivono|vivi) _3 con uno solo',
    'gruppo (zero|0|a|b|ab) _14 (clinica|#money|mila|compenso|scriva)',
    '(un|con un|tuo) (solo |) rene _5 (basta|vive|vivi|vivere|campa|solo|secondo)',
    '(#money|soldi|ricompensa|compenso) _6 (vendi|vendere|vende|dai|doni|cedi|donare|per) (un|il|un tuo|il tuo) (rene|pezzo di fegato|organo)',
    '(pezzo|parte) (di|del) (fegato|rene) _6 (#money|soldi|ricompens*|compens*|pagat*)',
    '(doni|dai|vendi|cedi) (un|il|uno|il tuo) (rene|organo) _8 (<sum>|#money|debiti|comprare casa|ricompens*|compens*)',
  ],
  'baby-adoption-offer': [
    '(coppia|famiglia) (benestante|facoltosa|ricca) _6 (aiut*|#number mila|#money) _8 (bimb*|bambin*|neonat*|gravidanza)',
    '(mamma|ragazza|donna) (in attesa|incinta) _8 (non può|non vuole|tenere|tenerlo|aiut*)',
    'riconosce _2 (da|come) padre',
    '(dare|dai|vend*|ced*|affida|affidi|affidare|affidate|affidati|affidato|affidata|affidiamo|affidano|affidando|affidarlo|affidarla|affidarci|affidarmi|affido|affidamento|lasci*) _3 (bambino|bimbo|neonato|il piccolo|bebè) _8 (coppia|famiglia|#money|soldi|in cambio)',
    '(aspetti|aspetta|aspettate) un (bambino|bimbo|figlio) _3 non (lo |) (vuoi|puoi|vuole|può|volete) (tenere|tenerlo|crescerlo)',
    '(date|dai|dare|lasci|lasciate|consegni|consegnate) _2 (bimbo|bimba|bambino|bambina|neonato|neonata) _2 (alla|a una|a) (coppia|famiglia) _6 (soldi|#money|compenso)',
    '(coppia|famiglia) _3 (ti|vi|la) paga _2 (bene|#money) _6 (bimbo|bambino|neonato|gravidanza)',
    '(aspetti|aspetta|aspettate) un (bambino|bimbo|figlio) _3 non (lo |) (vuoi|puoi|vuole|può|volete) _3 (tenere|tenerlo|crescerlo) _6 (coppia|famiglia|soldi|paga*|#money)',
    '(famiglia|coppia|genitori) _4 (cresc*|adott*|accogli*|prend*) _3 (bambino|bambina|bimbo|bimba|neonato|piccolo) _8 (<sum>|#money|compenso|in cambio)',
    '(bambino|bimbo|neonato|piccolo|bambina|bimba) _2 (va|andrà|viene dato|finisce|si consegna) _1 (a|alla|da) _2 (coppia|famiglia) _10 (<sum>|#money|compenso)',
    '(dare|dai|vend*|ced*|affid*|lasci*) (il bambino|il bimbo|il neonato|il piccolo|il bebè|il tuo bambino) _2 (coppia|famiglia) _3 (scelta|ricca|benestante|aspetta|attende|pag*)',
  ],
  'surrogate-egg-abroad': [
    'coppia _3 (cerca|cercano) _3 (donna|ragazza|signora) _8 (anni|mesi|clinica|sana)',
    '(9|nove) mesi _6 (casa|georgia|vitto|clinica|medici|alloggio)',
    '(port*|portano|portino) _2 (avanti |) (la|una) (gravidanza) (per|di) _2 (coppia|altri|altra)',
    '(mamma|madre|mamme) in affitto _12 (compens*|#money|alloggio|vitto|soldi|nove mesi|pag*)',
    '(divent*|fai|fare|cerchiamo|cerco) _3 (mamma|madre|mamme|madri) in affitto',
    '(port*|cresc*) _1 (in grembo|in pancia|nel grembo) _3 (figlio|bambino|bimbo) _3 (altr*|coppia)',
  ],
};
