import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import type { EvidenceId } from '@/lib/domain/evidence';
import { dressPage } from '@/lib/ui/dress-page';
import type { NotebookPort } from '@/lib/ui/notebook/port';
import { Notebook } from '@/lib/ui/notebook/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { wordingOf } from '@/lib/ui/words';

const pages = ['memory', 'notebook'] as const;
const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, pages);
const root = pageRoot(document);

const port: NotebookPort = {
  search: (query, order, most) => ask({ kind: 'search-kept', query, order, most }),
  overview: () => ask({ kind: 'kept-overview' }),
  read: async (id) => {
    const answer = await ask({ kind: 'read-kept', id });
    if (answer.kind !== 'kept') return { kind: answer.kind };
    const { language } = answer.evidence.assessment;
    const { inOffer } = wordingOf(await ask({ kind: 'words', offerLanguage: language }), language);
    return { ...answer, wording: { ...wording, inOffer } };
  },
  picture: async (id, index) => {
    const { picture } = await ask({ kind: 'read-kept-picture', id, index });
    return picture === undefined ? undefined : `data:image/jpeg;base64,${picture}`;
  },
  note: (id, note, tags) => ask({ kind: 'note-kept', id, note, tags }),
  forget: (ids, undo) => ask({ kind: 'forget-kept', ids, undo }),
};

function draw(): void {
  const id = location.hash.slice(1);
  render(
    <Notebook wording={wording} port={port} here={isId(id) ? id : undefined} goBack={() => (location.hash = '')} />,
    root,
  );
}

/** What an id looks like; whether it is one, memory knows. */
function isId(text: string): text is EvidenceId {
  return /^[\w-]{22}$/u.test(text);
}

dressPage(document, wording);
addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
});
draw();
