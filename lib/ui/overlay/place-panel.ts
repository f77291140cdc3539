import type { Box } from './place-mark';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How near the panel may come to the edge of the screen and to what it stands beside. In CSS pixels. */
const margin = 12;

/**
 * Where the panel's upper left corner goes, in the viewport: beside the offer if the screen is wide enough, so that its words can still be
 * read; else below the mark, else above it, else where it fits at all.
 */
export function placePanel(
  mark: Box,
  offer: Box,
  panel: Size,
  screen: Size,
  isRightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const level = clamp(mark.top, margin, screen.height - panel.height - margin);
  const beside = isRightToLeft ? offer.left - margin - panel.width : offer.right + margin;
  if (beside >= margin && beside + panel.width + margin <= screen.width) return { left: beside, top: level };

  const wanted = isRightToLeft ? mark.right - panel.width : mark.left;
  const left = clamp(wanted, margin, screen.width - panel.width - margin);
  const below = mark.bottom + margin / 2;
  if (below + panel.height + margin <= screen.height) return { left, top: below };
  const above = mark.top - margin / 2 - panel.height;
  return { left, top: above >= margin ? above : level };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
