import type { PhrasesById } from '@/lib/domain/language';

/** Money to be paid first. */
export const moneyFee: PhrasesById = {
  'deposit-to-unlock': [
    '(préfinanc*|avancer) #money _4 (récupér*|tâche*|commande)',
    '(niveau|commande) (combinaison|triple|combinée|groupée)',
    '(débloqu*|déverrouill*|activer|active*|accéder|passer au|retirer|retrait*|récupérer) _8 (recharg*|dépos*|dépôt|verser|payer|payez|#money|caution|frais|taxe|solde)',
    '(recharg*|dépos*|dépôt|verse*|paye*|paie*) _6 (débloqu*|déverrouill*|retir*|niveau|tâche*|vip|commission*|premium|gains)',
    '(solde|compte|gains|fonds|retrait) _3 (négatif|gelé*|bloqué*|débloqu*) _8 (recharg*|dépos*|verser|payer|#money|frais|taxe)',
    '(tâche*|mission*|commande*) (combinée*|groupée*|prépayée*|premium|spéciale*|bien être)',
    '(niveau|pack|palier) (vip|premium|gold|or|supérieur|suivant) _6 (#money|recharg*|dépos*|verser|payer|débloqu*)',
    '(taxe|impôt|frais) _4 (avant|pour) _2 (retrait|retirer|débloquer|récupérer|virement)',
  ],
  'allowance-verification-fee': [
    '(prouve*|preuve|prouver|montre*|test*) _3 (loyauté|confiance|fidélité|sérieux|sérieuse|sincérité|réelle|engagement) _8 (carte*|#money|steam|coupon*|envoie*|achète*|versement|payer|virement|pcs)',
    '(avant|pour) _3 (versement|virement|allocation|paiement|argent de poche) _8 (frais|carte*|#money|coupon*|valid*|vérif*|payer|steam)',
    '(frais) (de |) (vérification|activation|traitement|déblocage|validation|transfert|virement)',
    '(je t|je te|je vais te) (envoie*|verse*|envoyer|verser|vire*) #money _10 (tu (gardes|renvoies|prends|envoies|achètes)|carte*|coupon*|frais)',
    '(semaine|mois) _6 (sugar|daddy|princesse|bébé|chatte*|discuter) _10 (frais|carte*|steam|#money|vérif*)',
  ],
  'crypto-giftcard-payment': [
    '(carte|coupon) (steam|pcs|transcash|neosurf|prépayée)',
    'en usdt',
    '(pay*|paie*|envoie*|envoyez|achète*|achetez|règle*|vers*|montant|euros|#money|recharg*|transf*) _5 <giftcard>',
    '(pay*|paie*|envoie*|envoyez|achète*|transf*|vers*|converti*|dépos*|#money) _5 <crypto>',
    '<giftcard> _4 (code*|photo*|gratte*|#money|envoie*|uniquement|avant)',
    '(code*|photo) _3 <giftcard>',
    '(orange money|wave|mobile money|momo|mtn|western union|moneygram|mandat) _4 (uniquement|seulement|au numéro|avant|#number|frais)',
  ],
  'fake-check-equipment': [
    '(chèque*) _6 (encaiss*|dépos*|recev*|équip*|matériel|fournisseur|renvo*|rembours*|différence|surplus)',
    '(encaiss*|dépos*) _3 chèque* _8 (renvo*|vir*|reste|différence|fournisseur|garde*|transf*)',
    '(matériel|équipement*|ordinateur) _5 (chèque|fournisseur agréé|notre fournisseur|achet* avec|virement que)',
    '(trop perçu|surplus|différence) _4 (renvo*|rembours*|vir*|transf*)',
  ],
  'upfront-fee': [
    '(demande|demandons|vous payez|réglez|vous réglez|il faut avoir) _4 (#money|#number) _6 (dossier|visite|visa|carte|assurance|caution|formation|pack)',
    '(pack) (de |) (départ|démarrage|bienvenue)',
    '#money _4 (book|b00k|dossier|pack|correspondant|assurance)',
    '(frais|caution|acompte|avance|droits) (de |d |du |) (dossier|visa|inscription|formation|traitement|réservation|placement|candidature|légalisation|billet|médica*|recrutement|agence|procédure|place|badge) _6 (#money|payer|payez|régler|verser|orange money|wave|avant|remboursable*|western union|virement|à votre charge|seulement|mtn)',
    '(#money) _3 (de |pour |pour les |pour le |les |) (frais|dossier|visa|formation|réserver|réservation|inscription|badge|uniforme|book|placement)',
    '(payer|payez|paies|paie|verser|versez|régler|réglez|envoyez|envoie|envoyer|avancer|transférer) _5 (frais|dossier|visa|formation|caution|acompte|badge|kit|certificat|test|book|assurance|inscription) _8 (contrat|travail|poste|place|départ|job|embauche|emploi|réserv*|visa|commencer|candidature|voyage|confirm*)',
    '(book|shooting|photos|portfolio) _4 (coûte|à payer|payant*|#money|à ta charge|à votre charge)',
    '(frais|caution) (remboursable*|remboursé*)',
    '(kit|pack|formation|badge|uniforme) (de démarrage |obligatoire |) _4 (#money|payant*|à acheter|à régler|à payer)',
    '(rendez vous|place|poste|dossier) _4 (confirmé*|réservé*|validé*) _4 (paiement|après versement|frais|acompte|dépôt)',
  ],
};
