import { useEffect, useState } from 'preact/hooks';
import type { EvidenceId } from '@/lib/domain/evidence';
import { guidanceRequest } from '@/lib/domain/guidance-request';
import { helpFragment } from '@/lib/domain/help-address';
import { AssessmentView } from '../parts/assessment-view';
import { shownText } from '../parts/quote-around';
import { MovedHeading } from '../self-check/moved-heading';
import type { Wording } from '../words';
import { KeptDetails } from './kept-details';
import { KeptWords } from './kept-words';
import { NoteFields } from './note-fields';
import { Pictures } from './pictures';
import type { NotebookPort, WholeKept } from './port';

interface Props {
  readonly wording: Wording;
  readonly port: NotebookPort;
  readonly id: EvidenceId;
  readonly forget: () => Promise<void>;
}

type State = { readonly kind: 'asking' | 'gone' | 'closed' | 'failed' } | WholeKept;

/** One kept offer in full. */
export function Item({ wording, port, id, forget }: Props) {
  const { say } = wording;
  const [state, setState] = useState<State>({ kind: 'asking' });
  const read = (): void => {
    port.read(id).then(setState, (error) => {
      console.debug(error);
      setState({ kind: 'failed' });
    });
  };
  useEffect(read, [id]);
  return (
    <>
      <p>
        <a href="#list">{say('notebook.back')}</a>
      </p>
      {state.kind === 'asking' ? <p role="status">{say('notebook.searching')}</p> : null}
      {state.kind === 'gone' ? <p class="note">{say('notebook.not-here')}</p> : null}
      {state.kind === 'closed' ? <p class="note">{say('notebook.closed')}</p> : null}
      {state.kind === 'failed' ? (
        <div class="note row wrap" role="alert">
          <p class="grow">{say('popup.failed')}</p>
          <button type="button" class="button slim" onClick={read}>
            {say('retry')}
          </button>
        </div>
      ) : null}
      {state.kind === 'kept' ? (
        <Whole kept={state} port={port} forget={forget} failed={() => setState({ kind: 'failed' })} />
      ) : null}
    </>
  );
}

interface WholeProps {
  readonly kept: WholeKept;
  readonly port: NotebookPort;
  readonly forget: () => Promise<void>;
  readonly failed: () => void;
}

function Whole({ kept: { evidence, wording }, port, forget, failed }: WholeProps) {
  const { say } = wording;
  const { id, offer, assessment, note, tags, pictures } = evidence;
  const help = helpFragment(guidanceRequest([assessment]));
  return (
    <>
      <MovedHeading text={shownText(offer.title ?? '') || say('offer.untitled')} isMoved />
      <KeptDetails wording={wording} evidence={evidence} />
      <a class="button main full" href={`help.html#${help}`}>
        {say('panel.check-with-me')}
      </a>
      <a class="button full" href={`evidence.html#${id}`}>
        {say('notebook.file')}
      </a>
      <section class="stack" aria-labelledby="noticed">
        <h3 id="noticed">{say('check.outcome')}</h3>
        <div class="card">
          <AssessmentView wording={wording} assessment={assessment} offer={offer} />
        </div>
      </section>
      <KeptWords wording={wording} offer={offer} language={assessment.language} />
      <NoteFields
        wording={wording}
        note={note}
        tags={tags}
        save={async (next) => (await port.note(id, next.note, next.tags)).isSaved}
      />
      {pictures === 0 ? null : (
        <Pictures wording={wording} count={pictures} picture={(index) => port.picture(id, index)} />
      )}
      <div>
        <button type="button" class="button" onClick={() => void forget().catch(failed)}>
          {say('notebook.forget')}
        </button>
      </div>
    </>
  );
}
