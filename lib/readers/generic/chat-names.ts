import type { From } from '../chat-direction';
import { all, attribute, holds, parentOf } from '../dom';

/** Words in class names by which sites tell one's own messages from those of others. */
const mine =
  /(?:^|[\s_-])(?:own|mine|me|my|self|sent|sender|outgoing|out|outbound|from-?me|is-?(?:me|mine|own)|right)(?:$|[\s_-])/iu;
const theirs =
  /(?:^|[\s_-])(?:others?|theirs?|them|received?|receiver|recipient|incoming|in|inbound|from-?them|left)(?:$|[\s_-])/iu;

/** Where names only say how things stand, the end of the line is one's own side: `justify-end`, `ml-auto`, `flex-row-reverse`. */
const atEnd =
  /^(?:[\w-]+:)?(?:(?:d-)?(?:justify|self|items|align|place)-(?:content-|items-|self-)?(?:flex-)?end|m[ls]-auto|flex-row-reverse|text-(?:right|end)|float-(?:right|end))$/u;
const atStart =
  /^(?:[\w-]+:)?(?:(?:d-)?(?:justify|self|items|align|place)-(?:content-|items-|self-)?(?:flex-)?start|m[re]-auto|text-(?:left|start)|float-(?:left|start))$/u;
const styledAtEnd =
  /(?:(?:justify-content|align-self|align-items)\s*:\s*(?:flex-)?end|margin(?:-left|-inline-start)\s*:\s*auto|row-reverse|text-align\s*:\s*(?:right|end))/iu;
/** `me-2` is a margin and `ease-in` a movement: neither says a thing about me. */
const saysNothing =
  /^(?:[\w-]+:)?(?:-?[mp][xytrblse]?-\S+|(?:ease|fade|zoom|slide|animate)-\S+|(?:self|place|justify|items|align|rounded|border|inset|top|right|left)-\S+)$/u;

/** Who wrote each of these messages, by their names; nothing unless the names tell some from others. */
export function directionsByName(rows: readonly Element[], pane: Element): readonly From[] | undefined {
  const names = rows.map((row) => namesOf(row, rows, pane));
  // The name of a part all have, such as `message-sender`, tells nothing.
  const shared = new Set(names[0]?.filter((name) => names.every((others) => others.includes(name))));
  const telling = names.map((own) => own.filter((name) => !shared.has(name)));
  const isMine = telling.map((own) => own.some((name) => sideOf(name) === 'me'));
  const isTheirs = telling.map((own, index) => !isMine[index] && own.some((name) => sideOf(name) === 'them'));
  const [own, others] = [isMine.filter(Boolean).length, isTheirs.filter(Boolean).length];
  if (own + others === 0 || (own === rows.length && rows.length > 1)) return undefined;
  return own > 0 ? isMine.map((is) => (is ? 'me' : 'them')) : isTheirs.map((is) => (is ? 'them' : 'me'));
}

function sideOf(name: string): From | undefined {
  if (atEnd.test(name) || styledAtEnd.test(name)) return 'me';
  if (atStart.test(name)) return 'them';
  if (saysNothing.test(name)) return undefined;
  if (mine.test(name)) return 'me';
  return theirs.test(name) ? 'them' : undefined;
}

/** Class names, test ids and the like of a message, of the first few elements in it, and of what stands around it alone or with its turn. */
function namesOf(row: Element, rows: readonly Element[], pane: Element): readonly string[] {
  const inner = all(row, '[class], [style], [data-testid], [data-direction], [data-from]').slice(0, 8);
  return [...around(row, rows, pane), row, ...inner].flatMap((element) => [
    ...['class', 'data-testid', 'data-direction', 'data-from', 'data-sender'].flatMap(
      (name) => attribute(element, name)?.split(/\s+/u) ?? [],
    ),
    attribute(element, 'style')?.replace(/\s+/gu, ' ') ?? '',
  ]);
}

/** What stands around a message and not around all of them. */
function around(row: Element, rows: readonly Element[], pane: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = parentOf(row); at && at !== pane && holds(pane, at); at = parentOf(at)) {
    const outer = at;
    if (rows.every((one) => holds(outer, one))) break;
    found.push(outer);
  }
  return found;
}
