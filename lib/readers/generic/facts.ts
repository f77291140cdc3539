import { all, attribute, first, fits, isElement, nameOf, parentOf, rawText } from '../dom';
import { isHidden } from '../hidden';
import { native } from '../native';
import { visibleText } from '../visible-text';
import { type FactWords, factWords, noName } from './fact-words';
import { signsOf } from './signs';
import { amount } from './words';

/** Who offers, where and for how much, as far as the page shows it. */
export interface Facts {
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly pay?: string | undefined;
}

export type Fact = keyof typeof factWords;

interface Candidate {
  readonly line: string;
  readonly rank: number;
}

const caps = { elements: 6_000, label: 40, name: 80, place: 100, pay: 100 } as const;
export const facts = ['employer', 'place', 'pay'] as const;
/** Links to a page about whoever offers. */
const companyPath =
  /[/-](?:company|companies|employers?|cmp|firm|firma|firmy|empresas?|unternehmen|arbeitgeber|entreprises?|aziend[ae]|pracodawcy?|angajator|companie|by-company|sellers?|shops?|store|users?|profiles?|members?|kompania|organization)(?:-id)?[/-][^/?#]/iu;

/**
 * Employer, place and pay by signs that most sites share: properties of schema.org, names of elements, labels beside them, a
 * link to the employer's page. Of several the best named counts, then the first.
 * @param isOut parts that are not looked at
 * @param title the offer's title, which is none of them
 */
export function factsIn(root: Element, title: string, isOut: (element: Element) => boolean): Facts {
  const found: Record<Fact, Candidate | undefined> = { employer: undefined, place: undefined, pay: undefined };
  const dom = native(root);
  const propose = (fact: Fact, line: string | undefined, rank: number): void => {
    const said = line === undefined ? undefined : sayable(fact, line, title);
    if (said !== undefined && rank > (found[fact]?.rank ?? 0)) found[fact] = { line: said, rank };
  };
  for (const element of all(root, '*').slice(0, caps.elements)) {
    if (isOut(element) || isHidden(element, nameOf(element), dom, true)) continue;
    const signs = signsOf(element);
    for (const fact of facts) {
      const rank = rankBy(signs, factWords[fact], attribute(element, 'itemprop') !== undefined);
      if (rank > 0) propose(fact, firstLine(element), rank);
      if (rank > 0) propose(fact, attribute(element, 'content'), 1);
      if (isLabel(element, factWords[fact])) propose(fact, valueBeside(element), 4);
      else if (isIcon(element, signs, factWords[fact])) propose(fact, valueBeside(element), 1.8);
    }
    if (nameOf(element) === 'a' && companyPath.test(attribute(element, 'href') ?? ''))
      propose('employer', firstLine(element), 1.5);
  }
  return { employer: found.employer?.line, place: found.place?.line, pay: found.pay?.line };
}

/** How surely a name means the fact: a property of schema.org most, then a name of its own, then one among others. */
function rankBy(signs: readonly string[], { signs: wanted, not, ifNamed }: FactWords, isProperty: boolean): number {
  const isNamed = signs.includes('name');
  if (!signs.some((sign) => wanted.has(sign) || (isNamed && ifNamed.has(sign)))) return 0;
  // `company-logo-name` is a name, `company-logo` is none.
  if (signs.some((sign) => not.has(sign) && !(isNamed && ifNamed.has(sign)))) return 0;
  return (isProperty ? 3 : 2) + (isNamed || signs.length <= 2 ? 0.5 : 0);
}

/** The first line an element says, without the links after its own words; of a line that begins with a link or something bold, that. */
function firstLine(element: Element): string | undefined {
  const dom = native(element);
  const named = first(element, '[itemprop~="name"]') ?? element;
  const opening = dom.firstChild(named);
  const isOwn = opening !== null && dom.nodeType(opening) === 3 && /\p{L}/u.test(dom.nodeValue(opening) ?? '');
  const without = (one: Element): boolean => isOwn && fits(one, 'a, button, [role="button"]');
  const [line = ''] = visibleText(named, { limit: 400, without }).split('\n');
  const inner = isOwn ? undefined : first(named, 'a, strong, b, h1, h2, h3, h4, h5, h6');
  const [begun = ''] = inner ? visibleText(inner, { limit: 400 }).split('\n') : [];
  return (begun.length > 1 && line.startsWith(begun) ? begun : line) || undefined;
}

/** An empty element that shows a picture by its class. */
function isIcon(element: Element, signs: readonly string[], { icons }: FactWords): boolean {
  return (
    ['i', 'span', 'em'].includes(nameOf(element)) &&
    rawText(element).trim() === '' &&
    signs.some((sign) => icons.has(sign))
  );
}

function isLabel(element: Element, { label }: FactWords): boolean {
  // A label of a few words holds at most what nobody sees.
  if ((native(element).textContent(element) ?? '').length > caps.label * 3) return false;
  const text = visibleText(element, { limit: caps.label + 1 });
  return text.length <= caps.label && label.test(text.replace(/\s+/gu, ' ').replace(/\s*[:：]$/u, ''));
}

/** What follows a label: the rest of its line, the next element, or the next cell when the label fills its own. */
function valueBeside(label: Element): string | undefined {
  const dom = native(label);
  let at = label;
  for (let level = 0; level < 3; level += 1) {
    for (let next = dom.nextSibling(at); next; next = dom.nextSibling(next)) {
      if (isElement(next)) {
        if (nameOf(next) === 'br') break;
        const line = firstLine(next);
        if (line !== undefined) return line;
        continue;
      }
      const text = (dom.nodeValue(next) ?? '').replace(/^[\s:：–-]+/u, '').trim();
      if (dom.nodeType(next) === 3 && text !== '') return text;
    }
    const parent = parentOf(at);
    if (!parent || visibleText(parent, { limit: caps.label * 2 }) !== visibleText(label)) return undefined;
    at = parent;
  }
  return undefined;
}

/** The line as the fact it can be, or nothing. */
export function sayable(fact: Fact, line: string, title: string): string | undefined {
  const [label = '', ...rest] = line.split(/\s?[:：]\s+/u);
  const value = rest.length > 0 && factWords[fact].label.test(label.trim()) ? rest.join(': ') : line;
  const said = value.replace(/\s+/gu, ' ').replace(/^[\s:·•|–-]+|[\s:·•|–-]+$/gu, '');
  if (said === title || said.length < 2 || !/[\p{L}\p{N}]/u.test(said)) return undefined;
  if (factWords[fact].label.test(said)) return undefined;
  if (fact === 'pay') return said.length <= caps.pay && (amount.test(said) || /\d{2}/u.test(said)) ? said : undefined;
  if (!/\p{L}/u.test(said) || amount.test(said) || said.includes('://')) return undefined;
  if (fact === 'place') return said.length <= caps.place ? said : undefined;
  return said.length <= caps.name && !noName.test(said) ? said : undefined;
}
