import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Sample, sampleSets } from '@/tests/corpus/samples';
import type { Text } from './text-terms';

/** Everyday messages by real people, of which every so many teach what is harmless: the SMS Spam Collection v.1 (Almeida and Hidalgo, 2012). */
const everyday = { name: 'sms_uci', every: 16 };

/** The texts to learn a language from. With `blind`, what measuring keeps apart is left out. */
export function textsOf(
  lang: string,
  blind: boolean,
): { readonly texts: readonly Text[]; readonly calm: readonly Text[] } {
  const sets = sampleSets(lang);
  const wanted = (name: string): boolean =>
    name.startsWith('tune-') || (!blind && (name.startsWith('blind-') || name === 'offers_open'));
  const ours = sets.filter(({ name }) => wanted(name)).flatMap(({ samples }) => samples.map(textOf));
  const calm = sets
    .filter(({ name }) => name === everyday.name)
    .flatMap(({ samples }) =>
      samples.filter((sample, index) => !sample.spam && index % everyday.every === 0).map(textOf),
    );
  return { texts: [...ours, ...written(lang)], calm };
}

function textOf({ risky, title, text, messages }: Sample): Text {
  const said = messages.filter(({ from }) => from === 'them').map((message) => message.text);
  return { risky, parts: [title, text, ...said].filter((part) => part !== '') };
}

/** Texts written to teach: one a line, `risky` or `harmless` before a tab, parts divided by ` / `. */
function written(lang: string): readonly Text[] {
  const path = fileURLToPath(new URL(`texts/${lang}.tsv`, import.meta.url));
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      if (label !== 'risky' && label !== 'harmless')
        throw new Error(`${path}: "${line.slice(0, 40)}" is neither risky nor harmless`);
      return {
        risky: label === 'risky',
        parts: text
          .split(' / ')
          .filter((part) => !part.startsWith('M: '))
          .map((part) => part.replace(/^T: /u, '')),
      };
    });
}
