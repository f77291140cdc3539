import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import type { EvidenceId } from '@/lib/domain/evidence';
import { dressPage } from '@/lib/ui/dress-page';
import { LookUp } from '@/lib/ui/notebook/look-up';
import type { NotebookPort } from '@/lib/ui/notebook/port';
import { Notebook } from '@/lib/ui/notebook/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { ExitBar } from '@/lib/ui/parts/exit-bar';
import { Trouble } from '@/lib/ui/parts/trouble';
import { wordingOf } from '@/lib/ui/words';
import { lockNow, memoryBanner, whenStateChanges } from '../memory/banner';

const pages = ['memory', 'notebook', 'look-up'] as const;
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

/** Drawn anew with another key when memory was opened or locked: all of it is asked for once more. */
let turn = 0;
const drawn = whenStateChanges(again);

async function draw(): Promise<void> {
  const memory = await ask({ kind: 'memory' });
  drawn(memory.state);
  const siteName = (site: string): string => memory.sites.find(({ id }) => id === site)?.name ?? site;
  const id = location.hash.slice(1);
  render(
    <Notebook
      key={turn}
      wording={wording}
      port={port}
      here={isId(id) ? id : undefined}
      goBack={() => (location.hash = '')}
      leaving={lockNow}
      isOpen={memory.state.kind === 'open'}
      banner={memoryBanner(wording, memory, again)}
      below={<LookUp wording={wording} lookUp={(text) => ask({ kind: 'look-up', text })} siteName={siteName} />}
    />,
    root,
  );
}

function again(): void {
  turn += 1;
  start();
}

function start(): void {
  draw().catch((error) => {
    console.debug(error);
    render(
      <>
        <ExitBar wording={wording} leaving={lockNow} />
        <Trouble wording={wording} retry={start} />
      </>,
      root,
    );
  });
}

/** What an id looks like; whether it is one, memory knows. */
function isId(text: string): text is EvidenceId {
  return /^[\w-]{22}$/u.test(text);
}

dressPage(document, wording);
addEventListener('hashchange', () => {
  start();
  scrollTo(0, 0);
});
start();
