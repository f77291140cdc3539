import type { ChromiumDriver } from '../../tests/browser/drive/chromium';
import type { Tab } from '../../tests/browser/drive/driver';
import { type Own, openOwn, openPopup } from '../../tests/browser/drive/own';
import { inPanel, markSelector } from '../../tests/browser/drive/surfaces';
import { until } from '../../tests/browser/drive/wait';
import { board, chat, social } from '../../tests/practice/pages';
import { tell, tellPanel } from './tell';

/** The pages shown, in this order; one mark at least is due on each. */
const stops = [
  { name: 'board', address: `${board}/` },
  { name: 'offer', address: `${board}/offer/au-pair-after-click` },
  { name: 'feed', address: `${social}/` },
  { name: 'chat', address: `${chat}/c/threat` },
] as const;

/** Offers come in as they are read; a page is told of once several looks in a row have found the same. */
async function readWhole(own: Own, address: string): ReturnType<Own['settled']> {
  await own.settled(address);
  let before = '';
  let same = 0;
  return until(
    `all offers of ${address}`,
    () => own.statusOf(address),
    (status) => {
      const now = JSON.stringify(status);
      same = now === before ? same + 1 : 0;
      before = now;
      return same >= 10;
    },
  );
}

/** Opens the panel of the first mark, and from there the people to talk to, with a picture of both. */
async function showPanel(tab: Tab, folder: string): Promise<void> {
  await tab.press(markSelector);
  const quote = await tab.wait(inPanel('.quote'));
  const reason = await tab.see(inPanel('.reason > p:last-child'));
  const question = await tab.see(inPanel('.question q'));
  await tab.shot(`${folder}/panel.png`);
  await tab.press(inPanel('.act .button.main'));
  const helpline = await tab.wait(inPanel('.helpline h3'));
  const number = await tab.see(inPanel('.helpline .number'));
  await tab.shot(`${folder}/panel-help.png`);
  console.log(tellPanel({ quote, reason, question, helpline, number }));
}

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
    const status = await readWhole(own, address);
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
    await showPanel(first, folder);
  }
  await own.tab.close();
  return marked;
}
