import pack from 'virtual:second-look/pack';
import { describe, expect, test } from 'vitest';
import type { Message } from '@/lib/domain/offer';
import { createAssessor } from '@/lib/engine';
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

describe('in a group', () => {
  const assess = createAssessor(pack);
  const risky = [
    'Girls wanted for a club abroad. We pay your flight and you pay it back from your wages.',
    'The boss keeps your passport until the debt is paid. Tell nobody.',
  ];

  test('what one person offers is judged, and the quote is of that message', () => {
    const { level, reasons } = assess(
      chat(them('Who brings cake?', 'Eva'), them(risky.join(' '), 'Jan'), them('Me!', 'Ola')),
    );
    expect(level).toBe('danger');
    expect(new Set(reasons.map(({ part }) => part))).toEqual(new Set(['messages.1']));
  });

  test('words of two people do not add up to more than each said', () => {
    const [one = '', other = ''] = risky;
    const apart = assess(chat(them(one, 'Eva'), them(other, 'Jan'), them('ok', 'Ola')));
    expect(new Set(apart.reasons.map(({ part }) => part)).size).toBe(1);
    expect(new Set(assess(chat(them(one), them(other))).reasons.map(({ part }) => part)).size).toBe(2);
  });
});
