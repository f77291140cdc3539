import type { Memory } from './memory';
import { reseal, sealedRows } from './reseal';

/**
 * Takes over what was kept while nothing could be kept for good: it is sealed with the keys of `memory` and written in one transaction.
 * What was seen meanwhile is left behind: fingerprints cannot be made again.
 */
export async function adopt(memory: Memory, fleeting: Memory): Promise<void> {
  const rows = await reseal(await sealedRows(fleeting.database), fleeting.keys.sealing, memory.keys.sealing);
  const { evidence, pictures, watched } = memory.database;
  await memory.database.transaction('rw', [evidence, pictures, watched], async () => {
    await evidence.bulkPut([...rows.evidence]);
    await pictures.bulkPut([...rows.pictures]);
    await watched.bulkPut([...rows.watched]);
  });
}
