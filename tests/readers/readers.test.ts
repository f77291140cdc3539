import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readers, readPage } from '@/lib/readers';
import { addressFor, pageOf } from './page-of';

const root = new URL('../fixtures/sites/', import.meta.url);
const pagesOf = (id: string): readonly string[] =>
  readdirSync(root, { encoding: 'utf8' }).includes(id)
    ? readdirSync(new URL(id, root), { encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    : [];

describe.each(readers)('$id', (reader) => {
  test('has a page to read', () => expect(pagesOf(reader.id)).not.toEqual([]));

  test.each(pagesOf(reader.id))('reads %s', async (file) => {
    const html = readFileSync(new URL(`${reader.id}/${file}`, root), 'utf8');
    const page = pageOf(html, addressFor(reader));
    const before = page.document.documentElement.outerHTML;
    const complaints: unknown[] = [];
    const reading = readPage(page, (report) => complaints.push(report));
    expect(complaints).toEqual([]);
    expect(page.document.documentElement.outerHTML, 'the page is left as it was').toBe(before);
    if (reading.kind === 'nothing') throw new Error(`nothing was read: ${reading.why}`);
    const read = reading.offers.map(({ offer: { url: _, messages, ...offer }, anchor }) => ({
      ...offer,
      ...(offer.kind === 'conversation' ? { messages } : {}),
      anchor: anchor.localName,
    }));
    await expect(`${JSON.stringify(read, undefined, 2)}\n`).toMatchFileSnapshot(
      new URL(`${reader.id}/${file.replace(/\.html$/u, '.json')}`, root).pathname,
    );
  });
});
