import { describe, expect, test } from 'vitest';
import { toldSight, watchedPage } from './watched-page';

const cards = (document: Document): readonly Element[] => [...document.querySelectorAll('li')];

test('what is there is told at once, and once', async () => {
  const page = watchedPage();
  await page.time.go(0);
  expect(page.told()).toEqual(['found One offer', 'found Two offers']);
  await page.time.go(20_000);
  expect(page.told()).toEqual([]);
});

test('what comes later is told when the page is at rest', async () => {
  const page = watchedPage();
  await page.time.go(1_000);
  page.told();
  page.list().insertAdjacentHTML('beforeend', page.card('Three offers'));
  await page.time.go(400);
  expect(page.told()).toEqual([]);
  await page.time.go(200);
  expect(page.told()).toEqual(['found Three offers']);
});

test('a page that never rests is read all the same', async () => {
  const page = watchedPage({ body: '<ul></ul><b>0</b>' });
  const tick = () => page.document.querySelector('b')?.replaceChildren(String(page.time.now()));
  page.list().insertAdjacentHTML('beforeend', page.card('One offer'));
  for (let step = 0; step < 30; step += 1) {
    tick();
    await page.time.go(300);
  }
  expect(page.told()).toEqual(['found One offer']);
});

test('an element that is given other words is another offer', async () => {
  const page = watchedPage();
  await page.time.go(1_000);
  page.told();
  const title = page.document.querySelector('h4');
  title?.replaceChildren('Another offer');
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone', 'found Another offer']);
});

test('a change of one character of a text is seen', async () => {
  const page = watchedPage({ titles: ['One offer'] });
  await page.time.go(1_000);
  page.told();
  const text = page.document.querySelector('p')?.firstChild;
  if (text) text.nodeValue = 'Harbours';
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone', 'found One offer']);
});

test('offers that leave the page are taken back, and told again when they return', async () => {
  const page = watchedPage();
  await page.time.go(1_000);
  page.told();
  const [one] = cards(page.document);
  one?.remove();
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone']);
  page.list().insertAdjacentHTML('beforeend', page.card('One offer'));
  await page.time.go(1_000);
  expect(page.told()).toEqual(['found One offer']);
});

test('an element that comes back is read anew: it may have been given other words out of the page', async () => {
  const page = watchedPage({ titles: ['One offer', 'Two offers', 'Three offers'] });
  await page.time.go(1_000);
  page.told();
  const [one, two] = cards(page.document);
  one?.remove();
  two?.remove();
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone', 'gone']);
  two?.querySelector('h4')?.replaceChildren('Another offer');
  page.list().append(...[one, two].filter((element) => element !== undefined));
  await page.time.go(1_000);
  expect(page.told()).toEqual(['found One offer', 'found Another offer']);
  one?.remove();
  one?.querySelector('h4')?.replaceChildren('A third offer');
  if (one) page.list().append(one);
  await page.time.go(1_000);
  expect(page.told()).toEqual(['gone', 'found A third offer']);
});

test('a body that is put in the place of the old one is read', async () => {
  const page = watchedPage({ titles: ['One offer'] });
  await page.time.go(1_000);
  page.told();
  const body = page.document.createElement('body');
  body.innerHTML = `<ul>${page.card('Two offers')}</ul>`;
  page.document.body.replaceWith(body);
  await page.time.go(3_000);
  expect(page.told()).toEqual(['gone', 'found Two offers']);
});

test('the same offer twice is told once, and stays as long as one of the two does', async () => {
  const page = watchedPage({ titles: ['One offer', 'One offer'] });
  await page.time.go(1_000);
  expect(page.told()).toEqual(['found One offer']);
  cards(page.document)[1]?.remove();
  await page.time.go(1_000);
  expect(page.told()).toEqual([]);
});

test('a page that is not to be read is left alone, and nothing is said of it', async () => {
  let mayRead = false;
  const page = watchedPage({ mayRead: () => mayRead });
  await page.time.go(20_000);
  expect(page.told()).toEqual([]);
  mayRead = true;
  page.moveTo('/praca/next');
  await page.time.go(2_000);
  expect(page.told()).toEqual(['page /praca/next', 'found One offer', 'found Two offers']);
});

