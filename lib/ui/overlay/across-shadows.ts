/** The innermost element at a point of the window, in open shadow trees too; `stop` is not looked into. */
export function elementAt(document: Document, x: number, y: number, stop?: Element): Element | undefined {
  let there = document.elementFromPoint(x, y);
  while (there && there !== stop) {
    const within: Element | null | undefined = there.shadowRoot?.elementFromPoint(x, y);
    if (!within || within === there) break;
    there = within;
  }
  return there ?? undefined;
}

/** Whether `element` holds `other` or is it, through open shadow trees too. */
export function holdsAcross(element: Element, other: Element): boolean {
  for (let at: Node | null = other; at; at = hostOf(at)) if (element.contains(at)) return true;
  return false;
}

/** The element that a node's shadow tree hangs on. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
