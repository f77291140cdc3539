import { all, attribute, first, fits, holds, nameOf, parentOf, rawText } from '../dom';
import { lineOf, visibleText } from '../visible-text';
import { besideHeading, besideNames, besideSigns, control, legal } from './beside-words';
import { isFurniture } from './furniture';
import { signsOf } from './signs';
import { applying } from './words';

const headings = 'h2, h3, h4, h5, h6, [role="heading"], [class*="title" i], [class*="heading" i], strong, b';
const holders = 'ul, ol, dl, div, section, table, p, td, font, center, small';
const caps = {
  headings: 400,
  blocks: 3_000,
  heading: 70,
  links: 3,
  control: 40,
  legal: 400,
  near: 2,
  before: 200,
  level: 3,
  facts: 250,
} as const;
/** The share of a block's text that is links from which the block leads elsewhere. */
const linked = 0.6;
/** No part with more than this share of the page's text is taken for something beside the offer. */
const small = 0.5;

/**
 * What stands on an offer's page without being of the offer, beyond the furniture: other offers and what goes with them,
 * comments, advice of the board, lists of links, forms. Nothing that holds `heading`, and nothing that makes up most of the page.
 * @param listed entries of lists on the page
 */
export function besideOf(root: Element, heading: Element, listed: readonly Element[]): ReadonlySet<Element> {
  const whole = visibleText(root, { without: isFurniture }).length;
  const beside = new Set<Element>();
  const near = nearbyOf(root, heading);
  const add = (element: Element, isSure = true): void => {
    if (holds(element, heading) || beside.has(element)) return;
    if (!isSure && isFactsOf(heading, element, near)) return;
    if (visibleText(element, { limit: whole }).length <= whole * small) beside.add(element);
  };
  for (const element of all(root, 'form, select, textarea')) add(element);
  for (const element of listed) if (holds(root, element)) add(element);
  for (const element of all(root, '[class], [id]')) if (isNamedBeside(element)) add(element, !isFooter(element));
  for (const element of underHeadings(root, heading)) add(element);
  for (const element of linkLists(root)) add(element, false);
  for (const element of legalLines(root)) add(element);
  for (const element of controls(root)) add(element);
  for (const element of wellBefore(root, heading)) add(element);
  return beside;
}

/** The block around the heading, a few levels up. */
function nearbyOf(root: Element, heading: Element): Element {
  let at = heading;
  for (let level = 0; level < caps.level && at !== root; level += 1) at = parentOf(at) ?? at;
  return at;
}

/** Short parts right after the heading are facts, even when each of them is a link: place, branch, employer. */
function isFactsOf(heading: Element, element: Element, near: Element): boolean {
  if (!holds(near, element) || visibleText(element, { limit: caps.facts }).length >= caps.facts) return false;
  const order = all(near, '*');
  return order.indexOf(element) > order.indexOf(heading);
}

/** `listing-footer` may be the foot of an offer's head. */
function isFooter(element: Element): boolean {
  return signsOf(element).includes('footer') && !besideNames.test(attribute(element, 'class') ?? '');
}

function isNamedBeside(element: Element): boolean {
  return besideNames.test(attribute(element, 'class') ?? '') || signsOf(element).some((sign) => besideSigns.has(sign));
}

/** Buttons, and links that say what buttons say. A button around more than its label is no control but a card. */
function controls(root: Element): readonly Element[] {
  return all(root, 'button, [role="button"], input, a[href]').filter((element) => {
    const line = lineOf(element) ?? '';
    if (line.length > caps.control || (line.match(/\d/gu) ?? []).length >= 6) return false;
    return !fits(element, 'a:not([role="button"])') || applying.test(line) || control.test(line);
  });
}

