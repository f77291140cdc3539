import type { MemoryDatabase, SecretRow } from './database';
import { keysOf, newMaster } from './keys';
import { type WrappedMaster, wrapMaster } from './master-key';
import { reseal, sealedRows } from './reseal';

/** A new master behind a passphrase, as it was written. */
export interface NewMaster {
  readonly master: Uint8Array<ArrayBuffer>;
  readonly wrapped: WrappedMaster;
}

/**
 * Puts memory behind a passphrase, or behind another one, under a new master key.
 *
 * Why a new one: LevelDB, below IndexedDB in Chromium, keeps what was overwritten until it tidies up, so the old key may lie on the disk in
 * the clear for days. Had it stayed the key, the passphrase would protect nothing that is kept afterwards. So everything sealed is opened and
 * sealed anew. Fingerprints lead nowhere and cannot be made again, and the key that made them may be lying there too, with which somebody
 * could try out telephone numbers: they go.
 *
 * All of it is one transaction, read and sealed beforehand: if the browser dies, all is as before or all is as asked. Nobody else may write
 * meanwhile; the caller sees to that. It holds everything sealed in memory once.
 * @param wrapping an AES-GCM key made from the passphrase and `salt`
 */
export async function setPassphrase(
  database: MemoryDatabase,
  old: Uint8Array<ArrayBuffer>,
  wrapping: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
): Promise<NewMaster> {
  const master = newMaster();
  const [from, to] = await Promise.all([keysOf(old), keysOf(master)]);
  const wrapped = await wrapMaster(master, wrapping, salt);
  const rows = await reseal(await sealedRows(database), from.sealing, to.sealing);
  const { contacts, texts, evidence, pictures, watched, secrets } = database;
  await database.transaction('rw', [contacts, texts, evidence, pictures, watched, secrets], async () => {
    await evidence.bulkPut([...rows.evidence]);
    await pictures.bulkPut([...rows.pictures]);
    await watched.bulkPut([...rows.watched]);
    await contacts.clear();
    await texts.clear();
    await secrets.put(wrapped);
  });
  return { master, wrapped };
}

/** Takes the passphrase away: the same master lies in the clear from now on, so nothing needs to be sealed anew. */
export async function removePassphrase(database: MemoryDatabase, master: Uint8Array<ArrayBuffer>): Promise<void> {
  const plain: SecretRow = { id: 'master', kind: 'plain', key: master };
  await database.secrets.put(plain);
}
