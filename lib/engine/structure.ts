import type { IndicatorId } from '@/lib/domain/indicator';
import type { AssessedOffer } from './assessed-offer';
import type { FoundContact } from './extract/found-contact';
import { freeMail, messengerDomains, messengerNames } from './extract/messengers';
import type { FoundPay } from './extract/pay';
import type { PackFacts } from './facts';
import { isShortener, posesAs } from './posing-domains';
import { structure as scale } from './scale';
import { trait, type Words } from './words';

/** A sign that no phrase shows, with the tokens to quote for it. */
export interface StructuralSign {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in its part, where the quote is more than its tokens: the + of a phone, the path of a link. */
  readonly start?: number;
  readonly end?: number;
}

/** What structural signs are read from. */
export interface Structure {
  readonly offer: AssessedOffer;
  readonly words: Words;
  readonly contacts: readonly FoundContact[];
  readonly pay: readonly FoundPay[];
  /** ISO codes of countries named. */
  readonly countries: readonly string[];
  /** ISO codes of countries where the offer's language is at home. */
  readonly homes: readonly string[];
  /** A low-skill role is named. */
  readonly lowSkill: boolean;
  readonly minimumPay: PackFacts['minimumPay'];
}

/** Signs read from pay, contacts and writing. Each needs all of its facts; what does not parse is no sign. */
export function structuralSigns(structure: Structure): readonly StructuralSign[] {
  const { offer } = structure;
  const isAd = offer.surface === 'job-ad' || offer.surface === 'classified';
  return [
    ...paySigns(structure),
    ...disguisedContacts(structure),
    ...posingDomains(structure),
    ...contradictedParts(structure),
    ...(isAd ? [...informalContact(structure), ...mismatches(structure)] : []),
  ];
}

const quoting = (indicator: IndicatorId, { from, to, start, end }: FoundContact): StructuralSign => ({
  indicator,
  from,
  to,
  start,
  end,
});

/** Pay against the legal minimum of the one country named, in its currency, for low-skill work. */
function paySigns({ pay, countries, lowSkill, minimumPay }: Structure): readonly StructuralSign[] {
  const rows = minimumPay.filter(({ country }) => countries.includes(country));
  const [row] = rows;
  if (!lowSkill || !row || rows.length > 1) return [];
  return pay.flatMap(({ from, to, least, most, currency, period, taxed }) => {
    if (currency !== row.currency) return [];
    const monthly = scale.perMonth[period];
    const dailyTooGood = period === 'day' && currency === 'EUR' && most >= scale.dailyTooGood;
    if (most * monthly >= row.monthly * scale.tooGood || dailyTooGood) return [{ indicator: 'pay-too-good', from, to }];
    const tooLittle = period === 'hour' && taxed !== 'net' && least * monthly < row.monthly * scale.belowMinimum;
    return tooLittle ? [{ indicator: 'pay-below-minimum', from, to }] : [];
  });
}

/** A number told in words or pictures, or a messenger's name in disguise. */
function disguisedContacts({ words, contacts }: Structure): readonly StructuralSign[] {
  const signs: StructuralSign[] = contacts
    .filter(({ disguised }) => disguised)
    .map((contact) => quoting('obfuscated-contact', contact));
  for (let t = 0; t < words.count; t++) {
    if (isDisguised(words, t) && messengerNames.has(words.word(t)))
      signs.push({ indicator: 'obfuscated-contact', from: t, to: t + 1 });
  }
  return signs;
}

/** Whether a token was put together from single letters, or written with letters from far outside its alphabet. */
function isDisguised(words: Words, t: number): boolean {
  if (((words.traits[t] ?? 0) & trait.spaced) !== 0) return true;
  const length = (words.end[t] ?? 0) - (words.start[t] ?? 0);
  return length !== (words.from[t + 1] ?? 0) - (words.from[t] ?? 0);
}

/** A domain in letters of two alphabets is never honest, one that poses as a known name seldom; a short link hides where it leads. */
function posingDomains({ words, contacts }: Structure): readonly StructuralSign[] {
  return contacts.flatMap((contact) => {
    const { kind, from, to, origin = '' } = contact;
    if (kind !== 'link' && kind !== 'email') return [];
    if (anyMixed(words, from, to) || posesAs(origin)) return [quoting('brand-impersonation', contact)];
    return isShortener(origin) ? [quoting('throwaway-or-spam-style', contact)] : [];
  });
}

function anyMixed(words: Words, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ((words.traits[t] ?? 0) & trait.mixed) return true;
  return false;
}

/** Only a messenger, a phone or free mail, and nobody named behind it. */
function informalContact({ offer, contacts }: Structure): readonly StructuralSign[] {
  const isInformal = ({ kind, origin = '' }: FoundContact): boolean =>
    kind === 'phone' || kind === 'handle' || (kind === 'email' ? freeMail.has(origin) : messengerDomains.has(origin));
  const [first] = contacts;
  if (!first || offer.employer?.trim() || !contacts.every(isInformal)) return [];
  return [quoting('informal-contact-only', first)];
}

/** Free mail for a company that has a name, or a phone from a country that the offer does not name and its language does not suggest. */
function mismatches({ offer, contacts, countries, homes }: Structure): readonly StructuralSign[] {
  return contacts.flatMap((contact) => {
    const { kind, origin = '' } = contact;
    const freeForCompany = kind === 'email' && freeMail.has(origin) && Boolean(offer.employer?.trim());
    const foreign =
      kind === 'phone' &&
      origin !== '' &&
      countries.length > 0 &&
      !countries.includes(origin) &&
      !homes.includes(origin);
    return freeForCompany || foreign ? [quoting('recruiter-identity-mismatch', contact)] : [];
  });
}

/** The employer or the pay as shown, where the page tells machines something else in substance: quoted whole. */
function contradictedParts({ offer: { claims = {} }, words }: Structure): readonly StructuralSign[] {
  return words.parts.flatMap(({ name, first }, index) => {
    const to = words.parts[index + 1]?.first ?? words.count;
    if ((name !== 'employer' && name !== 'pay') || claims[name] === undefined || to === first) return [];
    return [{ indicator: 'recruiter-identity-mismatch', from: first, to }];
  });
}
