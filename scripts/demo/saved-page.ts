import type { PageStatus } from '@/lib/domain/page-status';
import type { ChromiumDriver } from '../../tests/browser/drive/chromium';
import { type Own, openOwn } from '../../tests/browser/drive/own';
import { markSelector, panelSelector } from '../../tests/browser/drive/surfaces';
import { some, until } from '../../tests/browser/drive/wait';
import { tell } from './tell';

/** A switched-on site is read by itself; any other page as the popup's “check this page” does it. */
async function reading(own: Own, address: string, isOn: boolean): Promise<PageStatus> {
  if (isOn) return own.settled(address);
  console.log('\nNo reader is switched on for this address: checking it as the popup does on “Check this page”.');
  const answer = await own.ask({ kind: 'read-tab', tabId: await own.tabAt(address), what: 'page' });
  if (answer.kind === 'not-allowed') throw new Error('the background may not read this page');
  return answer;
}

/** Shows one saved page under its real address. Gives the number of marks, which may well be none. */
export async function showSavedPage(
  driver: ChromiumDriver,
  { address, isOn, folder }: { readonly address: string; readonly isOn: boolean; readonly folder: string },
): Promise<number> {
  const own = await openOwn(driver);
  const tab = await driver.tab();
  await tab.open(address);
  const status = await reading(own, address, isOn);
  const expectsMark =
    status.kind === 'read' && status.noticed.some(({ level }) => level === 'caution' || level === 'danger');
  const marks = expectsMark ? await until('a mark', () => tab.see(markSelector), some) : await tab.see(markSelector);
  console.log(tell('page', address, status, marks));
  await tab.shot(`${folder}/page.png`);
  if (marks.length > 0) {
    await tab.press(markSelector);
    await tab.wait(panelSelector);
    await tab.shot(`${folder}/page-panel.png`);
  }
  await own.tab.close();
  return marks.length;
}
