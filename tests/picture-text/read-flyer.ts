import type { PictureLanguage } from '@/lib/domain/picture-text';
import type { Tab } from '../browser/drive/driver';
import { dropFlyer, type Flyer } from './flyer';

/** What the check page made of a picture: the words in its box, and what it says beside them. */
export interface ReadFlyer {
  readonly text: string;
  readonly said: string;
}

/** Chooses the language on the check page, drops a flyer there and waits for as long as the reading takes. */
export async function readFlyer(tab: Tab, language: PictureLanguage, flyer: Flyer): Promise<ReadFlyer> {
  await chooseLanguage(tab, language);
  await tab.evaluate(dropFlyer, flyer);
  return readingDone(tab);
}

async function chooseLanguage(tab: Tab, language: PictureLanguage): Promise<void> {
  await tab.evaluate((code) => {
    const list = document.querySelector<HTMLSelectElement>('#picture-language');
    if (!list) throw new Error('no choice of languages');
    list.value = code;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
}

/** What the page says when nothing is being read any more. */
export const readingDone = (tab: Tab): Promise<ReadFlyer> =>
  tab.evaluate(
    () =>
      new Promise<ReadFlyer>((resolve) => {
        const look = (): void => {
          const said = document.querySelector('main p[role="status"]')?.textContent ?? '';
          if (said === '' || document.querySelector('progress')) return;
          watch.disconnect();
          resolve({ text: document.querySelector('textarea')?.value ?? '', said });
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    undefined,
  );
