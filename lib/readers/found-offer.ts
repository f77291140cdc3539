import { type Claims, type Message, type OfferKind, offerId, type Surface } from '@/lib/domain/offer';
import type { FoundOffer, Reading } from '@/lib/domain/reading';
import { contactsIn } from './contacts';
import { attribute, closest, pageLanguage } from './dom';
import type { Page } from './reader';
import { titleOf } from './sanity';

/** What a reader knows of an offer; the rest follows from where it stands. */
export interface Draft {
  readonly reader: string;
  readonly kind: OfferKind;
  readonly surface: Surface;
  readonly title?: string | undefined;
  readonly text: string;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly pay?: string | undefined;
  readonly messages?: readonly Message[];
  readonly claims?: Claims | undefined;
  /** Its own address, when the page only lists it: what tells it from another with the same words. */
  readonly link?: string | undefined;
  /** Cut on the page behind something to press. */
  readonly isFolded?: boolean;
  /** Everything of the offer, where its contacts stand. */
  readonly element: Element;
  /** Beside which a mark can stand: the title, mostly. */
  readonly anchor: Element;
}

/** The offer and its anchor. Absent parts stay absent. */
export function foundOffer(page: Page, draft: Draft): FoundOffer<Element> {
  const title = titleOf(draft.title);
  const messages = draft.messages ?? [];
  const isChat = draft.kind === 'conversation';
  const words = isChat ? messages.map(({ text }) => text).join('\n') : draft.text;
  const [employer, place, pay] = [part(draft.employer), part(draft.place), part(draft.pay)];
  const language = languageOf(draft.element) ?? pageLanguage(page.document);
  return {
    anchor: draft.anchor,
    offer: {
      // Messengers tell one conversation from the next by what follows the # alone.
      id: offerId(addressOf(draft.link, page.url) + (isChat ? page.url.hash : ''), title ?? '', isChat ? '' : words),
      reader: draft.reader,
      kind: draft.kind,
      surface: draft.surface,
      url: page.url.href,
      ...(title === undefined ? {} : { title }),
      text: draft.text,
      ...(employer === undefined ? {} : { employer }),
      ...(place === undefined ? {} : { place }),
      ...(pay === undefined ? {} : { pay }),
      contacts: contactsIn(draft.element, words.slice(0, 20_000)),
      messages,
      ...(language === undefined ? {} : { language }),
      ...(draft.claims === undefined ? {} : { claims: draft.claims }),
      ...(draft.isFolded ? { isFolded: true as const } : {}),
    },
  };
}

/** A reading of these offers, or why there are none. */
export function offersOr(
  offers: readonly FoundOffer<Element>[],
  nothing: Extract<Reading, { kind: 'nothing' }>,
): Reading<Element> {
  return offers.length > 0 ? { kind: 'offers', offers } : nothing;
}

/** A path on the page's own host that stands as it would in an address: most links, which then need no parsing, costly for each of a feed. */
const plainPath = /^(\/(?:[\w-][\w/-]*)?)(?:[?#]|$)/u;

/** Without what changes from visit to visit: campaign marks, search words, the place on the page. */
function addressOf(link: string | undefined, page: URL): string {
  const [, path] = plainPath.exec(link ?? '') ?? [];
  if (path !== undefined) return `${page.host}${path}`;
  if (link !== undefined && !URL.canParse(link, page.href)) return page.host;
  const { host, pathname } = link === undefined ? page : new URL(link, page.href);
  return `${host}${pathname}`;
}

function languageOf(element: Element): string | undefined {
  const language = attribute(closest(element, '[lang]'), 'lang');
  return language !== undefined && /^[A-Za-z]{2,3}(?:[-_][\w-]{1,30})?$/u.test(language) ? language : undefined;
}

function part(line: string | undefined): string | undefined {
  return line?.trim().slice(0, 300) || undefined;
}
