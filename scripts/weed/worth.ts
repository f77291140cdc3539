import type { Strength } from '@/lib/domain/indicator';
import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguageCode } from '@/lib/domain/language';
import { compile } from '@/lib/engine/compile';
import { OfferReader } from '@/lib/engine/read-offer';
import { reported } from '@/lib/engine/scale';
import { isForWeeding } from '../train/fold';
import { readSentences } from '../train/gist/sentences';
import type { Mark } from '../train/marks';
import type { TrainingText } from '../train/texts';

/** What one phrase met in texts, said to the reader. */
export interface Worth {
  readonly indicator: string;
  readonly strength: Strength;
  readonly phrase: string;
  /** Sentences of risky texts that somebody marked with its sign. */
  meant: number;
  /** Sentences marked with other signs only. */
  other: number;
  /** Sentences of risky texts nobody marked. */
  bare: number;
  /** Harmless texts. */
  harmless: number;
  /** Hits in texts that tell nothing of its worth: risky ones nobody marked, and those phrases are not weeded by. */
  elsewhere: number;
}

/**
 * What each phrase of a language meets, one by one.
 * @param texts of that language
 * @throws PhraseError where the knowledge does not compile
 */
export function worthOf(
  knowledge: Knowledge,
  language: LanguageCode,
  texts: readonly TrainingText[],
  marks: ReadonlyMap<string, readonly Mark[]>,
): readonly Worth[] {
  const { worth, reader } = readerOfEach(knowledge, language);
  for (const text of texts) {
    const { title, text: said, messages, surface } = text;
    const { signals, stance } = reader.read({ title, text: said, messages, surface, language });
    if (stance === 'telling') continue;
    const marked = marks.get(text.id);
    const sentences = marked ? readSentences(text, marked) : [];
    const met = new Set<Worth>();
    for (const { indicator, act, part, start, end } of signals) {
      const one = worth.get(indicator);
      if (!one || act === 'negated' || reported.has(act)) continue;
      if (!isForWeeding(text.block)) one.elsewhere++;
      else if (!text.risky) met.add(one);
      else if (!marked) one.elsewhere++;
      else {
        const here = sentences.filter(
          (sentence) => sentence.part === part && start < sentence.end && end > sentence.start,
        );
        const says = new Set(here.flatMap((sentence) => sentence.says));
        if (says.has(one.indicator)) one.meant++;
        else if (says.size > 0) one.other++;
        else one.bare++;
      }
    }
    for (const one of met) one.harmless++;
  }
  return [...worth.values()];
}

/** A reader to which every phrase is a sign of its own. */
function readerOfEach(knowledge: Knowledge, language: LanguageCode) {
  const pack = knowledge.languages.find((one) => one.language === language);
  if (!pack)
    throw new Error(`no language "${language}"; there are ${knowledge.languages.map((one) => one.language).join(' ')}`);
  const worth = new Map<string, Worth>();
  const phrases: Record<string, readonly string[]> = {};
  const indicators = knowledge.indicators.flatMap((indicator) => {
    const own = pack.phrases[indicator.id] ?? [];
    return [...new Set(own)].map((phrase, index) => {
      const id = `${indicator.id} ${index}`;
      phrases[id] = [phrase];
      const { id: sign, strength } = indicator;
      worth.set(id, { indicator: sign, strength, phrase, meant: 0, other: 0, bare: 0, harmless: 0, elsewhere: 0 });
      return { ...indicator, id, phrases: [] };
    });
  });
  const each: Knowledge = { ...knowledge, combinations: [], indicators, languages: [{ ...pack, phrases }] };
  const { learned: _, ...unlearned } = each;
  return { worth, reader: new OfferReader(compile(unlearned)) };
}
