import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '@/lib/domain/assessment';
import type { Guidance } from '@/lib/domain/guidance';
import type { Offer } from '@/lib/domain/offer';
import { FirstContact } from '../parts/first-contact';
import { Lens } from '../parts/lens';
import { QuestionCard } from '../parts/question-card';
import { ReasonList } from '../parts/reason-list';
import type { Wording } from '../words';
import { PeopleToAsk } from './people-to-ask';
import { SetAside } from './set-aside';
import { trusted } from './trusted';

/** What the user did with the offer: each can be taken back as long as the panel is open. */
export type Put = 'not-a-problem' | 'hide' | 'off';

/** What came of it: done for good, done for now, or not done, because a lock is set on the settings. */
export type PutOutcome = 'done' | 'for-now' | 'locked';

export interface PanelProps {
  readonly wording: Wording;
  readonly offer: Offer;
  readonly assessment: Assessment;
  readonly mark: 'caution' | 'danger';
  readonly host: string;
  /** Notes for a call, ready to copy. */
  readonly callSheet: string;
  /** Helplines that fit; rejects when they cannot be had just now. */
  readonly guide: () => Promise<Guidance>;
  readonly openHelp: () => void;
  readonly openReport: () => void;
  readonly put: (where: Put, undo: boolean) => Promise<PutOutcome>;
  readonly close: () => void;
}

type Lines = Guidance | 'asking' | 'failed';

/** Reasons shown at once; more make nobody wiser. */
const mostReasons = 3;

/** What is worrying, why, what to ask, who can help. Nothing in it is sensitive or cannot be undone. */
export function Panel(props: PanelProps) {
  const { wording, assessment, mark, close } = props;
  const { say } = wording;
  const [putAway, setPutAway] = useState<{ readonly where: Put; readonly isForNow: boolean }>();
  const [isLocked, setLocked] = useState(false);
  const [isExplained, setExplained] = useState(false);
  const [lines, setLines] = useState<Lines>('asking');
  /** Whether more was wanted than the first line, which is there from the start. */
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const look = (): void => {
    setLines('asking');
    props.guide().then(setLines, () => setLines('failed'));
  };
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(look, []);

  const put = async (where: Put, undo: boolean): Promise<void> => {
    const outcome = await props.put(where, undo);
    setLocked(outcome === 'locked');
    if (outcome !== 'locked') setPutAway(undo ? undefined : { where, isForNow: outcome === 'for-now' });
  };
  const ask = (): void => {
    setAsked(true);
    if (lines === 'failed') look();
  };
  const [strongest] = assessment.reasons;
  const shown = isAsked && lines !== 'asking' ? lines : undefined;

  return (
    <div class={`panel ${mark}`} role="dialog" aria-labelledby="title" lang={wording.language}>
      <div class="head">
        <Lens />
        <div class="grow">
          <h2 id="title" tabIndex={-1} ref={heading}>
            {say(`panel.title.${mark}`)}
          </h2>
          <p class="soft small">{say('panel.you-decide')}</p>
        </div>
        <button type="button" class="icon-button" aria-label={say('close')} onClick={trusted(close)}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {putAway === undefined ? (
        <>
          <div class="body">
            {assessment.harms[0] === 'sextortion' ? <p class="note">{say('panel.threatened')}</p> : null}
            <ReasonList
              wording={wording}
              reasons={assessment.reasons.slice(0, mostReasons)}
              language={assessment.language}
              offer={props.offer}
            />
            {strongest === undefined ? null : <QuestionCard wording={wording} reason={strongest} />}
            {shown === undefined ? null : <PeopleToAsk wording={wording} callSheet={props.callSheet} lines={shown} />}
            {isExplained ? <p class="note small">{say('panel.why.text')}</p> : null}
          </div>
          <div class="act">
            {shown === undefined ? (
              <>
                <Nearest wording={wording} lines={lines} />
                <button type="button" class="button main full" aria-busy={isAsked} onClick={trusted(ask)}>
                  {say('panel.check-with-me')}
                </button>
              </>
            ) : (
              <button type="button" class="button main full" onClick={trusted(props.openHelp)}>
                {say('panel.more-help')}
              </button>
            )}
            <p class="soft small">{say('panel.nothing-sent')}</p>
          </div>
          <p class="locked small" role="status">
            {isLocked ? say('lock.refused.site') : ''}
          </p>
          <div class="foot">
            <button type="button" class="link" onClick={trusted(() => void put('not-a-problem', false))}>
              {say('panel.not-a-problem')}
            </button>
            <button type="button" class="link" onClick={trusted(() => void put('hide', false))}>
              {say('panel.hide')}
            </button>
            <button type="button" class="link" onClick={trusted(props.openReport)}>
              {say('panel.report')}
            </button>
            <button type="button" class="link" onClick={trusted(() => void put('off', false))}>
              {say('panel.off')}
            </button>
            <button
              type="button"
              class="link"
              aria-expanded={isExplained}
              onClick={trusted(() => setExplained(!isExplained))}
            >
              {say('panel.why')}
            </button>
          </div>
        </>
      ) : (
        <SetAside
          wording={wording}
          {...putAway}
          host={props.host}
          undo={() => void put(putAway.where, true)}
          close={close}
        />
      )}
    </div>
  );
}

/** One person to talk to, there without asking, once it is known who fits. */
function Nearest({ wording, lines }: { readonly wording: Wording; readonly lines: Lines }) {
  // Its room is kept, so that nothing moves away under a finger when it comes.
  if (lines === 'asking') return <div class="contact waiting" />;
  if (lines === 'failed') return null;
  const [first] = lines.helplines;
  return first === undefined ? null : <FirstContact wording={wording} helpline={first} from={lines.country} />;
}
