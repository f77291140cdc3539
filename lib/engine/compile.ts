import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguageCode, LanguagePack } from '@/lib/domain/language';
import { acceptOf, firstWord, type PackFacts, says, symbol, writePack } from './pack';
import { type Phrase, PhraseError, parsePhrase } from './phrase';
import { PhraseGraph } from './phrase-graph';
import { Vocabulary } from './vocabulary';
import { type WordSet, WordSetTable } from './word-sets';

/** Most ways through one phrase, and most tokens it may cover. */
const mostPaths = 4096;
const longest = 24;
const periods = ['hour', 'day', 'week', 'month', 'year'] as const;
const cues = ['advice', 'report', 'question', 'fiction', 'awareness', 'support', 'offer'] as const;

/**
 * Compiles all knowledge to one buffer for `openPack`. Throws one error that names every phrase at fault: its language, the indicator,
 * cue or set it belongs to, the phrase itself and what is wrong with it.
 */
export function compile(knowledge: Knowledge): Uint8Array {
  return new Compiler(knowledge).pack();
}

class Compiler {
  private readonly graph = new PhraseGraph();
  private readonly vocabulary = new Vocabulary();
  private readonly faults: string[] = [];
  private readonly starts: number[] = [];
  private readonly facts: PackFacts & { countries: string[]; currencies: string[] };

  constructor(private readonly knowledge: Knowledge) {
    this.facts = {
      indicators: knowledge.indicators.map(({ id, theme, strength, harms }) => ({ id, theme, strength, harms })),
      combinations: knowledge.combinations.map(({ id, level, all, harms }) => ({ id, level, all, harms })),
      protective: knowledge.protective.map(({ id, discount }) => ({ id, discount })),
      languages: knowledge.languages.map(({ language }) => language),
      minimumPay: knowledge.minimumPay,
      countries: [],
      currencies: [],
    };
  }

  pack(): Uint8Array {
    this.checkIds();
    this.knowledge.languages.forEach((language, index) => {
      this.addLanguage(language, index);
    });
    if (this.faults.length > 0) throw new PhraseError(`${this.faults.length} at fault:\n${this.faults.join('\n')}`);
    const root = this.graph.merge(this.starts);
    const { order, numbers } = this.graph.reachable(root);
    const stateEdges = new Uint32Array(order.length + 1);
    const stateAccepts = new Uint32Array(order.length + 1);
    const edgeSymbols: number[] = [];
    const edgeTo: number[] = [];
    const accepts: number[] = [];
    const rootTo = new Uint32Array(this.vocabulary.symbolCount);
    order.forEach((state, index) => {
      const { edges, accepts: ends } = this.graph.states[state] ?? { edges: [], accepts: [] };
      for (const [through, to] of edges) {
        if (index === 0) rootTo[through] = numbers.get(to) ?? 0;
        else {
          edgeSymbols.push(through);
          edgeTo.push(numbers.get(to) ?? 0);
        }
      }
      accepts.push(...ends);
      stateEdges[index + 1] = edgeSymbols.length;
      stateAccepts[index + 1] = accepts.length;
    });
    return writePack({
      ...this.vocabulary.columns(),
      rootTo,
      stateEdges,
      edgeSymbols: Uint16Array.from(edgeSymbols),
      edgeTo: Uint32Array.from(edgeTo),
      stateAccepts,
      accepts: Uint32Array.from(accepts),
      facts: this.facts,
    });
  }

  /** Ids that combinations and packs use must exist. */
  private checkIds(): void {
    const ids = new Set(this.knowledge.indicators.map(({ id }) => id));
    const protective = new Set(this.knowledge.protective.map(({ id }) => id));
    for (const { id, all } of this.knowledge.combinations) {
      for (const indicator of all.flat())
        if (!ids.has(indicator)) this.faults.push(`combination ${id}: no indicator "${indicator}"`);
    }
    for (const { language, phrases, protective: signs } of this.knowledge.languages) {
      for (const id of Object.keys(phrases)) if (!ids.has(id)) this.faults.push(`${language}: no indicator "${id}"`);
      for (const id of Object.keys(signs))
        if (!protective.has(id)) this.faults.push(`${language}: no protective sign "${id}"`);
    }
  }

  private addLanguage(pack: LanguagePack, language: number): void {
    const { language: code } = pack;
    const sets = new WordSetTable(pack.sets, this.vocabulary, (name, member, why) => {
      this.faults.push(`${code} <${name}> "${member}": ${why}`);
    });
    const add = (what: string, phrases: readonly string[], accept: number): void => {
      for (const phrase of phrases) this.addPhrase(code, what, phrase, accept, sets);
    };
    this.facts.indicators.forEach(({ id }, index) => {
      add(id, this.phrasesOf(pack, id), acceptOf(says.indicator, language, index));
    });
    this.facts.protective.forEach(({ id }, index) => {
      add(id, pack.protective[id] ?? [], acceptOf(says.protective, language, index));
    });
    add('negations', pack.negations, acceptOf(says.negation, language, 0));
    for (const cue of cues) add(`acts.${cue}`, pack.acts[cue], acceptOf(says[cue], language, 0));
    add('roles', pack.roles, acceptOf(says.role, language, 0));
    periods.forEach((period, index) => {
      add(`pay.${period}`, pack.pay[period], acceptOf(says.period, language, index));
    });
    add('pay.net', pack.pay.net, acceptOf(says.net, language, 0));
    add('pay.gross', pack.pay.gross, acceptOf(says.gross, language, 0));
    for (const [currency, names] of Object.entries(pack.pay.currencies)) {
      add(`pay.${currency}`, names, acceptOf(says.currency, language, numberIn(this.facts.currencies, currency)));
      for (const name of names) this.addCurrency(name);
    }
    for (const [country, names] of Object.entries(pack.countries)) {
      add(`countries.${country}`, names, acceptOf(says.country, language, numberIn(this.facts.countries, country)));
    }
    for (const [word, value] of Object.entries(pack.numbers)) {
      if (Number.isInteger(value) && value >= 0 && value <= 0xffff)
        add('numbers', [word], acceptOf(says.number, language, value));
      else this.faults.push(`${code} numbers "${word}": ${value} is no whole number up to 65535`);
    }
    for (const word of pack.common) this.addCommon(code, word, language);
  }

