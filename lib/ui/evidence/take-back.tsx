import { useState } from 'preact/hooks';
import type { FileContents, FoundEvidence, TakenIn } from '@/lib/domain/evidence-found';
import { FileButton } from '../parts/file-button';
import type { Wording } from '../words';
import { FoundList } from './found-list';
import type { EvidencePort } from './port';
import { WrongFiles } from './wrong-files';

interface Props {
  readonly wording: Wording;
  readonly port: EvidencePort;
}

type State =
  | { readonly kind: 'waiting' | 'checking' | 'unreadable' }
  | { readonly kind: 'checked'; readonly contents: FileContents }
  | { readonly kind: 'taken'; readonly became: readonly (TakenIn | 'failed')[] };

/** Takes a file back in: checks all of it, says what is wrong, and takes in what is whole and chosen. */
export function TakeBack({ wording, port }: Props) {
  const { say } = wording;
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const check = (file: File | undefined): void => {
    if (!file) return;
    setState({ kind: 'checking' });
    port.read(file).then(
      (contents) => setState({ kind: 'checked', contents }),
      (error) => {
        console.debug(error);
        setState({ kind: 'unreadable' });
      },
    );
  };
  const takeIn = async (found: readonly FoundEvidence[]): Promise<void> => {
    const became: (TakenIn | 'failed')[] = [];
    for (const one of found) became.push(await port.takeIn(one).catch(failed));
    setState({ kind: 'taken', became });
  };
  return (
    <section class="stack" id="take-back">
      <hr class="rule" />
      <h2>{say('evidence.import.title')}</h2>
      <p>{say('evidence.import.intro')}</p>
      <div class="row">
        <FileButton
          label={say('evidence.import.choose')}
          accept=".zip,application/zip"
          choose={([file]) => check(file)}
        />
      </div>
      <div class="stack" role="status">
        {state.kind === 'checking' ? <p>{say('evidence.import.checking')}</p> : null}
        {state.kind === 'unreadable' ? <p>{say('evidence.refused.damaged')}</p> : null}
        {state.kind === 'checked' && state.contents.kind === 'refused' ? (
          <p>{say(`evidence.refused.${state.contents.why}`, { most: state.contents.most ?? 0 })}</p>
        ) : null}
        {state.kind === 'taken'
          ? outcomes(state.became).map(([key, count]) => <p key={key}>{say(key, { count })}</p>)
          : null}
      </div>
      {state.kind === 'checked' && state.contents.kind === 'read' ? (
        <>
          <FoundList wording={wording} found={state.contents.found} takeIn={takeIn} />
          <WrongFiles wording={wording} wrong={state.contents.wrong} />
        </>
      ) : null}
    </section>
  );
}

function failed(error: unknown): 'failed' {
  console.debug(error);
  return 'failed';
}

/** What became of all of them: a sentence for each, with how many it is about. */
function outcomes(became: readonly (TakenIn | 'failed')[]): readonly (readonly [key: string, count: number])[] {
  return (['kept', 'already', 'closed', 'full', 'failed'] as const)
    .map((kind) => [`evidence.import.${kind}`, became.filter((one) => one === kind).length] as const)
    .filter(([, count]) => count > 0);
}
