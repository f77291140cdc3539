import { wordsOf } from './fold-words';

/** Numbers in a sketch: two texts that share half of their stretches differ by chance in about one in ten of these. */
const size = 64;
/** Words in a stretch. */
const stretch = 4;
/** A text of fewer words says too little to be called the same as another. */
const fewest = 12;
/** From here on two texts are nearly the same. Ads of one template share a third; a city or a phone exchanged leaves more than half. */
const alike = 0.5;

/**
 * A text in 64 numbers: the smallest hashes of its stretches of four words (a bottom-k sketch; Broder 1997). Numbers are all alike, so that
 * another phone or pay changes little. Empty for a text too short to tell.
 */
export function sketchOf(text: string): readonly number[] {
  const words = wordsOf(text).map((word) => (/^\d+$/u.test(word) ? '0' : word));
  if (words.length < fewest) return [];
  const hashes = new Set<number>();
  for (let at = 0; at + stretch <= words.length; at += 1) hashes.add(hashOf(words.slice(at, at + stretch).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, size);
}

/** Whether two sketches are of nearly the same text: of the smallest numbers of both together, at least half are in both. */
export function isAlike(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const both = new Set(other);
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, size);
  const mine = new Set(one);
  const shared = smallest.filter((hash) => mine.has(hash) && both.has(hash)).length;
  return shared / smallest.length >= alike;
}

/** FNV-1a, mixed once more so that small values are as likely for every text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
