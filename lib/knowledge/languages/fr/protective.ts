/** Phrases of an open and checkable offer, by protective sign. */
export const protective: Readonly<Record<string, readonly string[]>> = {
  'registered-company-number': [
    '(siret|siren|rcs|bce|ide|ice|ninea|rccm|tva) _3 #number',
    '(registre du commerce|numéro d entreprise)',
  ],
  'agency-licence': [
    'agence (agréée|agree|autorisée|licenciée)',
    '(licence|agrément|autorisation) _3 (ministère|préfecture|anem|anapec|mannequin*)',
  ],
  'public-employment-service': [
    '(france travail|pôle emploi|eures|forem|actiris|orp|anapec|anem|aneti|mission locale)',
  ],
  'written-contract-before-travel': [
    'contrat* _5 (avant (le départ|le début|de partir|votre arrivée)|dans votre langue)',
  ],
  'collective-agreement': [
    '(convention collective|cct|commission paritaire)',
    '(cdi|cdd|contrat de travail|contrat vendanges|contrat saisonnier|civp)',
    '(tickets restaurant|mutuelle|congés payés|13e mois|13ème mois|chèques repas)',
    '(smic|déclaré* en cesu|titres services)',
  ],
  'no-fees-statement': [
    '(aucun|sans|pas de) (frais|commission|paiement) _3 (inscription|dossier|demandé*|candidat*|jamais)',
    'aucun frais',
  ],
  'official-domain-email': ['cv _4 #email', '(sur|via) (notre|le) site'],
  'structured-application': [
    '(envoyez|adressez|envoyer|transmettez|merci d envoyer) _3 (cv|lettre|candidature)',
    '(référence|réf|offre) #number',
    '(entretien (au|en|à|dans|vidéo|téléphonique)|processus de recrutement|test technique|lettre de motivation)',
  ],
  'salary-in-range': ['#money (net|brut|bruts|nets)', 'salaire (fixe|brut|net)'],
  'concrete-duties': [
    '(vos missions|vous serez chargé*|missions principales|profil recherché|vos tâches|responsabilités)',
    '(vous assurez|vous accueillez|vous préparez|vous gérez)',
  ],
  'equal-opportunity': [
    '(h f|f h|h f x|homme ou femme|hommes et femmes|femmes et hommes|handicap|tous âges|égalité des chances)',
  ],
  'accommodation-priced': [
    '(logement|chambre|hébergement) _4 #money _2 (mois|semaine|par)',
    '(logement|hébergement) _2 (possible|facultatif|en option)',
  ],
  'right-to-leave': ['(préavis|période d essai)', 'billet* retour _3 (offert|payé|inclus)'],
  'identifiable-premises': [
    '#number (rue|avenue|boulevard|place|chemin|route)',
    '(nos bureaux|au siège|notre magasin|notre agence)',
  ],
  'consent-and-boundaries': ['(lieu public|boire un café|prendre un café|sans se presser|à ton rythme|quand tu veux)'],
  'support-resource': ['(numéro|ligne|appelez) _4 (gratuit*|anonyme)', '(0800|3018|3919|119|116 006)'],
};
