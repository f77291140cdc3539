import type { Message } from '@/lib/domain/offer';
import type { FoundOffer } from '@/lib/domain/reading';
import { directionBy } from '../chat-direction';
import { chatOf, type Said } from '../chat-of';
import { all, attribute, first, holds, parentOf } from '../dom';
import type { Page } from '../reader';
import { chatPane, messageRows } from './chat-pane';

/** Class names by which sites tell one's own messages from those of others. */
const mine =
  /(?:^|[\s_-])(?:own|mine|me|my|self|sent|sender|outgoing|out|outbound|from-?me|is-?(?:me|mine|own)|right)(?:$|[\s_-])/iu;
const theirs =
  /(?:^|[\s_-])(?:others?|theirs?|them|received?|receiver|recipient|incoming|in|inbound|from-?them|left)(?:$|[\s_-])/iu;
/** What stands in a message but is none of its words. */
const without = 'time, button, [role="button"], [class*="time" i], [class*="avatar" i]';

/**
 * Reads the open conversation of a messenger of unknown make, by shape: alike pieces with words, above the place where one writes.
 * Whose they are is told by their names, or else by the side they stand on.
 * @param isNamed the site is known to have conversations; elsewhere there must be messages of both sides, as comments have not
 */
export function readUnknownChat(page: Page, id: string, isNamed = false): FoundOffer<Element> | undefined {
  const pane = chatPane(page.document);
  const rows = pane && messageRows(pane);
  if (!pane || !rows || rows.length < (isNamed ? 1 : 3)) return undefined;
  const directions = (said: readonly Said[]) => namedDirections(said) ?? directionBy(page, pane, said, {});
  const found = chatOf(page, { id, pane, rows, name: nameBefore(pane), parts: { without }, directions });
  if (!found || isNamed) return found;
  return new Set(found.offer.messages.map(({ from }) => from)).size === 2 ? found : undefined;
}

/** What the names of the messages tell; nothing unless they tell some from others. */
function namedDirections(said: readonly Said[]): readonly Message['from'][] | undefined {
  const names = said.map(({ row }) => namesOf(row));
  // The name of a part all have, such as `message-sender`, tells nothing.
  const common = new Set(names[0]?.filter((name) => names.every((others) => others.includes(name))));
  const telling = names.map((own) => own.filter((name) => !common.has(name)).join(' '));
  const isMine = telling.map((own) => mine.test(own));
  const isTheirs = telling.map((own, index) => !isMine[index] && theirs.test(own));
  const [own, others] = [isMine.filter(Boolean).length, isTheirs.filter(Boolean).length];
  if (own + others === 0 || (own === said.length && said.length > 1)) return undefined;
  return own > 0 ? isMine.map((is) => (is ? 'me' : 'them')) : isTheirs.map((is) => (is ? 'them' : 'me'));
}

/** Class names, test ids and the like of a message and of the first few elements in it. */
function namesOf(row: Element): readonly string[] {
  const marked = [row, ...all(row, '[class], [data-testid], [data-direction], [data-from]').slice(0, 8)];
  return marked.flatMap((element) =>
    ['class', 'data-testid', 'data-direction', 'data-from', 'data-sender'].flatMap(
      (name) => attribute(element, name)?.split(/\s+/u) ?? [],
    ),
  );
}

/** The heading nearest to the messages: whom one talks with. */
function nameBefore(pane: Element): Element | undefined {
  let at = parentOf(pane);
  for (let level = 0; at && level < 8; level += 1, at = parentOf(at)) {
    const heading = first(at, 'h1, h2, h3, [role="heading"], header a, header strong');
    if (heading && !holds(pane, heading)) return heading;
  }
  return undefined;
}
