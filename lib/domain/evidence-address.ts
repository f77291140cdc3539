import type { EvidenceId } from './evidence';

const form = /^[\w-]{1,64}$/u;

/** More than anyone hands over at once; a longer fragment was made up. */
const most = 500;

/** The fragment of the page that makes a file of these: their ids, which tell nobody anything. */
export function evidenceFragment(ids: readonly EvidenceId[]): string {
  return `#${ids.join(',')}`;
}

/** The ids in a fragment, each once; what is none is passed over. */
export function readEvidenceFragment(fragment: string): readonly EvidenceId[] {
  const ids = fragment.replace(/^#/u, '').split(',').filter(isEvidenceId);
  return [...new Set(ids)].slice(0, most);
}

export function isEvidenceId(id: string): id is EvidenceId {
  return form.test(id);
}
