import type { PhrasesById } from '@/lib/domain/language';

/** Texts made in quantity. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(copia e incolla|copiate e incollate|condividete nei gruppi|gira* a tutti|condividi in tutti)',
    '(stesso|stessa) (annuncio|numero|foto|testo) _5 (altr*|città|ovunque|nomi|tanti|molti)',
    '(tutte le|varie|diverse) città _4 (cerc*|disponibil*|selezion*|stesso numero)',
    '(annuncio|numero) _3 (visto|pubblicato|postato) _3 (altri|dieci|ovunque|tutti|più)',
  ],
  'throwaway-or-spam-style': [
    '(interessat*|info) (in dm|in privato|dm|inbox|scrivetemi|mp)',
    '(100|cento) (%|per cento) (legale|sicuro|affidabile|reale|serio|vero|garantito)',
    '(opportunità|occasione) (unica|imperdibile|d oro|incredibile)',
  ],
};
