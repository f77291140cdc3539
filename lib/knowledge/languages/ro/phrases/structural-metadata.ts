import type { PhrasesById } from '@/lib/domain/language';

/** The look of mass posting. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(acelasi|acest) (numar|telefon) _5 (mai multe|toate) (anunt*|profil*)',
    '(locuri|posturi) (in|din) toate (orasele|tarile)',
    '(am dus|am trimis|am plasat|am luat|am angajat|am scos) _3 (#number|zeci|sute|multe|multi) (de |) (oameni|fete|persoane|baieti|insi|familii|femei)',
  ],
  'throwaway-or-spam-style': [
    '(contul|profilul) (meu |)(vechi|celalalt) _4 (blocat|sters|hack*|furat)',
    '(stimate|stimata|stimati|dragi|draga) (beneficiar*|castigator*|abonat*)',
  ],
};
