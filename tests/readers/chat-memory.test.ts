import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '@/lib/domain/offer';
import { joined } from '@/lib/readers/watch/chat-memory';

const turn = (text: string, from: Message['from'] = 'them'): Message => ({ from, text });
const turns = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => turn(`turn ${first + index}`));
const texts = (messages: readonly Message[]) => messages.map(({ text }) => text);

describe('what was seen of a conversation', () => {
  test('goes on with a new message', () => expect(joined(turns(1, 5), turns(1, 6))).toEqual(turns(1, 6)));
  test('keeps what was scrolled off the page', () => {
    expect(joined(turns(1, 12), turns(6, 18))).toEqual(turns(1, 18));
    expect(joined(turns(6, 18), turns(1, 12))).toEqual(turns(1, 18));
  });
  test('is what it was while a part of it is shown', () =>
    expect(joined(turns(1, 18), turns(6, 9))).toEqual(turns(1, 18)));
  test('begins anew where nothing was seen of what lies between', () => {
    expect(joined(turns(1, 12), turns(40, 45))).toEqual(turns(40, 45));
  });
  test('is not mixed with another that shares a greeting', () => {
    const [before, now] = [
      [...turns(1, 9), turn('hello')],
      [turn('hello'), ...turns(20, 29)],
    ];
    expect(joined(before, now)).toEqual(now);
  });
  test('tells apart who wrote the same words', () => {
    const mine = turns(1, 5).map(({ text }) => turn(text, 'me'));
    expect(joined(turns(1, 5), mine)).toEqual(mine);
  });
  test('holds thirty: new ones push out the oldest, old ones the newest', () => {
    expect(joined(turns(1, 30), turns(20, 40))).toEqual(turns(11, 40));
    expect(joined(turns(20, 45), turns(10, 30))).toEqual(turns(10, 39));
  });

  test('scrolled through in any way it is a stretch of the whole, in order, with all that is shown', () => {
    const whole = turns(1, 80);
    const windows = fc.array(fc.integer({ min: 0, max: 72 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(windows, (starts) => {
        let seen: readonly Message[] = [];
        for (const start of starts) {
          const shown = whole.slice(start, start + 8);
          seen = joined(seen, shown);
          const all = texts(whole).join('|');
          expect(all).toContain(texts(seen).join('|'));
          expect(texts(seen).join('|')).toContain(texts(shown).join('|'));
          expect(seen.length).toBeLessThanOrEqual(30);
        }
      }),
    );
  });
});
