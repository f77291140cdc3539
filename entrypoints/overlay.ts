import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { AskError, ask, isGone } from '@/lib/bridge/ask';
import { createOverlay } from '@/lib/ui/overlay';
import { overlayKey } from '@/lib/ui/overlay/port';

/** A question nobody waits for: trouble is noted for whoever looks, and the page goes on. */
const note = (error: unknown): void => {
  if (error instanceof AskError) console.debug(error.message);
  else throw error;
};

/** Put into a frame when its first offer is to be marked, and not before. Leaves its port in our own world, where the page sees nothing. */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, overlayKey)) return;
  const overlay = createOverlay({
    mode: import.meta.env.MODE === 'practice' ? 'open' : 'closed',
    words: (offerLanguage) => ask({ kind: 'words', ...(offerLanguage === undefined ? {} : { offerLanguage }) }),
    guide: (request) => ask({ kind: 'guide', ...request }),
    openHelp: (request) => void ask({ kind: 'open-help', ...request }).catch(note),
    openReport: (request) => void ask({ kind: 'open-report', ...request }).catch(note),
    dismiss: async (offer, undo) => {
      const answer = await ask({ kind: 'dismiss', offer, undo }).catch(note);
      return answer?.isForNow ? 'for-now' : 'done';
    },
    switchOff: async (undo) => {
      try {
        await ask({ kind: 'switch-host', host: location.hostname, off: !undo });
      } catch (error) {
        if (error instanceof AskError && error.code === 'locked') return 'locked';
        note(error);
      }
      return 'done';
    },
    onTrouble: note,
    isGone,
  });
  Reflect.set(globalThis, overlayKey, overlay);
});
