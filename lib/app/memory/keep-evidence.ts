import { browser } from 'wxt/browser';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import type { Kept, ToKeep } from '@/lib/domain/keeping';
import type { Message, Offer } from '@/lib/domain/offer';
import { addEvidence, readEvidence } from '@/lib/memory/evidence';
import type { Memory } from '@/lib/memory/memory';
import { newId } from '@/lib/memory/new-id';
import { evidenceOf } from '@/lib/memory/overview';
import { assessText, pastedOffer } from '../assess-offer';
import { siteAt } from '../granted-sites';
import { loadSettings } from '../load-settings';
import { lookCloser } from '../look-closer';
import { takeTurn } from './evidence-turn';
import { type HeldOffer, heldOffer } from './held-offers';
import { whatIsKnown } from './what-is-known';
import { withMemory } from './with-memory';

/**
 * Keeps an offer because the user pressed for it. The same offer is kept once: again, it is brought up to date, with its note, tags and
 * pictures as they were. From a private window nothing is written until the user says that it may.
 * @throws where there is no room, or the browser refuses to write; nothing is half-written then
 */
export async function keepEvidence({
  tabId,
  what,
  evenPrivate = false,
}: {
  readonly tabId: number;
  readonly what: ToKeep;
  readonly evenPrivate?: boolean;
}): Promise<Kept> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito && !evenPrivate) return { kind: 'private' };
  const held = 'offer' in what ? await heldOffer(tabId, what.offer) : await pasted(what);
  if (!held) return { kind: 'gone' };
  const kept = await takeTurn(() => withMemory((memory) => keepOnce(memory, held, Date.now())));
  return kept === undefined ? { kind: 'closed' } : { kind: 'kept', evidence: kept.id };
}

async function keepOnce(memory: Memory, held: HeldOffer, now: number): Promise<Evidence> {
  const { offer, assessment } = held;
  const before = await keptBefore(memory, offer);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const site = URL.canParse(offer.url) ? siteAt(new URL(offer.url))?.id : undefined;
  const version = browser.runtime.getManifest().version;
  const evidence: Evidence = {
    id: before?.id ?? (newId() as EvidenceId),
    // Words that did not change were kept when they were first kept.
    at: before && hasSameWords(before.offer, offer) ? before.at : now,
    zone: before?.zone ?? zone,
    offer,
    assessment,
    ...(site === undefined ? {} : { site }),
    version,
    note: before?.note ?? '',
    tags: before?.tags ?? [],
    pictures: before?.pictures ?? 0,
  };
  await addEvidence(memory, evidence, whatIsKnown(offer, await loadSettings()));
  return evidence;
}

/** The evidence this offer brings up to date. One that has lost words since is kept anew: what was kept is not written over. */
async function keptBefore(memory: Memory, offer: Offer): Promise<Evidence | undefined> {
  const summary = await evidenceOf(memory, offer);
  const before = summary && (await readEvidence(memory, summary.id));
  return before && holdsAll(before.offer.messages, offer.messages) ? before : undefined;
}

/** Whether every turn is still there. */
function holdsAll(before: readonly Message[], now: readonly Message[]): boolean {
  const turns = new Set(now.map(turnOf));
  return before.every((message) => turns.has(turnOf(message)));
}

function hasSameWords(before: Offer, now: Offer): boolean {
  return before.text === now.text && before.messages.map(turnOf).join('\n') === now.messages.map(turnOf).join('\n');
}

function turnOf({ from, sender = '', text }: Message): string {
  return `${from}\u0000${sender}\u0000${text}`;
}

async function pasted({ text, messages }: Extract<ToKeep, { text: string }>): Promise<HeldOffer> {
  return {
    offer: pastedOffer(text, messages),
    assessment: lookCloser(assessText(text, messages), await loadSettings()),
  };
}
