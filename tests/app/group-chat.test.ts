import { describe, expect, test } from 'vitest';
import { assessText } from '@/lib/app/assess-offer';
import type { Message } from '@/lib/domain/offer';

const them = (text: string, sender?: string): Message => ({ from: 'them', text, ...(sender ? { sender } : {}) });

describe('in a group', () => {
  const assess = (...messages: readonly Message[]) => assessText('', messages);
  const risky = [
    'Girls wanted for a club abroad. We pay your flight and you pay it back from your wages.',
    'The boss keeps your passport until the debt is paid. Tell nobody.',
  ];

  test('what one person offers is judged, and the quote is of that message', () => {
    const { level, reasons } = assess(
      them('Who brings cake?', 'Eva'),
      them(risky.join(' '), 'Jan'),
      them('Me!', 'Ola'),
    );
    expect(level).toBe('danger');
    expect(new Set(reasons.map(({ part }) => part))).toEqual(new Set(['messages.1']));
  });

  test('words of two people do not add up to more than each said', () => {
    const [one = '', other = ''] = risky;
    const apart = assess(them(one, 'Eva'), them(other, 'Jan'), them('ok', 'Ola'));
    expect(new Set(apart.reasons.map(({ part }) => part)).size).toBe(1);
    expect(new Set(assess(them(one), them(other)).reasons.map(({ part }) => part)).size).toBe(2);
  });
});
