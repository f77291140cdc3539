import { useEffect, useState } from 'preact/hooks';
import type { Redacted } from '@/lib/domain/evidence-file';
import { CopyButton } from '../parts/copy-button';
import type { Wording } from '../words';
import type { EvidencePort, ReadyFile } from './port';

interface Props {
  readonly wording: Wording;
  readonly items: readonly Redacted[];
  readonly port: EvidencePort;
}

type State =
  | { readonly kind: 'waiting' | 'making' | 'failed' }
  | { readonly kind: 'ready'; readonly file: ReadyFile; readonly of: readonly Redacted[] };

/** Makes the file, gives it to be saved, and shows its checksum. What is changed afterwards needs a file of its own. */
export function SaveFile({ wording: { say }, items, port }: Props) {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  useEffect(() => setState({ kind: 'waiting' }), [items]);
  const make = (): void => {
    setState({ kind: 'making' });
    port.make(items).then(
      (file) => setState({ kind: 'ready', file, of: items }),
      (error) => {
        console.debug(error);
        setState({ kind: 'failed' });
      },
    );
  };
  const ready = state.kind === 'ready' && state.of === items ? state.file : undefined;
  const isIdle = items.length === 0 || state.kind === 'making';
  return (
    <section class="stack screen-only">
      <h2>{say('evidence.save.title')}</h2>
      <p>{say('evidence.save.intro')}</p>
      <p class="soft small">{say('evidence.save.where')}</p>
      <p class="row wrap">
        {ready ? (
          <a class="button main" href={ready.address} download={ready.name}>
            {say('evidence.save.link')}
          </a>
        ) : (
          <button type="button" class="button main" aria-disabled={isIdle} onClick={() => !isIdle && make()}>
            {say('evidence.save.make')}
          </button>
        )}
        <button type="button" class="button" onClick={port.print}>
          {say('evidence.save.print')}
        </button>
      </p>
      <p role="status">
        {state.kind === 'making' ? say('evidence.save.making') : ''}
        {ready ? say('evidence.save.made') : ''}
        {state.kind === 'failed' ? say('evidence.save.failed') : ''}
      </p>
      {ready ? (
        <div class="note stack">
          <h3>{say('evidence.sum.title')}</h3>
          <p>{say('evidence.sum.text')}</p>
          <p class="sum" dir="ltr">
            {ready.sum}
          </p>
          <p>
            <CopyButton
              text={ready.sum}
              label={say('evidence.sum.copy')}
              done={say('copy.done')}
              failed={say('copy.failed')}
            />
          </p>
        </div>
      ) : null}
    </section>
  );
}
