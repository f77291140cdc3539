import { type Anchors, find } from './anchors';
import { allIfAny, attribute, closest, first, fits, nameOf, nextTo, parentOf, rawText } from './dom';
import { native } from './native';
import { isShown, visibleText } from './visible-text';

const press = 'button, [role="button"]';
const inside = `${press}, [style*="-webkit-line-clamp"]`;
/** LinkedIn's box has a button in it for as long as there is more (2026-09). */
const box = '[data-testid="expandable-text-box"]';

const lineClamp = /-webkit-line-clamp\s*:\s*\d/u;
const startsCut = /^(?:…|\.{3})/u;
const endsCut = /(?:…|\.{3})$/u;

/** Where a site says that it cut a text, for what no general sign tells. */
export interface Folding {
  readonly anchors?: Anchors | undefined;
  /** What the anchors are looked for in; the text unless told. */
  readonly around?: Element;
  /** How high the text is, and how much of that is shown, where a style sheet alone may cut it. Asked last, and only once. */
  readonly heights?: () => Heights | undefined;
}

/** In CSS pixels. */
export interface Heights {
  readonly whole: number;
  readonly shown: number;
}

/** Pixels a text must be higher than its box to be cut: about a line. Fonts reach over a little. */
const line = 14;

/**
 * Whether the page shows only a part of this text and something can be pressed to see the rest. Told by markup: a folded
 * expander in or beside the text, a box clamped to some lines by its own style, dots before a button; and by its heights, where
 * they are given. `words` are the text as it was read.
 */
export function isFolded(text: Element, words: string, { anchors, around = text, heights }: Folding = {}): boolean {
  const parent = parentOf(text);
  return (
    isClamped(text) ||
    (parent !== undefined && isClamped(parent)) ||
    allIfAny(text, inside).some((one) => isSign(one, words)) ||
    buttonAfter(text).some((one) => isSign(one, words)) ||
    find(around, anchors) !== undefined ||
    isCut(heights?.())
  );
}

function isCut(heights: Heights | undefined): boolean {
  return heights !== undefined && heights.shown > 0 && heights.whole - heights.shown >= line;
}

/** The heights of the box a text stands in: a `span` has none of its own. Asks for layout, which a turn of reading, writing nothing, makes once. */
export function heightsOf(text: Element): Heights | undefined {
  let box: Element | undefined = text;
  for (let level = 0; box && nameOf(box) === 'span' && level < 3; level += 1) box = parentOf(box);
  if (!box || nameOf(box) === 'span') return undefined;
  const dom = native(box);
  return { whole: dom.scrollHeight(box), shown: dom.clientHeight(box) };
}

/** The button that comes right after a text, alone or in a wrapper that says nothing else: no bar of buttons, no next section. */
function buttonAfter(text: Element): readonly Element[] {
  const next = nextTo(text);
  if (!next) return [];
  if (fits(next, press)) return [next];
  const button = first(next, press);
  return button && rawText(button).trim() === rawText(next).trim() ? [button] : [];
}

function isClamped(element: Element): boolean {
  return lineClamp.test(attribute(element, 'style') ?? '');
}

function isSign(one: Element, words: string): boolean {
  return fits(one, press) ? isExpander(one, words) && isShown(one) : isClamped(one);
}

function isExpander(one: Element, words: string): boolean {
  // A menu opens, too, but no text with it.
  if (attribute(one, 'aria-haspopup') !== undefined) return false;
  const expanded = attribute(one, 'aria-expanded');
  if (expanded !== undefined) return expanded === 'false';
  const label = visibleText(one, { limit: 100 });
  if (label === '') return false;
  const parent = parentOf(one);
  const around = parent ? visibleText(parent, { limit: 20_000 }) : '';
  return (
    startsCut.test(label) ||
    closest(one, box) !== undefined ||
    endsCut.test(before(words, label)) ||
    endsCut.test(before(around, label))
  );
}

/** The words without the label of the button that ends them, if it was read with them. */
function before(words: string, label: string): string {
  return (words.endsWith(label) ? words.slice(0, -label.length) : words).trimEnd();
}
