import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assessSavedPage } from '@/lib/cli/assess-saved-page';
import type { Assessment } from '@/lib/domain/assessment';
import { boardList } from '../practice/board';
import { offers } from '../practice/offers';

const folder = mkdtempSync(path.join(tmpdir(), 'second-look-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stands for the engine: whoever has a title is worth a question. */
const assess = ({ title }: { title?: string }): Assessment => ({
  level: title ? 'notice' : 'none',
  language: 'en',
  reasons: [],
  combinations: [],
  harms: [],
  countries: [],
  partly: false,
});

async function run(html: string | Uint8Array, url = 'https://somewhere.example/job/1') {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  return runFile(file, url);
}

async function runFile(file: string, url = 'https://somewhere.example/') {
  let [out, err] = ['', ''];
  const to = (add: (text: string) => void) => ({
    write: async (text: string) => {
      add(text);
      return true;
    },
  });
  const output = to((text) => (out += text));
  const errors = to((text) => (err += text));
  const code = await assessSavedPage({ file, url: new URL(url) }, assess, output, errors);
  return {
    code,
    out: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    err,
  };
}

const posting = (title: string, description: string) => `<!doctype html><html lang="en"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  description,
  hiringOrganization: { '@type': 'Organization', name: 'Harbour Hotels' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Port Alma' } },
})}</script>
<main><h1>${title}</h1><div>${description}</div></main>`;

test('an offer comes with all that the contract names, absent facts as null', async () => {
  const text =
    'We look for a night porter for our hotel at the harbour. Four nights a week, a written contract, paid monthly.';
  const { code, out, err } = await run(posting('Night porter', text));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toHaveLength(1);
  expect(Object.keys(out[0])).toEqual(
    'reader kind title text employer place pay contacts level lang reasons combinations harms'.split(' '),
  );
  expect(out[0]).toMatchObject({
    kind: 'offer',
    title: 'Night porter',
    employer: 'Harbour Hotels',
    pay: null,
    level: 'notice',
  });
  expect(out[0].text).toContain('Four nights a week');
});

describe('a page without an offer says so in one line', () => {
  test.each<[string, string | Uint8Array]>([
    ['an empty file', ''],
    ['a page of bytes', new Uint8Array(2_000).map((_, index) => (index * 37) % 256)],
    ['a text without markup', 'hello'],
    ['an empty shell', '<!doctype html><title>Jobs</title><div id="root"></div><script>start()</script>'],
  ])('%s', async (_, html) => {
    const { code, out } = await run(html);
    expect(code).toBe(0);
    expect(out).toEqual([
      { nothing: expect.stringMatching(/^(?:wall|no-offer|unreadable)$/u), why: expect.any(String) },
    ]);
  });
});

test.each([
  ['is not there', 'absent.html', 'there is no such file'],
  ['is a folder', '.', 'it is a folder'],
])('a file that %s is wrong usage, with the reason', async (_, file, reason) => {
  const { code, out, err } = await runFile(path.join(folder, file));
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err).toContain(reason);
});

test('a list is read card by card, in the order of the page, whoever knows its site', async () => {
  const { out } = await run(boardList(offers), 'https://unknown-board.example/');
  expect(out.map(({ title }) => title)).toEqual(offers.map(({ title }) => title));
});
