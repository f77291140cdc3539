import type { Reading } from '@/lib/domain/reading';
import { all, bodyOf, first, pageTitle } from './dom';
import { isFurniture } from './generic/furniture';
import type { Page } from './reader';
import { lineOf, visibleText } from './visible-text';
import {
  challengeOnly,
  challengePath,
  challengePiece,
  challengeWords,
  loginPath,
  loginPiece,
  loginWords,
  noResultWords,
} from './wall-signs';

/** A reading without offers. */
export type Nothing = Extract<Reading, { kind: 'nothing' }>;

/** For a page that could not even be looked at. */
export const unreadable: Nothing = {
  kind: 'nothing',
  nothing: 'unreadable',
  why: 'the page could not be looked through',
};

/** Characters of visible text. A wall has less than `thin`; an honest page whose form asks for a captcha has more than `bare`. */
const amounts = { thin: 4_000, bare: 400, empty: 200 } as const;

/**
 * A captcha, an interruption or a login where an offer should be: what to answer instead of grading the challenge's words.
 * Every sign in words or markup counts only on a page that says little else, so that no offer can hide behind one.
 */
export function wallOn(page: Page): Nothing | undefined {
  const { document, url } = page;
  const body = bodyOf(document);
  if (!body) return undefined;
  const text = visibleText(body, { limit: amounts.thin + 1 });
  if (text.length > amounts.thin) return undefined;
  const title = pageTitle(document).toLowerCase();
  const isChallenge = challengePath.test(url.pathname) || challengeWords.test(title);
  const only = first(document, challengeOnly);
  const piece = only ?? first(document, challengePiece);
  const isLogin = isLoginPage(page, title);
  if (!isChallenge && !piece && !isLogin) return undefined;

  const saysSo = isChallenge || challengeWords.test(headingsOf(document)) || text.length < amounts.bare;
  if (only || (piece && saysSo)) return wall('the page asks whether a human is there');
  if (isChallenge && (text.length < amounts.bare || challengeWords.test(text.toLowerCase())))
    return wall('the page interrupts or refuses');
  if (isLogin) return wall('the page asks to log in or sign up');
  return undefined;
}

/** Why a page on which no offer was found has none: not there yet, a search without result, or nothing that can be told. */
export function nothingOn({ document }: Page): Nothing {
  const body = bodyOf(document);
  const text = body ? visibleText(body, { limit: 60_000, without: isFurniture }) : '';
  if (text.length < amounts.empty)
    return { kind: 'nothing', nothing: 'unreadable', why: 'the page shows next to no text (yet)' };
  if (noResultWords.test(headingsOf(document)) || noResultWords.test(text.slice(0, 3_000).toLowerCase()))
    return { kind: 'nothing', nothing: 'no-offer', why: 'a search without result' };
  return { kind: 'nothing', nothing: 'no-offer', why: 'nothing on the page is an offer' };
}

/** Whether a search found nothing and says so, in a heading or on a line of its own near the top of the page's text. */
export function isWithoutResult(document: Document, text: string): boolean {
  const lines = text
    .slice(0, 1_500)
    .toLowerCase()
    .split('\n')
    .filter((line) => line.length <= 90);
  return noResultWords.test(headingsOf(document)) || lines.some((line) => noResultWords.test(line));
}

/** A form to log in is on many honest pages; on a login page, address or main heading speak of it, too. */
function isLoginPage({ document, url }: Page, title: string): boolean {
  if (!first(document, loginPiece)) return false;
  const heading = lineOf(first(document, 'h1'))?.toLowerCase() ?? '';
  return loginPath.test(url.pathname) || (loginWords.test(title) && (heading === '' || loginWords.test(heading)));
}

function headingsOf(document: Document): string {
  return all(document, 'h1, h2')
    .slice(0, 4)
    .flatMap((heading) => lineOf(heading) ?? [])
    .join('\n')
    .toLowerCase();
}

function wall(why: string): Nothing {
  return { kind: 'nothing', nothing: 'wall', why };
}
