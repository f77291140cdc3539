import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Frame } from '@/lib/domain/picture';

/** A smaller picture is an icon. In pixels of the page. */
const leastSide = 48;
/** As many as anyone can choose from. */
const most = 60;

/** Put into a tab on "pictures on this page": tells where pictures are in what is visible of it, and leaves nothing behind. */
export default defineUnlistedScript((): readonly Frame[] =>
  [...document.querySelectorAll('*')]
    .filter(isPicture)
    .flatMap((element) => frameOf(element.getBoundingClientRect()) ?? [])
    .filter((frame, at, all) => all.findIndex((other) => isNear(frame, other)) === at)
    .slice(0, most),
);

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
