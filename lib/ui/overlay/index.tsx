import { render } from 'preact';
import type { Words } from '@/lib/domain/catalogue';
import type { Guidance, GuidanceRequest } from '@/lib/domain/guidance';
import { guidanceRequest } from '@/lib/domain/guidance-request';
import type { OfferId } from '@/lib/domain/offer';
import { callSheet } from '../call-sheet';
import controls from '../controls.css?inline';
import reasons from '../reasons.css?inline';
import theme from '../theme.css?inline';
import { type Wording, wordingOf } from '../words';
import { type Host, mountHost } from './host';
import { createMark } from './mark';
import { createMarks, type Marks } from './marks';
import overlayStyle from './overlay.css?inline';
import { isDarkAround } from './page-theme';
import { Panel } from './panel';
import { placePanel } from './place-panel';
import type { OverlayPort, ShownOffer } from './port';
import { boxAround } from './room-around';
import { trusted } from './trusted';

/** What the overlay needs done for it: it shows, and thinks nothing. */
export interface OverlayWorld {
  /** `open` only in the practice build. */
  readonly mode: ShadowRootMode;
  readonly words: (offerLanguage?: string) => Promise<Words>;
  readonly guide: (request: GuidanceRequest) => Promise<Guidance>;
  readonly openHelp: (request: GuidanceRequest) => void;
  readonly dismiss: (offer: OfferId, undo: boolean) => void;
  readonly switchOff: (undo: boolean) => void;
  /** Something could not be asked; the overlay goes on without. */
  readonly onTrouble: (error: unknown) => void;
}

/** What stands while there is something to show. */
interface Stage {
  readonly host: Host;
  readonly layer: HTMLElement;
  readonly marks: Marks;
  readonly end: AbortController;
  /** Marks shown so far on this page. */
  spoken: number;
}

