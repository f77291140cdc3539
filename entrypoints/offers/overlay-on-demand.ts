import { ask } from '@/lib/bridge/ask';
import type { OfferId } from '@/lib/domain/offer';
import { type OverlayPort, overlayKey, type ShownOffer } from '@/lib/ui/overlay/port';

/** The overlay, whose code comes into the page with the first offer to be marked and not before. */
export interface OverlayOnDemand {
  /** Has the code put into the page, if it is not there. Rejects with `AskError` when it cannot be had. */
  readonly load: () => Promise<void>;
  readonly show: (offers: readonly ShownOffer[]) => void;
  readonly withdraw: (ids: readonly OfferId[]) => void;
  readonly clear: () => void;
}

/**
 * Begins without one: an overlay of a script of ours that ran here before may speak in words the reader has changed since.
 * @param world where the overlay's code puts its port: the global object, which the page does not see
 */
export function overlayOnDemand(world: object): OverlayOnDemand {
  const here = (): OverlayPort | undefined => {
    const port: unknown = Reflect.get(world, overlayKey);
    return isPort(port) ? port : undefined;
  };
  here()?.clear();
  Reflect.deleteProperty(world, overlayKey);
  return {
    load: async () => {
      if (!here()) await ask({ kind: 'load-overlay' });
    },
    // An offer may have left the page while it was assessed.
    show: (offers) => here()?.show(offers.filter(({ anchor }) => anchor.isConnected)),
    withdraw: (ids) => here()?.withdraw(ids),
    clear: () => here()?.clear(),
  };
}

function isPort(port: unknown): port is OverlayPort {
  return typeof port === 'object' && port !== null && 'show' in port;
}
