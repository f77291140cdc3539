const ivLength = 12;

/**
 * Seals bytes with AES-GCM: a fresh 12-byte nonce, then what is sealed and its tag. `place` says where they belong, such as
 * `evidence/whole/<id>`; they open nowhere else, so that nobody can swap rows.
 */
export async function seal(
  key: CryptoKey,
  place: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, place), key, bytes);
  const whole = new Uint8Array(ivLength + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), ivLength);
  return whole;
}

/** Opens what `seal` sealed for this place. @throws DOMException (`OperationError`) where a byte was changed, or the key is another. */
export async function unseal(key: CryptoKey, place: string, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(sealed);
  const opened = await crypto.subtle.decrypt(algorithm(bytes.slice(0, ivLength), place), key, bytes.subarray(ivLength));
  return new Uint8Array(opened);
}

/** The same for anything JSON can hold. */
export function sealJson(key: CryptoKey, place: string, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return seal(key, place, new TextEncoder().encode(JSON.stringify(value)));
}

/** Opens what `sealJson` sealed; the caller knows its shape, because nobody else has the key. */
export async function unsealJson(key: CryptoKey, place: string, sealed: Uint8Array): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, place, sealed)));
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
