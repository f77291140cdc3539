import { describe, expect, test } from 'vitest';
import type { Message } from '@/lib/domain/offer';
import { bySender } from '@/lib/engine/by-sender';

const chat = (...messages: readonly Message[]) => ({ text: '', messages });
const them = (text: string, sender?: string): Message => ({ from: 'them', text, ...(sender ? { sender } : {}) });

describe('a group', () => {
  test('is a conversation with each who writes in it, and turns keep their numbers', () => {
    const offer = chat(them('a', 'Ola'), them('b', 'Jan'), { from: 'me', text: 'c' }, them('d', 'Ola'));
    expect(bySender(offer).map(({ messages }) => messages.map(({ text }) => text))).toEqual([
      ['a', '', 'c', 'd'],
      ['', 'b', 'c', ''],
    ]);
  });

  test('of hundreds is read for those who wrote last', () => {
    const all = bySender(chat(...Array.from({ length: 200 }, (_, index) => them(`${index}`, `sender ${index}`))));
    expect(all).toHaveLength(12);
    expect(all[0]?.messages.at(-1)?.text).toBe('199');
  });

  test('of two, or without names, is itself', () => {
    const [two, nameless] = [chat(them('a', 'Ola'), { from: 'me', text: 'b' }), chat(them('a'), them('b'))];
    expect(bySender(two)).toEqual([two]);
    expect(bySender(nameless)).toEqual([nameless]);
  });
});
