/** What the layer of every overlay of ours is called, for finding it again: as its class, which no page sees. */
export const layerName = 'second-look';

/**
 * Takes away what an overlay of an earlier version left in the page. When an extension is reloaded, Firefox ends its scripts without a word
 * to them (seen with 140), and marks stay that answer to no press.
 */
export function removeLeftBehind(document: Document): void {
  for (const element of Array.from(document.querySelectorAll('html > :not(head, body)'))) {
    // Firefox shows its extensions closed roots, too. The page sees none of this.
    const root: unknown = Reflect.get(element, 'openOrClosedShadowRoot') ?? element.shadowRoot;
    if (root instanceof ShadowRoot && root.querySelector(`.${layerName}`)) element.remove();
  }
}
