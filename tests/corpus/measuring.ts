import type { Judged } from './judge';
import { openJudge } from './judge';
import { countPhrases } from './phrase-table';
import { corporaPresent, type Sample, sampleSets } from './samples';

/** What to print; see `measure.ts`. Empty strings mean "all" or "nothing asked". */
export interface Wish {
  readonly lang: string;
  readonly set: string;
  readonly signs: string;
  readonly id: string;
  readonly misses: boolean;
  readonly alarms: boolean;
  readonly quotes: boolean;
  readonly phrases: boolean;
}

const percent = (hits: number, of: number): string =>
  of === 0 ? '    -' : `${((hits / of) * 100).toFixed(1).padStart(5)}`;

/** The lines to print. */
export function* measure(wish: Wish): Generator<string> {
  if (!corporaPresent()) {
    yield 'no corpora beside this checkout (../shared/corpora): nothing to measure';
    return;
  }
  if (wish.phrases) {
    const wanted = wish.set.split(',');
    const samples = sampleSets(wish.lang).filter(({ name }) => wanted.some((one) => name.startsWith(one)));
    yield* phraseTable(
      wish.lang,
      samples.flatMap((set) => set.samples),
    );
    return;
  }
  const { judge, signals, bytes } = openJudge();
  yield `pack ${Math.round(bytes / 1024)} KiB`;
  const sets = sampleSets(wish.lang).filter(({ name }) => name.startsWith(wish.signs || wish.set));
  yield `${'set'.padEnd(22)}risky  found danger(of danger)  harmless flagged danger   (per cent)`;
  for (const { name, samples } of sets) {
    const judged = samples.map(judge);
    yield line(name, judged);
    if (wish.set && !wish.id) yield* detail(judged);
    if (wish.misses)
      for (const one of judged.filter(({ sample, flagged }) => sample.risky && !flagged))
        yield* shown(one, signals(one.sample));
    if (wish.alarms)
      for (const one of judged.filter(({ sample, flagged }) => !sample.risky && flagged))
        yield* shown(one, signals(one.sample));
    if (wish.id)
      for (const one of judged.filter(({ sample }) => sample.id === wish.id)) yield* shown(one, signals(one.sample));
    if (wish.quotes)
      yield* quoteTable(
        samples.filter(({ risky }) => !risky),
        signals,
      );
    if (wish.signs)
      yield* signTable(
        samples,
        (sample) =>
          new Set(
            signals(sample)
              .filter(({ act }) => act === 'addressed')
              .map(({ indicator }) => indicator),
          ),
      );
  }
}

function line(name: string, judged: readonly Judged[]): string {
  const risky = judged.filter(({ sample }) => sample.risky);
  const dangerous = risky.filter(({ sample }) => sample.expected === 'danger');
  const harmless = judged.filter(({ sample }) => !sample.risky);
  const flagged = (list: readonly Judged[]): number => list.filter((one) => one.flagged).length;
  const danger = (list: readonly Judged[]): number => list.filter((one) => one.danger).length;
  return [
    name.padEnd(20),
    String(risky.length).padStart(6),
    percent(flagged(risky), risky.length),
    percent(
      danger(dangerous.length > 0 ? dangerous : risky),
      dangerous.length > 0 ? dangerous.length : risky.length,
    ).padStart(10),
    String(harmless.length).padStart(15),
    percent(flagged(harmless), harmless.length),
    percent(danger(harmless), harmless.length),
  ].join(' ');
}

/** The same figures for each surface and each harm. */
function* detail(judged: readonly Judged[]): Generator<string> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    for (const name of [one.sample.surface, ...one.sample.harms]) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  for (const [name, list] of [...groups].sort()) yield line(`  ${name}`, list);
}

function* shown(
  { sample, assessment }: Judged,
  signals: readonly { indicator: string; act: string; quote: string; part: string }[],
): Generator<string> {
  yield '';
  yield `[${sample.id} ${sample.surface} ${sample.expected ?? ''} ${sample.harms.join(',')}] -> ${assessment.level} ${assessment.combinations.join(' ')}`;
  const turns = sample.messages.map(({ from, text }) => `${from === 'me' ? 'M' : 'T'}: ${text}`);
  yield [sample.title, sample.text, ...turns].filter(Boolean).join(' / ').replaceAll('\n', ' / ');
  for (const { indicator, act, quote } of signals) yield `    ${indicator} (${act}) "${quote.replaceAll('\n', ' ')}"`;
}

/** For each sign: in how many risky and harmless texts it is said to the reader. */
function* signTable(samples: readonly Sample[], found: (sample: Sample) => ReadonlySet<string>): Generator<string> {
  const counts = new Map<string, { risky: number; harmless: number }>();
  for (const sample of samples) {
    for (const id of found(sample)) {
      const count = counts.get(id) ?? { risky: 0, harmless: 0 };
      counts.set(id, sample.risky ? { ...count, risky: count.risky + 1 } : { ...count, harmless: count.harmless + 1 });
    }
  }
  const rows = [...counts].sort(([, a], [, b]) => b.harmless / (b.risky + 1) - a.harmless / (a.risky + 1));
  for (const [id, { risky, harmless }] of rows)
    yield `  ${id.padEnd(40)} risky ${String(risky).padStart(4)}  harmless ${String(harmless).padStart(4)}`;
}

/** What each sign rests on in harmless texts, said to the reader. */
function* quoteTable(
  samples: readonly Sample[],
  signals: (sample: Sample) => readonly { indicator: string; act: string; quote: string }[],
): Generator<string> {
  const rows = samples.flatMap((sample) =>
    signals(sample)
      .filter(({ act }) => act === 'addressed')
      .map(({ indicator, quote }) => `${indicator.padEnd(34)} ${sample.id.padEnd(12)} ${quote.replaceAll('\n', ' ')}`),
  );
  yield* [...new Set(rows)].sort();
}

/** For each phrase that was met: risky and harmless texts, the sign, the phrase, and what it met in harmless texts. */
function* phraseTable(lang: string, samples: readonly Sample[]): Generator<string> {
  const met = countPhrases(lang, samples).filter(({ risky, harmless }) => risky.size + harmless.size > 0);
  for (const { indicator, phrase, risky, harmless, quotes } of met.toSorted(
    (a, b) => b.harmless.size - a.harmless.size,
  )) {
    yield `${String(risky.size).padStart(4)} ${String(harmless.size).padStart(4)} ${indicator} ${phrase}`;
    if (quotes.length > 0) yield `            ${quotes.join(' | ').slice(0, 200)}`;
  }
}
