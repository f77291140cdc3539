import type { ChosenLine } from '@/lib/domain/guidance';
import type { Wording } from '../words';
import { hoursText, openText } from './hours-text';
import { lineFor } from './line-for';
import { numberFor } from './number-for';
import { NumberToCall } from './number-to-call';
import { type WayToWrite, waysToWrite } from './ways-to-write';

interface Props {
  readonly wording: Wording;
  readonly helpline: ChosenLine;
  /** Country of the reader. */
  readonly from: string;
}

/** The people who fit best, in two rows: who they are, and what to press to reach them. */
export function FirstContact({ wording, helpline, from }: Props) {
  const number = numberFor(helpline, from, wording.language);
  const [first] = waysToWrite(helpline);
  const about = [
    lineFor(wording, helpline),
    hoursText(wording, helpline.hours),
    openText(wording, helpline),
    helpline.confidence === 'medium' ? wording.say('help.card.medium') : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <div class="contact">
      <p class="small">
        <strong>
          <bdi>{helpline.name}</bdi>
        </strong>{' '}
        <span class="soft">{about.join(' · ')}</span>
      </p>
      {number === undefined ? (
        <div class="row wrap">{first === undefined ? null : <Way wording={wording} way={first} />}</div>
      ) : (
        <NumberToCall wording={wording} number={number}>
          {helpline.chat === undefined || first === undefined ? null : <Way wording={wording} way={first} />}
        </NumberToCall>
      )}
    </div>
  );
}

function Way({ wording: { say }, way }: { readonly wording: Wording; readonly way: WayToWrite }) {
  return (
    <a class="button slim" href={way.address} target="_blank" rel="noopener noreferrer">
      {say(way.key)}
    </a>
  );
}
