import * as v from 'valibot';
import { fromBase64, toBase64 } from '@/lib/domain/base64';

/** A passphrase as it is kept: nothing but guessing leads back from it. */
export interface Sealed {
  /** Base64, 16 random bytes. */
  readonly salt: string;
  /** Base64, 32 bytes. */
  readonly hash: string;
}

/** PBKDF2 with SHA-256: OWASP, Password Storage Cheat Sheet, 2023. About 120 ms on a laptop. */
const iterations = 600_000;

export const sealedSchema = v.object({
  salt: v.pipe(v.string(), v.base64(), v.length(24)),
  hash: v.pipe(v.string(), v.base64(), v.length(44)),
});

/** Makes of a passphrase what may be kept on disk. */
export async function seal(passphrase: string): Promise<Sealed> {
  const salt = newSalt();
  return { salt: toBase64(salt), hash: toBase64(await derive(passphrase, salt)) };
}

/** Whether this is the passphrase that was sealed. */
export async function isPassphrase(passphrase: string, { salt, hash }: Sealed): Promise<boolean> {
  const [known, given] = [fromBase64(hash), await derive(passphrase, fromBase64(salt))];
  // All bytes are compared, so that time tells nothing of how many were right.
  return known.reduce((difference, byte, at) => difference | (byte ^ (given[at] ?? 0)), 0) === 0;
}

/** 16 bytes by chance. */
export function newSalt(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(16));
}

/** A key for AES-GCM made from a passphrase: the same for the same letters and salt. */
export async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = await derive(passphrase, salt);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The same letters give the same bytes, whichever keyboard wrote them. */
async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}
