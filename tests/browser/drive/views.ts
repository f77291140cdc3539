import type { ChromiumDriver } from './chromium';
import type { Tab } from './driver';

/** One way of looking at a page. */
export interface View {
  readonly name: string;
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly isRightToLeft?: boolean;
  readonly width?: number;
  /** Nothing but colours differs from the light page. */
  readonly isSameButColours?: boolean;
}

/** The ways that do not need the page to be loaded anew. */
export const views: readonly View[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark', isSameButColours: true },
  { name: 'forced colours', forcedColors: 'active', isSameButColours: true },
  { name: 'forced colours, dark', forcedColors: 'active', colorScheme: 'dark', isSameButColours: true },
  { name: 'right to left', isRightToLeft: true },
  { name: '320 px wide', width: 320 },
];

/** Runs in the page: the direction its words go, also in what stands in somebody else's page. */
function direct(direction: string): void {
  document.documentElement.dir = direction;
  for (const { shadowRoot } of document.querySelectorAll('*'))
    shadowRoot?.querySelector('.root')?.setAttribute('dir', direction);
}

/** Shows an open page in this way, and in no other. */
export async function show(driver: ChromiumDriver, tab: Tab, view: View): Promise<void> {
  await driver
    .pageOf(tab)
    .emulateMedia({ colorScheme: view.colorScheme ?? 'light', forcedColors: view.forcedColors ?? 'none' });
  await tab.size(view.width ?? 1000, 800);
  await tab.evaluate(direct, view.isRightToLeft ? 'rtl' : 'ltr');
}
