import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '@/lib/domain/reading';
import { readPage } from '@/lib/readers';
import { readAnyPage } from '@/lib/readers/fallback';
import type { Report } from '@/lib/readers/read-safely';

/**
 * Reads a saved page as the extension would read it live: with the site's reader, then with the general one. Scripts in it do
 * not run, nothing is loaded.
 * @param html the page's markup, already text (see `decode-page.ts`)
 * @param url the address it was read at, which decides the reader
 * @param onBroken told when a reader throws; the page is read on
 */
export function readSavedPage(html: string, url: URL, onBroken?: (report: Report) => void): Reading<Element> {
  // Style sheets that jsdom cannot make out would be reported on a console otherwise.
  const { window } = new JSDOM(withoutStyles(html), { url: url.href, virtualConsole: new VirtualConsole() });
  const page = { document: window.document, url };
  const reading = readPage(page, onBroken);
  if (reading.kind === 'offers' || reading.nothing === 'wall') return reading;
  return readAnyPage(page, onBroken);
}

/** Style sheets say nothing, and jsdom would read every one of them. Only those without a tag in them, to be sure. */
function withoutStyles(html: string): string {
  return html.replace(/<style\b[^>]{0,500}>[^<]*<\/style>/giu, '');
}
