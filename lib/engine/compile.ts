import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguagePack } from '@/lib/domain/language';
import type { GistWeights, PieceWeights } from '@/lib/domain/learned';
import { checkSize, compileLexicons, type Said } from './compile-lexicon';
import { acceptOf, anyCurrency, currencyShift, languageBits, type PackFacts, periods, says } from './facts';
import { openGist } from './gist';
import type { PackedLexicon } from './lexicon';
import { writePack } from './pack';
import { PhraseError, parsePhrase } from './phrase';
import { packWords } from './word-list';
import { WordSetTable } from './word-sets';
import { openPieces } from './wording';

const cues = ['advice', 'report', 'question', 'fiction', 'awareness', 'support', 'offer'] as const;
/** Languages have one bit each of `languageBits`. */
const mostLanguages = 24;

/**
 * Compiles all knowledge to one buffer for `openPack`. Throws one `PhraseError` that names everything at fault: the language, the indicator,
 * cue or set, the phrase itself and what is wrong with it.
 */
export function compile(knowledge: Knowledge): Uint8Array {
  return new Compiler(knowledge).compile();
}

class Compiler {
  private readonly faults: string[] = [];
  private readonly common = new Map<string, number>();
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
      currencyLetters: knowledge.currencyLetters,
      judgement: knowledge.learned?.judgement,
      pieces: knowledge.learned && stepsOf(knowledge.learned.pieces),
      gist: knowledge.learned && shapeOf(knowledge.learned.gist),
    };
  }

  compile(): Uint8Array {
    this.checkIds();
    const lexicons = this.knowledge.languages.flatMap((pack, language) => this.lexiconsOf(pack, language));
    this.addCurrencies('currency signs', this.knowledge.currencySigns);
    if (this.faults.length > 0) throw new PhraseError(`${this.faults.length} at fault:\n${this.faults.join('\n')}`);
    const { columns, words } = packWords([...this.common.keys()]);
    const commonIn = Uint32Array.from(words, (word) => this.common.get(word) ?? 0);
    const { learned } = this.knowledge;
    return writePack({
      facts: this.facts,
      common: [...columns, new Uint8Array(commonIn.buffer)],
      lexicons,
      ...(learned ? { learned: { pieces: openPieces(learned.pieces), gist: openGist(learned.gist) } } : {}),
    });
  }

  /** What combinations and packs refer to must exist. */
  private checkIds(): void {
    const { indicators, protective, combinations, languages } = this.knowledge;
    const ids = new Set(indicators.map(({ id }) => id));
    const signs = new Set(protective.map(({ id }) => id));
    for (const { id, all } of combinations) {
      for (const one of all.flat()) if (!ids.has(one)) this.faults.push(`combination ${id}: no indicator "${one}"`);
    }
    for (const { language, ...pack } of languages) {
      for (const id of Object.keys(pack.phrases))
        if (!ids.has(id)) this.faults.push(`${language}: no indicator "${id}"`);
      for (const id of Object.keys(pack.protective))
        if (!signs.has(id)) this.faults.push(`${language}: no protective sign "${id}"`);
    }
    if (languages.length > mostLanguages) this.faults.push(`${languages.length} languages; at most ${mostLanguages}`);
  }

  private lexiconsOf(pack: LanguagePack, language: number): readonly PackedLexicon[] {
    const sets = new WordSetTable(pack.sets, (name, member, why) => {
      this.faults.push(`${pack.language} <${name}> "${member}": ${why}`);
    });
    const said: Said[] = [];
    for (const [what, phrases, accept] of this.saidIn(pack)) {
      for (const source of phrases) {
        try {
          const phrase = parsePhrase(source);
          checkSize(phrase, sets);
          said.push({ phrase, accept });
        } catch (error) {
          if (!(error instanceof PhraseError)) throw error;
          this.faults.push(`${pack.language} ${what} "${source}": ${error.message}`);
        }
      }
    }
    for (const word of pack.common) this.addCommon(`${pack.language} common`, word, 1 << language);
    this.addCurrencies(`${pack.language} pay`, pack.pay.currencies);
    return compileLexicons(language, said, sets);
  }

  /** Everything a language says: where it stands, the phrases, and what they mean. */
  private *saidIn(pack: LanguagePack): Generator<readonly [string, readonly string[], number]> {
    const { facts } = this;
    for (const [index, { id }] of facts.indicators.entries())
      yield [id, this.phrasesOf(pack, id), acceptOf(says.indicator, index)];
    for (const [index, { id }] of facts.protective.entries())
      yield [id, own(pack.protective, id), acceptOf(says.protective, index)];
    for (const cue of cues) yield [`acts.${cue}`, pack.acts[cue], acceptOf(says[cue], 0)];
    for (const [index, period] of periods.entries())
      yield [`pay.${period}`, pack.pay[period], acceptOf(says.period, index)];
    yield ['negations', pack.negations, acceptOf(says.negation, 0)];
    yield ['roles', pack.roles, acceptOf(says.role, 0)];
    yield ['pay.net', pack.pay.net, acceptOf(says.net, 0)];
    yield ['pay.gross', pack.pay.gross, acceptOf(says.gross, 0)];
    for (const [country, names] of Object.entries(pack.countries)) {
      yield [`countries.${country}`, names, acceptOf(says.country, numberIn(facts.countries, country))];
    }
    for (const [word, value] of Object.entries(pack.numbers)) {
      if (Number.isInteger(value) && value >= 0 && value <= 0xffff)
        yield ['numbers', [word], acceptOf(says.number, value)];
      else this.faults.push(`${pack.language} numbers "${word}": ${value} is no whole number up to 65535`);
    }
  }

  /** A language's phrases for an indicator; the English ones stand in the indicator itself. */
  private phrasesOf(pack: LanguagePack, id: string): readonly string[] {
    const english =
      pack.language === 'en' ? (this.knowledge.indicators.find((one) => one.id === id)?.phrases ?? []) : [];
    return [...new Set([...own(pack.phrases, id), ...english])];
  }

  private addCurrencies(what: string, currencies: Readonly<Record<string, readonly string[]>>): void {
    for (const [currency, names] of Object.entries(currencies)) {
      const number = numberIn(this.facts.currencies, currency) + 1;
      for (const name of names) this.addCommon(`${what}.${currency}`, name, number << currencyShift);
    }
  }

  /** Adds a word to those known before the language is: that it is common, or what currency it names. */
  private addCommon(what: string, source: string, bits: number): void {
    try {
      const phrase = parsePhrase(source);
      if (phrase.kind === 'word') this.common.set(phrase.text, withBits(this.common.get(phrase.text) ?? 0, bits));
      else if (bits & languageBits) throw new PhraseError('not one plain word');
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      this.faults.push(`${what} "${source}": ${error.message}`);
    }
  }
}

/** Languages add up; two currencies of one name make it nobody's. */
function withBits(known: number, bits: number): number {
  const [a, b] = [known >>> currencyShift, bits >>> currencyShift];
  const currency = a === 0 || a === b ? b : b === 0 ? a : anyCurrency;
  return (((known | bits) & languageBits) | (currency << currencyShift)) >>> 0;
}

const stepsOf = ({ bias, step }: PieceWeights) => ({ bias, step });

const shapeOf = ({ rows, width, hidden, says, step }: GistWeights) => ({ rows, width, hidden, says, step });

const own = (record: Readonly<Record<string, readonly string[]>>, key: string): readonly string[] =>
  Object.hasOwn(record, key) ? (record[key] ?? []) : [];

function numberIn(list: string[], name: string): number {
  const at = list.indexOf(name);
  return at >= 0 ? at : list.push(name) - 1;
}
