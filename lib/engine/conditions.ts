import { hashOf, type Words } from './words';

/** Words that open a condition, folded. */
const opening = new Set(
  'if si se caso daca если ежели якщо ако wenn falls sofern jesli jezeli jak gdy ha'.split(' ').map(hashOf),
);
/** So many words may stand between it and the negation: "if you really do not". */
const most = 3;

/** Whether what begins at `token` stands in a condition: behind a word that opens one, in the same clause. */
export function isInCondition(words: Words, clause: Int32Array, token: number): boolean {
  for (let t = token - 1; t >= Math.max(0, token - 1 - most) && clause[t] === clause[token]; t--)
    if (opening.has(words.hash(t))) return true;
  return false;
}
