import type { CDPSession } from 'playwright-core';
import type { ChromiumDriver } from './chromium';
import type { Tab } from './driver';

/** What of the browser's accessibility tree is read here (Chrome DevTools Protocol, `Accessibility.AXNode`). */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Said as a whole, by their name; what is inside them is that name. */
const whole = new Set([
  'heading',
  'link',
  'button',
  'switch',
  'radio',
  'checkbox',
  'combobox',
  'textbox',
  'DisclosureTriangle',
  'image',
]);
/** Named where one is: they say where one is. */
const places = new Set([
  'main',
  'banner',
  'region',
  'navigation',
  'list',
  'dialog',
  'form',
  'status',
  'article',
  'alert',
]);
/** Their words are one sentence, whatever marks up its parts. */
const sentences = new Set(['paragraph', 'LabelText', 'status', 'note']);

const clean = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

function states({ properties = [], value, description }: Node): string {
  const said = properties.flatMap(({ name, value: { value: state } }) => {
    if (name === 'checked') return state === 'true' ? 'on' : 'off';
    if (name === 'expanded') return state === true ? 'open' : 'closed';
    if (name === 'level') return `level ${clean(state)}`;
    return (name === 'busy' || name === 'disabled') && state === true ? name : [];
  });
  const all = [...(clean(value?.value) ? [`“${clean(value?.value)}”`] : []), ...said, clean(description?.value)].filter(
    Boolean,
  );
  return all.length > 0 ? ` (${all.join(', ')})` : '';
}

interface Line {
  readonly isText: boolean;
  readonly line: string;
}

/** Words that follow each other in one sentence are said in one breath. */
function joined(lines: readonly Line[]): readonly Line[] {
  const all: Line[] = [];
  for (const next of lines) {
    const last = all.at(-1);
    if (last?.isText && next.isText) all[all.length - 1] = { isText: true, line: `${last.line}${next.line}` };
    else all.push(next);
  }
  return all;
}

function linesOf(node: Node, nodes: ReadonlyMap<string, Node>): readonly Line[] {
  const role = clean(node.role?.value);
  const name = clean(node.name?.value);
  const inside = (): readonly Line[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = nodes.get(id);
      return child ? linesOf(child, nodes) : [];
    });
  if (node.ignored || role === 'generic' || role === 'none') return inside();
  if (role === 'StaticText') return [{ isText: true, line: String(node.name?.value ?? '') }];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (whole.has(role)) {
    const isPressed = role === 'heading' && inside().some(({ line }) => line.startsWith('link: '));
    return [{ isText: false, line: `${role}${isPressed ? ' and link' : ''}: ${name}${states(node)}` }];
  }
  if (role === 'listitem') return asItem(joined(inside()));
  const lines = sentences.has(role) ? joined(inside()).map(({ line }) => ({ isText: false, line })) : inside();
  if (!places.has(role)) return lines;
  // Nothing to be told, and so silent until there is.
  if (role === 'status' && lines.every(({ line }) => clean(line) === '')) return [];
  const items = (node.childIds ?? []).filter((id) => nodes.get(id)?.ignored === false).length;
  return [
    { isText: false, line: `[${role}${role === 'list' ? ` of ${items}` : ''}${name ? `: ${name}` : ''}]` },
    ...lines,
  ];
}

const asItem = ([first, ...rest]: readonly Line[]): readonly Line[] => [
  ...(first ? [{ isText: false, line: `- ${first.line}` }] : []),
  ...rest.map(({ line }) => ({ isText: false, line })),
];

/** What a screen reader would say of a page from top to bottom, one line a thing; of `part` alone where a selector is given that stands in an open shadow root. */
export async function transcript(driver: ChromiumDriver, tab: Tab, part: string): Promise<string> {
  const page = driver.pageOf(tab);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const root = await rootOf(session, part);
  const known = new Map<string, Node>(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === root);
  if (!start) throw new Error(`${part} is not in the accessibility tree`);
  const lines = linesOf(start, known).flatMap(({ line }) => clean(line) || []);
  await session.detach();
  return `${lines.join('\n')}\n`;
}

async function rootOf(session: CDPSession, part: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .map((root) => root.querySelector(${JSON.stringify(part)})).find(Boolean)`,
  });
  if (!result.objectId) throw new Error(`no ${part} in the page`);
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}
