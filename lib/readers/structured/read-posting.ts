import type { FoundOffer } from '@/lib/domain/reading';
import { all, bodyOf, holds } from '../dom';
import { foundOffer } from '../found-offer';
import type { Page } from '../reader';
import { isSane } from '../sanity';
import { lineOf, visibleText } from '../visible-text';
import { agree } from './agree';
import { visiblePosting } from './job-posting';
import { whereItStands } from './where-it-stands';

/**
 * The offer of a page that describes itself as a JobPosting, when title and description are there for people to see.
 * The words are those on the page; employer, place and pay are what the markup says. A posting whose words stand in one of `entries` is of that entry of a list,
 * not of the page.
 */
export function readPosting(page: Page, entries: readonly Element[] = []): FoundOffer<Element> | undefined {
  const posting = visiblePosting(page);
  const element = posting?.description && whereItStands(page.document, posting.description);
  if (!posting || !element || entries.some((entry) => holds(entry, element))) return undefined;
  const heading = headingOf(page.document, posting.title);
  const found = foundOffer(page, {
    reader: 'job-posting',
    kind: 'offer',
    surface: 'job-ad',
    title: lineOf(heading) ?? posting.title,
    text: visibleText(element),
    employer: posting.employer,
    place: posting.place,
    pay: posting.pay,
    element,
    anchor: heading ?? element,
  });
  return isSane(found) ? found : undefined;
}

function headingOf(document: Document, title: string): Element | undefined {
  const body = bodyOf(document);
  if (!body) return undefined;
  return all(body, 'h1, h2, [role="heading"]')
    .slice(0, 40)
    .find((heading) => agree(title, lineOf(heading) ?? ''));
}
