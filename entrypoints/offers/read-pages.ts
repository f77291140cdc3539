import type { Page, Reader } from '@/lib/readers/reader';
import { watch } from '@/lib/readers/watch';
import { removeLeftBehind } from '@/lib/ui/overlay/left-behind';
import { whileHere } from './lifetime';
import { markOffers } from './mark-offers';
import { overlayOnDemand } from './overlay-on-demand';
import { whereOffers } from './where-offers';

/** What a content script does: reads the page as it comes with one of these readers, asks the background, marks what is to be marked. */
export function readPages(readers: readonly Reader[]): void {
  const overlay = overlayOnDemand(globalThis);
  let url = new URL(location.href);
  const page = (): Page => {
    // Asked for every second, and seldom another.
    const { href } = location;
    if (url.href !== href) url = new URL(href);
    return { document, url };
  };

  whileHere({ window, document, world: globalThis }, (signal, end) => {
    removeLeftBehind(document);
    const marking = markOffers(overlay, end, signal);
    const whereabouts = whereOffers(signal);
    signal.addEventListener('abort', overlay.clear);
    // Nothing is read before it is known what may be.
    void marking.begin(location.href).then((sites) => {
      if (signal.aborted || sites.length === 0) return;
      watch(page, {
        readers,
        signal,
        mayRead: (reader) => sites.includes(reader),
        onPage: ({ href }) => marking.arrive(href),
        onOffers: (found) => {
          whereabouts.find(found);
          marking.find(found);
        },
        onGone: (ids) => {
          whereabouts.lose(ids);
          marking.lose(ids);
        },
        onNothing: ({ nothing }) => marking.tell(location.href, { nothing }),
        onPartly: () => marking.tell(location.href, { isPartly: true }),
        onBroken: ({ reader, why }) => console.debug(`the reader ${reader} stumbled: ${why}`),
      });
    });
  });
}
