import type { ChromiumDriver } from '../../tests/browser/drive/chromium';
import type { Tab } from '../../tests/browser/drive/driver';
import { openOwn, openPopup } from '../../tests/browser/drive/own';
import { markSelector, panelSelector } from '../../tests/browser/drive/surfaces';
import { board, chat, social } from '../../tests/practice/pages';
import { tell } from './tell';

/** The pages shown, in this order; one mark at least is due on each. */
const stops = [
  { name: 'board', address: `${board}/` },
  { name: 'offer', address: `${board}/offer/au-pair-after-click` },
  { name: 'feed', address: `${social}/` },
  { name: 'chat', address: `${chat}/c/threat` },
] as const;

/** Walks through the practice pages, saves a picture of each and tells what was found. Gives the number of marks. */
export async function showPractice(driver: ChromiumDriver, folder: string): Promise<number> {
  const own = await openOwn(driver);
  // A country has to be chosen for the helplines, or it is guessed from the clock of whatever machine this is.
  await own.ask({ kind: 'change-settings', country: 'ES' });
  let marked = 0;
  let first: Tab | undefined;
  for (const { name, address } of stops) {
    const tab = await driver.tab();
    first ??= tab;
    await tab.open(address);
    const status = await own.settled(address);
    const marks = await tab.wait(markSelector);
    console.log(tell(name, address, status, marks));
    await tab.shot(`${folder}/${name}.png`);
    marked += marks.length;
    if (tab !== first) await tab.close();
  }
  if (first) {
    const popup = await openPopup(driver, first);
    await popup.shot(`${folder}/popup.png`);
    await popup.close();
    await first.press(markSelector);
    await first.wait(panelSelector);
    await first.shot(`${folder}/panel.png`);
  }
  await own.tab.close();
  return marked;
}
