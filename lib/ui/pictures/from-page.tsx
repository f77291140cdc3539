import type { Frame, PageView } from '@/lib/domain/picture';
import type { Wording } from '../words';
import { DrawnFrame } from './drawn-frame';
import { NumberedFrame } from './numbered-frame';

interface Props {
  readonly wording: Wording;
  readonly view: Extract<PageView, { kind: 'seen' }>;
  readonly choose: (frame: Frame) => void;
}

/** A picture out of what was on the screen: one that was found there, or a frame of one's own, drawn or in numbers. */
export function FromPage({ wording, view: { image, frames }, choose }: Props) {
  const { say } = wording;
  return (
    <>
      <p>{say('pictures.choose.page')}</p>
      <DrawnFrame wording={wording} image={image} frames={frames} choose={choose} />
      <p>{say('pictures.found.count', { count: frames.length })}</p>
      {frames.length === 0 ? null : (
        <ul class="chips">
          {frames.map((frame, index) => (
            <li key={index}>
              <button type="button" class="button slim" onClick={() => choose(frame)}>
                {say('pictures.found', { number: index + 1 })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <NumberedFrame wording={wording} choose={choose} />
    </>
  );
}
