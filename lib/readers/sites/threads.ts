import type { FoundOffer } from '@/lib/domain/reading';
import { all, attribute, closest, first, holds } from '../dom';
import { isFolded } from '../folded';
import { foundOffer } from '../found-offer';
import { readPieces } from '../read-at';
import { defineReader, type Page } from '../reader';
import { isSane } from '../sanity';
import { lineOf, visibleText } from '../visible-text';

/** A post, an answer, and the post that either quotes, which stands inside it as one of its own. Seen 2026-02. */
const post = '[data-pressable-container="true"]';
const saying = 'span[dir="auto"]';
/** Names, times and counts are such spans, too, inside what can be pressed. */
const pressed = 'a[href], button, [role="button"]';

/** Class names are hashed and a text stands in spans like any other: it is those that nobody can press. */
function readPost(page: Page, entry: Element): FoundOffer<Element> | undefined {
  const name = all(entry, 'a[href^="/@"]').find((one) => closest(one, post) === entry && lineOf(one) !== undefined);
  const spans = all(entry, saying).filter((span) => isSaid(span, entry) && !(name && holds(span, name)));
  const parts = spans.filter((span) => !spans.some((other) => other !== span && holds(other, span)));
  const [place] = parts;
  const text = parts.map((part) => visibleText(part, { keepBreaks: true })).join('\n');
  if (!place) return undefined;
  const link = all(entry, 'a[href*="/post/"]').find((one) => closest(one, post) === entry);
  const found = foundOffer(page, {
    reader: 'threads',
    kind: 'post',
    surface: 'social-post',
    text,
    employer: lineOf(name),
    link: attribute(link, 'href'),
    isFolded: parts.some((part) => isFolded(part, text)),
    element: parts.length === 1 ? place : entry,
    anchor: place,
  });
  return isSane(found) ? found : undefined;
}

function isSaid(span: Element, entry: Element): boolean {
  const around = closest(span, `${pressed}, ${post}`);
  return around === entry && !first(span, 'time');
}

export default defineReader({
  id: 'threads',
  name: 'Threads',
  group: 'social',
  matches: ['*://*.threads.com/*', '*://*.threads.net/*'],
  checked: '2026-02-15',
  ...readPieces({
    whole: () => [],
    entries: (page) => all(page.document, post),
    readEntry: readPost,
  }),
});
