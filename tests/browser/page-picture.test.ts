import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceId } from '@/lib/domain/evidence';
import notebook from '@/locales/en/pages/notebook';
import { board, practicePages } from '../practice/pages';
import { folderOf } from './built/output';
import { type ChromiumDriver, openChromium } from './drive/chromium';
import type { Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { pressToolbar, type ToolbarPopup } from './drive/press-toolbar';
import { say } from './drive/say';
import { until } from './drive/wait';

const pages = practicePages();
const list = `${board}/`;
const one = { id: 'camarera-en-el-extranjero', title: 'Se buscan chicas' } as const;
const other = { id: 'empleada-interna', title: 'Empleada de hogar' } as const;

/** Draws a room of many things into the card of an offer, whole, or mirrored and in other colours; the same `seed` is the same room. */
const hang = (tab: Tab, offer: string, seed: number, isAltered: boolean): Promise<void> =>
  tab.evaluate(
    ([id, start, altered]) => {
      let state = start;
      const next = (): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [320, 240];
      const context = canvas.getContext('2d');
      const card = document.querySelector(`[data-offer="${id}"]`);
      if (!context || !card) throw new Error('nothing to draw on');
      if (altered) {
        context.filter = 'sepia(0.6)';
        context.translate(320, 0);
        context.scale(-1, 1);
      }
      for (let box = 0; box < 140; box += 1) {
        context.fillStyle = `rgb(${Math.floor(next() * 255)} ${Math.floor(next() * 255)} ${Math.floor(next() * 255)})`;
        context.fillRect(next() * 320 - 10, next() * 240 - 10, 8 + next() * 50, 8 + next() * 50);
      }
      document.querySelector('canvas')?.remove();
      card.append(canvas);
      card.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    [offer, seed, isAltered] as const,
  );

const sizeOf = (own: Own, picture: string) =>
  own.tab.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    return { width, height };
  }, picture);

// Only Chromium lets a test press the button in the toolbar.
describe('a picture of the page, from the toolbar', () => {
  let driver: ChromiumDriver;
  let own: Own;
  let below: Tab;
  let popup: ToolbarPopup;

  beforeAll(async () => {
    const extension = folderOf('chrome-mv3-practice');
    driver = await openChromium({ pages: (at) => pages.get(at), extension });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', country: 'ES', language: 'en' });
    below = await driver.tab();
    await below.open(list);
    await own.settled(list);
  });
  afterAll(() => driver?.close());

  const keptIds = async (): Promise<readonly EvidenceId[]> => {
    const found = await own.ask({ kind: 'search-kept', query: {}, order: 'date', most: 10 });
    return found.kind === 'found' ? found.rows.map(({ id }) => id) : [];
  };
  /** Keeps an offer in the popup, and then a picture with it. */
  const keep = async ({ title }: typeof one | typeof other): Promise<void> => {
    await popup.press('.offers summary', title);
    await popup.press('details[open] .keep button', say('keep.this'));
    await popup.press('details[open] .keep button', say('keep.picture'));
    await popup.wait('details[open] .keep [role="status"]', (all) =>
      all.some(({ text }) => text.includes(say('keep.picture.done'))),
    );
    await popup.press('.offers summary', title);
  };

  test('the browser gives none without a press', async () => {
    const tabId = await own.tabAt(list);
    // The list is read a little at a time: the first of it may hold nothing to notice.
    const [first] = await until(
      'an offer to be noticed',
      async () => {
        const status = await own.statusOf(list);
        return status.kind === 'read' ? status.noticed : [];
      },
      ({ length }) => length > 0,
    );
    if (!first) throw new Error('nothing was noticed');
    const kept = await own.ask({ kind: 'keep', tabId, what: { offer: first.id } });
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    await below.activate();
    const answer = await own.ask({ kind: 'keep-picture', tabId, evidence: kept.evidence });
    expect(answer).toEqual({ isKept: false, watched: [] });
    await own.ask({ kind: 'erase', what: { kind: 'evidence', evidence: kept.evidence } });
  });

  test('is in the notebook after two presses, cut to the offer', async () => {
    await hang(below, one.id, 7, false);
    popup = await pressToolbar(driver, below);
    await popup.wait('.offers > li');
    await keep(one);
    const [id = '' as EvidenceId] = await keptIds();
    const { picture = '' } = await own.ask({ kind: 'read-kept-picture', id, index: 0 });
    const [card] = await below.see(`[data-offer="${one.id}"]`);
    const { width, height } = await sizeOf(own, picture);
    // Eight pixels of room on each side.
    expect(Math.abs(width - (card?.box.width ?? 0) - 16)).toBeLessThan(3);
    expect(Math.abs(height - (card?.box.height ?? 0) - 16)).toBeLessThan(3);
  });

  test('joins another offer with the same picture, mirrored and in other colours, on the trail', async () => {
    await hang(below, other.id, 7, true);
    await keep(other);
    const overview = await own.ask({ kind: 'kept-overview' });
    const repeats = overview.kind === 'open' ? overview.trail.repeats : [];
    expect(repeats.filter(({ kind }) => kind === 'picture').map(({ offers }) => offers)).toEqual([await keptIds()]);
    const tab = await driver.own('notebook.html');
    await tab.wait('.repeat', (all) => all.some(({ text }) => text.includes(notebook['notebook.trail.picture'] ?? '')));
  });

  test('leaves no error behind', () => {
    expect(driver.errors).toEqual([]);
  });
});