  /** A language's phrases for an indicator; the English ones stand in the indicator itself. */
  private phrasesOf(pack: LanguagePack, id: string): readonly string[] {
    const own = Object.hasOwn(pack.phrases, id) ? (pack.phrases[id] ?? []) : [];
    const english =
      pack.language === 'en' ? (this.knowledge.indicators.find((one) => one.id === id)?.phrases ?? []) : [];
    return [...new Set([...own, ...english])];
  }

  private addPhrase(language: LanguageCode, what: string, source: string, accept: number, sets: WordSetTable): void {
    try {
      const phrase = parsePhrase(source);
      const { paths, tokens } = sizeOf(phrase, sets);
      if (paths > mostPaths) throw new PhraseError(`${paths} ways through it; at most ${mostPaths}`);
      if (tokens > longest) throw new PhraseError(`up to ${tokens} words long; at most ${longest}`);
      this.starts.push(this.build(phrase, this.graph.accept(accept), sets));
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      this.faults.push(`${language} ${what} "${source}": ${error.message}`);
    }
  }

  /** The state that recognises `phrase` and then goes on at `next`. */
  private build(phrase: Phrase, next: number, sets: WordSetTable): number {
    switch (phrase.kind) {
      case 'word':
      case 'stem':
        return this.graph.follow(this.vocabulary.symbol(phrase.text, phrase.kind === 'stem'), next);
      case 'thing':
        return this.graph.follow(symbol[phrase.thing], next);
      case 'gap':
        return this.graph.follow(phrase.most, next);
      case 'set': {
        const set: WordSet = sets.get(phrase.text);
        const single = set.hasSingle ? [this.graph.follow(set.symbol, next)] : [];
        return this.graph.merge([...single, ...set.longer.map((member) => this.build(member, next, sets))]);
      }
      case 'sequence':
        return phrase.items.reduceRight((rest, item) => this.build(item, rest, sets), next);
      case 'any':
        return this.graph.merge(phrase.options.map((option) => this.build(option, next, sets)));
      case 'either': {
        const then = (a: Phrase, b: Phrase): number =>
          this.build(a, this.graph.follow(phrase.most, this.build(b, next, sets)), sets);
        return this.graph.merge([then(phrase.left, phrase.right), then(phrase.right, phrase.left)]);
      }
    }
  }

  private addCurrency(name: string): void {
    const phrase = parsePhrase(name);
    if (phrase.kind === 'word') this.vocabulary.currency(phrase.text);
  }

  private addCommon(code: LanguageCode, word: string, language: number): void {
    const phrase = parsePhrase(word);
    if (phrase.kind === 'word') this.vocabulary.entry(phrase.text, false).common |= 1 << language;
    else this.faults.push(`${code} common "${word}": not one plain word`);
  }
}

/** Ways through a phrase, and the most tokens it covers. The single words of a set or a choice are one way: they lead to one state. */
function sizeOf(phrase: Phrase, sets: WordSetTable): { paths: number; tokens: number } {
  switch (phrase.kind) {
    case 'word':
    case 'stem':
    case 'thing':
      return { paths: 1, tokens: 1 };
    case 'gap':
      return { paths: 1, tokens: phrase.most };
    case 'set': {
      const longer = sets.get(phrase.text).longer.map((member) => sizeOf(member, sets));
      return longer.reduce((a, b) => ({ paths: a.paths + b.paths, tokens: Math.max(a.tokens, b.tokens) }), {
        paths: 1,
        tokens: 1,
      });
    }
    case 'sequence':
      return phrase.items
        .map((item) => sizeOf(item, sets))
        .reduce((a, b) => ({ paths: a.paths * b.paths, tokens: a.tokens + b.tokens }), { paths: 1, tokens: 0 });
    case 'any': {
      const isSingle = ({ kind }: Phrase): boolean => kind === 'word' || kind === 'stem';
      const single = phrase.options.some(isSingle) ? 1 : 0;
      return phrase.options
        .filter((option) => !isSingle(option))
        .map((option) => sizeOf(option, sets))
        .reduce((a, b) => ({ paths: a.paths + b.paths, tokens: Math.max(a.tokens, b.tokens) }), {
          paths: single,
          tokens: single,
        });
    }
    case 'either': {
      const left = sizeOf(phrase.left, sets);
      const right = sizeOf(phrase.right, sets);
      return { paths: 2 * left.paths * right.paths, tokens: left.tokens + right.tokens + phrase.most };
    }
  }
}

function numberIn(list: string[], name: string): number {
  const at = list.indexOf(name);
  return at >= 0 ? at : list.push(name) - 1;
}

/** Symbols below this belong to gaps and things. */
export const reserved = firstWord;
