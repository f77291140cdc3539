import { describe, expect, test } from 'vitest';
import { datingChat } from '@/lib/readers/generic/dating-chat';
import type { Page } from '@/lib/readers/reader';
import { pageOf } from './page-of';

const address = 'https://www.dating.example/messages/81';
const read = (page: Page) => datingChat('dating')(page)[0]?.offer;
const said = (html: string, at = address) =>
  read(pageOf(html, at))?.messages.map(({ from, text }) => `${from}: ${text}`);

/** Beside the conversation: menus, whom one matched with, what others wrote last, a box to search. */
const beside = `<nav><a href="/home">Home</a><a href="/likes">Likes <b>4</b></a></nav>
  <aside><input type="text" placeholder="Search"><a href="/messages/82"><div>Rolf<p>Call me on my other number</p></div></a>
  <a href="/messages/83"><div>Sven<p>You: bye</p></div></a></aside>`;
const box = '<div class="q1"><div contenteditable="true" role="textbox"></div><button class="q2">Send</button></div>';
const chat = (rows: string, attributes = '') =>
  `<body>${beside}<main class="k1"><header class="k2"><h2>Tomas</h2></header><div class="k3"><div class="k4" ${attributes}>${rows}</div></div>${box}</main></body>`;

const face = '<img class="z9" src="data:," alt="">';
const four = ['them: You look lovely', 'them: I pay for everything', 'me: Why?', 'them: I like to spoil'];

describe('class names that say nothing', () => {
  const theirs = (text: string, before = '') =>
    `<div class="a7 h3">${before}<div class="b2"><span class="t0">${text}</span></div></div>`;
  const mine = (text: string, after = '') =>
    `<div class="a7 x5"><div class="b8"><span class="t0">${text}</span></div>${after}</div>`;

  test('a face beside all of theirs', () => {
    const rows =
      theirs('You look lovely', face) +
      theirs('I pay for everything', face) +
      mine('Why?') +
      theirs('I like to spoil', face);
    expect(said(chat(rows))).toEqual(four);
  });

  test('a face beside the last of theirs in a row only: those made alike are theirs, too', () => {
    const rows =
      theirs('You look lovely') + theirs('I pay for everything', face) + mine('Why?') + theirs('I like to spoil', face);
    expect(said(chat(rows))).toEqual(four);
  });

  test('a receipt under the last of one’s own', () => {
    const rows =
      theirs('You look lovely') +
      mine('Hi') +
      theirs('I like to spoil') +
      mine('Why?', '<svg data-icon="icon-check-double"></svg>');
    expect(said(chat(rows))).toEqual(['them: You look lovely', 'me: Hi', 'them: I like to spoil', 'me: Why?']);
  });

  test('a label for those who listen', () => {
    const rows = `${theirs('You look lovely')}<div class="a7 x5" aria-label="You sent at 10:02"><div class="b8"><span class="t0">Why?</span></div></div>`;
    expect(said(chat(rows))).toEqual(['them: You look lovely', 'me: Why?']);
  });

  test('emoji and pictures sent are no faces', () => {
    const rows = theirs('Look') + mine('Nice <img alt="😍" src="data:,">') + theirs('Yes');
    expect(said(chat(rows))).toEqual(['them: Look', 'them: Nice 😍', 'them: Yes']);
  });

  test('last to first, in a list that grows upwards', () => {
    const rows =
      theirs('I like to spoil', face) +
      mine('Why?') +
      theirs('I pay for everything', face) +
      theirs('You look lovely', face);
    expect(said(chat(rows, 'style="display: flex; flex-direction: column-reverse"'))).toEqual(four);
  });

  test('turned round only to keep to the lower end', () => {
    const rows =
      theirs('You look lovely', face) +
      theirs('I pay for everything', face) +
      mine('Why?') +
      theirs('I like to spoil', face);
    expect(said(chat(`<div class="k5">${rows}</div>`, 'class="flex-col-reverse"'))).toEqual(four);
  });
});

