import { board, chat } from '../../practice/pages';
import type { ChromiumDriver } from './chromium';
import type { Tab } from './driver';
import { type Own, openPopup } from './own';
import { inPanel, markSelector, panelSelector } from './surfaces';

/** Where surfaces are shown: a browser with the practice pages, and a page of ours to ask from. */
export interface Stage {
  readonly driver: ChromiumDriver;
  readonly own: Own;
}

/** One thing of ours that people look at, as they would come to see it. */
export interface Surface {
  readonly name: string;
  /** `page`: a page of our own; `popup`: that window; `overlay`: what stands in somebody else's page. */
  readonly kind: 'page' | 'popup' | 'overlay';
  /** Opens it in a tab of its own and waits until all of it is there. */
  readonly open: (stage: Stage) => Promise<Tab>;
}

type Act = (tab: Tab) => Promise<unknown>;

const page = (name: string, address: string, ready: string, ...acts: readonly Act[]): Surface => ({
  name,
  kind: 'page',
  open: async ({ driver }) => {
    const tab = await driver.own(address);
    await tab.wait(ready);
    for (const act of acts) await act(tab);
    return tab;
  },
});

const inPage = (name: string, address: string, ...acts: readonly Act[]): Surface => ({
  name,
  kind: 'overlay',
  open: async ({ driver }) => {
    const tab = await driver.tab();
    await tab.open(address);
    await tab.wait(markSelector);
    for (const act of acts) await act(tab);
    return tab;
  },
});

const press =
  (selector: string, then: string): Act =>
  async (tab) => {
    await tab.press(selector);
    await tab.wait(then);
  };

const write =
  (text: string): Act =>
  async (tab) => {
    await tab.press('textarea');
    await tab.type(text);
  };

const openPanel = press(markSelector, inPanel('.contact:not(.waiting)'));
const pasted = 'The boss keeps your passport and you pay the flight back from your wages. Do not tell your parents.';

/** Every surface there is, in the order people meet them. A page more is a line more. */
export const surfaces: readonly Surface[] = [
  page('welcome-1', 'welcome.html', 'h1'),
  page('welcome-2', 'welcome.html', 'h1', press('button.main', '.note')),
  page('welcome-3', 'welcome.html', 'h1', press('button.main', '.note'), press('button.main', '.group')),
  page('check', 'check.html', 'textarea'),
  page('check-outcome', 'check.html', 'textarea', write(pasted), press('button[type="submit"]', '.quote')),
  page('help', 'help.html', '.helpline'),
  page('help-for-an-offer', 'help.html#harms=sex_trafficking,sextortion&jobs=CH', '.helpline'),
  page('report', 'report.html#site=practice&harms=sextortion&signs=secrecy-demand', '.helpline'),
  page('self-checks', 'self-check.html', '.choice'),
  page('self-check-question', 'self-check.html#offer', '.answers'),
  page('self-check-pictures', 'self-check.html#pictures', '.minutes'),
  page('learn', 'learn.html', '.topic'),
  page('learn-topic', 'learn.html#work-abroad', '.story'),
  page('practice', 'practice.html', 'form'),
  page('family', 'family.html', 'main li'),
  page('memory', 'memory.html', '.group'),
  page('notebook-empty', 'notebook.html', 'main .card'),
  page('watch-list', 'watch-list.html', '#watched'),
  page('evidence', 'evidence.html', 'input[type="file"]'),
  page('pictures', 'pictures.html', 'input[type="file"]'),
  page('options', 'options.html', '.group'),
  {
    name: 'popup',
    kind: 'popup',
    open: async ({ driver, own }) => {
      const below = await driver.tab();
      await below.open(`${board}/`);
      await own.settled(`${board}/`);
      const tab = await openPopup(driver, below);
      await tab.wait('.offers > li');
      return tab;
    },
  },
  inPage('marks', `${board}/`),
  inPage('panel', `${board}/offer/camarera-en-el-extranjero`, openPanel),
  inPage(
    'panel-people',
    `${board}/offer/hostess-blue-note`,
    openPanel,
    press(inPanel('button.main'), inPanel('.helpline')),
  ),
  inPage(
    'panel-set-aside',
    `${board}/offer/campo-con-deuda`,
    openPanel,
    press(inPanel('.foot button'), inPanel('.body > p[role="status"]')),
  ),
  inPage('panel-threat', `${chat}/c/threat`, openPanel),
];

/** Where a surface stands in its page; everything of a page of ours. */
export const partOf = ({ kind, name }: Surface): string => {
  if (kind !== 'overlay') return 'body';
  return name === 'marks' ? '.root' : panelSelector;
};
