import { chance } from '@/lib/domain/chance';
import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguagePack } from '@/lib/domain/language';

const syllables = 'ta re mi no sa lo ke du vi pa ro ne ci ma to li ba de ga su'.split(' ');

/** A word list with short, frequent words first, as languages have. */
export function syntheticWords(count: number): readonly string[] {
  const next = chance(7);
  const words = new Set<string>();
  for (let size = 1; words.size < count; size = 1 + Math.min(4, Math.floor(Math.log2(1 + words.size / 20)))) {
    words.add(
      Array.from({ length: size }, () => syllables[Math.floor(next() * syllables.length)] ?? 'ta').join('') +
        (next() < 0.3 ? 's' : ''),
    );
  }
  return [...words];
}

/** A word picked as language picks: rank one over frequency. */
const zipf = (words: readonly string[], next: () => number): string =>
  words[Math.floor(words.length ** next()) - 1] ?? 'ta';

/** Running text of at least `units` UTF-16 units, with capitals, accents, punctuation and amounts in it. */
export function syntheticText(units: number, seed = 11): string {
  const next = chance(seed);
  const words = syntheticWords(6000);
  const parts: string[] = [];
  let length = 0;
  let capital = true;
  while (length < units) {
    let word = zipf(words, next);
    if (next() < 0.02) word = String(Math.floor(next() * 3000));
    if (next() < 0.05) word = word.replace('a', 'á');
    if (capital) word = word.charAt(0).toUpperCase() + word.slice(1);
    const end = next();
    capital = end < 0.07;
    const written = word + (end < 0.06 ? '. ' : end < 0.07 ? '!\n' : end < 0.13 ? ', ' : ' ');
    parts.push(written);
    length += written.length;
  }
  return parts.join('');
}

/** Knowledge with that many phrases of one to five words, a third of them with alternatives, stems or gaps, spread over so many languages. */
export function syntheticKnowledge(phrases: number, languageCount = 12): Knowledge {
  const next = chance(phrases);
  const words = syntheticWords(6000).slice(40);
  const pick = (): string => {
    const word = words[Math.floor(next() * words.length)] ?? 'ta';
    const kind = next();
    if (kind < 0.15 && word.length > 4) return `${word.slice(0, -1)}*`;
    if (kind < 0.3)
      return `(${word}|${words[Math.floor(next() * words.length)]}|${words[Math.floor(next() * words.length)]})`;
    return word;
  };
  const phrase = (): string => {
    const size = 2 + Math.floor(next() * 4);
    const picked = Array.from({ length: size }, pick);
    const kind = next();
    if (kind < 0.2) picked.splice(1, 0, '_3');
    else if (kind < 0.3) picked.splice(1, 0, '~4');
    return picked.join(' ');
  };
  const ids = Array.from({ length: 90 }, (_, index) => `sign-${index}`);
  const languages = Array.from({ length: languageCount }, (_, index): LanguagePack => {
    const share = Math.ceil((phrases - index) / languageCount);
    const byId: Record<string, string[]> = {};
    for (let i = 0; i < share; i++) {
      const id = ids[i % ids.length] ?? '';
      byId[id] = [...(byId[id] ?? []), phrase()];
    }
    const empty = { advice: [], report: [], question: [], fiction: [], awareness: [], support: [], offer: [] };
    return {
      language: `x${index}`,
      name: `x${index}`,
      direction: 'ltr',
      common: syntheticWords(6000).slice(index * 20, index * 20 + 60),
      sets: {},
      phrases: byId,
      negations: [],
      acts: empty,
      protective: {},
      numbers: {},
      countries: {},
      roles: [],
      pay: { hour: [], day: [], week: [], month: [], year: [], currencies: {}, net: [], gross: [] },
    };
  });
  return {
    indicators: ids.map((id) => ({
      id,
      name: id,
      theme: 'vagueness',
      strength: 'moderate',
      harms: [],
      sources: ['none'],
      phrases: [],
      nearMisses: [],
    })),
    combinations: [],
    protective: [],
    languages,
    currencySigns: {},
    currencyLetters: {},
    minimumPay: [],
  };
}
