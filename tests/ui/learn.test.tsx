// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Catalogue, Locale } from '@/lib/domain/catalogue';
import { readHelpFragment } from '@/lib/domain/help-address';
import { type LearnPage, learnPages } from '@/lib/domain/learn';
import { Learn } from '@/lib/ui/learn/view';
import { wordingOf } from '@/lib/ui/words';

const locales = import.meta.glob<Locale>('/locales/*/index.ts', { eager: true, import: 'default' });
const pageWords = import.meta.glob<Catalogue>('/locales/*/pages/learn.ts', { eager: true, import: 'default' });
const languages = Object.entries(pageWords).map(([file, words]) => [file.split('/')[2] ?? '', words] as const);

function show(page: LearnPage | undefined, code = 'en', print = () => {}): Element {
  const locale = locales[`/locales/${code}/index.ts`];
  if (!locale) throw new Error(`no words in ${code}`);
  const words = { ...locale.words, ...pageWords[`/locales/${code}/pages/learn.ts`] };
  act(() => render(<Learn wording={wordingOf({ ...locale, words })} page={page} print={print} />, document.body));
  return document.body;
}

const hrefs = (within: Element): readonly string[] =>
  [...within.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
const levels = (within: Element): readonly number[] =>
  [...within.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName.slice(1)));

afterEach(() => act(() => render(null, document.body)));

describe('the list of topics', () => {
  test('leads to every topic', () => {
    expect(hrefs(show(undefined)).filter((href) => href.startsWith('#'))).toEqual(learnPages.map(({ id }) => `#${id}`));
  });
});

describe.each(languages)('in %s', (code) => {
  test.each(learnPages)('$id is said in words', (page) => {
    const text = show(page, code).textContent ?? '';
    expect(text).not.toMatch(/learn\.[a-z]/u);
  });

  test('the list is said in words', () => {
    expect(show(undefined, code).textContent).not.toMatch(/learn\.[a-z]/u);
  });
});

describe.each(learnPages)('the topic $id', (page) => {
  test('has the way out first, one title, and headings in order', () => {
    const body = show(page);
    expect(body.firstElementChild?.classList.contains('exit')).toBe(true);
    const [first, ...others] = levels(body);
    expect(first).toBe(1);
    expect(new Set(others)).toEqual(new Set([2]));
  });

  test('has one main button, which asks for people for its harms', () => {
    const main = show(page).querySelectorAll('.button.main');
    expect(main).toHaveLength(1);
    const [address = '', fragment = ''] = main[0]?.getAttribute('href')?.split('#') ?? [];
    expect(address).toBe('help.html');
    expect(readHelpFragment(fragment)).toEqual({ harms: page.harms, jobCountries: [] });
  });

  test('leads on to the self-check, to practice and back to the list', () => {
    const links = hrefs(show(page));
    expect(links).toEqual(expect.arrayContaining([`self-check.html#${page.selfCheck}`, 'practice.html', '#all']));
  });

  test('opens its sources elsewhere, and tells them nothing', () => {
    const outside = [...show(page).querySelectorAll('a[href^="http"]')];
    expect(outside.map((link) => [link.getAttribute('target'), link.getAttribute('rel')])).toEqual(
      outside.map(() => ['_blank', 'noreferrer']),
    );
  });
});

test('printing is asked for by pressing', () => {
  const print = vi.fn();
  const button = [...show(learnPages[0], 'en', print).querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes('Print'),
  );
  act(() => button?.click());
  expect(print).toHaveBeenCalledOnce();
});