/** Short blocks of a site's own about copyright, terms and privacy. */
function legalLines(root: Element): readonly Element[] {
  return all(root, 'div, p, td, li, small, span, font, center')
    .slice(-caps.headings)
    .filter((element) => {
      const text = visibleText(element, { limit: caps.legal + 1 });
      return text.length <= caps.legal && [...text.matchAll(legal)].length >= (/[©®]/u.test(text) ? 1 : 2);
    });
}

/** Short parts well before the heading: what the site calls itself, the way here. Beside the heading itself they may be facts. */
function wellBefore(root: Element, heading: Element): readonly Element[] {
  const before: Element[] = [];
  let at = heading;
  for (let level = 0; at !== root; level += 1) {
    const parent = parentOf(at);
    if (!parent) break;
    if (level >= caps.near) {
      const siblings = all(parent, ':scope > *');
      before.push(
        ...siblings.slice(0, siblings.indexOf(at)).filter((one) => (lineOf(one) ?? '').length <= caps.before),
      );
    }
    at = parent;
  }
  return before;
}

/** The parts of the page under headings that announce something else. */
function underHeadings(root: Element, main: Element): readonly Element[] {
  return smallHeadings(root).flatMap((heading) => {
    if (heading === main || holds(main, heading)) return [];
    const line = lineOf(heading);
    if (line === undefined || line.length > caps.heading || !besideHeading.test(line)) return [];
    let part = heading;
    // Up to the largest part that begins with this heading.
    for (let parent = parentOf(part); parent && parent !== root && !holds(parent, main); parent = parentOf(part)) {
      if (
        !visibleText(parent, { limit: line.length + 1 })
          .replace(/\s+/gu, ' ')
          .startsWith(line)
      )
        break;
      part = parent;
    }
    return part === heading || lineOf(part) === line ? [part, ...followersOf(part)] : [part];
  });
}

/** Headings, and lone first lines of blocks on pages that have none: `<div class="_x">Similar jobs</div>`. */
function smallHeadings(root: Element): readonly Element[] {
  const named = all(root, headings).slice(0, caps.headings);
  const lone = all(root, 'div, p, span, td, dt')
    .slice(0, caps.blocks)
    .filter(
      (element) =>
        !first(element, '*') &&
        besideHeading.test(
          rawText(element)
            .slice(0, caps.heading * 2)
            .trim(),
        ),
    );
  return [...new Set([...named, ...lone])];
}

/** What follows a heading in the same block, up to the next heading that is not smaller. */
function followersOf(heading: Element): readonly Element[] {
  const parent = parentOf(heading);
  if (!parent) return [];
  const children = all(parent, ':scope > *');
  const after = children.slice(children.indexOf(heading) + 1);
  const next = after.findIndex((element) => rankOf(element) <= rankOf(heading));
  return next === -1 ? after : after.slice(0, next);
}

function rankOf(element: Element): number {
  const heading = /^h[1-6]$/u.test(nameOf(element)) ? element : first(element, 'h1, h2, h3, h4, h5, h6');
  return heading ? Number(nameOf(heading).slice(1)) : 7;
}

/** Blocks that are little more than links to other pages: of the site, not of whoever offers. */
function linkLists(root: Element): readonly Element[] {
  const links = new Map<Element, { count: number; length: number }>();
  for (const link of all(root, 'a[href]').slice(0, caps.blocks)) {
    const length = /^(?:mailto|tel|sms|whatsapp):|wa\.me|t\.me/iu.test(attribute(link, 'href') ?? '')
      ? 0
      : (lineOf(link)?.length ?? 0);
    if (length === 0) continue;
    for (let at = parentOf(link); at && at !== root; at = parentOf(at)) {
      const sum = links.get(at) ?? { count: 0, length: 0 };
      links.set(at, { count: sum.count + 1, length: sum.length + length });
    }
  }
  return all(root, holders)
    .slice(0, caps.blocks)
    .filter((element) => {
      const sum = links.get(element);
      if (!sum || sum.count < caps.links) return false;
      return sum.length > linked * visibleText(element, { limit: sum.length * 3 }).length;
    });
}
