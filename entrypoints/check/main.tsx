import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/bridge/ask';
import { guidanceRequest } from '@/lib/domain/guidance-request';
import { helpFragment } from '@/lib/domain/help-address';
import { firstPictureLanguage } from '@/lib/domain/picture-text';
import { readPicture } from '@/lib/picture-text/read-picture';
import { Check } from '@/lib/ui/check/view';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { wordingOf } from '@/lib/ui/words';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['picture-text']);

dressPage(document, wording);
render(
  <Check
    wording={wording}
    read={readPicture}
    languages={[firstPictureLanguage([wording.language, ...navigator.languages])]}
    check={async (text, messages) => {
      const { assessment } = await ask({ kind: 'check', text, messages });
      const words = await ask({ kind: 'words', offerLanguage: assessment.language });
      return { assessment, wording: wordingOf(words, assessment.language) };
    }}
    keeping={(text, messages) => ({
      keep: async (evenPrivate) =>
        ask({
          kind: 'keep',
          tabId: (await browser.tabs.getCurrent())?.id ?? 0,
          what: { text, messages },
          ...(evenPrivate ? { evenPrivate } : {}),
        }),
      openNotebook: () => void browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') }),
    })}
    openHelp={(assessment) => {
      const fragment = helpFragment(guidanceRequest([assessment]));
      void browser.tabs.create({ url: `${browser.runtime.getURL('/help.html')}#${fragment}` });
    }}
  />,
  pageRoot(document),
);
