/** Where the exit leads: a page that says nothing about who was here. The browser fetches it as if typed; we ask for nothing. */
export const neutralPage = 'https://www.wikipedia.org/';

/** Time in which Shift must be pressed three times, in milliseconds, as on GOV.UK. */
export const shiftTime = 5_000;

/** Presses of Shift that leave. */
export const shiftPresses = 3;

/**
 * Leaves at once: hides the page behind a blank sheet, then replaces it, so that Back does not come here.
 * The history of the browser keeps what it already knows.
 */
export function leaveAtOnce(document: Document, leave: (address: string) => void): void {
  const sheet = document.createElement('div');
  sheet.className = 'blank';
  document.body.append(sheet);
  leave(neutralPage);
}

/** Takes the blank sheet away when the page comes back from the back-forward cache. */
export function comeBack(document: Document): void {
  for (const sheet of document.querySelectorAll('.blank')) sheet.remove();
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
