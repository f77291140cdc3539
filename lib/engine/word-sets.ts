import type { WordSets } from '@/lib/domain/language';
import { type Phrase, PhraseError, parsePhrase } from './phrase';
import type { Vocabulary } from './vocabulary';

/** A resolved word set: its single words carry `symbol`, longer members are phrases of their own. */
export interface WordSet {
  readonly symbol: number;
  readonly hasSingle: boolean;
  readonly longer: readonly Phrase[];
}

interface Members {
  /** Single words and stems. */
  readonly single: readonly { readonly text: string; readonly stem: boolean }[];
  readonly longer: readonly Phrase[];
}

/** The word sets of one language, resolved when first asked for. */
export class WordSetTable {
  private readonly resolved = new Map<string, WordSet>();
  private readonly flat = new Map<string, Members>();

  /** `fault` is told of members that cannot be read. */
  constructor(
    private readonly sets: WordSets,
    private readonly vocabulary: Vocabulary,
    private readonly fault: (name: string, member: string, why: string) => void,
  ) {
    for (const name of Object.keys(sets)) this.members(name, []);
  }

  /** The set of that name. Throws a `PhraseError` if there is none. */
  get(name: string): WordSet {
    const known = this.resolved.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.sets, name)) throw new PhraseError(`there is no set <${name}>`);
    const { single, longer } = this.members(name, []);
    const symbol = this.vocabulary.fresh();
    for (const { text, stem } of single) this.vocabulary.entry(text, stem).symbols.add(symbol);
    const set = { symbol, hasSingle: single.length > 0, longer };
    this.resolved.set(name, set);
    return set;
  }

  private members(name: string, within: readonly string[]): Members {
    const known = this.flat.get(name);
    if (known) return known;
    const single: { text: string; stem: boolean }[] = [];
    const longer: Phrase[] = [];
    const take = (phrase: Phrase, member: string): void => {
      if (phrase.kind === 'word' || phrase.kind === 'stem')
        single.push({ text: phrase.text, stem: phrase.kind === 'stem' });
      else if (phrase.kind === 'any') for (const option of phrase.options) take(option, member);
      else if (phrase.kind === 'set') {
        if (phrase.text === name || within.includes(phrase.text))
          throw new PhraseError(`<${phrase.text}> contains itself`);
        if (!Object.hasOwn(this.sets, phrase.text)) throw new PhraseError(`there is no set <${phrase.text}>`);
        const nested = this.members(phrase.text, [...within, name]);
        single.push(...nested.single);
        longer.push(...nested.longer);
      } else longer.push(phrase);
    };
    for (const member of this.sets[name] ?? []) {
      try {
        take(parsePhrase(member), member);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        this.fault(name, member, error.message);
      }
    }
    const made = { single, longer };
    this.flat.set(name, made);
    return made;
  }
}
