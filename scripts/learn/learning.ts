import type { LearnedTerms } from '@/lib/domain/language';
import { type Fit, oddsOf, type Row, regress } from './logistic';
import { plainWords, type Text, termsOf } from './text-terms';

/** Inverse of the ridge penalty; found by trying 4, 16 and 64 on held-out blocks. */
const firmness = 16;
/** Blocks of neighbours that are judged by a model that never saw them. */
const folds = 8;
/** A term is learned from this many texts up. */
const fewestTexts = 2;
/** Least distance of 1 from 0, in logarithms of odds: where words tell risky from harmless too badly, they shall say little. */
const leastUnit = 0.5;
/** Most terms kept for one language. */
const mostTerms = 7000;

/** What came out: the terms, and how the same texts fare when a model that has not seen them judges. */
export interface Learned {
  readonly terms: LearnedTerms;
  readonly texts: number;
  /** Share of risky texts above 0, where one harmless text in ten lies. */
  readonly found: number;
  /** Share of risky texts found if one harmless text in fifty may be. */
  readonly foundAtTwo: number;
  /** Share of harmless texts above 1, where half of the risky ones lie. */
  readonly harmlessAtOne: number;
}

/** Learns from texts in the order given: neighbours mirror each other and stay on one side. `calm` texts teach, but set no threshold. */
export function learn(texts: readonly Text[], calm: readonly Text[]): Learned {
  const all = [...texts, ...calm];
  const vocabulary = chosen(all);
  const folded = texts.map((_, index) => Math.floor((index * folds) / texts.length));
  const odds = new Float64Array(texts.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = [...texts.filter((_, index) => folded[index] !== fold), ...calm];
    const theirs = chosen(rest);
    const model = regress(theirs.rowsOf(rest), theirs.width, firmness);
    const held = texts.filter((_, index) => folded[index] === fold);
    theirs.rowsOf(held).forEach((row, i) => {
      odds[folded.indexOf(fold) + i] = oddsOf(model, row);
    });
  }
  const of = (risky: boolean): number[] => texts.flatMap((text, i) => (text.risky === risky ? [odds[i] ?? 0] : []));
  const harmless = of(false).sort((a, b) => b - a);
  const risky = of(true).sort((a, b) => b - a);
  const zero = harmless[Math.floor(harmless.length / 10)] ?? 0;
  const one = Math.max(zero + leastUnit, risky[Math.floor(risky.length / 2)] ?? 1);
  const above = (least: number): number => risky.filter((value) => value > least).length / risky.length;
  const wrong = (least: number): number => harmless.filter((value) => value > least).length / harmless.length;
  const model = regress(vocabulary.rowsOf(all), vocabulary.width, firmness);
  return {
    terms: scaled(model, vocabulary, zero, one - zero),
    texts: all.length,
    found: above(zero),
    foundAtTwo: above(harmless[Math.floor(harmless.length / 50)] ?? one),
    harmlessAtOne: wrong(one),
  };
}

interface Vocabulary {
  readonly names: readonly string[];
  readonly rarity: Float64Array;
  readonly width: number;
  readonly rowsOf: (texts: readonly Text[]) => readonly Row[];
}

/** The terms worth keeping: those in two texts or more, and of these the ones that weigh most in a first model. */
function chosen(texts: readonly Text[]): Vocabulary {
  const known = plainWords(texts);
  const first = vocabularyOf(texts, known, undefined);
  if (first.width <= mostTerms) return first;
  const { weights } = regress(first.rowsOf(texts), first.width, firmness);
  const ranked = first.names
    .map((name, i) => [name, Math.abs(weights[i] ?? 0) / (first.rarity[i] ?? 1)] as const)
    .sort(([, a], [, b]) => b - a);
  return vocabularyOf(texts, known, new Set(ranked.slice(0, mostTerms).map(([name]) => name)));
}

function vocabularyOf(
  texts: readonly Text[],
  known: ReadonlySet<number>,
  only: ReadonlySet<string> | undefined,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const name of termsOf(text, known).keys())
      if (!only || only.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= fewestTexts).sort(([a], [b]) => (a < b ? -1 : 1));
  const column = new Map(kept.map(([name], index) => [name, index]));
  const rarity = Float64Array.from(kept, ([, count]) => Math.log((1 + texts.length) / (1 + count)) + 1);
  return {
    names: kept.map(([name]) => name),
    rarity,
    width: kept.length,
    rowsOf: (some) => some.map((text) => rowOf(text, termsOf(text, known), column, rarity)),
  };
}

function rowOf(
  { risky }: Text,
  terms: ReadonlyMap<string, number>,
  column: ReadonlyMap<string, number>,
  rarity: Float64Array,
): Row {
  const met = [...terms].flatMap(([name, times]) => {
    const at = column.get(name);
    return at === undefined ? [] : [[at, (1 + Math.log(times)) * (rarity[at] ?? 0)] as const];
  });
  const size = Math.sqrt(met.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    risky,
    columns: Uint32Array.from(met, ([at]) => at),
    values: Float64Array.from(met, ([, value]) => value / size),
  };
}

/** In hundredths, moved and stretched so that 0 and 1 mean what `evidenceOf` says. */
function scaled({ weights, bias }: Fit, { names, rarity }: Vocabulary, zero: number, unit: number): LearnedTerms {
  const hundredths = (value: number): number => Math.round(value * 100);
  return {
    bias: hundredths((bias - zero) / unit),
    terms: Object.fromEntries(
      names.map((name, i) => [name, [hundredths(rarity[i] ?? 0), hundredths((weights[i] ?? 0) / unit)]]),
    ),
  };
}
