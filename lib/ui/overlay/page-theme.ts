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

/**
 * How bright a computed colour looks, 0 to 1; `undefined` when it is more see-through than not, or written in a way not known here.
 * Of `lab()` and its kin the lightness itself is taken: near enough to tell dark from light.
 */
export function brightnessOf(colour: string): number | undefined {
  const [, kind = '', space, inside = ''] = /^([a-z]+)\((?:(srgb|display-p3) )?([^()]*)\)$/u.exec(colour) ?? [];
  const [first = Number.NaN, second = 0, third = 0, alpha = 1] = inside
    .split(/[\s,/]+/u)
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)));
  if (!(alpha >= 0.5)) return undefined;
  const brightness = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  switch (kind) {
    case 'rgb':
    case 'rgba':
      return brightness / 255;
    case 'color':
      return space === undefined ? undefined : brightness;
    case 'oklab':
    case 'oklch':
      return first;
    case 'lab':
    case 'lch':
      return first / 100;
    default:
      return undefined;
  }
}
