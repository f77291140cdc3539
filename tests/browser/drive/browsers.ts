import { folderOf } from '../built/output';
import { openChromium } from './chromium';
import type { Driver, DriverOptions } from './driver';
import { openFirefox } from './firefox';

export const browsers = ['Chromium', 'Firefox'] as const;
export type BrowserName = (typeof browsers)[number];

type Choice = Omit<DriverOptions, 'extension'>;

/** Opens a browser with the practice build in it. */
export function openBrowser(name: BrowserName, choice: Choice): Promise<Driver> {
  return name === 'Chromium'
    ? openChromium({ ...choice, extension: folderOf('chrome-mv3-practice') })
    : openFirefox({ ...choice, extension: folderOf('firefox-mv3-practice') });
}

/** The same browser as it is for everyone else. */
export function openBareBrowser(name: BrowserName, choice: Choice): Promise<Driver> {
  return name === 'Chromium'
    ? openChromium({ ...choice, extension: undefined })
    : openFirefox({ ...choice, extension: undefined });
}
