/**
 * Runs in the page: what does not fit in it. Something sticks out sideways, words are cut off by their own box, or words of two elements lie
 * over each other. The bar of the way out, which stays in sight, lies over others on purpose.
 */
export function misfits(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  const told = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.sr, .exit') === null;
  if (document.documentElement.scrollWidth > wide)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);

  const lines: { readonly element: Element; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      if (box.left < -1 || box.right > wide + 1) found.push(`sticks out: ${told(element)}`);
      lines.push({ element, box });
    }
    const style = getComputedStyle(element);
    const isCut =
      element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible' && element.clientWidth > 0;
    if (isCut && element.tagName !== 'OPTION' && element.tagName !== 'TEXTAREA')
      found.push(`cut off: ${told(element)}`);
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach(({ element, box }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= box.bottom - 3) break;
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes of neighbouring lines touch; letters do not.
      if (width > 2 && height > box.height / 3)
        found.push(`over each other: ${told(element)} and ${told(other.element)}`);
    }
  });
  return [...new Set(found)];
}
