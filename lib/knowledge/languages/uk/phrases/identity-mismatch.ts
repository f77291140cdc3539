import type { PhrasesById } from '../phrases-by-id';

export const identityMismatch: PhrasesById = {};
