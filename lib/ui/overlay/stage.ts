import controls from '../controls.css?inline';
import reasons from '../reasons.css?inline';
import theme from '../theme.css?inline';
import type { Wording } from '../words';
import { mountHost } from './host';
import { layerName } from './left-behind';
import { createMarks, type Marks } from './marks';
import overlay from './overlay.css?inline';
import { isDarkAround } from './page-theme';
import panel from './panel.css?inline';
import { trusted } from './trusted';

/** What stands in a page while there is something to show. */
export interface Stage {
  /** The element everything is placed from. */
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  readonly marks: Marks;
  /** Aborted when the stage is taken down. */
  readonly signal: AbortSignal;
  readonly takeDown: () => void;
}

interface Ways {
  readonly wording: Wording;
  /** `open` only in the practice build. */
  readonly mode: ShadowRootMode;
  /** Marks were moved. */
  readonly onMove: () => void;
  /** Escape was pressed, anywhere; answers whether that was for us. */
  readonly onEscape: () => boolean;
  /** Something has come to where our element stands in the page, or has left it. */
  readonly onStir: () => void;
}

/** What is done in the overlay is not the page's: it neither follows a press of ours nor takes the focus back. */
const kept = ['click', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** Sets it up, light or dark as the page is around `near`. */
export function setStage(near: Element, { wording, mode, onMove, onEscape, onStir }: Ways): Stage {
  const end = new AbortController();
  const host = mountHost(document, mode, [theme, controls, reasons, overlay, panel].join('\n'), onStir);
  const layer = document.createElement('div');
  const look = `${isDarkAround(near) ? 'dark' : 'light'}${wording.isDiscreet ? ' discreet' : ''}`;
  layer.className = `root ${layerName} ${look}`;
  // Found among the landmarks of the page by those who cannot see where the marks stand.
  layer.role = 'region';
  layer.ariaLabel = wording.say('name');
  for (const kind of kept) layer.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
  host.root.append(layer);
  const press = trusted((event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && onEscape()) event.stopPropagation();
  });
  addEventListener('keydown', press, { capture: true, signal: end.signal });
  return {
    host: host.element,
    layer,
    marks: createMarks(host.element, layer, end.signal, onMove),
    signal: end.signal,
    takeDown: () => {
      end.abort();
      host.remove();
    },
  };
}
