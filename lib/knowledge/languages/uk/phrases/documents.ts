import type { PhrasesById } from '../phrases-by-id';

export const documents: PhrasesById = {};
