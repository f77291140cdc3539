import { packGraph } from './graph-columns';
import { endSymbol, longestMatch, type PackedLexicon, thingSymbol } from './lexicon';
import { type Phrase, PhraseError } from './phrase';
import { PhraseGraph } from './phrase-graph';
import { type PlainWord, Vocabulary } from './vocabulary';
import type { WordSetTable } from './word-sets';

/** A phrase that is read, and what it says. */
export interface Said {
  readonly phrase: Phrase;
  readonly accept: number;
}

/** Most ways through one phrase. */
const mostPaths = 4096;

/** Throws a `PhraseError` if a phrase names an unknown set, has too many ways through it, or may cover too many tokens. */
export function checkSize(phrase: Phrase, sets: WordSetTable): void {
  const { paths, tokens } = sizeOf(phrase, sets);
  if (paths > mostPaths) throw new PhraseError(`${paths} ways through it; at most ${mostPaths}`);
  if (tokens > longestMatch) throw new PhraseError(`up to ${tokens} words long; at most ${longestMatch}`);
}

/** Compiles the phrases of a language: to one lexicon, or to as many as it takes. */
export function compileLexicons(language: number, said: readonly Said[], sets: WordSetTable): readonly PackedLexicon[] {
  try {
    return [new LexiconCompiler(sets).compile(language, said)];
  } catch (error) {
    if (!(error instanceof RangeError) || said.length < 2) throw error;
    const half = said.length >> 1;
    return [said.slice(0, half), said.slice(half)].flatMap((part) => compileLexicons(language, part, sets));
  }
}

class LexiconCompiler {
  private readonly graph = new PhraseGraph();
  private readonly vocabulary = new Vocabulary();

  constructor(private readonly sets: WordSetTable) {}

  compile(language: number, said: readonly Said[]): PackedLexicon {
    const accepts = [...new Set(said.map(({ accept }) => accept))].sort((a, b) => a - b);
    const rows = new Map(accepts.map((accept, row) => [accept, this.graph.end(endSymbol, row)]));
    const starts = said.map(({ phrase, accept }) => this.build(phrase, rows.get(accept) ?? 0));
    const { columns, numbers } = this.vocabulary.columns();
    const graph = packGraph(this.graph.merge(starts), (state) =>
      this.graph
        .edges(state)
        .map(([symbol, to]) => [numbers.get(symbol) ?? symbol, to] as const)
        .sort(([a], [b]) => a - b),
    );
    return { language, columns: [...columns, ...graph, new Uint8Array(Uint32Array.from(accepts).buffer)] };
  }

  /** The state that recognises `phrase` and then goes on at `next`. */
  private build(phrase: Phrase, next: number): number {
    const { graph, vocabulary } = this;
    switch (phrase.kind) {
      case 'word':
      case 'stem':
        return graph.follow(vocabulary.symbolOf({ kind: phrase.kind, text: phrase.text }), next);
      case 'thing':
        return graph.follow(thingSymbol[phrase.thing], next);
      case 'gap':
        return graph.follow(phrase.most, next);
      case 'set': {
        const { single, longer } = this.sets.get(phrase.text);
        return this.choose(single, longer, next);
      }
      case 'any': {
        const { single, longer } = choiceOf(phrase.options);
        return this.choose(single, longer, next);
      }
      case 'sequence':
        return phrase.items.reduceRight((rest, item) => this.build(item, rest), next);
      case 'either': {
        const { left, right, most } = phrase;
        const then = (a: Phrase, b: Phrase): number => this.build(a, graph.follow(most, this.build(b, next)));
        return graph.merge([then(left, right), then(right, left)]);
      }
    }
  }

  private choose(single: readonly PlainWord[], longer: readonly Phrase[], next: number): number {
    const one = single.length > 0 ? [this.graph.follow(this.vocabulary.symbolOfAny(single), next)] : [];
    return this.graph.merge([...one, ...longer.map((option) => this.build(option, next))]);
  }
}

/** The options of a choice: single words, and the rest. */
function choiceOf(options: readonly Phrase[]): {
  readonly single: readonly PlainWord[];
  readonly longer: readonly Phrase[];
} {
  const single = options.flatMap((option) =>
    option.kind === 'word' || option.kind === 'stem' ? [{ kind: option.kind, text: option.text }] : [],
  );
  return { single, longer: options.filter(({ kind }) => kind !== 'word' && kind !== 'stem') };
}

interface Size {
  readonly paths: number;
  readonly tokens: number;
}

/** Ways through a phrase and the most tokens it covers. The single words of a set or choice are one way. */
function sizeOf(phrase: Phrase, sets: WordSetTable): Size {
  const ofChoice = (single: number, longer: readonly Phrase[]): Size =>
    longer
      .map((option) => sizeOf(option, sets))
      .reduce((a, b) => ({ paths: a.paths + b.paths, tokens: Math.max(a.tokens, b.tokens) }), {
        paths: Math.min(1, single),
        tokens: Math.min(1, single),
      });
  switch (phrase.kind) {
    case 'word':
    case 'stem':
    case 'thing':
      return { paths: 1, tokens: 1 };
    case 'gap':
      return { paths: 1, tokens: phrase.most };
    case 'set': {
      const { single, longer } = sets.get(phrase.text);
      return ofChoice(single.length, longer);
    }
    case 'any': {
      const { single, longer } = choiceOf(phrase.options);
      return ofChoice(single.length, longer);
    }
    case 'sequence':
      return phrase.items
        .map((item) => sizeOf(item, sets))
        .reduce((a, b) => ({ paths: a.paths * b.paths, tokens: a.tokens + b.tokens }), { paths: 1, tokens: 0 });
    case 'either': {
      const left = sizeOf(phrase.left, sets);
      const right = sizeOf(phrase.right, sets);
      return { paths: 2 * left.paths * right.paths, tokens: left.tokens + right.tokens + phrase.most };
    }
  }
}
