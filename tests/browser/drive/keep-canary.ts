import type { Tab } from './driver';

/**
 * Puts a piece of evidence with these words into the memory of the extension whose page this is, sealed as memory seals it.
 * Memory must be there already, without a passphrase.
 */
export function keepCanary(tab: Tab, words: string): Promise<void> {
  return tab.evaluate(async (text): Promise<void> => {
    const done = <T>(asked: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await done(indexedDB.open('memory'));
    const master: Uint8Array<ArrayBuffer> = (
      await done(database.transaction('secrets').objectStore('secrets').get('master'))
    ).key;
    const from = await crypto.subtle.importKey('raw', master, 'HKDF', false, ['deriveKey']);
    const encoder = new TextEncoder();
    const key = await crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode('second-look sealing') },
      from,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt'],
    );
    const seal = async (field: string): Promise<Uint8Array> => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = encoder.encode(`evidence/${field}/canary`);
      const bytes = encoder.encode(JSON.stringify({ text, site: 'olx' }));
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes));
      return Uint8Array.from([...iv, ...sealed]);
    };
    const row = { id: 'canary', at: 1, summary: await seal('summary'), whole: await seal('whole') };
    await done(database.transaction('evidence', 'readwrite').objectStore('evidence').put(row));
    database.close();
  }, words);
}
