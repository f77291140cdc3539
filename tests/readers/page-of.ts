import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page, Reader } from '@/lib/readers/reader';

/** A page made of markup, as a reader gets it. Scripts in it do not run. */
export function pageOf(html: string, address = 'https://www.unknown.example/page'): Page {
  const { window } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  openShadows(window.document);
  return { document: window.document, url: new URL(address) };
}

/** Shadow roots written as browsers read them, `<template shadowrootmode="open">`, which jsdom does not. */
export function openShadows(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    template.remove();
    if (!shadow) continue;
    shadow.append(template.content);
    openShadows(shadow);
  }
}

/** An address the reader is for. */
export function addressFor({ matches }: Reader): string {
  return (matches[0] ?? '').replace('*://*.', 'https://www.').replace('*://', 'https://').replace(/\*$/u, 'page');
}
