import type { PhrasesById } from '@/lib/domain/language';

/** Bulgarian phrases of this theme. */
export const structuralMetadata: PhrasesById = {
  'same-contact-many-ads': ['същата обява _3 (градове|профил*)'],
  'throwaway-or-spam-style': ['(пиши|пишете) (плюс|да) _2 (лично|коментар*)'],
};
