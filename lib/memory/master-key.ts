import type { MemoryDatabase, SecretRow } from './database';
import { newMaster } from './keys';
import { seal, unseal } from './seal';

/** The master key, sealed with one made from a passphrase. */
export type WrappedMaster = Extract<SecretRow, { kind: 'wrapped' }>;

/** The master key as this device has it: at hand, or only behind a passphrase. */
export type MasterKey =
  | { readonly kind: 'open'; readonly key: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'wrapped'; readonly wrapped: WrappedMaster };

const place = 'secrets/master';

/** Finds the master key, or makes one where nothing was ever remembered. Two callers at once get the same one. */
export function loadMasterKey(database: MemoryDatabase): Promise<MasterKey> {
  return database.transaction('rw', database.secrets, async () => {
    const secret = await database.secrets.get('master');
    if (secret?.kind === 'wrapped') return { kind: 'wrapped', wrapped: secret };
    const key = secret ? Uint8Array.from(secret.key) : newMaster();
    if (!secret) await database.secrets.add({ id: 'master', kind: 'plain', key });
    return { kind: 'open', key };
  });
}

/** Seals the master. `wrapping`: an AES-GCM key made from the passphrase and this salt. */
export async function wrapMaster(
  master: Uint8Array<ArrayBuffer>,
  wrapping: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
): Promise<WrappedMaster> {
  return { id: 'master', kind: 'wrapped', salt, key: await seal(wrapping, place, master) };
}

/** The master, or `undefined` where it was another passphrase. */
export async function unwrapMaster(
  { key }: WrappedMaster,
  wrapping: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await unseal(wrapping, place, key);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}
