import type { Sameness } from '@/lib/domain/picture';
import { type Agreement, agreementOf } from './agreement';
import type { Asked } from './asked';
import type { Features } from './features';
import { hashDiffers, mostHashBits } from './hash';
import { type Laid, lay } from './lay';
import type { Laying } from './laying';
import { pairsWith } from './pairs';

/** What two pictures have in common; `sameness` is absent where it says nothing. */
export interface Likeness {
  readonly sameness: Sameness | undefined;
  /** How much speaks for it; only to be compared. */
  readonly strength: number;
  readonly pairs: number;
  readonly agreement: Agreement | undefined;
}

const asItIs: Laying = { a: 1, b: 0, c: 0, d: 0, e: 1, f: 0 };

/** Compares the picture asked about with one that is known. */
export function compare(asked: Asked, known: Features): Likeness {
  const { straight, mirrored } = pairsWith(asked, known);
  const one = lay(asked.features, known, straight);
  const two = lay(asked.mirrored, known, mirrored);
  const isMirrored = (two?.pairs.length ?? 0) > (one?.pairs.length ?? 0);
  const laid = isMirrored ? two : one;
  const from = isMirrored ? asked.mirrored : asked.features;
  const byHash = sameByHash(asked.features, known);
  if (byHash && !laid) return { sameness: 'same', strength: 10, pairs: 0, agreement: byHash };
  const agreement = laid && agreementOf(from, known, laid.laying);
  if (!laid || !agreement) return { sameness: undefined, strength: 0, pairs: 0, agreement: undefined };
  const sameness = judge(laid, agreement, isMirrored, from, known);
  return { sameness, strength: laid.pairs.length * agreement.same, pairs: laid.pairs.length, agreement };
}

/**
 * The bounds were found by trying, on drawn pictures of several worlds and on photos that are not in this repository. `background`: a whole
 * piece of what lies over each other differs. It must show both pictures for a good part: small pieces of two places are alike by chance.
 */
function judge(
  { laying, pairs }: Laid,
  agreement: Agreement,
  isMirrored: boolean,
  asked: Features,
  known: Features,
): Sameness | undefined {
  const { same, otherPiece, ofKnown, ofAsked } = agreement;
  const evidence = pairs.length * same;
  if (evidence < 7 || Math.max(ofKnown, ofAsked) < 0.5) return undefined;
  if (same < 0.4) return undefined;
  if (otherPiece > 0.22 || same < 0.6)
    return evidence >= 9 && Math.min(ofKnown, ofAsked) >= 0.35 ? 'background' : undefined;
  const isWhole = Math.min(ofKnown, ofAsked) > 0.93 && otherPiece < 0.02 && same > 0.95;
  const scale = known.width / asked.width;
  const isStraight = Math.abs(laying.b) < 0.02 && Math.abs(laying.a / scale - 1) < 0.03;
  return isWhole && isStraight && !isMirrored ? 'same' : 'changed';
}

/** Where there are too few corners, as in a soft or blurred picture, the whole still tells: by the hash first, then square by square. */
function sameByHash(asked: Features, known: Features): Agreement | undefined {
  if (hashDiffers(asked.hash, known.hash) > mostHashBits) return undefined;
  const [x, y] = [known.width / asked.width, known.height / asked.height];
  if (Math.abs(Math.log(x / y)) > 0.1) return undefined;
  const agreement = agreementOf(asked, known, { ...asItIs, a: x, e: y });
  return agreement && agreement.same > 0.9 && agreement.compared > 200 ? agreement : undefined;
}
