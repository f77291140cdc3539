/**
 * Whether the page is dark where the mark will stand: its own background counts, not the system's theme, for the two often differ.
 * Takes the first background that is not see-through, from the element outwards; none means white.
 */
export function isDarkAround(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const brightness = brightnessOf(getComputedStyle(at).backgroundColor);
    if (brightness !== undefined) return brightness < 0.4;
  }
  return false;
}

/** Relative brightness, 0 to 1, of `rgb(…)` or `rgba(…)`; `undefined` when it is more see-through than not, or written in another way. */
export function brightnessOf(colour: string): number | undefined {
  const [, inside = ''] = /^rgba?\(([^()]*)\)$/u.exec(colour) ?? [];
  const [red, green, blue, alpha = 1] = inside
    .split(/[\s,/]+/u)
    .filter((part) => part !== '')
    .map(Number);
  if (red === undefined || green === undefined || blue === undefined || !(alpha >= 0.5)) return undefined;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
