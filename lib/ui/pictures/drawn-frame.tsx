import { useRef, useState } from 'preact/hooks';
import type { Frame } from '@/lib/domain/picture';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  /** JPEG, as base64. */
  readonly image: string;
  readonly frames: readonly Frame[];
  readonly choose: (frame: Frame) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press that moved less is a press; in shares of the view. */
const leastDrawn = 0.015;

/**
 * The view, with its pictures marked. A press takes the picture under it; drawing with a mouse or a pen takes what is drawn around. A finger
 * scrolls the page, as everywhere. All of it can be done with the buttons and numbers below, too.
 */
export function DrawnFrame({ wording: { say }, image, frames, choose }: Props) {
  const [drawn, setDrawn] = useState<Frame>();
  const start = useRef<Point | undefined>(undefined);
  const pointIn = (event: MouseEvent & { readonly currentTarget: Element }): Point => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) };
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: buttons and number fields below do the same by keyboard.
    <div
      class="screen"
      dir="ltr"
      onPointerDown={(event) => {
        if (event.pointerType !== 'touch' && event.button === 0) start.current = pointIn(event);
      }}
      onPointerMove={(event) => {
        if (!start.current) return;
        const frame = frameOf(start.current, pointIn(event));
        if (drawn === undefined && !isDrawn(frame)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn(frame);
      }}
      onPointerUp={() => {
        start.current = undefined;
      }}
      onPointerCancel={() => {
        start.current = undefined;
        setDrawn(undefined);
      }}
      onClick={(event) => {
        const frame = drawn ?? smallestAt(frames, pointIn(event));
        setDrawn(undefined);
        if (frame) choose(frame);
      }}
    >
      <img src={`data:image/jpeg;base64,${image}`} alt={say('pictures.view')} draggable={false} />
      {[...frames, ...(drawn ? [drawn] : [])].map((frame, index) => (
        <span class={frame === drawn ? 'frame drawn' : 'frame'} style={placeOf(frame)} aria-hidden="true" key={index}>
          {frame === drawn ? null : <b>{index + 1}</b>}
        </span>
      ))}
    </div>
  );
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

const frameOf = (one: Point, other: Point): Frame => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

const isDrawn = ({ width, height }: Frame): boolean => width >= leastDrawn || height >= leastDrawn;

function smallestAt(frames: readonly Frame[], { x, y }: Point): Frame | undefined {
  return frames
    .filter((frame) => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height)
    .toSorted((one, other) => one.width * one.height - other.width * other.height)[0];
}

const percent = (share: number): string => `${share * 100}%`;

const placeOf = ({ x, y, width, height }: Frame) => ({
  insetInlineStart: percent(x),
  insetBlockStart: percent(y),
  inlineSize: percent(width),
  blockSize: percent(height),
});
