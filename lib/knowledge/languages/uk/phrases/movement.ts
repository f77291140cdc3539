import type { PhrasesById } from '../phrases-by-id';

export const movement: PhrasesById = {};
