/** One thing to press, and how large it is to a finger. */
export interface Target {
  readonly what: string;
  readonly width: number;
  readonly height: number;
  /** A link among the words of a sentence, whose height is that of the line (WCAG 2.2, 2.5.8, inline). */
  readonly isInline: boolean;
}

/**
 * Runs in the page: everything that can be pressed inside `part`, open shadow roots included. What a pseudo-element adds around it counts:
 * it is pressed with it.
 */
export function targets(part: string): Target[] {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const around = (element: Element): { readonly x: number; readonly y: number } => {
    const style = getComputedStyle(element, '::before');
    if (style.content === 'none' || style.position !== 'absolute') return { x: 0, y: 0 };
    const more = (...sides: readonly string[]): number =>
      sides.reduce((sum, side) => sum + Math.max(0, -Number.parseFloat(side)), 0);
    return { x: more(style.left, style.right), y: more(style.top, style.bottom) };
  };
  return roots
    .flatMap((root) => [...root.querySelectorAll(part)])
    .flatMap((place) => [
      ...place.querySelectorAll('a[href], button, input, select, textarea, summary, [role="switch"], [tabindex="0"]'),
    ])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
    .map((element) => {
      // A choice is pressed with its label.
      const whole = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
      const { width, height } = whole.getBoundingClientRect();
      const more = around(element);
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return {
        what: `${element.tagName.toLowerCase()}.${element.className} ${name.trim().slice(0, 40)}`,
        width: Math.round(width + more.x),
        height: Math.round(height + more.y),
        isInline: getComputedStyle(element).display === 'inline',
      };
    });
}
