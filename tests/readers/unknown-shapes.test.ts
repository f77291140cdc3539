import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnyPage } from '@/lib/readers/fallback';
import { bare, foreignTo, shareOf, textsIn } from './measure';
import { pageOf } from './page-of';

/** Invented pages of makes no reader knows; `data-truth` says what is what: title, text, employer, place, pay, card. */
const root = new URL('../fixtures/unknown/', import.meta.url);
const pagesIn = (folder: string): readonly string[] => readdirSync(new URL(folder, root), { encoding: 'utf8' });

function read(folder: string, file: string) {
  const page = pageOf(readFileSync(new URL(`${folder}/${file}`, root), 'utf8'), 'https://www.unknown.example/page');
  const before = page.document.documentElement.outerHTML;
  const complaints: unknown[] = [];
  const reading = readAnyPage(page, (report) => complaints.push(report));
  expect(complaints).toEqual([]);
  expect(page.document.documentElement.outerHTML, 'the page is left as it was').toBe(before);
  const truths = (name: string, within: ParentNode = page.document): readonly string[] =>
    [...within.querySelectorAll(`[data-truth~="${name}"]`)].map(textsIn);
  return { reading, truths, document: page.document };
}

describe('an offer', () => {
  test.each(pagesIn('offers'))('%s: its title, its words and hardly any others, who, where, how much', (file) => {
    const { reading, truths } = read('offers', file);
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const [found] = reading.offers;
    const offer = found?.offer;
    const [text, title] = [truths('text').join(' '), truths('title')[0] ?? ''];
    expect(offer?.title).toBe(title);
    expect(
      shareOf(text, `${offer?.title} ${offer?.text}`),
      `found of the text in:\n${offer?.text}`,
    ).toBeGreaterThanOrEqual(0.9);
    expect(foreignTo(`${title} ${text}`, offer?.text ?? ''), `foreign in:\n${offer?.text}`).toBeLessThanOrEqual(0.05);
    for (const fact of ['employer', 'place', 'pay'] as const) {
      const [truth] = truths(fact);
      if (truth !== undefined) expect(bare(offer?.[fact] ?? ''), fact).toContain(bare(truth));
    }
  });
});

describe('a list or a feed', () => {
  test.each(pagesIn('lists'))('%s: every entry, each once', (file) => {
    const { reading, truths, document } = read('lists', file);
    if (reading.kind !== 'offers') throw new Error(reading.why);
    const cards = [...document.querySelectorAll('[data-truth~="card"]')];
    expect(reading.offers).toHaveLength(cards.length);
    for (const [index, card] of cards.entries()) {
      const offer = reading.offers[index]?.offer;
      const [title] = truths('title', card);
      if (title === undefined) expect(offer?.kind).toBe('post');
      else expect(offer?.title).toBe(title);
      for (const fact of ['employer', 'place', 'pay'] as const) {
        const [truth] = truths(fact, card);
        if (truth !== undefined) expect(bare(offer?.[fact] ?? ''), fact).toBe(bare(truth));
      }
    }
  });
});

describe('a page that offers nothing', () => {
  test.each(pagesIn('nothing'))('%s', (file) => {
    expect(read('nothing', file).reading).toMatchObject({ kind: 'nothing' });
  });
});
