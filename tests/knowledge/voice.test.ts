import { describe, expect, test } from 'vitest';
import { help as helpEn } from '@/locales/en/help';
import { words as interfaceEn } from '@/locales/en/interface';
import { questions as questionsEn } from '@/locales/en/questions';
import { reasons as reasonsEn } from '@/locales/en/reasons';
import { help as helpEs } from '@/locales/es/help';
import { words as interfaceEs } from '@/locales/es/interface';
import { questions as questionsEs } from '@/locales/es/questions';
import { reasons as reasonsEs } from '@/locales/es/reasons';

/** What we do not say: words that accuse, frighten, count, or make the reader small. */
const unsaid =
  /victim|víctima|\bscammer|criminal gang|estafador|traficante|\bprostitut|we detected|hemos detectado|%|[!¡]|this is a scam|es una estafa|(?:offer|page) is safe|(?:oferta|página) es segura/iu;
const sentences = (text: string): readonly string[] => text.split(/(?<=[.?:])\s+/u).filter(Boolean);
const words = (text: string): number => text.split(/\s+/u).length;

const all = {
  en: { ...reasonsEn, ...questionsEn, ...helpEn, ...interfaceEn },
  es: { ...reasonsEs, ...questionsEs, ...helpEs, ...interfaceEs },
};
/** Says what is never said. */
const saysWhatIsNeverSaid = 'never.tells';
const forYoung = ['age-probe-secrecy', 'image-request-young', 'minor-acceptable', 'gaming-gift-lure'];

test.each([
  'This is a scam, be careful!',
  'Help for victims',
  '80 % of such offers',
])('the check can fail: %s', (text) => expect(text).toMatch(unsaid));

describe.each(Object.entries(all))('the words in %s', (_, catalogue) => {
  const entries: readonly (readonly [string, string])[] = Object.entries(catalogue);

  test('are calm and accuse nobody', () => {
    const spoken = entries.filter(([key]) => key !== saysWhatIsNeverSaid);
    expect(spoken.filter(([, text]) => unsaid.test(text))).toEqual([]);
  });

  test('come in short sentences', () => {
    const long = entries.filter(([, text]) => sentences(text).some((sentence) => words(sentence) > 28));
    expect(long).toEqual([]);
  });

  test('give a reason in at most four sentences and thirty-six words', () => {
    const reasons = entries.filter(([key]) => key.startsWith('reason.') || key.endsWith('.reason'));
    expect(reasons.filter(([, text]) => sentences(text).length > 4 || words(text) > 36)).toEqual([]);
  });

  test('say even less to young readers, and send them to an adult', () => {
    const toYoung = forYoung.map((id) => catalogue[`reason.${id}`] ?? '');
    expect(toYoung.filter((text) => words(text) > 26 || !/adult/u.test(text))).toEqual([]);
  });

  test('ask with a question mark', () => {
    expect(Object.keys(questionsEn)).toHaveLength(111);
    expect(entries.filter(([key, text]) => key in questionsEn && !text.includes('?'))).toEqual([]);
  });
});
