import { all, attribute, rawText } from '../dom';
import { isDeeper } from './depth';
import { own } from './own';
import { literalOf } from './script-literal';

/** UTF-16 units of one script; brackets inside brackets; scripts looked at; steps of a path. */
const caps = { script: 1024 * 1024, levels: 64, scripts: 200, steps: 12 } as const;

/**
 * What a page's program starts from, written into the page as data: `<script id="NAME">{...}</script>`, or a script that
 * assigns it to `window.NAME`. Parsed as JSON and never run; what is too big, too deep or no JSON counts as absent.
 */
export function stateOf(document: Document, name: string): unknown {
  for (const script of all(document, 'script:not([src])').slice(0, caps.scripts)) {
    const text = rawText(script);
    if (text.length > caps.script) continue;
    const isNamed = attribute(script, 'id') === name;
    if (!isNamed && !text.includes(name)) continue;
    const json = (isNamed && /^\s*[[{]/u.test(text) ? text : undefined) ?? literalOf(text, name);
    const value = json === undefined || isDeeper(json, caps.levels) ? undefined : parsed(json);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * The value at the end of a path such as `props.pageProps.ad` or `places.0.city`; `params.key=salary` is the first of a list
 * whose `key` is `salary`. Only own properties count.
 */
export function valueAt(state: unknown, path: string): unknown {
  return path
    .split('.')
    .slice(0, caps.steps)
    .reduce<unknown>((value, step) => (Array.isArray(value) ? entryOf(value, step) : own(value, step)), state);
}

function entryOf(list: readonly unknown[], step: string): unknown {
  if (/^\d{1,4}$/u.test(step)) return list[Number(step)];
  const [key = '', wanted] = step.split('=');
  return wanted === undefined ? undefined : list.slice(0, 200).find((entry) => own(entry, key) === wanted);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // `undefined`, functions and the like: a program, not data. The visible page is read all the same.
    return undefined;
  }
}
