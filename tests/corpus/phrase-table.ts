import type { Indicator } from '@/lib/domain/indicator';
import type { LanguagePack } from '@/lib/domain/language';
import { createSignalReader } from '@/lib/engine';
import { compile } from '@/lib/engine/compile';
import { knowledge } from '@/lib/knowledge';
import type { Sample } from './samples';

/** One phrase, and in how many texts it is said to the reader. */
interface PhraseCount {
  readonly indicator: string;
  readonly phrase: string;
  readonly risky: ReadonlySet<string>;
  readonly harmless: ReadonlySet<string>;
  /** A few quotes from harmless texts. */
  readonly quotes: readonly string[];
}

/** Counts every phrase of a language alone, by making each an indicator of its own. */
export function countPhrases(lang: string, samples: readonly Sample[]): readonly PhraseCount[] {
  const pack = knowledge.languages.find(({ language }) => language === lang);
  if (!pack) throw new Error(`no pack for ${lang}`);
  const phrases = knowledge.indicators.flatMap((indicator) =>
    (pack.phrases[indicator.id] ?? []).map((phrase) => ({ indicator, phrase })),
  );
  const idOf = (index: number): string => `p-${index}`;
  const indicators: Indicator[] = phrases.map(({ indicator }, index) => ({
    ...indicator,
    id: idOf(index),
    phrases: [],
  }));
  const alone: LanguagePack = {
    ...pack,
    phrases: Object.fromEntries(phrases.map(({ phrase }, index) => [idOf(index), [phrase]])),
  };
  const read = createSignalReader(compile({ ...knowledge, indicators, combinations: [], languages: [alone] }));
  const counts = phrases.map(({ indicator, phrase }) => ({
    indicator: indicator.id,
    phrase,
    risky: new Set<string>(),
    harmless: new Set<string>(),
    quotes: [] as string[],
  }));
  for (const { id, title, text, messages, surface, risky } of samples) {
    for (const signal of read({ title, text, messages, surface, language: lang })) {
      const count = counts[Number(signal.indicator.slice(2))];
      if (!count || signal.act !== 'addressed') continue;
      (risky ? count.risky : count.harmless).add(id);
      if (!risky && count.quotes.length < 4) count.quotes.push(signal.quote.replaceAll('\n', ' '));
    }
  }
  return counts;
}
