import { trait } from './words';

/** Bit that every small Latin letter has and no digit. */
const latinBit = 0x40;

/**
 * Letter, digit, money or mixed, from the bits any unit has (`any`) and those all have (`every`). Words of one alphabet, which is nearly all,
 * are told by these bits alone.
 */
export function traitsOf(any: number, every: number, units: Uint16Array, first: number, last: number): number {
  if (any < 0x100) {
    const letter = any & latinBit ? trait.letter : 0;
    if (every & latinBit) return letter;
    return letter | (last - first === 1 && !isDigit(any) ? trait.money : trait.digit);
  }
  if (any >>> 8 === every >>> 8 && any >>> 8 !== 0x20) return trait.letter;
  return scan(units, first, last);
}

const isDigit = (f: number): boolean => f >= 0x30 && f <= 0x39;

function scan(units: Uint16Array, first: number, last: number): number {
  let found = 0;
  let scripts = 0;
  for (let i = first; i < last; i++) {
    const f = units[i] ?? 0;
    if (f < 0x3a) found |= trait.digit;
    else if (f >= 0x20a0 && f <= 0x20cf) found |= trait.money;
    else {
      found |= trait.letter;
      scripts |= f < 0x370 ? 1 : f < 0x400 ? 2 : f < 0x530 ? 4 : 0;
    }
  }
  return found | ((scripts & (scripts - 1)) === 0 ? 0 : trait.mixed);
}
