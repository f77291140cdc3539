import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page, Reader } from '@/lib/readers/reader';

/** A page made of markup, as a reader gets it. Scripts in it do not run. */
export function pageOf(html: string, address = 'https://www.unknown.example/page'): Page {
  const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  return { document: window.document, url: new URL(address) };
}

/** An address the reader is for. */
export function addressFor({ matches }: Reader): string {
  return (matches[0] ?? '').replace('*://*.', 'https://www.').replace('*://', 'https://').replace(/\*$/u, 'page');
}
