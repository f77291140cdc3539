import type { EvidenceRow, RowsToErase } from './database';
import type { Memory } from './memory';
import { placeOf } from './places';
import { unsealJson } from './seal';
import { sightsIn } from './sights';
import { siteTag } from './site-tag';

/** The rows of one piece of evidence. */
export function rowsOfEvidence(id: string): RowsToErase {
  return { kind: 'rows', contacts: [], texts: [], evidence: [id] };
}

/**
 * The rows that came from a site: what was kept from it, and what was seen there. A contact seen on other sites as well goes with it, because
 * what is remembered of it cannot be told apart.
 */
export async function rowsOfSite(memory: Memory, site: string): Promise<RowsToErase> {
  const { contacts, texts, evidence } = memory.database;
  const tag = await siteTag(memory.keys, site);
  const kept: string[] = [];
  for (const row of await evidence.toArray()) if (await isFrom(memory, row, site)) kept.push(row.id);
  return {
    kind: 'rows',
    contacts: await contacts.filter(({ sights }) => sightsIn(sights).sites.includes(tag)).primaryKeys(),
    texts: await texts.filter((text) => text.site === tag).primaryKeys(),
    evidence: kept,
  };
}

/** What is damaged is from no site we could know. */
async function isFrom({ keys }: Memory, { id, summary }: EvidenceRow, site: string): Promise<boolean> {
  try {
    const opened = await unsealJson(keys.sealing, placeOf('evidence', 'summary', id), summary);
    return typeof opened === 'object' && opened !== null && 'site' in opened && opened.site === site;
  } catch (error) {
    console.warn('a piece of evidence is damaged', error);
    return false;
  }
}
