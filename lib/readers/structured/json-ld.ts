import { all, rawText } from '../dom';
import { isDeeper } from './depth';
import { listOf, own, textOf } from './own';

/** UTF-16 units of one script; brackets inside brackets; objects looked at in one script; scripts on one page. */
const caps = { script: 256 * 1024, levels: 32, nodes: 2_000, scripts: 40 } as const;

/** Objects of these schema.org types anywhere in the page's JSON-LD. What is too big, too deep or no JSON counts as absent. */
export function jsonLdOf(document: Document, ...types: readonly string[]): readonly object[] {
  return all(document, 'script[type="application/ld+json" i]')
    .slice(0, caps.scripts)
    .map(rawText)
    .filter(
      (text) => text.length <= caps.script && types.some((type) => text.includes(type)) && !isDeeper(text, caps.levels),
    )
    .flatMap((text) => objectsOf(parsed(text), types));
}

/** Walks level by level with a list of its own: nothing here recurses, however the page nests. */
function objectsOf(root: unknown, types: readonly string[]): readonly object[] {
  const found: object[] = [];
  const waiting: unknown[] = [root];
  for (let seen = 0; seen < waiting.length && seen < caps.nodes; seen += 1) {
    const value = waiting[seen];
    if (typeof value !== 'object' || value === null) continue;
    if (listOf(own(value, '@type')).some((one) => types.includes(nameOf(textOf(one))))) found.push(value);
    waiting.push(...Object.values(value).slice(0, caps.nodes - seen));
  }
  return found;
}

/** `https://schema.org/JobPosting` and `schema:JobPosting` are `JobPosting`. */
function nameOf(type: string | undefined): string {
  return type?.replace(/^.*[/:#]/u, '') ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''));
  } catch {
    // Pages have broken JSON-LD every day; the visible page is read all the same. Line breaks inside texts are the usual fault.
    return parsedLeniently(text);
  }
}

function parsedLeniently(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    // Really none: absent.
    return undefined;
  }
}
