import type { Contact } from '@/lib/domain/contact';
import type { LookedUp } from '@/lib/domain/seen';
import { marker } from './marks';
import type { Memory } from './memory';
import { siteTag } from './site-tag';

/** What is remembered of some contacts, in their order. `sites` are ids of sites that may be told by name. */
export async function lookUp(
  { database, keys }: Memory,
  contacts: readonly Contact[],
  sites: readonly string[],
): Promise<readonly LookedUp[]> {
  const { contactId } = marker(keys);
  const rows = await database.contacts.bulkGet(await Promise.all(contacts.map(contactId)));
  const siteOf = new Map(await Promise.all(sites.map(async (site) => [await siteTag(keys, site), site] as const)));
  return contacts.map(({ kind, value }, index) => {
    const row = rows[index];
    if (!row) return { kind, contact: value };
    return {
      kind,
      contact: value,
      seen: {
        offers: row.offers.length,
        names: row.names.length,
        places: row.places.length,
        jobs: row.jobs.length,
        wasMarked: row.marked.length > 0,
        sites: row.sites.flatMap((site) => siteOf.get(site) ?? []),
        first: row.first,
        last: row.last,
      },
    };
  });
}
