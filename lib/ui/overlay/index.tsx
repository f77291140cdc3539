import { render } from 'preact';
import { guidanceRequest } from '@/lib/domain/guidance-request';
import type { OfferId } from '@/lib/domain/offer';
import { reportRequest } from '@/lib/domain/report-address';
import { setAsideAs } from '@/lib/domain/set-aside';
import { callSheet } from '../call-sheet';
import { type Wording, wordingOf } from '../words';
import { type Look, lookOf } from './look-of';
import { createMark } from './mark';
import { Panel, type Put, type PutOutcome } from './panel';
import { placePanel } from './place-panel';
import type { OverlayPort, ShownOffer } from './port';
import { boxAround } from './room-around';
import { type Stage, setStage } from './stage';
import type { OverlayWorld } from './world';

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
  /** What each mark stands for, as it was read last, and how the mark looks. */
  const latest = new Map<OfferId, ShownOffer>();
  const looks = new Map<OfferId, Look>();
  /** Marks shown with words since the page was opened. */
  let spoken = 0;

  const ownWording = (): Promise<Wording> => {
    wording ??= world.words().then(
      (words) => wordingOf(words),
      (error) => {
        // Asked again with the next offers.
        wording = undefined;
        throw error;
      },
    );
    return wording;
  };

  const clear = (): void => {
    visit += 1;
    stage?.takeDown();
    stage = undefined;
    opened = undefined;
    latest.clear();
    spoken = 0;
  };

  const movePanel = (): void => {
    if (!stage || !opened || opened.mark.hidden) return;
    const panel = opened.slot.firstElementChild;
    if (!(panel instanceof HTMLElement)) return;
    const origin = stage.host.getBoundingClientRect();
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

  /** Answers whether there was a panel to close. */
  const close = (): boolean => {
    if (!opened) return false;
    const { mark, slot, id, put } = opened;
    opened = undefined;
    render(null, slot);
    slot.remove();
    mark.setAttribute('aria-expanded', 'false');
    if (put === 'off') clear();
    else if (put !== 'none') stage?.marks.remove(id);
    else mark.focus({ preventScroll: true });
    return true;
  };

  const open = async (id: OfferId, mark: HTMLButtonElement): Promise<void> => {
    const isOpen = opened?.mark === mark;
    close();
    const shown = latest.get(id);
    if (isOpen || !shown) return;
    const { offer, anchor, assessment } = shown;
    const words = await world.words(assessment.language);
    if (!stage || opened || !mark.isConnected) return;
    const request = guidanceRequest([assessment]);
    const slot = stage.layer.appendChild(document.createElement('div'));
    const here: Opened = { id: offer.id, mark, anchor, slot, put: 'none' };
    opened = here;
    mark.setAttribute('aria-expanded', 'true');
    const wording = wordingOf(words, assessment.language);
    render(
      <Panel
        wording={wording}
        offer={offer}
        assessment={assessment}
        mark={lookOf(shown)}
        host={location.hostname}
        callSheet={callSheet(wording, offer, assessment)}
        guide={() => world.guide(request)}
        openHelp={() => world.openHelp(request)}
        openReport={() => world.openReport(reportRequest(offer, assessment))}
        put={async (where, undo) => {
          const outcome = await putAway(where, undo, shown);
          if (outcome !== 'locked') here.put = undo ? 'none' : where;
          return outcome;
        }}
        close={close}
      />,
      slot,
    );
    const grown = new ResizeObserver(movePanel);
    if (slot.firstElementChild) grown.observe(slot.firstElementChild);
    stage.signal.addEventListener('abort', () => grown.disconnect());
    movePanel();
  };

  const putAway = async (where: Put, undo: boolean, { offer, assessment }: ShownOffer): Promise<PutOutcome> => {
    if (where === 'off') return world.switchOff(undo);
    if (where === 'not-a-problem') return world.dismiss(setAsideAs(offer, assessment.level), undo);
    if (undo) hidden.delete(offer.id);
    else hidden.add(offer.id);
    return 'done';
  };

  const show = async (offers: readonly ShownOffer[]): Promise<void> => {
    const [first] = offers;
    if (!first) return;
    const begun = visit;
    const said = await ownWording();
    if (begun !== visit) return;
    const fresh = offers.filter(({ anchor, offer }) => anchor.isConnected && !hidden.has(offer.id));
    if (fresh.length === 0) return;
    stage ??= setStage(first.anchor, {
      wording: said,
      mode: world.mode,
      onMove: movePanel,
      onEscape: () => close(),
      // What may just have come is the element of the version after this one.
      onStir: () => world.isGone() && clear(),
    });
    // Only when it changes: a written attribute makes the browser style all marks anew.
    if (stage.layer.dir !== said.direction) stage.layer.dir = said.direction;
    for (const shown of fresh) {
      const { id, title = '' } = shown.offer;
      const look = lookOf(shown);
      latest.set(id, shown);
      if (stage.marks.has(id)) {
        // One whose panel is being read keeps its look until the next message: nothing changes under a reader's eyes.
        if (looks.get(id) === look || opened?.id === id) continue;
        stage.marks.remove(id);
      }
      looks.set(id, look);
      const mark = createMark(document, said, look, title, () => void open(id, mark).catch(world.onTrouble));
      const isQuiet = said.isDiscreet === true || (look === 'caution' && spoken >= mostSpoken);
      stage.marks.add(id, shown.anchor, mark, isQuiet);
      spoken += 1;
    }
  };

  return {
    show: (offers) => void show(offers).catch(world.onTrouble),
    withdraw: (ids) => {
      for (const id of ids) {
        if (opened?.id === id) close();
        stage?.marks.remove(id);
        latest.delete(id);
      }
    },
    clear,
    seen: () => stage?.marks.seen() ?? [],
  };
}
