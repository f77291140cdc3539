// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PracticeItem } from '@/lib/domain/practice';
import { withPageWords } from '@/lib/ui/page-wording';
import { answered, beginBoard, decidedOtherwise, onward, seenAgain, stopped } from '@/lib/ui/practice/board';
import { practiceItems, practiceLanguages } from '@/lib/ui/practice/items';
import { markedWords } from '@/lib/ui/practice/marked-words';
import { Practice } from '@/lib/ui/practice/view';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';

const risky: PracticeItem = {
  id: 'cat-sitter',
  form: 'offer',
  isRisky: true,
  title: 'Cat sitter',
  text: 'Nice cat.\nThe boss keeps your passport.',
  messages: [],
  signs: [{ indicator: 'passport-surrender', quote: 'keeps your passport' }],
  why: 'Cats need no passport.',
};
const harmless: PracticeItem = {
  id: 'a-friend',
  form: 'chat',
  isRisky: false,
  title: 'Mia',
  text: '',
  messages: [
    { from: 'them', text: 'Soup?' },
    { from: 'me', text: 'Yes' },
  ],
  signs: [],
  why: 'It is soup.',
};
const items = [risky, harmless];

describe('a way through the board', () => {
  test('goes from item to answer to item, and ends', () => {
    const first = beginBoard(items, 'all');
    expect(first.stage).toEqual({ kind: 'asked', at: 0 });
    const said = answered(first, 'ordinary');
    expect(said.stage).toEqual({ kind: 'answered', at: 0, choice: 'ordinary' });
    const second = onward(said);
    expect(second.stage).toEqual({ kind: 'asked', at: 1 });
    expect(onward(answered(second, 'ordinary')).stage).toEqual({ kind: 'ended', isEarly: false });
  });

  test('shows only the form that was asked for', () => {
    expect(beginBoard(items, 'chat').items).toEqual([harmless]);
    expect(beginBoard(items, 'profile').stage.kind).toBe('ended');
  });

  test('names what was decided otherwise, whichever way', () => {
    const both = (one: 'look' | 'ordinary', other: 'look' | 'ordinary') =>
      decidedOtherwise(answered(onward(answered(beginBoard(items, 'all'), one)), other));
    expect(both('look', 'ordinary')).toEqual([]);
    expect(both('ordinary', 'ordinary')).toEqual([0]);
    expect(both('ordinary', 'look')).toEqual([0, 1]);
  });

  test('counts a choice once, and an item looked at again not at all', () => {
    const said = answered(answered(beginBoard(items, 'all'), 'look'), 'ordinary');
    expect(said.choices).toEqual(['look']);
    const again = answered(seenAgain(stopped(said), 0), 'look');
    expect(again.choices).toEqual(['look']);
    expect(onward(again).stage).toEqual({ kind: 'ended', isEarly: true });
  });
});

describe('marked words', () => {
  const shown = (text: string, quotes: readonly string[]): string =>
    markedWords(text, quotes)
      .map((stretch) => (stretch.isSign ? `[${stretch.text}]` : stretch.text))
      .join('');
  test.each([
    ['ab cd ef', ['cd'], 'ab [cd] ef'],
    ['ab cd ef', ['ef', 'ab'], '[ab] cd [ef]'],
    ['ab cd ef', ['ab cd', 'cd ef'], '[ab cd][ ef]'],
    ['ab cd ef', ['ab cd ef', 'cd'], '[ab cd ef]'],
    ['ab cd ef', ['gh', ''], 'ab cd ef'],
  ])('%s with %o', (text, quotes, wanted) => expect(shown(text, quotes)).toBe(wanted));
});

test('every board is loaded by its language, and calls the language by its own name', async () => {
  expect((await practiceItems('es')).length).toBeGreaterThan(0);
  await expect(practiceItems('../en')).rejects.toThrow('no practice board');
  const names = new Map(practiceLanguages.map(({ code, name }) => [code, name]));
  const locales = import.meta.glob<{ language: string; name: string }>('/locales/*/index.ts', {
    eager: true,
    import: 'default',
  });
  for (const { language, name } of Object.values(locales)) {
    if (names.has(language)) expect(names.get(language)).toBe(name);
  }
});

describe('what is seen', () => {
  const find = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const text = (selector: string): string =>
    find(selector)
      .map((element) => element.textContent)
      .join(' | ');
  const press = async (words: string): Promise<void> => {
    await act(async () =>
      find('button')
        .find((button) => button.textContent === words)
        ?.click(),
    );
  };
  let say: (key: string) => string = String;

  beforeEach(async () => {
    vi.stubGlobal('scrollTo', () => {});
    const wording = wordingOf(await withPageWords(english, ['practice']));
    say = wording.say;
    const load = async () => items;
    act(() => render(<Practice wording={wording} languages={practiceLanguages} load={load} />, document.body));
    await press(say('practice.begin'));
  });
  afterEach(() => act(() => render(null, document.body)));

  test('an item says that it is invented, and marks nothing before the choice', () => {
    expect(text('.invented-label')).toBe('Invented offer');
    expect(find('mark')).toEqual([]);
    expect(text('.said')).toBe('');
  });

  test('the answer marks the exact words, says why, and what to ask', async () => {
    await press(say('practice.ordinary'));
    expect(text('mark')).toBe('keeps your passport');
    expect(text('.said')).toContain(say('practice.risky.ordinary'));
    expect(text('.said')).toContain(risky.why);
    expect(text('.reason')).toContain(say('reason.passport-surrender'));
    expect(text('.question')).toContain(say('ask.passport-surrender'));
    expect(document.activeElement?.textContent).toBe(say('practice.risky'));
  });

  test('the end has words and no score, and a way to look again', async () => {
    await press(say('practice.ordinary'));
    await press(say('next'));
    await press(say('practice.ordinary'));
    expect(text('h1')).toBe(say('practice.harmless'));
    await press(say('next'));
    expect(text('main')).toContain('You looked at 2 examples.');
    expect(text('main')).not.toMatch(/%|points|right|wrong/u);
    expect(text('.again')).toBe(risky.title);
    await press(say('practice.end.look'));
    expect(text('mark')).toBe('keeps your passport');
    await press(say('practice.end.back'));
    expect(text('.again')).toBe(risky.title);
    expect(find('main a').map((link) => link.getAttribute('href'))).toEqual([
      'learn.html',
      'self-check.html',
      'help.html',
    ]);
  });

  test('stopping early is an end like any other', async () => {
    await press(say('practice.stop'));
    expect(text('h1')).toBe(say('practice.end.early'));
    expect(text('main')).toContain('You have not answered any yet.');
    await press(say('practice.end.anew'));
    expect(document.activeElement?.textContent).toBe(say('practice.title'));
  });
});
