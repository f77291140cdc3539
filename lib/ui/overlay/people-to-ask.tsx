import { useEffect, useRef } from 'preact/hooks';
import type { Guidance, Helpline } from '@/lib/domain/guidance';
import { CopyButton } from '../parts/copy-button';
import { HelplineCard } from '../parts/helpline-card';
import type { Wording } from '../words';

/** Scrolls to an element within the panel alone, never the page behind it: the body, or on small screens the whole panel. */
function bringUp(element: HTMLElement): void {
  const [body, panel] = [element.closest('.body'), element.closest('.panel')];
  const box = body && body.scrollHeight > body.clientHeight ? body : panel;
  if (!box) return;
  const covered = box === panel ? (panel.querySelector('.head')?.clientHeight ?? 0) : 0;
  box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - covered - 12;
}

/** People to talk to, brought into sight and read out first when they arrive. */
export function PeopleToAsk({
  wording,
  callSheet,
  lines,
}: {
  readonly wording: Wording;
  readonly callSheet: string;
  readonly lines: Guidance | 'failed';
}) {
  const { say } = wording;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) bringUp(heading.current);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="stack">
      <h3 tabIndex={-1} ref={heading}>
        {say('help.lines.title')}
      </h3>
      {lines === 'failed' ? (
        <p>{say('help.emergency.unknown')}</p>
      ) : (
        <>
          {lines.helplines.slice(0, 2).map((helpline) => (
            <HelplineCard key={helpline.id} wording={wording} helpline={helpline} from={lines.country} brief />
          ))}
          <InDanger wording={wording} emergency={lines.emergency} />
        </>
      )}
      <p>
        <CopyButton
          text={callSheet}
          label={say('help.sheet.copy')}
          done={say('copy.done')}
          failed={say('copy.failed')}
        />
      </p>
    </section>
  );
}

/** The emergency number, small: most who read this are not in danger, and those who are need it here. */
function InDanger({
  wording: { say },
  emergency,
}: {
  readonly wording: Wording;
  readonly emergency: Helpline | undefined;
}) {
  if (emergency?.phone === undefined) return null;
  return (
    <p class="small">
      {say('help.emergency.title')}{' '}
      <a href={`tel:${emergency.phone}`}>
        <bdi dir="ltr">{emergency.phoneShown ?? emergency.phone}</bdi>
      </a>
    </p>
  );
}
