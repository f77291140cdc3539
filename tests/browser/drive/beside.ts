import type { Tab } from './driver';
import { markSelector } from './surfaces';
import { until } from './wait';

/** One offer of a page and the marks that stand beside it. */
interface Beside {
  readonly id: string;
  readonly marks: number;
  /** All of it is on the screen. */
  readonly isWhole: boolean;
}

interface Standing {
  readonly offers: readonly Beside[];
  /** Marks that stand beside no offer. */
  readonly strays: number;
}

/** Runs in the page: every mark that is to be seen, counted for the smallest offer it stands in. Open shadow roots are looked into. */
function standing(selector: string): Standing {
  const find = (wanted: string): Element[] => {
    const found: Element[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.shift(); root; root = roots.shift()) {
      found.push(...root.querySelectorAll(wanted));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    return found;
  };
  const isOnScreen = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight || bottom === top) return false;
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      if (getComputedStyle(at).overflowY !== 'visible' && (top < box.top || bottom > box.bottom)) return false;
    }
    return true;
  };
  const offers = find('[data-offer], [data-post], [data-chat]').map((element) => {
    const { offer, post, chat } = element instanceof HTMLElement ? element.dataset : {};
    const box = element.getBoundingClientRect();
    return { id: offer ?? post ?? chat ?? '', marks: 0, isWhole: isOnScreen(element), box };
  });
  let strays = 0;
  for (const mark of find(selector)) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const [beside] = offers
      .filter(({ box }) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3)
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
    if (beside) beside.marks += 1;
    else strays += 1;
  }
  return { offers: offers.map(({ box: _, ...offer }) => offer), strays };
}

export const marksBeside = (tab: Tab): Promise<Standing> => tab.evaluate(standing, markSelector);

/**
 * Waits until every risky offer that is whole on the screen has one mark, no other has any, and none stands elsewhere. An offer that is
 * only in part on the screen may have its mark already. Answers the risky ones on the screen.
 */
export async function waitForEachOnce(tab: Tab, isRisky: (id: string) => boolean): Promise<readonly string[]> {
  const isRight = ({ id, marks, isWhole }: Beside): boolean => {
    if (!isRisky(id)) return marks === 0;
    return isWhole ? marks === 1 : marks <= 1;
  };
  const { offers } = await until(
    'one mark beside each risky offer',
    () => marksBeside(tab),
    (now) => now.strays === 0 && now.offers.length > 0 && now.offers.every(isRight),
  );
  return offers.filter(({ id, isWhole }) => isWhole && isRisky(id)).map(({ id }) => id);
}
