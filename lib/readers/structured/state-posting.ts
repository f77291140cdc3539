import type { Page } from '../reader';
import { agree } from './agree';
import { textOf } from './own';
import { stateOf, valueAt } from './page-state';
import { plain } from './plain';
import type { Posting } from './posting';

/** Where a page's own data says what its offer is. Paths begin at the offer. */
export interface StateAnchors {
  /** Name of the data: `__NEXT_DATA__`. */
  readonly script: string;
  /** When it was last seen there (`2026-08`). */
  readonly seen: string;
  /** The path to the offer. */
  readonly offer: string;
  readonly title: string;
  readonly text?: string;
  readonly employer?: string;
  /** A flag that says the employer wants to stay unnamed. */
  readonly unnamed?: string;
  /** Parts of the place, from small to large. */
  readonly place?: readonly string[];
  /** Amount and currency, or one text that has both. */
  readonly pay?: readonly string[];
}

/** What the page's own data says of the offer titled so; nothing when it is about another. */
export function statePostingTitled(
  page: Page,
  title: string,
  anchors: readonly StateAnchors[] | undefined,
): Posting | undefined {
  for (const where of anchors ?? []) {
    const state = stateOf(page.document, where.script);
    const posting = state === undefined ? undefined : postingAt(valueAt(state, where.offer), where);
    if (posting && agree(posting.title, title)) return posting;
  }
  return undefined;
}

function postingAt(offer: unknown, where: StateAnchors): Posting | undefined {
  const line = (path: string | undefined): string | undefined => {
    const text = path === undefined ? undefined : textOf(valueAt(offer, path));
    return text === undefined ? undefined : plain(text).slice(0, longest) || undefined;
  };
  const lines = (paths: readonly string[] | undefined, between: string): string | undefined =>
    [...new Set((paths ?? []).flatMap((path) => line(path) ?? []))].join(between) || undefined;
  const title = line(where.title);
  if (title === undefined) return undefined;
  const isUnnamed = where.unnamed !== undefined && valueAt(offer, where.unnamed) === true;
  const [amount = ''] = where.pay ?? [];
  return {
    title,
    employer: isUnnamed ? undefined : line(where.employer),
    place: lines(where.place, ', '),
    // A currency alone is no pay, and neither is nought.
    pay: /[1-9]/u.test(line(amount) ?? '') ? lines(where.pay, ' ') : undefined,
    description: where.text === undefined ? undefined : textOf(valueAt(offer, where.text)),
  };
}

const longest = 300;
