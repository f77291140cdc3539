import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Ground, memoryDatabase } from '@/lib/memory/database';
import { type Keys, keysOf } from '@/lib/memory/keys';
import { loadMasterKey, unwrapMaster } from '@/lib/memory/master-key';
import { placeOf, sealedFields } from '@/lib/memory/places';
import { unseal, unsealJson } from '@/lib/memory/seal';
import { removePassphrase, setPassphrase } from '@/lib/memory/set-master';
import { countAll, emptyGround, fill, openMemoryOn } from './database';
import { dieBefore } from './mortal';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Any key for AES-GCM will do here; making one from a passphrase is the caller's business. */
const keyOfWords = (byte: number) =>
  crypto.subtle.importKey('raw', new Uint8Array(32).fill(byte), 'AES-GCM', false, ['encrypt', 'decrypt']);
const salt = new Uint8Array(16);

async function filled() {
  const ground = emptyGround();
  const memory = await openMemoryOn(ground);
  await fill(memory);
  return { ground, memory };
}

/** Opens every sealed field with these keys; throws where one does not open. */
async function readAll(ground: Ground, keys: Keys): Promise<number> {
  const { evidence, pictures, watched } = memoryDatabase(ground);
  const rows = {
    evidence: await evidence.toArray(),
    pictures: await pictures.toArray(),
    watched: await watched.toArray(),
  };
  for (const row of rows.evidence)
    for (const field of sealedFields.evidence)
      await unseal(keys.sealing, placeOf('evidence', field, row.id), row[field]);
  for (const row of rows.pictures)
    for (const field of sealedFields.pictures)
      await unseal(keys.sealing, placeOf('pictures', field, row.id), row[field]);
  for (const row of rows.watched) await unseal(keys.sealing, placeOf('watched', 'sealed', row.id), row.sealed);
  return rows.evidence.length + rows.pictures.length + rows.watched.length;
}

test('a passphrase gives everything a new key, and the old one opens nothing', async () => {
  const { ground, memory } = await filled();
  const { master } = await setPassphrase(memory.database, memory.master, await keyOfWords(1), salt);
  expect(await readAll(ground, await keysOf(master))).toBe(4);
  const whole = (await memory.database.evidence.get('e1'))?.whole ?? new Uint8Array();
  expect(await unsealJson((await keysOf(master)).sealing, placeOf('evidence', 'whole', 'e1'), whole)).toEqual({
    text: 'the words of e1',
  });
  await expect(readAll(ground, memory.keys)).rejects.toThrow();
  expect(await countAll(memory.database)).toMatchObject({ contacts: 0, texts: 0 });
});

test('the master lies on the device only behind the passphrase', async () => {
  const { memory } = await filled();
  const { master } = await setPassphrase(memory.database, memory.master, await keyOfWords(1), salt);
  const found = await loadMasterKey(memory.database);
  if (found.kind !== 'wrapped') throw new Error('it lies open');
  expect(await unwrapMaster(found.wrapped, await keyOfWords(2))).toBeUndefined();
  expect(await unwrapMaster(found.wrapped, await keyOfWords(1))).toEqual(master);
  const stored = Buffer.from(JSON.stringify(await memory.database.secrets.toArray())).toString('latin1');
  expect(stored).not.toContain(JSON.stringify([...master]).slice(1, -1));
  expect(await memory.database.secrets.count()).toBe(1);
});

test('taken away again, the same master opens everything without it', async () => {
  const { ground, memory } = await filled();
  const { master } = await setPassphrase(memory.database, memory.master, await keyOfWords(1), salt);
  await removePassphrase(memory.database, master);
  const found = await loadMasterKey(memory.database);
  if (found.kind !== 'open') throw new Error('it is still behind a passphrase');
  expect(found.key).toEqual(master);
  expect(await readAll(ground, await keysOf(found.key))).toBe(4);
});

test('a damaged row keeps nobody from a passphrase and stays as it is', async () => {
  const { memory } = await filled();
  const broken = new Uint8Array(40).fill(7);
  await memory.database.evidence.update('e2', { whole: broken });
  await setPassphrase(memory.database, memory.master, await keyOfWords(1), salt);
  expect((await memory.database.evidence.get('e2'))?.whole).toEqual(broken);
});

describe('the browser dies while a passphrase is set', () => {
  test('at every step: all is as before, or all is as asked', async () => {
    const whole = await filled();
    const count = dieBefore(Number.POSITIVE_INFINITY);
    await setPassphrase(whole.memory.database, whole.memory.master, await keyOfWords(1), salt);
    const steps = count.steps();
    count.revive();
    for (let step = 0; step <= steps; step += 1) {
      const { ground, memory } = await filled();
      const wrapping = await keyOfWords(1);
      const death = dieBefore(step);
      await setPassphrase(memory.database, memory.master, wrapping, salt).catch(() => undefined);
      death.revive();
      memory.database.close();
      const found = await loadMasterKey(memoryDatabase(ground));
      const master = found.kind === 'open' ? found.key : await unwrapMaster(found.wrapped, wrapping);
      if (!master) throw new Error('the passphrase does not open it');
      expect(found.kind, `before step ${step + 1} of ${steps}`).toBe(step < steps ? 'open' : 'wrapped');
      expect(await readAll(ground, await keysOf(master))).toBe(4);
    }
  });
});
