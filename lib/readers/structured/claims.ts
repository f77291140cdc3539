import type { Claims } from '@/lib/domain/offer';
import { isOtherEmployer } from './differing-employer';
import { isOtherPay } from './differing-pay';
import type { Posting } from './posting';

/** What of an offer stands on the page for people to see. */
interface Shown {
  readonly title: string;
  readonly text: string;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly pay?: string | undefined;
}

/**
 * What the page tells machines of this very offer and shows people otherwise. Boards slip often, so only a plain
 * contradiction counts, and only when the posting is surely about the same offer.
 */
export function claimsOf(shown: Shown, postings: readonly Posting[], host: string): Claims | undefined {
  const same = postings.filter((posting) => isSameOffer(shown, posting));
  const employer = contradiction(
    shown.employer,
    same.map((posting) => posting.employer),
    (a, b) => isOtherEmployer(a, b, host),
  );
  const pay = contradiction(
    shown.pay,
    same.map((posting) => (posting.isPayEstimated ? undefined : posting.pay)),
    isOtherPay,
  );
  if (employer === undefined && pay === undefined) return undefined;
  return { ...(employer === undefined ? {} : { employer }), ...(pay === undefined ? {} : { pay }) };
}

/** The first claim, if every claim contradicts what is shown: one that agrees makes the other a slip. */
function contradiction(
  shown: string | undefined,
  claims: readonly (string | undefined)[],
  isOther: (shown: string, claim: string) => boolean,
): string | undefined {
  const made = claims.filter((claim) => claim !== undefined);
  return shown !== undefined && made.every((claim) => isOther(shown, claim)) ? made[0]?.slice(0, longest) : undefined;
}

const longest = 300;
/** Characters of a description that are compared; the share of its longer words that must be on the page. */
const compared = 3_000;
const mostly = 0.8;

/**
 * Whether a posting is surely about what is shown: same title, same words, no other place. A list beside the offer has others
 * with the same title.
 */
export function isSameOffer(shown: Shown, { title, description = '', place }: Posting): boolean {
  if (shareOf(title, shown.title) < 1 || shareOf(shown.title, title) < mostly) return false;
  const said = description.slice(0, compared).replace(/<[^>]{0,500}>|&[#\w]{1,8};/gu, ' ');
  if (said.length < 40 || shareOf(said, shown.text, 4) < mostly) return false;
  return shown.place === undefined || place === undefined || shareOf(place, shown.place) > 0;
}

/** The share of the distinct words of `wanted`, from a length on, that are among those of `had`. */
function shareOf(wanted: string, had: string, least = 1): number {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = new Set(words(had));
  const asked = [...new Set(words(wanted))].filter((word) => word.length >= least);
  return asked.length === 0 ? 0 : asked.filter((word) => there.has(word)).length / asked.length;
}
