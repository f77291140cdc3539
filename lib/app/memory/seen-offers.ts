import { type Assessment, reaches } from '@/lib/domain/assessment';
import type { Offer } from '@/lib/domain/offer';
import type { Settings } from '@/lib/domain/settings';
import { privateGroups, type Site } from '@/lib/domain/site';
import { type Recognised, recogniseOffers } from '@/lib/memory/recognise-offers';
import { rememberOffers } from '@/lib/memory/remember-offers';
import { assessOffer } from '../assess-offer';
import { siteAt } from '../granted-sites';
import { today } from './today';
import { whatIsKnown } from './what-is-known';
import { whileOpen } from './with-memory';

/** Offers with what was seen before of each, and how to remember them once they were assessed. */
export interface SeenOffers {
  readonly offers: readonly Offer[];
  /** Never rejects; nobody waits for it. */
  readonly remember: (assessments: readonly Assessment[]) => Promise<void>;
}

/**
 * Recognises what was seen before of the offers of a page. Where nothing may be remembered, while memory is locked, and when it fails, the offers come
 * back as they are: a failure of memory is told once and stops no assessment.
 */
export async function seenOffers(
  offers: readonly Offer[],
  page: { readonly isPrivate: boolean },
  settings: Settings,
): Promise<SeenOffers> {
  const wanted = page.isPrivate ? [] : offers.filter((offer) => mayBeRemembered(offer, settings));
  const recognised = wanted.length > 0 ? await recognise(wanted, settings) : undefined;
  if (!recognised) return { offers, remember: async () => undefined };
  const seenOf = new Map(wanted.map((offer, index) => [offer, recognised.seen[index]]));
  const withSeen = offers.map((offer) => {
    const seen = seenOf.get(offer);
    return seen ? { ...offer, seen } : offer;
  });
  return {
    offers: withSeen,
    remember: (assessments) =>
      quietly('remember', async () => {
        const marked = new Map(
          offers.map((offer, index) => [offer, isMarkedByItself(withSeen[index], assessments[index])]),
        );
        await whileOpen((memory) =>
          rememberOffers(
            memory,
            recognised,
            wanted.map((offer) => marked.get(offer) ?? false),
            today(),
          ),
        );
      }),
  };
}

function recognise(offers: readonly Offer[], settings: Settings): Promise<Recognised | undefined> {
  return quietly('recognise', () =>
    whileOpen((memory) =>
      recogniseOffers(
        memory,
        offers.map((offer) => whatIsKnown(offer, settings)),
      ),
    ),
  );
}

/** Off where the user said so; messages and dating only where they said that. */
function mayBeRemembered(offer: Offer, { retention }: Settings): boolean {
  const group = siteOf(offer)?.group;
  const isPersonal =
    (group !== undefined && privateGroups.has(group)) ||
    offer.kind === 'conversation' ||
    personal.has(offer.surface) ||
    offer.messages.length > 0;
  return retention.isSeenOn && (!isPersonal || retention.isSeenInMessages);
}

const personal: ReadonlySet<Offer['surface']> = new Set<Offer['surface']>([
  'conversation',
  'direct-message',
  'dating-profile',
]);

const siteOf = ({ url }: Offer): Site | undefined => siteAt(new URL(url));

/** What is remembered may not mark an offer that would not be marked without it: else one mark would lead to the next. */
function isMarkedByItself(offer: Offer | undefined, assessment: Assessment | undefined): boolean {
  if (!offer || !assessment || !reaches(assessment.level, 'caution')) return false;
  if (!offer.seen) return true;
  const { seen: _, ...alone } = offer;
  return reaches(assessOffer(alone).level, 'caution');
}

let isToldOf = false;

/** A failure of memory, told once: it may fail for every page of the day. */
async function quietly<T>(what: string, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!isToldOf) console.error(`memory could not ${what} offers; they are assessed without it`, error);
    isToldOf = true;
    return undefined;
  }
}
