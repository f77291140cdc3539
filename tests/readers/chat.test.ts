import { describe, expect, test } from 'vitest';
import type { ChatAnchors } from '@/lib/readers/chat';
import { readChats } from '@/lib/readers/chat';
import { fromPlace } from '@/lib/readers/chat-direction';
import { readUnknownChat } from '@/lib/readers/generic/chat';
import { pageOf } from './page-of';

const anchors: ChatAnchors = {
  pane: [['.pane', '2026-11']],
  name: [['header b', '2026-11']],
  message: [['.msg', '2026-11']],
  mine: '.own',
  sender: [['.who', '2026-11']],
  time: [['time', '2026-11']],
  without: 'time, .quote, .who',
};

function said(html: string, chat: ChatAnchors = anchors) {
  return readChats(pageOf(html), 'pigeon', chat)[0]?.offer;
}

const msg = (text: string, classes = '', before = '') =>
  `<div class="msg ${classes}">${before}<span dir="auto">${text}</span></div>`;

describe('an open conversation', () => {
  test('is read in order, with who wrote what, when, and the name of the other', () => {
    const offer = said(`<header><b>Marta</b></header><ul><li>Another chat: hello?</li></ul><div class="pane">
      ${msg('Hi, is the room free?', 'own', '<time datetime="2026-01-02T10:00:00Z">10:00</time>')}
      ${msg('Yes.<br>When do you come?', '', '<time datetime="2026-01-02T10:07:00Z">10:07</time>')}</div>`);
    expect(offer).toMatchObject({ kind: 'conversation', title: 'Marta', text: '' });
    expect(offer?.messages).toEqual([
      { from: 'me', text: 'Hi, is the room free?', minutes: 0 },
      { from: 'them', text: 'Yes.\nWhen do you come?', minutes: 7 },
    ]);
  });

  test('of several people says who of them wrote what, also when only the first of a run is named', () => {
    const offer = said(`<div class="pane">${msg('Morning', '', '<i class="who">Ola</i>')}${msg('Who is on today?')}
      ${msg('Me', 'own')}${msg('And me', '', '<i class="who">Jan</i>')}</div>`);
    expect(offer?.messages.map(({ sender }) => sender)).toEqual(['Ola', 'Ola', undefined, 'Jan']);
  });

  test('of two names nobody', () => {
    const offer = said(`<div class="pane">${msg('Morning', '', '<i class="who">Ola</i>')}${msg('Hi', 'own')}</div>`);
    expect(offer?.messages).toEqual([
      { from: 'them', text: 'Morning' },
      { from: 'me', text: 'Hi' },
    ]);
  });

  test('leaves out what is answered, what is hidden, and messages without words', () => {
    const offer = said(`<div class="pane">
      ${msg('Fine', '', '<div class="quote"><span dir="auto">a much longer text of somebody else, answered to</span></div>')}
      <div class="msg" hidden><span dir="auto">hidden</span></div><div class="msg"><img src="data:,"></div></div>`);
    expect(offer?.messages.map(({ text }) => text)).toEqual(['Fine']);
  });

  test('keeps its identity as it goes on, and another has another', () => {
    const chat = (name: string, ...texts: string[]) =>
      said(`<header><b>${name}</b></header><div class="pane">${texts.map((text) => msg(text)).join('')}</div>`)?.id;
    expect(chat('Marta', 'one')).toBe(chat('Marta', 'one', 'two'));
    expect(chat('Marta', 'one')).not.toBe(chat('Ewa', 'one'));
  });

  test('is nothing where no pane is open or nobody wrote', () => {
    expect(said('<ul><li>Marta: hello</li></ul>')).toBeUndefined();
    expect(said('<div class="pane"></div>')).toBeUndefined();
  });

  test('costs no more than its last sixty messages', () => {
    const offer = said(
      `<div class="pane">${Array.from({ length: 200 }, (_, turn) => msg(`turn ${turn}`)).join('')}</div>`,
    );
    expect(offer?.messages.map(({ text }) => text)).toEqual(
      Array.from({ length: 60 }, (_, turn) => `turn ${turn + 140}`),
    );
  });
});

