import { compile } from '@/lib/engine/compile';
import { guessLanguage } from '@/lib/engine/guess-language';
import { Hits } from '@/lib/engine/hits';
import { type AssessedOffer, createAssessor } from '@/lib/engine/index';
import { Matcher } from '@/lib/engine/match';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { openLexicon } from '@/lib/engine/open-lexicon';
import { openPack, type Pack } from '@/lib/engine/pack';
import { readPart } from '@/lib/engine/tokenise';
import { Words } from '@/lib/engine/words';
import { syntheticKnowledge, syntheticText } from './synthetic-knowledge';

/** Milliseconds, median of the runs, beside the reference run in turn with it: `indexOf` of an absent needle on the same text. */
export interface Timing {
  readonly ms: number;
  readonly referenceMs: number;
  /** `ms / referenceMs`. */
  readonly times: number;
}

/** What the needle is looked for in must not hold it; ordinary letters, so that the search has to work. */
const needle = 'absent needle';
const now = (): number => performance.now();

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Browsers tell time in tenths of a millisecond: each sample lasts at least so many of them. */
const shortestSample = 8;

/** Milliseconds one call takes, over as many calls as make a sample. */
function sample(call: () => void): number {
  let calls = 0;
  const start = now();
  let passed = 0;
  do {
    call();
    calls++;
    passed = now() - start;
  } while (passed < shortestSample);
  return passed / calls;
}

/** Times `run` against the reference on `text`, turn by turn, so that a busy machine slows both. */
export function timeAgainstReference(text: string, run: () => void, runs = 31): Timing {
  const search = (): void => {
    if (text.includes(needle)) throw new Error('the needle must be absent');
  };
  const own: number[] = [];
  const reference: number[] = [];
  for (let i = 0; i < runs; i++) {
    reference.push(sample(search));
    own.push(sample(run));
  }
  const ms = quantile(own, 0.5);
  const referenceMs = quantile(reference, 0.5);
  return { ms, referenceMs, times: ms / referenceMs };
}

/** Text as a page hands it over: one flat string. */
const flat = (text: string): string => text.split('').join('');

/** Raw text in, hits out: fold, tokenise, look up, walk, in every lexicon of the pack. */
export function matchAll(pack: Pack): (text: string) => Hits {
  const words = new Words();
  const hits = new Hits();
  const matcher = new Matcher(hits);
  return (text) => {
    words.clear();
    hits.clear();
    readPart(words, 'text', text);
    const odd = oddWordsOf(words);
    for (const lexicon of pack.lexicons.map(openLexicon)) matcher.match(lexicon, words, [], odd);
    return hits;
  };
}

/** The matcher at that many synthetic phrases, in one language, on text of `units` UTF-16 units. */
export function timeMatcher(phrases: number, units = 400_000): Timing {
  const text = flat(syntheticText(units));
  const match = matchAll(openPack(compile(syntheticKnowledge(phrases, 1))));
  return timeAgainstReference(text, () => match(text));
}

/** Only reading words, the floor of any token matcher. */
export function timeWords(units = 400_000): Timing {
  const text = flat(syntheticText(units));
  const words = new Words();
  return timeAgainstReference(text, () => {
    words.clear();
    readPart(words, 'text', text);
  });
}

/** The matcher with a real pack on given text, all of its languages tried. */
export function timePack(pack: Uint8Array, text: string): Timing {
  const match = matchAll(openPack(pack));
  const whole = flat(text);
  return timeAgainstReference(whole, () => match(whole));
}

/** Rounds until a browser has compiled what runs often; a feed of an hour is read by compiled code. */
const warmUp = 20;

/** The same with only the languages a text may be in, as every offer is read: which these are is guessed first, in the same time. */
export function timeLanguage(bytes: Uint8Array, text: string): Timing {
  const pack = openPack(bytes);
  const words = new Words();
  const hits = new Hits();
  const matcher = new Matcher(hits);
  const whole = flat(text);
  return timeAgainstReference(whole, () => {
    words.clear();
    hits.clear();
    readPart(words, 'text', whole);
    const odd = oddWordsOf(words);
    for (const language of guessLanguage(pack, words, odd).tried) {
      const lexicon = pack.lexicons.find((one) => one.language === language);
      if (lexicon) matcher.match(openLexicon(lexicon), words, [], odd);
    }
  });
}

/** Whole assessments of given offers, each timed alone, in milliseconds. */
export function timeAssessments(
  pack: Uint8Array,
  offers: readonly AssessedOffer[],
  rounds = 40,
): { readonly p50: number; readonly p95: number } {
  const assess = createAssessor(pack);
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    for (const offer of offers) {
      const start = now();
      assess(offer);
      if (round >= warmUp) times.push(now() - start);
    }
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Time until a pack is open and the first offer could be read, in milliseconds: first run, and median of the rest. */
export function timeOpening(pack: Uint8Array): { readonly first: number; readonly median: number } {
  const times = Array.from({ length: 21 }, () => {
    const start = now();
    createAssessor(pack);
    return now() - start;
  });
  return { first: times[0] ?? 0, median: quantile(times.slice(1), 0.5) };
}

/** One token of five million units, and one of half as many: linear work doubles, at most. */
export function timeBomb(pack: Uint8Array): { readonly half: number; readonly whole: number } {
  const match = matchAll(openPack(pack));
  const time = (units: number): number => {
    const bomb = flat('a'.repeat(units));
    const start = now();
    match(bomb);
    return now() - start;
  };
  time(1000);
  return { half: time(2_500_000), whole: time(5_000_000) };
}
