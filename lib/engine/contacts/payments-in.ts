/** An account or a wallet found in a folded text. */
export interface PaymentIn {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** ISO 13616: a country, two check digits, then letters and digits, often in groups of four. */
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu;
const wallet =
  /(?<![\p{L}\p{N}])(?:0x[0-9a-fA-F]{40}|bc1[02-9ac-hj-np-z]{11,71}|[13][1-9A-HJ-NP-Za-km-z]{25,33}|T[1-9A-HJ-NP-Za-km-z]{33})(?![\p{L}\p{N}])/gu;

/** Bank accounts (IBAN, its check digits right) and wallets of Bitcoin, Ethereum and Tron, where USDT is sent. Linear in the text. */
export function paymentsIn(text: string): readonly PaymentIn[] {
  return [...text.matchAll(iban), ...text.matchAll(wallet)].flatMap(({ 0: written, index }) => {
    const value = paymentOf(written);
    return value === undefined ? [] : [{ value, start: index, end: index + written.length }];
  });
}

function paymentOf(written: string): string | undefined {
  if (/^[A-Z]{2}\d{2}/u.test(written)) {
    const account = written.replace(/[ -]/gu, '');
    return isIban(account) ? account : undefined;
  }
  if (written.startsWith('0x')) return written.toLowerCase();
  if (written.startsWith('bc1')) return isBech32(written) ? written : undefined;
  // Base58 carries a checksum by SHA-256; a run of so many signs that has all three kinds is none by chance.
  return /\d/u.test(written) && /[a-z]/u.test(written) && /[A-Z]/u.test(written) ? written : undefined;
}

/** The remainder of the account, its country moved behind it and letters as numbers, by 97 is 1 (ISO 7064). */
function isIban(account: string): boolean {
  if (account.length < 15 || account.length > 34) return false;
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const bech32Signs = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const bech32Steps = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** The checksum of BIP 173 or BIP 350 over `bc` and what follows the 1. */
function isBech32(address: string): boolean {
  const values = [3, 3, 0, 2, 3, ...Array.from(address.slice(3), (sign) => bech32Signs.indexOf(sign))];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    bech32Steps.forEach((step, bit) => {
      if ((top >>> bit) & 1) check ^= step;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}
