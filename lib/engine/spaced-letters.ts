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

  /**
   * In a run, a gap wider than the narrowest one starts a new word, and so does a space beside a dot: `v.i.s.a c.a.s.h`.
   * Beside a word long enough, its shorter neighbours are put together too: `w e   k e e p`.
   */
  private joinBefore(behind: number): void {
    const words = this.words;
    const last = words.count - behind;
    const first = last - this.alone;
    const gaps = gapsIn(words, first, last);
    const narrow = Math.min(...gaps.slice(0, mostGaps).map(({ length }) => length));
    const groups: [number, number][] = [];
    let from = first;
    for (let t = first + 1; t <= last; t++) {
      const at = t - first - 1;
      const gap = gaps[at];
      const dotted = gaps[at - 1]?.isSpace === false || gaps[at + 1]?.isSpace === false;
      if (t < last && gap && gap.length <= narrow && !(gap.isSpace && dotted)) continue;
      groups.push([from, t]);
      from = t;
    }
    if (groups.some(([a, b]) => b - a >= fewest && countLetters(words, a, b) >= fewest - 1))
      joinGroups(words, groups, last);
  }
}

/** Gaps looked at to tell narrow from wide. */
const mostGaps = 200;

/** What stands between the tokens from `first` to `last`, in the part read last. */
function gapsIn(
  { start, end, parts }: Words,
  first: number,
  last: number,
): readonly { readonly length: number; readonly isSpace: boolean }[] {
  const text = parts.at(-1)?.text ?? '';
  return Array.from({ length: last - first - 1 }, (_, i) => {
    const gap = text.slice(end[first + i] ?? 0, start[first + i + 1] ?? 0);
    return { length: gap.length, isSpace: gap.trim() === '' };
  });
}

function countLetters(words: Words, from: number, to: number): number {
  let found = 0;
  for (let t = from; t < to; t++) if ((words.traits[t] ?? 0) & trait.letter) found++;
  return found;
}

/** Makes one token of each group with a letter in it, and moves up what follows from `last` on. */
function joinGroups(words: Words, groups: readonly (readonly [number, number])[], last: number): void {
  const { end, traits, units, prefix, from: unitsFrom } = words;
  let to = groups[0]?.[0] ?? last;
  for (const [a, b] of groups) {
    if (b - a === 1 || countLetters(words, a, b) === 0) {
      for (let t = a; t < b; t++) move(words, t, to++);
      continue;
    }
    let hash = hashSeed;
    let made = trait.spaced;
    for (let i = unitsFrom[a] ?? 0; i < (unitsFrom[b] ?? 0); i++) {
      hash = Math.imul(hash ^ (units[i] ?? 0), hashPrime);
      prefix[i] = hash;
    }
    for (let t = a; t < b; t++) made |= (traits[t] ?? 0) & ~trait.money;
    const ending = end[b - 1] ?? 0;
    move(words, a, to);
    end[to] = ending;
    traits[to] = made;
    to++;
  }
  for (let t = last; t < words.count; t++) move(words, t, to++);
  unitsFrom[to] = unitsFrom[words.count] ?? 0;
  words.count = to;
}

function move({ start, end, from, before, traits }: Words, t: number, to: number): void {
  start[to] = start[t] ?? 0;
  end[to] = end[t] ?? 0;
  from[to] = from[t] ?? 0;
  before[to] = before[t] ?? 0;
  traits[to] = traits[t] ?? 0;
}