test('a face and a name stand beside a turn of several', () => {
  const turn = (who: string, ...texts: string[]) =>
    `<section class="s1"><header class="s2"><span class="s3">${who}</span></header><ul class="s4">${texts.map((text) => `<li class="s5"><p class="s6">${text}</p></li>`).join('')}</ul></section>`;
  const rows =
    turn('Tomas', 'You look lovely', 'I pay for everything') + turn('ICH', 'Why?') + turn('Tomas', 'I like to spoil');
  expect(said(chat(rows))).toEqual(four);
});

test.each([
  ['row justify-content-end me-2', 'row justify-content-start me-2'],
  ['flex justify-end', 'flex self-start my-2'],
  ['msg ml-auto', 'msg mr-auto'],
  ['msg flex-row-reverse', 'msg fade-in'],
])('names that tell the side only: “%s” for one’s own, “%s” for the other’s', (own, other) => {
  const row = (text: string, names: string) => `<div class="${names}"><div class="b2 me-3"><p>${text}</p></div></div>`;
  const rows =
    row('You look lovely', other) +
    row('I pay for everything', other) +
    row('Why?', own) +
    row('I like to spoil', other);
  expect(said(chat(rows))).toEqual(four);
});

describe('with a screen', () => {
  /** Texts stand where `data-at` around them says: from, to, top. */
  function shown(html: string): Page {
    const page = pageOf(html, address);
    const view = page.document.defaultView;
    if (!view) throw new Error('no window');
    view.Range.prototype.getBoundingClientRect = function () {
      const { startContainer: node } = this;
      const element = node.nodeType === 1 ? page.document.querySelector('main') : node.parentElement;
      const holder = (node.nodeType === 1 ? undefined : element?.closest('[data-at]')) ?? undefined;
      const [left = 0, right = 1000] = holder?.getAttribute('data-at')?.split(' ').map(Number) ?? [];
      const top = Number(node.parentElement?.closest('[data-top]')?.getAttribute('data-top') ?? Number.NaN);
      const own = node.nodeType === 1 ? Number(Object(node).getAttribute('data-top') ?? Number.NaN) : top;
      return { left, right, top: own, bottom: 0, width: right - left, height: 0, x: left, y: own, toJSON: () => '' };
    };
    return page;
  }
  const row = (text: string, at: string, top: number) =>
    `<div class="r1" data-top="${top}"><div class="r2"><p data-at="${at}">${text}</p><time>10:02</time></div></div>`;

  test('the side tells, and the height tells the order', () => {
    const rows =
      row('I like to spoil', '20 300', 400) +
      row('Why?', '900 980', 300) +
      row('I pay for everything', '20 500', 200) +
      row('You look lovely', '20 400', 100);
    expect(read(shown(chat(rows)))?.messages.map(({ from, text }) => `${from}: ${text}`)).toEqual(four);
  });

  test('when only one has written, all is theirs', () => {
    const rows = row('You look lovely', '20 400', 100) + row('I pay for everything', '20 500', 200);
    expect(read(shown(chat(rows)))?.messages.map(({ from }) => from)).toEqual(['them', 'them']);
  });
});

test('where nothing tells, all counts as theirs', () => {
  const row = (text: string) => `<div class="r1"><div class="r2"><p>${text}</p></div></div>`;
  expect(said(chat(row('You look lovely') + row('Why?')))).toEqual(['them: You look lovely', 'them: Why?']);
});

describe('what is no conversation', () => {
  test('a profile with a box to write to it', () => {
    const facts = `<body>${beside}<main><h1>Tomas, 52</h1><div><p>I travel a lot</p><p>I want a nice lady</p><p>Net worth: much</p></div>${box}</main></body>`;
    expect(said(facts, 'https://www.dating.example/member/81')).toBeUndefined();
  });

  test('no chat that is open', () => {
    expect(said(`<body>${beside}<main><p>Choose somebody to talk with</p></main></body>`)).toBeUndefined();
  });

  test('a chat in which nothing has been written', () => {
    expect(said(chat(''))).toBeUndefined();
  });
});
