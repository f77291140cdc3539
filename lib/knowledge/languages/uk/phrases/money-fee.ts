import type { PhrasesById } from '../phrases-by-id';

export const moneyFee: PhrasesById = {};
