import { describe, expect, test } from 'vitest';
import { openJudge } from './judge';
import { corpus } from './languages';
import { sampleOf } from './report';
import type { Sample } from './samples';

/** Share of the risky texts found that must be found again in disguise. */
const kept = 0.9;

const every =
  (n: number, change: (letter: string) => string) =>
  (text: string): string => {
    let count = 0;
    return text.replace(/\p{L}/gu, (letter) => (++count % n === 0 ? change(letter) : letter));
  };
const swapped = (pairs: string) => (letter: string) =>
  pairs.split(' ').find(([from]) => from === letter)?.[1] ?? letter;

/** What those who are filtered do to be read by people and not by programs. */
const tricks: Readonly<Record<string, (text: string) => string>> = {
  'capital letters': (text) => text.toUpperCase(),
  'no accents': (text) => text.normalize('NFD').replace(/(?<=[\p{Script=Latin}])\p{M}/gu, ''),
  'a zero-width space in every fourth letter': every(4, (letter) => `${letter}\u200b`),
  'soft hyphens': every(5, (letter) => `${letter}\u00ad`),
  'letters of another alphabet': every(3, swapped('aа oо eе cс pр xх аa оo еe сc рp хx')),
  'full width letters': every(2, (letter) =>
    /[a-z]/iu.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
  ),
  'stroked letters': every(6, (letter) => `${letter}\u0336`),
  'digits for letters': every(4, swapped('a4 e3 o0 i1')),
  'pictures between the sentences': (text) => text.replace(/(?<=[.!?]) /gu, ' 🔥✨ '),
};

const { judge } = openJudge();

function shareKept(found: readonly Sample[], trick: (text: string) => string): number {
  const still = found.filter((sample) => {
    const messages = sample.messages.map((one) => ({ ...one, text: trick(one.text) }));
    return judge({ ...sample, title: trick(sample.title), text: trick(sample.text), messages }).flagged;
  });
  return still.length / found.length;
}

describe.each(corpus)('risky texts in $language', ({ language, texts }) => {
  const found = texts
    .filter(({ harm }) => harm !== undefined)
    .map((text) => sampleOf(language, text))
    .filter((sample) => judge(sample).flagged);
  test.each(Object.entries(tricks))('%s', (_, trick) => {
    expect(shareKept(found, trick)).toBeGreaterThanOrEqual(kept);
  });
  test('the check can fail', () => {
    expect(shareKept(found, (text) => [...text].reverse().join(''))).toBeLessThan(kept);
  });
});
