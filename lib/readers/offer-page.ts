import type { Surface } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { type Anchors, elementAndLine, find, findAll, lineAt } from './anchors';
import { bodyOf, closest, first, holds } from './dom';
import { isFolded } from './folded';
import { foundOffer } from './found-offer';
import type { Page } from './reader';
import { isSane, textAround } from './sanity';
import { claimsOf, isSameOffer } from './structured/claims';
import { postingTitled } from './structured/job-posting';
import { type StateAnchors, statePostingTitled } from './structured/state-posting';
import { isShown, visibleText } from './visible-text';

/** Where the parts of an offer stand on its page, or in the pane that shows it beside a list. */
export interface OfferAnchors {
  /** The pane, when the page shows more than the offer; the rest is looked for in it. */
  readonly within?: Anchors;
  readonly title: Anchors;
  /** What stands in title or employer but is none of it: a price, a place, a link. */
  readonly without?: string;
  readonly text: Anchors;
  /** Visible text that belongs to the offer but stands outside `text`: facts, terms, a phone number. Added after it. */
  readonly more?: readonly Anchors[];
  readonly employer?: Anchors;
  readonly place?: Anchors;
  readonly pay?: Anchors;
  /** Where the page's own data says the same; fills in what is not to be seen. Newest first. */
  readonly state?: readonly StateAnchors[];
  /** Signs that the site cut the text, beside those that are looked for everywhere. */
  readonly folded?: Anchors;
  /** Line breaks in its markup show as line breaks. */
  readonly keepBreaks?: boolean;
}

interface As {
  readonly id: string;
  readonly surface: Surface;
  readonly offer: OfferAnchors;
  /** A selector of the entries of the site's lists, which may have the very anchors of an offer page; '' for none. */
  readonly entries: string;
}

/**
 * Reads the one offer a page is about. A JobPosting or the page's own data, where the title is the same, fills in employer,
 * place and pay; what they say otherwise than the page is kept as claims.
 */
export function readOfferPage(page: Page, { id, surface, offer, entries }: As): FoundOffer<Element> | undefined {
  const root = offer.within ? find(page.document, offer.within) : bodyOf(page.document);
  const title = root && elementAndLine(root, offer.title, offer.without);
  const place = root && find(root, offer.text);
  if (!root || !title || !place || (entries !== '' && closest(place, entries))) return undefined;
  const { element, text } = textAround(place, { keepBreaks: offer.keepBreaks === true });
  const further = (offer.more ?? [])
    .flatMap((anchors) => findAll(root, anchors))
    .filter((one) => !holds(element, one) && !holds(one, element) && isShown(one))
    .map((one) => visibleText(one))
    .filter((one) => one !== '');
  const shown = {
    title: title.line,
    text: [text, ...new Set(further)].join('\n'),
    employer: lineAt(root, offer.employer, offer.without),
    place: lineAt(root, offer.place),
    pay: lineAt(root, offer.pay),
  };
  const isBesideList = entries !== '' && first(page.document, entries) !== undefined;
  const postings = [postingTitled(page, title.line), statePostingTitled(page, title.line, offer.state)]
    .filter((posting) => posting !== undefined)
    .filter((posting) => !isBesideList || isSameOffer(shown, posting));
  const told = (part: 'employer' | 'place' | 'pay'): string | undefined =>
    shown[part] ?? postings.find((posting) => posting[part] !== undefined)?.[part];
  const found = foundOffer(page, {
    reader: id,
    kind: 'offer',
    surface,
    title: shown.title,
    text: shown.text,
    employer: told('employer'),
    place: told('place'),
    pay: told('pay'),
    claims: claimsOf(shown, postings, page.url.host),
    isFolded: isFolded(element, text, { anchors: offer.folded, around: root }),
    element: offer.within ? root : element,
    anchor: title.element,
  });
  return isSane(found) ? found : undefined;
}
