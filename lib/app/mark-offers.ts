import { type Assessment, reaches } from '@/lib/domain/assessment';
import type { Offer } from '@/lib/domain/offer';
import { setAsideAs } from '@/lib/domain/set-aside';
import { dismissedOn } from './dismiss-offer';
import { inTurn } from './in-turn';
import type { OpenPage } from './open-page';
import { keep, recall } from './session-memory';

/** How an offer is marked on its page. */
type Mark = 'none' | 'caution' | 'danger';

/** The one offer that was marked as danger on a host today. */
interface ShownDanger {
  readonly day: string;
  readonly offer: string;
}

const shownInPrivate = new Map<string, ShownDanger>();
const takeTurn = inTurn();

/**
 * Decides how offers are marked: those set aside not at all, and of those with level `danger` only the first of each host and day as
 * `danger`, because a strong warning seen often is no longer seen. That one keeps its look when the page is read again.
 * @param today the day as the user's calendar has it
 */
export function markOffers(
  offers: readonly Offer[],
  assessments: readonly Assessment[],
  page: OpenPage,
  today: string,
): Promise<readonly Mark[]> {
  return takeTurn(async () => {
    const dismissed = await dismissedOn(page);
    const before = await shownDanger(page);
    let shown = before?.day === today ? before : undefined;
    const marks = offers.map((offer, index): Mark => {
      const level = assessments[index]?.level ?? 'none';
      if (!reaches(level, 'caution') || dismissed.has(setAsideAs(offer, level))) return 'none';
      if (level !== 'danger') return 'caution';
      shown ??= { day: today, offer: offer.id };
      return shown.offer === offer.id ? 'danger' : 'caution';
    });
    if (shown && shown !== before) await keepShownDanger(page, shown);
    return marks;
  });
}

/** The user's day, `2026-11-25`. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const keyOf = (host: string) => `danger:${host}`;

async function shownDanger({ host, isPrivate }: OpenPage): Promise<ShownDanger | undefined> {
  const value: unknown = isPrivate ? shownInPrivate.get(host) : await recall(keyOf(host));
  return isShownDanger(value) ? value : undefined;
}

async function keepShownDanger({ host, isPrivate }: OpenPage, shown: ShownDanger): Promise<void> {
  if (isPrivate) shownInPrivate.set(host, shown);
  else await keep(keyOf(host), shown);
}

function isShownDanger(value: unknown): value is ShownDanger {
  return typeof value === 'object' && value !== null && 'day' in value && 'offer' in value;
}
