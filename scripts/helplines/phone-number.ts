import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Numbers that are as a rule only connected inside their own country. */
const domesticOnly: ReadonlySet<string | undefined> = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN']);

/** Whether `phone` can be rung: an international number that exists, or a short code. */
export function canBeDialled(phone: string): boolean {
  return phone.startsWith('+') ? (parsePhoneNumberFromString(phone)?.isValid() ?? false) : /^\*?\d{2,10}$/u.test(phone);
}

/** The number itself where it is an ordinary one, which other countries can ring; else undefined. */
export function fromAbroad(phone: string | null | undefined): string | undefined {
  if (!phone?.startsWith('+')) return undefined;
  const type = parsePhoneNumberFromString(phone)?.getType();
  return type === undefined || domesticOnly.has(type) ? undefined : phone;
}

/** `+40 21 313 3100` for `+40213133100`. */
export function shownFromAbroad(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