describe('the side words stand on', () => {
  const pane = { left: 300, right: 1300 };
  test.each([
    ['one’s own where writing ends', { left: 900, right: 1280 }, false, 'me'],
    ['the other’s where it begins', { left: 320, right: 700 }, false, 'them'],
    ['the other way round where one writes from right to left', { left: 900, right: 1280 }, true, 'them'],
    ['one’s own there', { left: 320, right: 700 }, true, 'me'],
    ['a long one of one’s own', { left: 520, right: 1290 }, false, 'me'],
    ['in the middle stands what nobody wrote', { left: 700, right: 900 }, false, undefined],
    ['words that fill the pane tell nothing', { left: 310, right: 1290 }, false, undefined],
    ['words without a place tell nothing', { left: 0, right: 0 }, false, undefined],
  ] as const)('%s', (_, words, isRightToLeft, from) => {
    expect(fromPlace(words, pane, isRightToLeft)).toBe(from);
  });
});

describe('a messenger nobody described', () => {
  const list = `<nav><a href="/1"><div>Marta<p>See you</p></div></a><a href="/2"><div>Jan<p>Ok</p></div></a>
    <a href="/3"><div>Eva<p>Bye</p></div></a></nav>`;
  const composer = '<form><textarea></textarea><button>Send</button></form>';
  const row = (text: string, classes: string) =>
    `<div class="x1 ${classes}"><div class="bubble"><p>${text}</p><span class="msg-time">10:02</span></div></div>`;

  test.each([
    ['outgoing', 'incoming'],
    ['message--mine', 'message--theirs'],
    ['from-me', ''],
    ['', 'received'],
    ['row-right', 'row-left'],
  ])('is read by its shape, with “%s” for one’s own and “%s” for the other’s', (own, other) => {
    const page = pageOf(`${list}<section><h2>Marta</h2><div class="scroll"><div>
      ${row('Hello there', other)}${row('Do I know you?', own)}${row('From the gym', other)}</div></div>${composer}</section>`);
    const offer = readUnknownChat(page, 'sugar', true)?.offer;
    expect(offer?.title).toBe('Marta');
    expect(offer?.messages).toEqual([
      { from: 'them', text: 'Hello there' },
      { from: 'me', text: 'Do I know you?' },
      { from: 'them', text: 'From the gym' },
    ]);
  });

  test('is read by the role of a log', () => {
    const page = pageOf(`<div role="log"><div role="row"><p>One</p></div><div role="row"><p>Two</p></div></div>`);
    expect(readUnknownChat(page, 'x', true)?.offer.messages.map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  test('with days around the messages is read message by message', () => {
    const day = (...rows: string[]) => `<div class="day">${rows.join('')}</div>`;
    const page = pageOf(
      `<section><div>${day(row('One', 'in'), row('Two', 'out'))}${day(row('Three', 'in'), row('Four', 'out'))}</div>${composer}</section>`,
    );
    expect(readUnknownChat(page, 'x', true)?.offer.messages.map(({ from, text }) => `${from} ${text}`)).toEqual([
      'them One',
      'me Two',
      'them Three',
      'me Four',
    ]);
  });

  test('is no messenger when only others speak, as in comments under a story', () => {
    const page = pageOf(`<article><h1>News</h1><p>Something happened.</p></article><section>
      <div>${row('Terrible', 'comment')}${row('Agreed', 'comment')}${row('Why?', 'comment')}</div>${composer}</section>`);
    expect(readUnknownChat(page, 'fallback')).toBeUndefined();
  });

  test('is nothing without a place to write', () => {
    expect(
      readUnknownChat(pageOf(`${list}<div>${row('a b', 'in')}${row('c d', 'out')}</div>`), 'x', true),
    ).toBeUndefined();
  });
});
