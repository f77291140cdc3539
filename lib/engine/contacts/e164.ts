import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164 allows fifteen digits; a number without its prefix is tried from nine on, as shorter ones are often something else. */
const digitsAllowed = /^\d{7,15}$/u;
const fewestAtHome = 9;
/** From here on digits that begin like a prefix are taken for one, though the + is missing. */
const fewestWithPrefix = 11;
const mostHomes = 8;

/** Tried numbers, so that a feed that is read again costs nothing. */
const tried = new Map<string, string | undefined>();
const mostTried = 2_000;

/**
 * A phone number as it would be dialled from anywhere, `+34600123456`; `undefined` for digits that are no valid number.
 * @param homes ISO 3166-1 alpha-2 of countries a number without prefix may be of, likeliest first
 */
export function e164(digits: string, isInternational: boolean, homes: readonly string[]): string | undefined {
  if (digits.length > 20) return undefined;
  const key = `${isInternational ? '+' : ''}${digits} ${homes.join(' ')}`;
  if (tried.has(key)) return tried.get(key);
  const number = read(digits, isInternational, homes);
  if (tried.size >= mostTried) tried.clear();
  tried.set(key, number);
  return number;
}

function read(digits: string, isInternational: boolean, homes: readonly string[]): string | undefined {
  if (isInternational || digits.startsWith('00')) return abroad(digits.replace(/^0+/u, ''));
  if (!digitsAllowed.test(digits)) return undefined;
  for (const home of homes.slice(0, mostHomes)) {
    if (digits.length < fewestAtHome || !isSupportedCountry(home)) continue;
    const phone = parsePhoneNumberFromString(digits, home);
    if (phone?.isValid()) return phone.number;
  }
  return digits.length >= fewestWithPrefix && !digits.startsWith('0') ? abroad(digits) : undefined;
}

function abroad(digits: string): string | undefined {
  if (!digitsAllowed.test(digits)) return undefined;
  // Mexico asked for a 1 before mobile numbers until 2019, and many still write it.
  const phone = parsePhoneNumberFromString(`+${digits.replace(/^521(?=\d{10}$)/u, '52')}`);
  return phone?.isValid() ? phone.number : undefined;
}
