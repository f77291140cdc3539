import type { WordSets } from '@/lib/domain/language';
import { type Phrase, PhraseError, parsePhrase } from './phrase';
import type { PlainWord } from './vocabulary';

/** A word set with the sets it names taken in: its single words, and its longer members. */
export interface Members {
  readonly single: readonly PlainWord[];
  readonly longer: readonly Phrase[];
}

/** The word sets of one language. */
export class WordSetTable {
  private readonly known = new Map<string, Members>();

  /** Reads every set at once; `fault` is told of members that cannot be read. */
  constructor(
    private readonly sets: WordSets,
    private readonly fault: (name: string, member: string, why: string) => void,
  ) {
    for (const name of Object.keys(sets)) this.read(name, []);
  }

  /** The members of a set. Throws a `PhraseError` if there is no set of that name. */
  get(name: string): Members {
    const members = this.known.get(name);
    if (!members) throw new PhraseError(`there is no set <${name}>`);
    return members;
  }

  private read(name: string, within: readonly string[]): Members {
    const known = this.known.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.sets, name)) throw new PhraseError(`there is no set <${name}>`);
    if (within.includes(name)) throw new PhraseError(`<${name}> contains itself`);
    const single: PlainWord[] = [];
    const longer: Phrase[] = [];
    const take = (phrase: Phrase): void => {
      if (phrase.kind === 'word' || phrase.kind === 'stem') single.push({ kind: phrase.kind, text: phrase.text });
      else if (phrase.kind === 'any') phrase.options.forEach(take);
      else if (phrase.kind === 'set') {
        const nested = this.read(phrase.text, [...within, name]);
        single.push(...nested.single);
        longer.push(...nested.longer);
      } else longer.push(phrase);
    };
    for (const member of this.sets[name] ?? []) {
      try {
        take(parsePhrase(member));
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        this.fault(name, member, error.message);
      }
    }
    const made = { single, longer };
    this.known.set(name, made);
    return made;
  }
}
