import { describe, expect, test, vi } from 'vitest';
import { readSavedPage } from '@/lib/cli/saved-page';
import { isFolded } from '@/lib/readers/folded';
import { visibleText } from '@/lib/readers/visible-text';
import { pageOf } from './page-of';

function folded(html: string): boolean {
  const { document } = pageOf(`<main>${html}</main>`);
  const text = document.querySelector('#text');
  if (!text) throw new Error('no text in the page');
  return isFolded(text, visibleText(text));
}

describe('a text is folded', () => {
  test.each([
    [
      'an expander in it that is not expanded',
      '<p id="text">Cook wanted <button aria-expanded="false">More</button></p>',
    ],
    ['an expander right after it', '<p id="text">Cook wanted</p><button aria-expanded="false">More</button>'],
    [
      'an expander in a wrapper after it',
      '<p id="text">Cook</p><div><i><button aria-expanded="false">M</button></i></div>',
    ],
    [
      'a box clamped by its own style',
      '<p id="text" style="display:-webkit-box;-webkit-line-clamp: 3">Cook wanted</p>',
    ],
    ['a box clamped around it', '<div style="-webkit-line-clamp:3"><p id="text">Cook wanted</p></div>'],
    ['a box clamped in it', '<div id="text"><p style="-webkit-line-clamp: 2;">Cook wanted</p></div>'],
    ['dots before a button', '<p id="text">Cook wanted for… <span role="button">Mehr ansehen</span></p>'],
    ['dots before a button inside', '<div id="text"><p>Cook… <i role="button">Ver más</i></p><p>Since 1990</p></div>'],
    ['dots, and a button after the text', '<p id="text">Cook wanted for...</p><button>Показать ещё</button>'],
    ['a button that begins with dots', '<p id="text">Cook wanted</p><button>…more</button>'],
    [
      'a box for long texts with its button',
      '<p><span id="text" data-testid="expandable-text-box">Cook <button aria-hidden="true">mehr</button></span></p>',
    ],
  ])('%s', (_, html) => expect(folded(html)).toBe(true));
});

describe('a text is whole', () => {
  test.each([
    ['nothing to press', '<p id="text">Cook wanted…</p>'],
    ['an expander that is expanded', '<p id="text">Cook wanted… <button aria-expanded="true">Less</button></p>'],
    ['a menu beside it', '<p id="text">Cook…</p><button aria-haspopup="menu" aria-expanded="false">Save</button>'],
    ['a button that is no expander', '<p id="text">Cook wanted.</p><button>Apply</button>'],
    ['a bar of buttons after dots', '<p id="text">So happy…</p><div><button>Like</button><button>Share</button></div>'],
    ['a picture to press', '<p id="text">So happy…</p><button><svg></svg></button>'],
    ['a clamp taken back', '<p id="text" style="-webkit-line-clamp: none">Cook wanted</p>'],
    ['a box for long texts without a button', '<span id="text" data-testid="expandable-text-box">Cook</span>'],
    [
      'the next section, whose button folds that',
      '<p id="text">Cook</p><div>Map<button aria-expanded="false">Show</button></div>',
    ],
    ['an expander that is hidden', '<p id="text">Cook <button hidden aria-expanded="false">More</button></p>'],
    ['an expander further away', '<section><p id="text">Cook</p></section><button aria-expanded="false">Menu</button>'],
  ])('%s', (_, html) => expect(folded(html)).toBe(false));
});

describe('a style sheet alone may cut a text', () => {
  const cut = (whole: number, shown: number) => {
    const { document } = pageOf('<p id="text">Cook wanted</p>');
    const text = document.querySelector('p');
    if (!text) throw new Error('no text in the page');
    return isFolded(text, 'Cook wanted', { heights: () => ({ whole, shown }) });
  };

  test('told by a text higher than its box', () => expect(cut(210, 63)).toBe(true));
  test('not by letters that reach over their line', () => expect(cut(66, 63)).toBe(false));
  test('not where nothing has a height', () => expect(cut(40, 0)).toBe(false));

  test('its heights are not asked for where something else tells', () => {
    const { document } = pageOf('<p id="text">Cook <button aria-expanded="false">More</button></p>');
    const text = document.querySelector('p');
    if (!text) throw new Error('no text in the page');
    const heights = vi.fn(() => undefined);
    expect(isFolded(text, 'Cook', { heights })).toBe(true);
    expect(heights).not.toHaveBeenCalled();
  });
});

test('a site may have signs of its own', () => {
  const { document } = pageOf('<article><p>Cook wanted</p><a class="rest">Whole text</a></article>');
  const [article, text] = [document.querySelector('article'), document.querySelector('p')];
  if (!article || !text) throw new Error('no text in the page');
  expect(isFolded(text, 'Cook wanted', { anchors: [['.rest', '2026-11']], around: article })).toBe(true);
  expect(isFolded(text, 'Cook wanted', { anchors: [['.none', '2026-11']], around: article })).toBe(false);
});

test('an offer page says that its description is folded', () => {
  const page = (label: string) =>
    `<main><div data-testid="offer_title"><h4>Cook for a guest house</h4></div><div data-cy="ad_description">
    Two people for the kitchen from May, with a contract and a room of your own.</div>${label}</main>`;
  const read = (html: string) => {
    const reading = readSavedPage(html, new URL('https://www.olx.pl/d/oferta/a-ID1.html'));
    return reading.kind === 'offers' ? reading.offers[0]?.offer.isFolded : reading.why;
  };
  expect(read(page('<button aria-expanded="false">Pokaż więcej</button>'))).toBe(true);
  expect(read(page('<button>Zadzwoń</button>'))).toBeUndefined();
});
