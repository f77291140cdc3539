/** The keys made from the one master key of this device. */
export interface Keys {
  /** AES-GCM, for what must be read again. */
  readonly sealing: CryptoKey;
  /** HMAC with SHA-256, for what must only be recognised. */
  readonly marking: CryptoKey;
  /** 32 bytes, by which the signatures of texts differ from device to device. */
  readonly seed: Uint8Array<ArrayBuffer>;
}

/** Bytes of a master key. */
export const masterLength = 32;

/** A new master key, by chance. */
export function newMaster(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(masterLength));
}

/** Makes the keys from the master (HKDF, RFC 5869): none of them leads back to it or to another. */
export async function keysOf(master: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const from = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const [sealing, marking, seed] = await Promise.all([
    crypto.subtle.deriveKey(use('sealing'), from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(use('marking'), from, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
    crypto.subtle.deriveBits(use('seed'), from, 256),
  ]);
  return { sealing, marking, seed: new Uint8Array(seed) };
}

function use(name: string): HkdfParams {
  return {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`second-look ${name}`),
  };
}
