import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Frame } from '@/lib/domain/picture';

/** A smaller picture is an icon. In pixels of the page. */
const leastSide = 48;
/** As many as anyone can choose from. */
const most = 60;
/** So many elements are looked at: a page must not be able to hold the browser up by its size. */
const mostElements = 20_000;

/** Put into a tab on "pictures on this page": tells where pictures are in what is visible of it, and leaves nothing behind. */
export default defineUnlistedScript((): readonly Frame[] => {
  const frames: Frame[] = [];
  for (const element of [...document.querySelectorAll('*')].slice(0, mostElements)) {
    const frame = frameOf(element.getBoundingClientRect());
    if (!frame || !isPicture(element) || frames.some((other) => isNear(frame, other))) continue;
    frames.push(frame);
    if (frames.length === most) break;
  }
  return frames;
});

function isPicture(element: Element): boolean {
  if (element.matches('img, video, canvas, image')) return true;
  if (element === document.body || element === document.documentElement) return false;
  return /url\(/u.test(getComputedStyle(element).backgroundImage);
}

/** What of it is in sight, in shares of the window. */
function frameOf({ left, top, right, bottom }: DOMRect): Frame | undefined {
  const height = innerHeight;
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const [wide, high] = [Math.min(right, innerWidth) - x, Math.min(bottom, height) - y];
  if (wide < leastSide || high < leastSide) return undefined;
  return { x: x / innerWidth, y: y / height, width: wide / innerWidth, height: high / height };
}

function isNear(one: Frame, other: Frame): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.01);
}