/** What is done in the overlay is not the page's: it neither follows a press of ours nor takes the focus back. */
const kept = ['click', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** Marks with words on one page; later ones are the sign alone. What repeats is soon not seen any more. */
const mostSpoken = 4;

interface Opened {
  readonly id: OfferId;
  readonly mark: HTMLButtonElement;
  readonly anchor: Element;
  readonly slot: HTMLElement;
  put: 'none' | 'not-a-problem' | 'hide' | 'off';
}

/** The overlay of one page: marks beside offers, one panel at a time. */
export function createOverlay(world: OverlayWorld): OverlayPort {
  let stage: Stage | undefined;
  let wording: Promise<Wording> | undefined;
  let opened: Opened | undefined;
  /** Counts what was cleared, so that words that arrive late show nothing of a page already left. */
  let visit = 0;
  /** Offers hidden until the page is opened again; remembered nowhere. */
  const hidden = new Set<OfferId>();

  const clear = (): void => {
    visit += 1;
    stage?.end.abort();
    stage?.host.remove();
    stage = undefined;
    opened = undefined;
  };

  const setStage = (near: Element): Stage => {
    const end = new AbortController();
    const host = mountHost(document, world.mode, [theme, controls, reasons, overlayStyle].join('\n'));
    const layer = document.createElement('div');
    layer.className = 'root';
    // Found among the landmarks of the page by those who cannot see where the marks stand.
    layer.role = 'region';
    layer.ariaLabel = 'Second Look';
    layer.style.colorScheme = isDarkAround(near) ? 'dark' : 'light';
    for (const kind of kept) layer.addEventListener(kind, (event) => event.stopPropagation(), { passive: true });
    host.root.append(layer);
    const marks = createMarks(host.element, layer, end.signal, () => movePanel());
    const leave = trusted((event) => {
      if (!opened || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    });
    addEventListener('keydown', leave, { capture: true, signal: end.signal });
    return { host, layer, marks, end, spoken: 0 };
  };

  const movePanel = (): void => {
    if (!stage || !opened || opened.mark.hidden) return;
    const panel = opened.slot.firstElementChild;
    if (!(panel instanceof HTMLElement)) return;
    const origin = stage.host.element.getBoundingClientRect();
    const screen = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placePanel(
      opened.mark.getBoundingClientRect(),
      boxAround(opened.anchor),
      panel.getBoundingClientRect(),
      screen,
      stage.layer.dir === 'rtl',
    );
    // As values for the style sheet, which on narrow screens makes it a sheet from below instead.
    panel.style.setProperty('--left', `${Math.round(left - origin.left)}px`);
    panel.style.setProperty('--top', `${Math.round(top - origin.top)}px`);
  };

  const close = (): void => {
    if (!opened) return;
    const { mark, slot, id, put } = opened;
    opened = undefined;
    render(null, slot);
    slot.remove();
    mark.setAttribute('aria-expanded', 'false');
    if (put === 'off') clear();
    else if (put !== 'none') stage?.marks.remove(id);
    else mark.focus({ preventScroll: true });
  };

  const open = async (
    { offer, anchor, assessment, mark: level }: ShownOffer,
    mark: HTMLButtonElement,
  ): Promise<void> => {
    const isOpen = opened?.mark === mark;
    close();
    if (isOpen) return;
    const words = await world.words(assessment.language);
    if (!stage || opened || !mark.isConnected) return;
    const { language } = assessment;
    const request = guidanceRequest([assessment]);
    const slot = document.createElement('div');
    stage.layer.append(slot);
    const here: Opened = { id: offer.id, mark, anchor, slot, put: 'none' };
    opened = here;
    mark.setAttribute('aria-expanded', 'true');
    const wording = wordingOf(words, language);
    render(
      <Panel
        wording={wording}
        offer={offer}
        assessment={assessment}
        mark={level ?? (assessment.level === 'danger' ? 'danger' : 'caution')}
        host={location.hostname}
        callSheet={callSheet(wording, offer, assessment)}
        guide={() => world.guide(request)}
        openHelp={() => world.openHelp(request)}
        put={(where, undo) => {
          here.put = undo ? 'none' : where;
          if (where === 'off') world.switchOff(undo);
          else if (where === 'not-a-problem') world.dismiss(offer.id, undo);
          else if (undo) hidden.delete(offer.id);
          else hidden.add(offer.id);
        }}
        close={close}
      />,
      slot,
    );
    const grown = new ResizeObserver(movePanel);
    if (slot.firstElementChild) grown.observe(slot.firstElementChild);
    stage.end.signal.addEventListener('abort', () => grown.disconnect());
    movePanel();
  };

  const show = async (offers: readonly ShownOffer[]): Promise<void> => {
    const [first] = offers;
    if (!first) return;
    const begun = visit;
    wording ??= world.words().then((words) => wordingOf(words));
    const said = await wording;
    if (begun !== visit) return;
    const fresh = offers.filter(({ anchor, offer }) => anchor.isConnected && !hidden.has(offer.id));
    if (fresh.length === 0) return;
    stage ??= setStage(first.anchor);
    stage.layer.dir = said.direction;
    for (const shown of fresh) {
      if (stage.marks.has(shown.offer.id)) continue;
      const level = shown.mark ?? (shown.assessment.level === 'danger' ? 'danger' : 'caution');
      const mark = createMark(
        document,
        said,
        level,
        shown.offer.title ?? '',
        () => void open(shown, mark).catch(world.onTrouble),
      );
      stage.marks.add(shown.offer.id, shown.anchor, mark, level === 'caution' && stage.spoken >= mostSpoken);
      stage.spoken += 1;
    }
  };

  return {
    show: (offers) => void show(offers).catch(world.onTrouble),
    withdraw: (ids) => {
      for (const id of ids) {
        if (opened?.id === id) close();
        stage?.marks.remove(id);
      }
    },
    clear,
    seen: () => stage?.marks.seen() ?? [],
  };
}
