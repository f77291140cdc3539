import type { From } from '../chat-direction';
import { all, attribute, closest, holds, isBefore, nameOf, parentOf } from '../dom';
import { lineOf, visibleText } from '../visible-text';

/** One's own face is not shown to oneself: beside some messages and not beside others, it is that of the other. */
const pictures = 'img, [style*="background-image"], [class*="avatar" i]';
/** Who speaks stands over the messages of others, or over each turn. */
const headings = 'header, h3, h4, h5, h6, strong, b, [class*="name" i], [class*="author" i], [class*="sender" i]';
/** Whether it arrived is told to who sent it. */
const receipts = 'svg, i, img, span, use, small, div';
const received =
  /(?:^|[\s_#/-])(?:(?:double|dbl)-?)?(?:check(?:mark)?s?|ticks?|seen|delivered|read-?receipts?|receipts?)(?:$|[\s_.-])/iu;
/** What pages say to those who listen. In English only: where it is said otherwise, it just does not help. */
const saidByMe = /^(?:you (?:sent|said|wrote|replied)|sent by you|your message)\b/iu;
const emoji = /^[\p{Emoji}\p{Emoji_Component}]+$/u;

/**
 * Who wrote each of these messages, as far as what stands beside them tells: a picture, a name, a receipt, a label. What is known of
 * some is known of all that are made alike, by class names that two sorts of messages share among themselves and not with the others,
 * whatever the names are.
 */
export function directionsBySigns(
  rows: readonly Element[],
  pane: Element,
  title: string | undefined,
): readonly (From | undefined)[] | undefined {
  const signs = rows.map((row) => (isLabelled(row) ? { mine: true, theirs: false } : { mine: false, theirs: false }));
  const mark = (as: 'mine' | 'theirs', marked: ReadonlySet<Element>) => {
    if (marked.size === rows.length) return;
    rows.forEach((row, index) => {
      const sign = signs[index];
      if (sign && marked.has(row)) sign[as] = true;
    });
  };
  mark('theirs', besides(rows, pane, pictures, isPicture));
  mark('mine', new Set(rows.filter((row) => all(row, receipts).some(isReceipt))));
  if (title !== undefined) {
    const named = besides(rows, pane, headings, (heading) => lineOf(heading) === title);
    mark('theirs', named);
    // Between two, whoever is named otherwise is oneself.
    if (named.size > 0)
      mark(
        'mine',
        besides(rows, pane, 'header', (heading) => lineOf(heading) !== title),
      );
  }
  const known = signs.map(({ mine, theirs }) => (mine === theirs ? undefined : mine ? 'me' : 'them'));
  if (known.every((from) => from === undefined)) return undefined;
  return spread(known, rows) ?? known;
}

/** The messages beside which something stands: in the message, or in a turn of several. */
function besides(
  rows: readonly Element[],
  pane: Element,
  selector: string,
  counts: (element: Element, row: Element | undefined) => boolean,
): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of all(pane, selector).slice(0, 600)) {
    const within = rows.find((row) => holds(row, element));
    if (!counts(element, within)) continue;
    for (const row of within ? [within] : turnOf(element, rows, pane)) found.add(row);
  }
  return found;
}

function turnOf(element: Element, rows: readonly Element[], pane: Element): readonly Element[] {
  for (let at = parentOf(element); at && at !== pane && holds(pane, at); at = parentOf(at)) {
    const turn = at;
    const held = rows.filter((row) => holds(turn, row));
    if (held.length > 0) return held.length < rows.length ? held : [];
  }
  return [];
}

/** A face stands before the words, not among or after them, and no emoji is one. */
function isPicture(element: Element, row: Element | undefined): boolean {
  if (nameOf(element) === 'img' && emoji.test(attribute(element, 'alt') ?? '')) return false;
  if (!row) return true;
  const words = all(row, 'p, span, div, a').find(
    (one) => !holds(one, element) && visibleText(one, { limit: 10 }) !== '',
  );
  const [first] = all(row, pictures);
  return first === element && (!words || isBefore(element, words)) && !closest(element, 'p');
}

function isReceipt(element: Element): boolean {
  const names = ['class', 'data-icon', 'data-testid', 'href', 'alt'].map((name) => attribute(element, name) ?? '');
  return names.some((name) => received.test(name));
}

function isLabelled(row: Element): boolean {
  return [row, ...all(row, '[aria-label]').slice(0, 8)].some((one) =>
    saidByMe.test(attribute(one, 'aria-label') ?? ''),
  );
}

/** What is known of some messages, said of all, where exactly one way to part them by class names agrees with it. */
function spread(known: readonly (From | undefined)[], rows: readonly Element[]): readonly From[] | undefined {
  const bearers = new Map<string, Set<number>>();
  rows.forEach((row, index) => {
    for (const name of classesOf(row)) bearers.set(name, (bearers.get(name) ?? new Set()).add(index));
  });
  const keyOf = (is: (index: number) => boolean) => rows.map((_, index) => (is(index) ? '1' : '0')).join('');
  const keys = new Set([...bearers.values()].map((bearer) => keyOf((index) => bearer.has(index))));
  const knowsBoth = known.includes('me') && known.includes('them');
  const ways = new Set<string>();
  for (const key of keys) {
    const other = keyOf((index) => key[index] === '0');
    // Two names that share all messages out between them, or one that parts what is known of both sides.
    if (!key.includes('0') || (!keys.has(other) && !knowsBoth)) continue;
    for (const way of [key, other]) {
      // 1 stands for one's own.
      if (known.every((from, index) => from === undefined || (from === 'me') === (way[index] === '1'))) ways.add(way);
    }
  }
  const [way] = ways;
  return way !== undefined && ways.size === 1
    ? rows.map((_, index) => (way[index] === '1' ? 'me' : 'them'))
    : undefined;
}

function classesOf(row: Element): readonly string[] {
  return [row, ...all(row, '[class]').slice(0, 12)].flatMap((one) => attribute(one, 'class')?.split(/\s+/u) ?? []);
}
