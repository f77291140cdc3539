import * as v from 'valibot';
import type { Frame } from '@/lib/domain/picture';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const frames = v.pipe(v.array(v.strictObject({ x: share, y: share, width: share, height: share })), v.maxLength(60));

/** Reads where a script of ours found pictures in a page; `undefined` when the page made something else of it. */
export function parseFrames(value: unknown): readonly Frame[] | undefined {
  const result = v.safeParse(frames, value);
  return result.success ? result.output : undefined;
}
