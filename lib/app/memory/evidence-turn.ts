import { inTurn } from '../in-turn';

/** Whoever reads evidence and writes it back takes a turn: two presses at once must not keep an offer twice, nor what is written later be lost. */
export const takeTurn = inTurn();
