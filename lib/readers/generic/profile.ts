import type { FoundOffer } from '@/lib/domain/reading';
import { all, bodyOf, closest, holds, parentOf } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane } from '../sanity';
import { isShown, lineOf, visibleText } from '../visible-text';
import { besideOf } from './beside';
import { factsIn } from './facts';
import { insideFinder, isFurniture } from './furniture';
import { aboutHeading, nameAndAge, profileLabel, seekingHeading } from './profile-words';
import { regionAround } from './region';

const named =
  'h1, h2, h3, [role="heading"], [class*="name" i], [class*="title" i], [data-testid*="name" i], [data-qa*="name" i], [itemprop="name"]';
const panes = 'main, [role="main"], dialog[open], [role="dialog"], [aria-modal="true"]';
/** Where other people than the one of the profile are named. */
export const elsewhere = 'nav, footer, [role="navigation"], [role="contentinfo"], aside:not([role="dialog"])';
const caps = { names: 400, labels: 6_000, label: 50 } as const;
/** Of a name with an age, words about oneself, words about what is wanted, and facts of a profile: how many must be there. */
const enough = 2;

/**
 * Reads the profile of one person on a dating page by its shape alone: a name with an age, under it what the person says of
 * themselves and of what they look for, and facts such as height or income. Grids of many people are no profile.
 * @param least how many of the four signs must be there; more on a site that need not be one for dating, and
 * a name with an age among them
 */
export function readProfile(page: Page, id: string, least: number = enough): FoundOffer<Element> | undefined {
  const name = nameOn(page.document);
  const root = name && paneAround(page.document, name);
  if (!name || !root) return undefined;
  const isNamed = nameAndAge.test(lineOf(name) ?? '');
  if (!isNamed && least > enough) return undefined;
  const isOut = outsideOf(root, name);
  const region = regionAround(name, root, isOut);
  const signs = signsOfProfile(region);
  if ([isNamed, signs.about, signs.seeking, signs.labels >= 2].filter(Boolean).length < least) return undefined;
  if (!signs.about && !signs.seeking) return undefined;
  const title = lineOf(name)?.replace(/\s+(?=[,)])/gu, '');
  const facts = factsIn(region, title ?? '', insideFinder(isOut, root));
  const found = foundOffer(page, {
    reader: id,
    kind: 'offer',
    surface: 'dating-profile',
    title,
    text: visibleText(region, { keepBreaks: true, without: isOut }),
    place: facts.place,
    pay: facts.pay,
    element: region,
    anchor: name,
  });
  return isSane(found) ? found : undefined;
}

/** The name the open profile is headed by: one with an age, else the main heading. */
function nameOn(document: Document): Element | undefined {
  const candidates = candidatesOn(document);
  return loneNameIn(candidates) ?? candidates.find((element) => closest(element, 'h1') === element);
}

/** The first name with an age on the page that is none of many alike, outside the head of the site. */
export function loneNameOn(document: Document): Element | undefined {
  return loneNameIn(candidatesOn(document).filter((element) => !closest(element, 'header')));
}

function candidatesOn(document: Document): readonly Element[] {
  const body = bodyOf(document);
  if (!body) return [];
  return all(body, named)
    .slice(0, caps.names)
    .filter((element) => !closest(element, elsewhere) && isShown(element));
}

function loneNameIn(candidates: readonly Element[]): Element | undefined {
  const aged = candidates.filter((element) => nameAndAge.test(lineOf(element) ?? ''));
  // Of two around each other the inner one is the name.
  const inner = aged.filter((element) => !aged.some((other) => other !== element && holds(element, other)));
  return inner.find((element) => !isOneOfMany(element, inner));
}

/** Whether the same block holds several such names: a grid of people. */
function isOneOfMany(name: Element, all: readonly Element[]): boolean {
  let at = parentOf(name);
  for (let level = 0; at && level < 4; level += 1, at = parentOf(at)) {
    const block = at;
    if (all.filter((other) => holds(block, other)).length >= 3) return true;
  }
  return closest(name, 'a[href]') !== undefined && all.length >= 3;
}

/** The pane the name stands in: an open dialog, the main part, or the page. */
function paneAround(document: Document, name: Element): Element | undefined {
  return closest(name, panes) ?? bodyOf(document);
}

function outsideOf(root: Element, name: Element): (element: Element) => boolean {
  const beside = besideOf(root, name, []);
  return (element) => element === name || isFurniture(element) || beside.has(element);
}

function signsOfProfile(region: Element): { about: boolean; seeking: boolean; labels: number } {
  const lines = all(region, 'h1, h2, h3, h4, h5, h6, dt, th, td, b, strong, label, span, div, p, li, [role="heading"]')
    .slice(0, caps.labels)
    .map((element) => visibleText(element, { limit: caps.label + 1 }).replace(/\s*[:：]$/u, ''))
    .map((line) => (line.includes('\n') ? '' : line))
    .filter((line) => line !== '' && line.length <= caps.label);
  return {
    about: lines.some((line) => aboutHeading.test(line)),
    seeking: lines.some((line) => seekingHeading.test(line)),
    labels: new Set(lines.filter((line) => profileLabel.test(line))).size,
  };
}
