import type { Box } from './place-mark';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How near the panel may come to the edge of the screen and to what it stands beside. In CSS pixels. */
const margin = 12;

/**
 * Where the panel's upper left corner goes, in the viewport: beside the offer, on either side, so that its words can still be read. Where
 * the screen is too narrow for that, at its far edge, where most lines have ended.
 */
export function placePanel(
  mark: Box,
  offer: Box,
  panel: Size,
  screen: Size,
  isRightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const top = clamp(mark.top, margin, screen.height - panel.height - margin);
  const fits = (left: number) => left >= margin && left + panel.width + margin <= screen.width;
  const sides = [offer.right + margin, offer.left - margin - panel.width];
  const beside = (isRightToLeft ? sides.toReversed() : sides).find(fits);
  const edge = isRightToLeft ? margin : Math.max(margin, screen.width - panel.width - margin);
  return { left: beside ?? edge, top };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
