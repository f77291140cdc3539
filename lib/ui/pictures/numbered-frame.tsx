import { useState } from 'preact/hooks';
import type { Frame } from '@/lib/domain/picture';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly choose: (frame: Frame) => void;
}

const sides = [
  ['x', 'left'],
  ['y', 'top'],
  ['width', 'width'],
  ['height', 'height'],
] as const;

/** A frame in hundredths of the view, for whoever cannot or does not want to draw one. */
export function NumberedFrame({ wording: { say }, choose }: Props) {
  const [frame, setFrame] = useState({ x: 0, y: 0, width: 100, height: 100 });
  return (
    <details>
      <summary>{say('pictures.frame')}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          choose(sharesOf(frame));
        }}
      >
        <div class="numbers">
          {sides.map(([side, name]) => (
            <label class="field" key={side}>
              {say(`pictures.frame.${name}`)}
              <input
                type="number"
                min={side === 'x' || side === 'y' ? 0 : 1}
                max={side === 'x' || side === 'y' ? 99 : 100}
                required
                value={frame[side]}
                onInput={({ currentTarget }) => setFrame({ ...frame, [side]: currentTarget.valueAsNumber })}
              />
            </label>
          ))}
        </div>
        <p class="soft small">{say('pictures.frame.note')}</p>
        <div>
          <button type="submit" class="button slim">
            {say('pictures.frame.use')}
          </button>
        </div>
      </form>
    </details>
  );
}

/** What would reach beyond the view is cut. */
function sharesOf({ x, y, width, height }: Frame): Frame {
  return { x: x / 100, y: y / 100, width: Math.min(width, 100 - x) / 100, height: Math.min(height, 100 - y) / 100 };
}
