import type { PhrasesById } from '@/lib/domain/language';

/** The look of mass posting. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': [
    '(acelasi|acest) (numar|telefon) _5 (mai multe|toate) (anunt*|profil*)',
    '(locuri|posturi) (in|din) toate (orasele|tarile)',
  ],
  'throwaway-or-spam-style': [
    '(stimat*|draga|dragi) (candidat*|utilizator*|aplicant*|client)',
    '(contul|profilul) (meu |)(vechi|celalalt) _4 (blocat|sters|hack*|furat)',
  ],
};
