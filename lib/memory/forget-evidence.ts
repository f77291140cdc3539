import type { EvidenceId } from '@/lib/domain/evidence';
import type { Memory } from './memory';

/**
 * Writes down that evidence is to go. From now on it is found nowhere, and it is gone for good with `finishForgetting`, at the latest when
 * memory is next opened, even if the browser dies in between. Until then `takeBack` undoes it.
 */
export async function beginForgetting({ database }: Memory, ids: readonly EvidenceId[]): Promise<void> {
  await database.erasures.bulkAdd(
    // One row each: some may be taken back.
    ids.map((id) => ({ what: { kind: 'rows', contacts: [], texts: [], evidence: [id] } })),
  );
}

/** Takes back what `beginForgetting` began. Answers the ids that are there again; the others had gone already. */
export function takeBack({ database }: Memory, ids: readonly EvidenceId[]): Promise<readonly EvidenceId[]> {
  return database.transaction('rw', database.evidence, database.erasures, async () => {
    for (const { id, what } of await database.erasures.toArray()) {
      const isOurs = what.kind === 'rows' && what.evidence.some((gone) => ids.some((asked) => asked === gone));
      if (isOurs && what.evidence.length === 1) await database.erasures.delete(id);
    }
    const there = new Set(
      await database.evidence
        .where('id')
        .anyOf([...ids])
        .primaryKeys(),
    );
    return ids.filter((id) => there.has(id));
  });
}

/** Erases what `beginForgetting` wrote down, with its pictures. What was taken back stays. */
export async function finishForgetting({ database }: Memory, ids: readonly EvidenceId[]): Promise<void> {
  await database.transaction('rw', database.evidence, database.pictures, database.erasures, async () => {
    for (const { id, what } of await database.erasures.toArray()) {
      if (what.kind !== 'rows' || what.evidence.length !== 1) continue;
      const gone = ids.filter((asked) => asked === what.evidence[0]);
      if (gone.length === 0) continue;
      await database.pictures.where('of').anyOf(gone).delete();
      await database.evidence.bulkDelete(gone);
      await database.erasures.delete(id);
    }
  });
}

/** Ids of evidence that is written down to go. */
export async function forgottenIds({ database }: Memory): Promise<ReadonlySet<string>> {
  const rows = await database.erasures.toArray();
  return new Set(rows.flatMap(({ what }) => (what.kind === 'rows' ? what.evidence : [])));
}
