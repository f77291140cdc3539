/** Where something stands in the window of its page, in CSS pixels, and how large that window is. */
export interface PlaceInWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly window: { readonly width: number; readonly height: number };
}

/** A stretch of a picture, in its pixels. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room left around what is cut out, in CSS pixels. */
const room = 8;
/** What is smaller shows nothing; then the whole picture is kept. */
const least = 40;

/**
 * The stretch of a picture of the window that shows what stands at `place`, with a little room around it; `undefined` where too little of
 * it is in sight.
 */
export function cutFor(
  place: PlaceInWindow,
  picture: { readonly width: number; readonly height: number },
): Cut | undefined {
  const scale = picture.width / place.window.width;
  const left = Math.max(0, place.x - room);
  const top = Math.max(0, place.y - room);
  const right = Math.min(place.window.width, place.x + place.width + room);
  const bottom = Math.min(place.window.height, place.y + place.height + room);
  if (!(right - left >= least && bottom - top >= least && scale > 0)) return undefined;
  const cut = { x: Math.floor(left * scale), y: Math.floor(top * scale) };
  return {
    ...cut,
    width: Math.min(picture.width - cut.x, Math.ceil((right - left) * scale)),
    height: Math.min(picture.height - cut.y, Math.ceil((bottom - top) * scale)),
  };
}
