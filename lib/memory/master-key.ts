import type { MemoryDatabase } from './database';
import { newMaster } from './keys';

/** The master key as this device has it: at hand, or only behind a passphrase. */
export type MasterKey = { readonly kind: 'open'; readonly key: Uint8Array<ArrayBuffer> } | { readonly kind: 'wrapped' };

/** Finds the master key, or makes one where nothing was ever remembered. Two callers at once get the same one. */
export function loadMasterKey(database: MemoryDatabase): Promise<MasterKey> {
  return database.transaction('rw', database.secrets, async () => {
    const secret = await database.secrets.get('master');
    if (secret?.kind === 'wrapped') return { kind: 'wrapped' };
    const key = secret ? Uint8Array.from(secret.key) : newMaster();
    if (!secret) await database.secrets.add({ id: 'master', kind: 'plain', key });
    return { kind: 'open', key };
  });
}
