import type { Box } from './place-mark';

/** How near the panel may come to the edge of the screen, and how far it stands from its mark. */
const margin = 12;

/** Where the panel's upper left corner goes, in the viewport: below its mark if it fits there, else above, else where there is most room. */
export function placePanel(
  mark: Box,
  panel: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
  isRightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const wanted = isRightToLeft ? mark.right - panel.width : mark.left;
  const left = clamp(wanted, margin, screen.width - panel.width - margin);
  const below = mark.bottom + margin / 2;
  if (below + panel.height + margin <= screen.height) return { left, top: below };
  const above = mark.top - margin / 2 - panel.height;
  if (above >= margin) return { left, top: above };
  return { left, top: clamp(below, margin, screen.height - panel.height - margin) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