describe('only what is near the screen is read', () => {
  test('entries are read when they come near', async () => {
    const sight = toldSight();
    const page = watchedPage({ titles: ['One offer', 'Two offers', 'Three offers'], sight: sight.sight });
    await page.time.go(2_000);
    expect(page.told()).toEqual([]);
    expect(sight.followed.size).toBe(3);
    const [one, two] = cards(page.document);
    if (!one || !two) throw new Error('no entries');
    sight.show(one);
    await page.time.go(400);
    expect(page.told()).toEqual(['found One offer']);
    sight.hide(one);
    sight.show(one, two);
    await page.time.go(400);
    expect(page.told()).toEqual(['found Two offers']);
  });

  test('one that changed out of sight is read anew when it comes back', async () => {
    const sight = toldSight();
    const page = watchedPage({ titles: ['One offer'], sight: sight.sight });
    await page.time.go(600);
    const [one] = cards(page.document);
    if (!one) throw new Error('no entry');
    sight.show(one);
    await page.time.go(400);
    sight.hide(one);
    page.told();
    page.document.querySelector('h4')?.replaceChildren('Another offer');
    await page.time.go(1_000);
    expect(page.told()).toEqual([]);
    sight.show(one);
    await page.time.go(400);
    expect(page.told()).toEqual(['gone', 'found Another offer']);
  });
});

describe('in-page navigation', () => {
  test('another path is another page, read when it is there', async () => {
    const page = watchedPage();
    await page.time.go(1_000);
    page.told();
    page.moveTo('/d/oferta/x.html');
    await page.time.go(1_000);
    expect(page.told()).toEqual(['page /d/oferta/x.html']);
    page.list().outerHTML = `<div data-testid="offer_title">A whole offer</div><div data-cy="ad_description">${'We need help in the kitchen. '.repeat(3)}</div>`;
    await page.time.go(1_000);
    expect(page.told()).toEqual(['found A whole offer']);
  });

  test('another query is told of when its content is there, and what still stands is told again', async () => {
    const page = watchedPage();
    await page.time.go(1_000);
    page.told();
    page.moveTo('?page=2');
    await page.time.go(1_000);
    cards(page.document)[0]?.remove();
    await page.time.go(2_000);
    expect(page.told()).toEqual(['page /praca/?page=2', 'found Two offers']);
  });

  test('another fragment is no other page', async () => {
    const page = watchedPage();
    await page.time.go(1_000);
    page.told();
    page.moveTo('#top');
    await page.time.go(5_000);
    expect(page.told()).toEqual([]);
  });
});

describe('nothing', () => {
  test('is told when the page has come to rest, once', async () => {
    const page = watchedPage({ body: '<main><p>Hello</p></main>' });
    await page.time.go(400);
    expect(page.told()).toEqual([]);
    await page.time.go(10_000);
    expect(page.told()).toEqual(['nothing: unreadable']);
  });

  test('is not told while entries wait further down', async () => {
    const page = watchedPage({ sight: toldSight().sight });
    await page.time.go(10_000);
    expect(page.told()).toEqual([]);
  });

  test('of a wall is a wall', async () => {
    const page = watchedPage({ body: '<div id="px-captcha"></div><h1>Are you a human?</h1>' });
    await page.time.go(1_000);
    expect(page.told()).toEqual(['nothing: wall']);
  });
});

test('work beyond a quarter of a second in a minute waits until there is room again', async () => {
  const page = watchedPage({ titles: [], work: 10 });
  const titles = Array.from({ length: 20 }, (_, index) => `Offer ${index}`);
  for (const title of titles) {
    page.list().insertAdjacentHTML('beforeend', page.card(title));
    await page.time.go(1_000);
  }
  const told = page.told();
  expect(told.filter((line) => line === 'partly')).toHaveLength(1);
  expect(told.length).toBeLessThan(titles.length);
  await page.time.go(120_000);
  const found = [...told, ...page.told()].filter((line) => line.startsWith('found'));
  expect(found).toEqual(titles.map((title) => `found ${title}`));
});

test('nothing happens after the end', async () => {
  const page = watchedPage();
  page.end();
  page.list().insertAdjacentHTML('beforeend', page.card('Three offers'));
  page.moveTo('/elsewhere');
  await page.time.go(20_000);
  expect(page.told()).toEqual([]);
});

test('a page put into the back-forward cache is left alone, and read anew when it returns', async () => {
  const page = watchedPage();
  await page.time.go(1_000);
  page.told();
  const view = page.document.defaultView;
  if (!view) throw new Error('no window');
  view.dispatchEvent(new view.PageTransitionEvent('pagehide', { persisted: true }));
  page.list().insertAdjacentHTML('beforeend', page.card('Three offers'));
  await page.time.go(5_000);
  expect(page.told()).toEqual([]);
  view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
  await page.time.go(1_000);
  expect(page.told()).toEqual(['page /praca/', 'found One offer', 'found Two offers', 'found Three offers']);
});
