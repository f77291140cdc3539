import type { PhrasesById } from '@/lib/domain/language';

/** Texts made in quantity. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(même|meme) (annonce|numéro|photo*) _5 (plusieurs|autre*|ville*|partout|nom*)',
    '(plusieurs|toutes les) villes _4 (recrut*|disponible*|poste*|annonce*|même numéro)',
    '(annonce|numéro) _3 (vue*|publié*|posté*) _3 (plusieurs|dix|partout|toutes)',
    '(plusieurs|toutes les) villes _4 (disponible*|même numéro)',
    '(même|meme) (annonce|numéro) _3 (plusieurs villes|autre nom|autres villes|partout)',
  ],
  'throwaway-or-spam-style': [
    '(intéressé*|interessé*|intéressés|motivé*|motivées) _2 (mp|dm|inbox|pv|en commentaire|écris|tape|commente|mets un)',
    '(100|200|1000) (%|pour cent) (fiable|réel|légal|sérieux|gratuit|halal|sûr|safe|sécurisé|remboursé)',
    '(opportunité|occasion) (en or|unique|incroyable|à saisir|exceptionnelle|de fou|d une vie)',
    '(les flippés|les peureux|les rageux|peureux|courageux seulement|guerrières|guerriers)',
    '(intéressé*|interessé*) (mp|dm|inbox|en commentaire|écris|tape|commente)',
    '(100 (%|pour cent) (fiable|réel|légal|sérieux|gratuit|halal|sûr))',
  ],
};
