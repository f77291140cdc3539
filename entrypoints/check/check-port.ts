import { browser } from 'wxt/browser';
import { ask } from '@/lib/bridge/ask';
import { guidanceRequest } from '@/lib/domain/guidance-request';
import { helpFragment } from '@/lib/domain/help-address';
import type { CheckFormProps } from '@/lib/ui/check/form';
import { wordingOf } from '@/lib/ui/words';

/** How a text is checked, kept, and taken to people who can help, from a page of ours. */
export const checkPort: Pick<CheckFormProps, 'check' | 'keeping' | 'openHelp'> = {
  check: async (text, messages) => {
    const { assessment } = await ask({ kind: 'check', text, messages });
    const words = await ask({ kind: 'words', offerLanguage: assessment.language });
    return { assessment, wording: wordingOf(words, assessment.language) };
  },
  keeping: (text, messages) => ({
    keep: async (evenPrivate) =>
      ask({
        kind: 'keep',
        tabId: (await browser.tabs.getCurrent())?.id ?? 0,
        what: { text, messages },
        ...(evenPrivate ? { evenPrivate } : {}),
      }),
    openNotebook: () => void browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') }),
  }),
  openHelp: (assessment) => {
    const fragment = helpFragment(guidanceRequest([assessment]));
    void browser.tabs.create({ url: `${browser.runtime.getURL('/help.html')}#${fragment}` });
  },
};
