import { boundary, hashPrime, hashSeed, trait, type Words } from './words';

/** Fewest letters that are put together: A B C happens, v i s a is meant. */
const fewest = 4;

/** Notices letters written one by one while a part is read, and puts them together into words: `v i s a`, `v.i.s.a`. */
export class SpacedLetters {
  private alone = 0;

  constructor(private readonly words: Words) {}

  /** Whether the last token was a single unit: the next one must be told of. */
  get isCounting(): boolean {
    return this.alone !== 0;
  }

  /** Tells of the token just added: whether it is a single unit, and the boundary before it. */
  saw(single: boolean, before: number): void {
    if (single && before === boundary.none) {
      this.alone++;
      return;
    }
    if (this.alone >= fewest) this.joinBefore(1);
    this.alone = single ? 1 : 0;
  }

  /** Tells that the part ends. */
  flush(): void {
    if (this.alone >= fewest) this.joinBefore(0);
    this.alone = 0;
  }

  /** A wider space than the one between the first two letters of a run starts a new word, and so does a space where there was a dot. */
  private joinBefore(behind: number): void {
    const words = this.words;
    const last = words.count - behind;
    const runs: [number, number][] = [];
    let from = last - this.alone;
    for (let t = from + 1; t <= last; t++) {
      if (t < last && continues(words, from, t)) continue;
      if (t - from >= fewest && countLetters(words, from, t) >= fewest - 1) runs.push([from, t]);
      from = t;
    }
    for (const [a, b] of runs.reverse()) join(words, a, b);
  }
}

/** Whether token `t` is set off from the one before it like the second letter of the run from the first. */
function continues({ start, end, parts }: Words, from: number, t: number): boolean {
  const text = parts.at(-1)?.text ?? '';
  const first = text.slice(end[from] ?? 0, start[from + 1] ?? 0);
  const gap = text.slice(end[t - 1] ?? 0, start[t] ?? 0);
  return gap.length <= first.length && (first.trim() === '') === (gap.trim() === '');
}

function countLetters(words: Words, from: number, to: number): number {
  let found = 0;
  for (let t = from; t < to; t++) if ((words.traits[t] ?? 0) & trait.letter) found++;
  return found;
}

function join(words: Words, from: number, to: number): void {
  const { start, end, traits, before, units, prefix, count } = words;
  let joined = hashSeed;
  let made = trait.spaced;
  const lastUnit = words.from[to] ?? 0;
  for (let i = words.from[from] ?? 0; i < lastUnit; i++) {
    joined = Math.imul(joined ^ (units[i] ?? 0), hashPrime);
    prefix[i] = joined;
  }
  for (let t = from; t < to; t++) made |= (traits[t] ?? 0) & ~trait.money;
  end[from] = end[to - 1] ?? 0;
  traits[from] = made;
  for (const column of [start, end, traits, before]) column.copyWithin(from + 1, to, count);
  words.from.copyWithin(from + 1, to, count + 1);
  words.count = count - (to - from - 1);
}
