import { type Assessment, reaches } from '@/lib/domain/assessment';
import type { Offer, OfferId } from '@/lib/domain/offer';
import { inTurn } from '../in-turn';
import type { OpenPage } from '../open-page';
import { forget, keep, recall } from '../session-memory';

/** An offer as it was read, with what it was assessed as. */
export interface HeldOffer {
  readonly offer: Offer;
  readonly assessment: Assessment;
}

type Tab = Pick<OpenPage, 'tabId' | 'isPrivate'>;

/** UTF-16 units of words held for one tab, and for all of them: session memory has room for 10 MB of everything. */
const mostOfTab = 300_000;
const mostOfAll = 1_500_000;

/** Whole offers by tab, newest last. Those of private windows are here only. */
const tabs = new Map<number, readonly HeldOffer[]>();
const keyOf = (tabId: number) => `offers:${tabId}`;
const sizesKey = 'offers';
const takeTurn = inTurn();

/**
 * Holds offers of a tab whole, so that they can be kept as long as the tab is open: those with something noticed, and what is the page
 * itself. The oldest go where there is no room.
 */
export async function holdOffers(tab: Tab, read: readonly HeldOffer[]): Promise<void> {
  const some = read.filter(({ offer, assessment }) => reaches(assessment.level, 'notice') || isPage(offer));
  if (some.length === 0) return;
  const ids = new Set(some.map(({ offer }) => offer.id));
  await takeTurn(async () => {
    const before = (await heldIn(tab.tabId)).filter(({ offer }) => !ids.has(offer.id));
    const held = newestWithin([...before, ...some], mostOfTab);
    tabs.set(tab.tabId, held);
    if (tab.isPrivate) return;
    await makeRoom(tab.tabId, sizeOf(held));
    await keep(keyOf(tab.tabId), held);
  });
}

/** An offer of a tab as it was read; `undefined` when it is not at hand any more. */
export async function heldOffer(tabId: number, id: OfferId): Promise<HeldOffer | undefined> {
  return (await heldIn(tabId)).find(({ offer }) => offer.id === id);
}

/** The tab was closed. */
export async function letGo(tabId: number): Promise<void> {
  tabs.delete(tabId);
  await forget(keyOf(tabId));
}

/** Everything was erased. */
export function letAllGo(): void {
  tabs.clear();
}

/** What is the page itself rather than one entry of it. */
export function isPage({ kind }: Offer): boolean {
  return kind === 'offer' || kind === 'conversation' || kind === 'text';
}

async function heldIn(tabId: number): Promise<readonly HeldOffer[]> {
  const known = tabs.get(tabId);
  if (known) return known;
  const recalled = await recall(keyOf(tabId));
  return isHeld(recalled) ? recalled : [];
}

/** Lets offers of the tabs go that were read the longest time ago. */
async function makeRoom(tabId: number, size: number): Promise<void> {
  const recalled = await recall(sizesKey);
  const sizes = (isSizes(recalled) ? recalled : []).filter(([known]) => known !== tabId);
  let sum = size + sizes.reduce((all, [, one]) => all + one, 0);
  while (sum > mostOfAll) {
    const oldest = sizes.shift();
    if (!oldest) break;
    sum -= oldest[1];
    await letGo(oldest[0]);
  }
  await keep(sizesKey, [...sizes, [tabId, size]]);
}

function newestWithin(offers: readonly HeldOffer[], most: number): readonly HeldOffer[] {
  let left = most;
  const kept = offers.toReversed().filter((one) => {
    left -= sizeOf([one]);
    return left >= 0;
  });
  return kept.toReversed();
}

function sizeOf(offers: readonly HeldOffer[]): number {
  return offers.reduce((sum, one) => sum + JSON.stringify(one).length, 0);
}

/** Written by this very version: session memory does not outlive an update. */
function isHeld(value: unknown): value is readonly HeldOffer[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'offer' in one);
}

function isSizes(value: unknown): value is readonly (readonly [tabId: number, size: number])[] {
  return Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2);
}
