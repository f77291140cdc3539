import { attribute, holds, parentOf } from '../dom';
import { extentOf } from '../extent';
import type { Page } from '../reader';

/** Lists that grow upwards are written last to first and turned round by style. */
const reversed = /(?:^|[\s:;_-])(?:flex-col|column)-reverse(?:$|[\s;_-])/u;

/** Messages in the order they were written: as they stand on the screen or, where there is none, unless their list says that it is turned round. */
export function inOrder({ document }: Page, pane: Element, rows: readonly Element[]): readonly Element[] {
  const tops = rows.map((row) => extentOf(document, row)?.top);
  const [upper, lower] = [tops[0], tops.at(-1)];
  if (upper === undefined || lower === undefined || upper === lower)
    return saysSo(pane, rows) ? rows.toReversed() : rows;
  if (upper < lower) return rows;
  // Only the days may be turned round, and not the messages in them.
  return rows
    .map((row, index) => ({ row, top: tops[index] ?? 0 }))
    .sort((a, b) => a.top - b.top)
    .map(({ row }) => row);
}

/** A turned list with one thing in it is only a way to keep to the lower end. */
function saysSo(pane: Element, rows: readonly Element[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return false;
  let below = first;
  for (let at = parentOf(first); at && holds(pane, at); at = parentOf(at)) {
    const parts = holds(at, last) && !holds(below, last);
    if (parts) return reversed.test(`${attribute(at, 'class') ?? ''} ${attribute(at, 'style') ?? ''}`);
    below = at;
  }
  return false;
}
