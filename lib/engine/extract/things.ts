import { thingSymbol } from '../lexicon';
import type { Pack } from '../pack';
import type { FoundThing } from '../token-rows';
import { trait, type Words } from '../words';
import { findAddresses } from './addresses';
import { findAges } from './ages';
import { type FoundAmount, findAmounts } from './amounts';
import type { FoundContact } from './found-contact';
import { findPhones } from './phones';

/** Everything the extractors find before phrases are looked for. */
export interface Extracts {
  readonly contacts: readonly FoundContact[];
  readonly amounts: readonly FoundAmount[];
  /** The same, and ages, as symbols for the matcher, in the order of their tokens. */
  readonly things: readonly FoundThing[];
}

const nothing: Extracts = { contacts: [], amounts: [], things: [] };

/** Runs the extractors; `homes` are countries a phone number without prefix may belong to. Most texts have nothing to find and cost one look. */
export function extract(pack: Pack, words: Words, homes: readonly string[]): Extracts {
  const { hasDigits, hasJoints } = clues(words);
  if (!hasDigits && !hasJoints) return nothing;
  const amounts = hasDigits ? findAmounts(pack, words) : [];
  const contacts = [...(hasDigits ? findPhones(words, homes) : []), ...(hasJoints ? findAddresses(words) : [])];
  const things: FoundThing[] = [
    ...amounts.map(({ from, to }) => ({ symbol: thingSymbol.money, from, to })),
    ...contacts.map(({ kind, from, to }) => ({ symbol: thingSymbol[kind], from, to })),
    ...(hasDigits ? findAges(words).map(({ from, to }) => ({ symbol: thingSymbol.age, from, to })) : []),
  ];
  return { contacts, amounts, things: things.sort((a, b) => a.from - b.from) };
}

/** Whether there are digits, and words joined or led by a single sign as in an address. */
function clues({ count, traits, start, end }: Words): { hasDigits: boolean; hasJoints: boolean } {
  let any = 0;
  let joints = false;
  for (let t = 0; t < count; t++) {
    any |= traits[t] ?? 0;
    joints ||= t > 0 && start[t] === (end[t - 1] ?? 0) + 1;
  }
  return { hasDigits: (any & trait.digit) !== 0, hasJoints: joints || (any & (trait.at | trait.sign)) !== 0 };
}
