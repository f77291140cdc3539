import type { Native } from './native';

/** Elements whose text is no text of the page. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'select',
  'datalist',
  'math',
]);

/** Class names by which sites hide text for good: for screen readers only, for print only, or until something happens. */
const hiding =
  /(?:^|\s)(?:sr-only|screen-reader\S*|\S*visually-?hidden\S*|a11y-hidden|hidden-accessible|is-hidden|u-hidden|mfp-hide|display-none|print-?only|hide|hidden|d-none)(?:\s|$)/iu;
/** ... unless another class shows it again on wider screens: `hidden md:block`, `d-none d-lg-flex`. */
const showingAgain = /(?:^|\s)(?:\S+:(?:block|flex|inline|grid|contents|table)|d-(?:sm|md|lg|xl|xxl)-(?!none))/u;
const hidingStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/**
 * Whether markup alone says that nobody sees this element: attribute, inline style or a well-known class.
 * Computed styles are never asked for, because they force layout. `loosely` lets `aria-hidden` pass: some sites show
 * text to the eye that way and give screen readers a second copy.
 * @param name the element's, which whoever asks has at hand: in Firefox every question to a page's node has its price
 */
export function isHidden(element: Element, name: string, dom: Native, loosely: boolean): boolean {
  if (silent.has(name)) return true;
  if (name === 'dialog' && dom.getAttribute(element, 'open') === null) return true;
  if (!dom.hasAttributes(element)) return false;
  const hidden = dom.getAttribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (!loosely && dom.getAttribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.getAttribute(element, 'style');
  if (style !== null && hidingStyle.test(style)) return true;
  const classes = dom.getAttribute(element, 'class');
  return classes !== null && hiding.test(classes) && !showingAgain.test(classes);
}
