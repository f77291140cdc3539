import { describe, expect, test } from 'vitest';
import { messagesOf, readChat } from '@/lib/ui/check/read-chat';

/** `name: words` of each turn. */
const turns = (text: string): readonly string[] | undefined =>
  readChat(text)?.turns.map(({ speaker, text: said }) => `${speaker}: ${said}`);

describe('a chat is read from', () => {
  test.each([
    ['bare names', 'Ana: hola\nLeo: qué tal\nAna: bien', ['Ana: hola', 'Leo: qué tal', 'Ana: bien']],
    ['two lines', 'Ana: hola\nLeo: dime', ['Ana: hola', 'Leo: dime']],
    [
      'a phone with brackets',
      '[12/3/26, 21:14:03] Ana: hi\n[12/3/26, 21:15:10] Leo: send me a photo',
      ['Ana: hi', 'Leo: send me a photo'],
    ],
    [
      'a phone with dashes, and what the messenger says first',
      '12/03/2026, 21:14 - Messages are encrypted\n12/03/2026, 21:15 - Ana: hi\n12/03/2026, 21:16 - Leo: hello',
      ['Ana: hi', 'Leo: hello'],
    ],
    [
      'a twelve-hour clock',
      '3/12/26, 9:14 p. m. - Ana: hola\n3/12/26, 9:15 p. m. - Leo: hola',
      ['Ana: hola', 'Leo: hola'],
    ],
    [
      'names on lines of their own',
      'Ana, [12.03.2026 21:14]\nhi\nare you there\n\nLeo, [12.03.2026 21:15]\nyes',
      ['Ana: hi\nare you there', 'Leo: yes'],
    ],
    [
      'names and times on lines of their own',
      'Ana — Today at 21:14\nhi\nLeo — Today at 9:15 PM\nyes',
      ['Ana: hi', 'Leo: yes'],
    ],
    [
      'one speaker with times',
      '[21:14] Leo: come alone\n[21:15] Leo: tell nobody',
      ['Leo: come alone', 'Leo: tell nobody'],
    ],
    [
      'a turn of several lines',
      'Ana: hola\nsigo yo\nLeo: vale\nAna: bien',
      ['Ana: hola\nsigo yo', 'Leo: vale', 'Ana: bien'],
    ],
    ['marks of direction', '\u200e[21:14] \u202aAna\u202c: hi\n\u200e[21:15] Leo: yes', ['Ana: hi', 'Leo: yes']],
  ])('%s', (_, text, wanted) => {
    expect(turns(text)).toEqual(wanted);
  });
});

describe('no chat is read from', () => {
  test.each([
    ['an offer with lines of facts', 'Waitress wanted\nPay: 900 euros\nPlace: Zurich\nContact: 600 000 000'],
    ['facts alone', 'Pay: 900 euros\nPlace: Zurich\nHours: nights\nContact: 600 000 000'],
    ['plain words', 'We look for girls for a club abroad. Everything is paid.'],
    ['one line', 'Leo: come alone'],
    ['an address', 'https://jobs.example/a\nhttps://jobs.example/b'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(turns(text)).toBeUndefined();
  });

  test('a very long text, in little time', () => {
    expect(turns(`${'a'.repeat(500_000)}\n`.repeat(4))).toBeUndefined();
  });
});

test('the turns of the one who is me are mine, and pictures without words are left out', () => {
  const chat = readChat('Ana, [12.03.2026 21:14]\nhi\nLeo, [12.03.2026 21:15]\nLeo, [12.03.2026 21:16]\nyes');
  expect(chat && messagesOf(chat, 'Ana')).toEqual([
    { from: 'me', text: 'hi' },
    { from: 'them', text: 'yes' },
  ]);
});
