import { compile } from '@/lib/engine/compile';
import { extract } from '@/lib/engine/extract/things';
import { Hits } from '@/lib/engine/hits';
import { Matcher } from '@/lib/engine/match';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { openLexicon } from '@/lib/engine/open-lexicon';
import { openPack } from '@/lib/engine/pack';
import { readPart } from '@/lib/engine/tokenise';
import { Words } from '@/lib/engine/words';
import { knowledgeOf, languagePack } from './sample-knowledge';

/** The tokens of a text, folded. */
export function wordsOf(text: string): string[] {
  const words = read(text);
  return Array.from({ length: words.count }, (_, t) => words.word(t));
}

/** A text, read as one part. */
export function read(text: string): Words {
  const words = new Words();
  words.clear();
  readPart(words, 'text', text);
  return words;
}

/** Compiles one phrase, with the given word sets, to a function that gives the exact stretches of a text it matches. */
export function finder(
  phrase: string | readonly string[],
  sets: Readonly<Record<string, readonly string[]>> = {},
): (text: string) => string[] {
  const phrases = typeof phrase === 'string' ? [phrase] : phrase;
  const pay = {
    hour: [],
    day: [],
    week: [],
    month: [],
    year: [],
    currencies: { EUR: ['€', 'euros'] },
    net: [],
    gross: [],
  };
  const pack = openPack(
    compile(
      knowledgeOf({
        indicators: [
          {
            id: 'sign',
            name: '',
            theme: 'vagueness',
            strength: 'weak',
            harms: [],
            sources: ['test'],
            phrases: [],
            nearMisses: [],
          },
        ],
        languages: [languagePack('xx', { sets, phrases: { sign: phrases }, pay })],
      }),
    ),
  );
  return (text) => {
    const words = read(text);
    const hits = new Hits();
    const matcher = new Matcher(hits);
    const { things } = extract(pack, words, []);
    for (const lexicon of pack.lexicons.map(openLexicon)) matcher.match(lexicon, words, things, oddWordsOf(words));
    return Array.from({ length: hits.count }, (_, i) => {
      const end = words.end[(hits.to[i] ?? 1) - 1] ?? 0;
      return text.slice(words.start[hits.from[i] ?? 0] ?? 0, end);
    });
  };
}
