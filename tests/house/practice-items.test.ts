import { describe, expect, test } from 'vitest';
import type { PracticeItem } from '@/lib/domain/practice';
import { knowledge } from '@/lib/knowledge';
import { foldersIn } from './sources';

const files = import.meta.glob<readonly PracticeItem[]>('/locales/*/practice.ts', { eager: true, import: 'default' });
const boards = Object.entries(files).map(([file, items]) => ({ language: file.split('/')[2] ?? '', items }));

const forms = { offer: 10, chat: 9, profile: 5 };
const known = new Set(knowledge.indicators.map(({ id }) => id));

/** Words in which an item may be quoted. */
const quotable = ({ text, messages }: PracticeItem): readonly string[] => [
  text,
  ...messages.filter(({ from }) => from === 'them').map((message) => message.text),
];

const allWords = ({ title, text, messages, why }: PracticeItem): string =>
  [title, text, ...messages.map((message) => message.text), why].join('\n');

/** Addresses of mail or of pages that somebody could have: everything but `.example`. */
function realAddresses(words: string): readonly string[] {
  const addresses = words.match(/[\w.+-]+@[\w.-]+\w|https?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(?:com|org|net|info|eu)\b/giu);
  return (addresses ?? []).filter((address) => !address.toLowerCase().endsWith('.example'));
}

function problems(item: PracticeItem): readonly string[] {
  const { form, isRisky, text, messages, signs, why, title } = item;
  const isChat = form === 'chat';
  return [
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(item.id) ? [] : ['id']),
    ...(title.trim() === '' ? ['no title'] : []),
    ...(why.trim() === '' ? ['no why'] : []),
    ...(isChat === (text === '') && isChat === messages.length > 0 ? [] : ['words of another form']),
    ...(isRisky === signs.length > 0 && signs.length <= 4 ? [] : [`${signs.length} signs`]),
    ...(new Set(signs.map(({ indicator }) => indicator)).size === signs.length ? [] : ['a sign given twice']),
    ...signs.flatMap(({ indicator }) => (known.has(indicator) ? [] : [`unknown sign ${indicator}`])),
    ...signs.flatMap(({ quote }) =>
      quotable(item).some((words) => words.includes(quote)) ? [] : [`not there: ${quote}`],
    ),
    ...realAddresses(allWords(item)),
  ];
}

/** Ids at which three risky or three harmless items stand in a row: nobody should learn the order. */
const threeInRow = (items: readonly Pick<PracticeItem, 'id' | 'isRisky'>[]): readonly string[] =>
  items.flatMap(({ id, isRisky }, at) =>
    at > 1 && items[at - 1]?.isRisky === isRisky && items[at - 2]?.isRisky === isRisky ? [id] : [],
  );

describe('the check can fail', () => {
  const good: PracticeItem = {
    id: 'cat-sitter',
    form: 'offer',
    isRisky: true,
    title: 'Cat sitter',
    text: 'The cat keeps your passport. Write to cat@house.example.',
    messages: [],
    signs: [{ indicator: 'passport-surrender', quote: 'keeps your passport' }],
    why: 'Cats need no passport.',
  };
  test('and a good item passes', () => expect(problems(good)).toEqual([]));
  test.each<[string, Partial<PracticeItem>]>([
    ['a quote that is not there', { signs: [{ indicator: 'passport-surrender', quote: 'keeps the passport' }] }],
    ['an unknown sign', { signs: [{ indicator: 'cat', quote: 'keeps your passport' }] }],
    ['a sign of a harmless item', { isRisky: false }],
    ['a risky item without signs', { signs: [] }],
    ['a chat without messages', { form: 'chat' }],
    ['an address somebody could have', { text: 'The cat keeps your passport. cat@house.com' }],
    ['a page somebody could have', { why: 'See www.house.de' }],
    ['no why', { why: ' ' }],
  ])('%s is caught', (_, change) => expect(problems({ ...good, ...change })).not.toEqual([]));
  test('words of our own side are not quoted', () => {
    const chat = { form: 'chat', text: '', messages: [{ from: 'me', text: 'he keeps your passport' }] } as const;
    expect(problems({ ...good, ...chat })).toHaveLength(1);
  });
  test('three of a kind in a row are caught', () => {
    const row = [true, false, false, false].map((isRisky, at) => ({ id: `${at}`, isRisky }));
    expect(threeInRow(row)).toEqual(['3']);
  });
});

test('every language we speak has a board', () => {
  expect(boards.map(({ language }) => language).sort()).toEqual(foldersIn('locales'));
});

describe.each(boards)('the practice board in $language', ({ items }) => {
  test('has as many risky items as harmless ones, of every form', () => {
    expect(items).toHaveLength(24);
    expect(items.filter(({ isRisky }) => isRisky)).toHaveLength(12);
    expect(
      Object.fromEntries(Object.keys(forms).map((form) => [form, items.filter((item) => item.form === form).length])),
    ).toEqual(forms);
  });

  test('shows every form both risky and harmless', () => {
    const kinds = new Set(items.map(({ form, isRisky }) => `${form} ${isRisky}`));
    expect(kinds.size).toBe(6);
  });

  test('has no id twice, and never three of a kind in a row', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(threeInRow(items)).toEqual([]);
  });

  test.each(items.map((item) => [item.id, item] as const))('%s is what it should be', (_, item) => {
    expect(problems(item)).toEqual([]);
  });
});
