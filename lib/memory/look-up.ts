import type { Contact } from '@/lib/domain/contact';
import type { LookedUp } from '@/lib/domain/seen';
import { marker } from './marks';
import type { Memory } from './memory';
import { sightsIn } from './sights';
import { siteTag } from './site-tag';

/** What is remembered of some contacts, in their order. `siteIds` are those of sites that may be told by name. */
export async function lookUp(
  { database, keys }: Memory,
  contacts: readonly Contact[],
  siteIds: readonly string[],
): Promise<readonly LookedUp[]> {
  const { contactId } = marker(keys);
  const rows = await database.contacts.bulkGet(await Promise.all(contacts.map(contactId)));
  const siteOf = new Map(await Promise.all(siteIds.map(async (site) => [await siteTag(keys, site), site] as const)));
  return contacts.map(({ kind, value }, index) => {
    const row = rows[index];
    if (!row) return { kind, contact: value };
    const { first, offers, names, places, jobs, sites, marked } = sightsIn(row.sights);
    return {
      kind,
      contact: value,
      seen: {
        offers: offers.length,
        names: names.length,
        places: places.length,
        jobs: jobs.length,
        wasMarked: marked.length > 0,
        sites: sites.flatMap((site) => siteOf.get(site) ?? []),
        first,
        last: row.last,
      },
    };
  });
}
