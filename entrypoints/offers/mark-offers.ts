import { AskError, ask } from '@/lib/bridge/ask';
import { batch } from '@/lib/bridge/batch';
import type { OfferId } from '@/lib/domain/offer';
import type { FoundOffer, NothingKind } from '@/lib/domain/reading';
import type { ShownOffer } from '@/lib/ui/overlay/port';
import type { OverlayOnDemand } from './overlay-on-demand';

/** What happens on a page as it is read. */
export interface Marking {
  /** Reading is about to begin. Resolves with the ids of the sites that may be read on this host; with none when it may not. */
  readonly begin: (url: string) => Promise<readonly string[]>;
  /** The page is at a new address: what was marked belongs to the old one. */
  readonly arrive: (url: string) => void;
  /** Nothing to assess was found at this address, or not all of it could be read. */
  readonly tell: (url: string, news: { readonly nothing?: NothingKind; readonly isPartly?: true }) => void;
  readonly find: (offers: readonly FoundOffer<Element>[]) => void;
  /** Offers left the page, or their words changed. */
  readonly lose: (ids: readonly OfferId[]) => void;
}

/** Milliseconds before a question that got no answer is asked again. */
const pause = 1_000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks for assessments of what is found and marks what the background says to mark. Questions go one after the other, so that a long
 * feed never floods the background; answers that come for an address already left are dropped.
 * @param stop called when this page is not to be read, or the extension is gone; it aborts `signal`
 */
export function markOffers(overlay: OverlayOnDemand, stop: () => void, signal: AbortSignal): Marking {
  let visit = 0;
  let last: Promise<void> = Promise.resolve();
  const lost = new Set<OfferId>();

  const inTurn = (act: (isHere: () => boolean) => Promise<void>): void => {
    const begun = visit;
    const isHere = () => begun === visit && !signal.aborted;
    const attempt = async (onTrouble: () => Promise<void>): Promise<void> => {
      if (!isHere()) return;
      try {
        await act(isHere);
      } catch (error) {
        if (!(error instanceof AskError)) throw error;
        console.debug(error.message);
        await (error.code === 'gone' ? stop() : onTrouble());
      }
    };
    // The background may be falling asleep, or busy: asked once more a moment later, it mostly answers.
    last = last.then(() => attempt(() => wait(pause).then(() => attempt(async () => {}))));
  };

  const tell: Marking['tell'] = (url, news) =>
    inTurn(async () => {
      const { off } = await ask({ kind: 'page-read', url, ...news });
      if (off) stop();
    });

  const clear = (): void => {
    visit += 1;
    lost.clear();
    overlay.clear();
  };

  return {
    begin: async (url) => {
      let sites: readonly string[] = [];
      clear();
      inTurn(async () => {
        const answer = await ask({ kind: 'page-read', url });
        if (answer.off) stop();
        else sites = answer.sites;
      });
      await last;
      return sites;
    },
    arrive: (url) => {
      clear();
      tell(url, {});
    },
    tell,
    find: (found) => {
      for (const { offer } of found) lost.delete(offer.id);
      let start = 0;
      for (const offers of batch(found.map(({ offer }) => offer))) {
        const asked = found.slice(start, start + offers.length);
        start += offers.length;
        inTurn(async (isHere) => {
          const { assessments, marks } = await ask({ kind: 'assess', offers });
          if (!isHere()) return;
          // A conversation that was marked may have gone on to where it needs no mark.
          overlay.withdraw(asked.flatMap(({ offer }, index) => (marks[index] === 'none' ? offer.id : [])));
          const marked = asked.flatMap((one, index): readonly ShownOffer[] => {
            const [assessment, mark] = [assessments[index], marks[index]];
            if (!assessment || mark === undefined || mark === 'none') return [];
            return [{ ...one, assessment, mark }];
          });
          if (marked.length === 0) return;
          await overlay.load();
          if (isHere()) overlay.show(marked.filter(({ offer }) => !lost.has(offer.id)));
        });
      }
    },
    lose: (ids) => {
      for (const id of ids) lost.add(id);
      overlay.withdraw(ids);
    },
  };
}
