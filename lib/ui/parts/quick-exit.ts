/** Where the exit leads: a page that says nothing about who was here. The browser fetches it as if typed; we ask for nothing. */
export const neutralPage = 'https://www.wikipedia.org/';

/** Time in which Shift must be pressed three times, in milliseconds, as on GOV.UK. */
export const shiftTime = 5_000;

/** Presses of Shift that leave. */
export const shiftPresses = 3;

/** What a page of ours needs of its window to be left. */
export interface Leaving {
  readonly document: Document;
  /** Of this tab alone, and gone with it. */
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly location: Pick<Location, 'replace'>;
}

const key = 'left';

/**
 * Leaves at once: hides the page behind a blank sheet, then replaces it, so that Back does not come here. Pages of ours before it in
 * this tab stay away from now on, too. The history of the browser keeps what it already knows.
 */
export function leaveAtOnce({ document, sessionStorage, location }: Leaving): void {
  const sheet = document.createElement('div');
  sheet.className = 'blank';
  document.body.append(sheet);
  sessionStorage.setItem(key, 'yes');
  location.replace(neutralPage);
}

/** Leaves again where this tab was left before: a page of ours that Back came upon shows nothing. */
export function stayAway(page: Leaving): void {
  if (page.sessionStorage.getItem(key) !== null) leaveAtOnce(page);
}

/** Counts presses of Shift within the time, 1 to 3; any other key begins anew, with 0, and so does a third press. */
export function shiftCounter(): (key: string, now: number) => number {
  let presses: readonly number[] = [];
  return (key, now) => {
    presses = key === 'Shift' ? [...presses.filter((time) => now - time < shiftTime), now] : [];
    const count = presses.length;
    if (count === shiftPresses) presses = [];
    return count;
  };
}
