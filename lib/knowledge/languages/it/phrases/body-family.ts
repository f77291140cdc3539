import type { PhrasesById } from '@/lib/domain/language';

/** Organs, babies and pregnancies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(vendere|vendi|vendo|compro|compriamo|cerco|cerchiamo|cedere|cedi|donare|doni) _4 (rene|fegato|organo|organi|cornea|midollo) _10 (#money|ricompens*|compens*|pagat*|debiti|in contanti)',
    '(rene|organo|fegato) _8 (#money|ricompensa|compenso|in contanti|debiti)',
    '(vivere|vive|vivono|vivi) _3 con uno solo',
    'gruppo (zero|0|a|b|ab) _14 (clinica|#money|mila|compenso|scriva)',
    '(dirai|dici|dire|dichiari) che sei (il|un|la|una) (cugin*|nipote|fratello|parente|sorella)',
    '(clinica) _10 (cugin*|parente|operazione) _8 (mila|#money|metà)',
    '(un|con un|tuo) (solo |) rene _5 (basta|vive|vivi|vivere|campa|solo|secondo)',
    '(trapianto|trapianti) _8 (pagat*|#money|donatore|donatrice|turchia|india|egitto|pakistan) _6 (#money|ricompens*|pagat*|compens*|spese)',
    '(donatore|donatrice|donatori) (sano|sana|compatibile|0|a|b|ab|zero) _12 (#money|ricompens*|clinica|viaggio|dialisi|riconoscen*|compenso)',
    '(dialisi|malato|paziente|ricevente) _14 (fingere|dire che sei|passare per|come se fossi) _5 (parente|cugin*|nipote|fratello)',
    'dire che sei (un |una |il |la |) (cugin*|nipote|parente|fratello|sorella) _4 (malato|paziente|ricevente)',
  ],
  'baby-adoption-offer': [
    '(coppia|famiglia) (benestante|facoltosa|ricca) _6 (aiut*|#number mila|#money) _8 (bimb*|bambin*|neonat*|gravidanza)',
    '(mamma|ragazza|donna) (in attesa|incinta) _8 (non può|non vuole|tenere|tenerlo|aiut*)',
    'riconosce _2 (da|come) padre',
    '(incinta|gravidanza|aspetti un bambino) _9 (coppia|famiglia) _7 (#money|aiut*|soldi|bimbo|cresce|benestant*|spese)',
    '(adozione) _4 (privata|rapida|diretta|senza attese|senza tribunale|discreta|senza burocrazia)',
    '(senza tribunali|senza tribunale|senza giudice|senza assistenti sociali) _12 (nome|bimb*|bambin*|neonat*|ospedale|#money)',
    '(dare|dai|vend*|ced*|affid*|lasci*) _3 (bambino|bimbo|neonato|il piccolo|bebè) _8 (coppia|famiglia|#money|soldi|in cambio)',
    '(cerc*|compr*|vogli*) _3 (neonato|neonata|bebè|bimbo) _8 (#money|adott*|ricompens*|discre*|compens*)',
    '(si mette|metti|mettiamo|risult*|registr*) _3 nome _3 (lui|lei|padre|madre|altra|moglie) _4 (ospedale|parto|nascita|all anagrafe)',
  ],
  'surrogate-egg-abroad': [
    'coppia _3 (cerca|cercano) _3 (donna|ragazza|signora) _8 (anni|mesi|clinica|sana)',
    '(9|nove) mesi _6 (casa|georgia|vitto|clinica|medici|alloggio)',
    '(portare|porta|portiamo) _2 (avanti |) (una |la |) gravidanza _4 (per|coppia|altri|altra)',
    '(madre surrogata|madri surrogate|utero in affitto|maternità surrogata|gestazione per altri|gpa) _14 (#money|compens*|pagat*|rimborso|alloggio|viaggio|clinica|estero|cerchiamo|georgia|cipro|grecia)',
    '(cerc*|divent*|selezion*) _3 (madre surrogata|madri surrogate|surrogate|donatrici di ovuli|donatrice di ovuli|donatrici ovuli)',
    '(ovuli|ovociti|ovodonazione) _10 (#money|contanti|pagat*|compens*|volo|hotel|estero|rimborso)',
    '(donazione|donatric*|donare) _3 (ovuli|ovociti) _10 (#money|contanti|hotel|volo|rimborso|studentess*)',
    '(fino al parto|dopo il parto) _10 (#money|compenso|saldo|alloggio|coppia|altre)',
    '(alloggio|casa) _5 fino al parto',
  ],
};
