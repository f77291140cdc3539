import sites from 'virtual:second-look/sites';
import { toBase64 } from '@/lib/domain/base64';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import type { Overview } from '@/lib/domain/kept-overview';
import type { Found, KeptOrder, KeptQuery } from '@/lib/domain/kept-query';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { readEvidence } from '@/lib/memory/evidence';
import { forgottenIds } from '@/lib/memory/forget-evidence';
import { readPicture } from '@/lib/memory/kept-pictures';
import { overviewOf } from '@/lib/memory/overview';
import { searchEvidence } from '@/lib/memory/search-evidence';
import { loadSettings } from '../load-settings';
import { languageInUse } from '../load-words';
import { homesHere } from './homes-here';
import { withMemory } from './with-memory';

/** Nothing can be read while memory is locked or being erased. */
interface Closed {
  readonly kind: 'closed';
}

const closed: Closed = { kind: 'closed' };

/** Milliseconds until what was found so far is answered: a page that shows something soon is worth asking twice. */
const soon = 40;

/** Looks for kept offers; answers soon with what was found so far. The same question again goes on from there. */
export async function searchKept({
  query,
  order,
  most,
}: {
  readonly query: KeptQuery;
  readonly order: KeptOrder;
  readonly most: number;
}): Promise<({ readonly kind: 'found' } & Found) | Closed> {
  const settings = await loadSettings();
  const known = contactsIn(query.words ?? '', homesHere(settings));
  const until = performance.now() + soon;
  const isTimeUp = () => performance.now() > until;
  const search = { order, most, isTimeUp, language: languageInUse(settings) };
  const found = await withMemory((memory) => searchEvidence(memory, { ...query, known }, search));
  return found ? { kind: 'found', ...found } : closed;
}

/** One kept offer, whole. */
export async function readKept({
  id,
}: {
  readonly id: EvidenceId;
}): Promise<{ readonly kind: 'kept'; readonly evidence: Evidence } | { readonly kind: 'gone' } | Closed> {
  const answer = await withMemory(async (memory) => {
    const evidence = (await forgottenIds(memory)).has(id) ? undefined : await readEvidence(memory, id);
    return evidence ? ({ kind: 'kept', evidence } as const) : ({ kind: 'gone' } as const);
  });
  return answer ?? closed;
}

/** One picture of a kept offer, as base64 of a JPEG, by its place among them, from 0; absent where there is none. */
export async function readKeptPicture({
  id,
  index,
}: {
  readonly id: EvidenceId;
  readonly index: number;
}): Promise<{ readonly picture?: string }> {
  const bytes = await withMemory((memory) => readPicture(memory, id, index));
  return bytes ? { picture: toBase64(bytes) } : {};
}

/** The notebook as a whole: what repeats, how many of what, the tags in use. */
export async function keptOverview(): Promise<({ readonly kind: 'open' } & Overview) | Closed> {
  const overview = await withMemory(overviewOf);
  if (!overview) return closed;
  const ids = new Set(overview.counts.sites.flatMap(({ value }) => value ?? []));
  const names = sites.flatMap(({ id, name }) => (ids.has(id) ? [[id, name] as const] : []));
  return { kind: 'open', ...overview, siteNames: Object.fromEntries(names) };
}
