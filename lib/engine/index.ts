import type { Assessment, Signal } from '@/lib/domain/assessment';
import type { AssessedOffer } from './assessed-offer';
import { bySender, stronger } from './by-sender';
import { OfferReader } from './read-offer';
import { Score } from './score';

export type { AssessedOffer } from './assessed-offer';

/** Judges one offer. Pure: the same offer always gets the same assessment. Never throws, whatever the text. */
export type Assess = (offer: AssessedOffer) => Assessment;

/**
 * Opens a compiled knowledge and gives back the judge. The judge keeps buffers between offers, so one is enough for a whole browser.
 * Throws if the bytes are no pack of this version.
 */
export function createAssessor(pack: Uint8Array): Assess {
  const reader = new OfferReader(pack);
  const score = new Score(reader.pack.facts);
  const judge: Assess = (offer) => {
    const { countries, partly, ...findings } = reader.read(offer);
    return { ...score.judge(findings), language: findings.language, countries, partly };
  };
  return (offer) => bySender(offer).map(judge).reduce(stronger);
}

/** The signals of an offer, unjudged: negated and reported ones too. For tests and for tuning phrases. */
export function createSignalReader(pack: Uint8Array): (offer: AssessedOffer) => readonly Signal[] {
  const reader = new OfferReader(pack);
  return (offer) => reader.read(offer).signals;
}
