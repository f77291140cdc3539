/** The name of the list of checksums in a file. */
export const sumsName = 'SHA256SUMS';

/** SHA-256 in hexadecimal, 64 small letters. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file inside a file: its name, with `/`, and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The list as `sha256sum` writes and reads it: sum, two spaces, name; sorted by name; LF. Names are ASCII, which needs no escape there. */
export async function sumsOf(files: readonly NamedBytes[]): Promise<string> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lines = await Promise.all(sorted.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}\n`));
  return lines.join('');
}

const line = /^(?<sum>[0-9a-f]{64}) [ *](?<name>.+)$/iu;

/** Reads such a list: the sum of each name. Lines of another form, and a second line of one name, make it `undefined`: it is not ours. */
export function readSums(text: string): ReadonlyMap<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const written of text.split(/\r?\n/u).filter((one) => one !== '')) {
    const { sum, name } = line.exec(written)?.groups ?? {};
    if (sum === undefined || name === undefined || sums.has(name)) return undefined;
    sums.set(name, sum.toLowerCase());
  }
  return sums;
}
