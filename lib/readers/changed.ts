import { isPathMatched } from '@/lib/domain/match-pattern';
import type { Page, Reader } from './reader';
import { type Nothing, nothingOn } from './wall';

/** Why a page has no offer that no wall hides. Where its site always shows one, the site has changed, or the offer is gone. */
export function nothingAt(page: Page, reader: Reader | undefined): Nothing {
  const nothing = nothingOn(page);
  const isExpected = reader?.offersAt?.some((pattern) => isPathMatched(pattern, page.url)) ?? false;
  if (!isExpected || nothing.nothing !== 'no-offer') return nothing;
  return {
    ...nothing,
    nothing: 'changed',
    why: 'an offer should be here, but nothing is where this site used to show it',
  };
}
