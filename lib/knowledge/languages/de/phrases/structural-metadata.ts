import type { PhrasesById } from '../phrases-by-id';

/** Form and repetition. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': ['(gleiche|selbe|dieselbe) (nummer|anzeige|text) ~5 (mehrere*|andere*|überall|städte*)'],
  'throwaway-or-spam-style': [
    '(verdienen sie|verdiene) _3 (von zu hause|mit dem handy)',
    '(nur ernstgemeinte|nur ernst gemeinte)',
    '(schreib|sende|antworte) _1 (info|ja|job|start) (an|auf|unter|per)',
  ],
};
