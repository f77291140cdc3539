import type { ComponentChildren } from 'preact';
import type { Wording } from '../words';
import { CopyButton } from './copy-button';
import type { Dialled } from './number-for';

interface Props {
  readonly wording: Wording;
  readonly number: Dialled;
  /** Other ways to the same people, in the same row. */
  readonly children?: ComponentChildren;
}

/** A number in large, to press on a phone or to copy anywhere. */
export function NumberToCall({ wording: { say }, number: { phone, shown }, children }: Props) {
  return (
    <div class="row wrap">
      <a class="number grow" href={`tel:${phone}`} aria-label={`${say('help.card.call')} ${shown}`}>
        <bdi dir="ltr">{shown}</bdi>
      </a>
      <CopyButton text={shown} label={say('copy')} done={say('copy.done')} failed={say('copy.failed')} what={shown} />
      {children}
    </div>
  );
}
