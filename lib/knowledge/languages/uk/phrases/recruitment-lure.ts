import type { PhrasesById } from '../phrases-by-id';

export const recruitmentLure: PhrasesById = {};
