import { toBase64 } from '@/lib/domain/base64';

/** A new id: 128 bits by chance, as 22 letters of base64url. */
export function newId(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22);
}
