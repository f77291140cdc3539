import type { DOMWindow } from 'jsdom';
import type { Searches } from './record-searches';
import { reword } from './reword';

/** Classes by which text is hidden: they decide what is read. */
const hiding = /^(?:sr-only|visually-?hidden.*|is-hidden|mfp-hide|hidden|print-?only|d-none)$/iu;
const always = new Set(['hidden', 'aria-hidden', 'lang', 'itemprop', 'itemtype', 'itemscope', 'dir']);
/** Alike siblings kept. */
const mostAlike = 3;

/** The page with nothing on it but what was found, as markup. Everything said on it is made up. */
export function reduce(window: DOMWindow, { found, selectors }: Searches, url: URL): string {
  const { document } = window;
  const wide = new Set<Element>([document.documentElement, document.body]);
  const parts = [...found]
    .filter((one) => !wide.has(one) && one.localName !== 'main' && one.isConnected)
    .map(orBesideIt);
  const kept = new Set<Element>(parts.flatMap((element) => [element, ...element.querySelectorAll('*')]));
  const path = new Set<Element>();
  for (const part of parts) for (let up = part.parentElement; up; up = up.parentElement) path.add(up);
  const title = reword(document.title).replace(/[&<]/gu, ' ');
  for (const element of [...document.querySelectorAll('*')].reverse()) {
    if ((!kept.has(element) && !path.has(element)) || isSilent(element) || isOneTooMany(element)) element.remove();
    else clean(element, [...selectors].join(' '), url);
    if (isBare(element)) element.remove();
    else if (!kept.has(element) && isMereWrapping(element)) element.replaceWith(...element.childNodes);
  }
  for (const node of nodesOf(window)) {
    if (node.nodeType === 8) node.parentNode?.removeChild(node);
    else if (node.nodeType === 3) node.nodeValue = keepSpace(node.nodeValue ?? '');
  }
  const language = document.documentElement.getAttribute('lang');
  return [
    '<!doctype html>',
    '<!-- Reduced and reworded by npm run capture; nothing said here is real. -->',
    `<html${language === null ? '' : ` lang="${language}"`}>`,
    `<head><meta charset="utf-8"><title>${title}</title></head>`,
    document.body.outerHTML.replace(/></gu, '>\n<').replace(/\s*\n\s*/gu, '\n'),
    '</html>\n',
  ].join('\n');
}

/** What stands beside an element without words may be read in its stead. */
function orBesideIt(element: Element): Element {
  const hasWords = element.textContent?.trim() !== '' || element.localName === 'img';
  return hasWords ? element : (element.parentElement ?? element);
}

function isBare({ attributes, textContent, children, localName }: Element): boolean {
  return attributes.length === 0 && children.length === 0 && textContent?.trim() === '' && localName !== 'br';
}

function isMereWrapping({ attributes, localName, children, childNodes }: Element): boolean {
  const words = [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '');
  return localName === 'div' && attributes.length === 0 && children.length === 1 && !words;
}

function isSilent({ localName }: Element): boolean {
  return ['script', 'style', 'link', 'meta', 'template', 'svg', 'iframe', 'noscript', 'source', 'input'].includes(
    localName,
  );
}

function isOneTooMany(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || !['li', 'p', 'br', 'dd', 'dt'].includes(element.localName)) return false;
  return [...parent.children].filter(({ localName }) => localName === element.localName).indexOf(element) >= mostAlike;
}

/** Keeps the attributes that selectors name and those that hide; addresses lead nowhere but keep the shape that is looked for. */
function clean(element: Element, selectors: string, url: URL): void {
  for (const { name, value } of [...element.attributes]) {
    if (always.has(name)) continue;
    if (name === 'class') {
      const classes = value.split(/\s+/u).filter((one) => hiding.test(one) || isNamed(one, selectors));
      if (classes.length > 0) element.setAttribute('class', classes.join(' '));
      else element.removeAttribute('class');
    } else if (name === 'style') {
      if (!/display:\s*none|visibility:\s*hidden/iu.test(value)) element.removeAttribute('style');
      else element.setAttribute('style', 'display: none');
    } else if (name === 'href') element.setAttribute('href', newAddress(value, selectors, url));
    else if (name === 'id' && selectors.includes(`#${value}`)) continue;
    else if (name === 'datetime') element.setAttribute(name, '2026-01-02');
    else {
      const next = newValue(name, value, selectors);
      if (next === undefined) element.removeAttribute(name);
      else element.setAttribute(name, next);
    }
  }
}

/** What selectors ask of an attribute: that it is there, that it is just so, or that it has a piece; the rest of it goes. */
function newValue(name: string, value: string, selectors: string): string | undefined {
  const asked = [...selectors.matchAll(new RegExp(`\\[${name}(?:([*^$~|]?)="([^"]*)")?(?: i)?\\]`, 'gu'))];
  if (asked.some(([, sign, piece]) => sign === '' && piece === value)) return value;
  const piece = asked.find(([, sign, piece]) => sign && piece && value.includes(piece))?.[2];
  if (piece !== undefined) return `${piece}1`;
  return asked.some(([, , one]) => one === undefined) ? '1' : undefined;
}

/** Named whole, or by a piece: `[class*="salaryText"]`. */
function isNamed(one: string, selectors: string): boolean {
  if (one.length > 2 && selectors.includes(`.${one}`)) return true;
  return [...selectors.matchAll(/\[class[*^]="([^"]{4,})"/gu)].some(([, piece = '']) => one.includes(piece));
}

function newAddress(href: string, selectors: string, { host }: URL): string {
  const pieces = [...selectors.matchAll(/\[href[*^]="([^"]+)"/gu)].map(([, piece = '']) => piece);
  const piece = pieces.find((one) => href.includes(one));
  const number = [...href].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 100_000, 7);
  if (piece === undefined || /^(?:\/|#)/u.test(href)) return `${piece ?? '/'}a${number}`;
  if (piece.startsWith('tel:')) return 'tel:+34600000000';
  if (piece.startsWith('mailto:')) return 'mailto:someone@mail.example';
  return piece.includes('.') ? `https://${piece}someone${number}` : `https://${host}${piece}a${number}`;
}

function nodesOf({ document, NodeFilter }: DOMWindow): readonly Node[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function keepSpace(text: string): string {
  const core = text.trim();
  if (core === '') return text.includes('\n') ? '\n' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${reword(core)}${/\s$/u.test(text) ? ' ' : ''}`;
}
