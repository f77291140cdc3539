import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Page } from '@/lib/readers/reader';
import { watch } from '@/lib/readers/watch';
import { removeLeftBehind } from '@/lib/ui/overlay/left-behind';
import { whileHere } from './lifetime';
import { markOffers } from './mark-offers';
import { overlayOnDemand } from './overlay-on-demand';

/**
 * The content script: reads the page as it comes, asks the background, marks what is to be marked. Registered for the pages of sites
 * that are switched on, and nowhere else. Not one of WXT's content scripts: those announce themselves in the page with events that any
 * page can listen for (wxt 0.20, `ContentScriptContext`).
 */
export default defineUnlistedScript(() => {
  const overlay = overlayOnDemand(globalThis);
  const page = (): Page => ({ document, url: new URL(location.href) });

  whileHere({ window, document, world: globalThis }, (signal, end) => {
    removeLeftBehind(document);
    const marking = markOffers(overlay, end, signal);
    signal.addEventListener('abort', overlay.clear);
    // Nothing is read before it is known what may be.
    void marking.begin(location.href).then((sites) => {
      if (signal.aborted || sites.length === 0) return;
      watch(page, {
        signal,
        mayRead: (reader) => sites.includes(reader),
        onPage: ({ href }) => marking.arrive(href),
        onOffers: marking.find,
        onGone: marking.lose,
        onNothing: ({ nothing }) => marking.tell(location.href, { nothing }),
        onPartly: () => marking.tell(location.href, { isPartly: true }),
        onBroken: ({ reader, why }) => console.debug(`the reader ${reader} stumbled: ${why}`),
      });
    });
  });
});
