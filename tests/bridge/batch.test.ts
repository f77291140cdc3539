import { expect, test } from 'vitest';
import { batch } from '@/lib/bridge/batch';
import { caps } from '@/lib/bridge/caps';
import { parseQuestion } from '@/lib/bridge/schema';
import type { Offer } from '@/lib/domain/offer';
import { anOffer } from './offers';

const texts = (groups: readonly (readonly Offer[])[]) => groups.map((group) => group.length);

test('no offers make no question', () => {
  expect(batch([])).toEqual([]);
});

test('offers keep their order and go sixty to a question', () => {
  const offers = Array.from({ length: 130 }, (_, index) => anOffer({ text: `offer ${index}` }));
  const groups = batch(offers);
  expect(texts(groups)).toEqual([60, 60, 10]);
  expect(groups.flat()).toEqual(offers);
});

test('long offers go fewer to a question', () => {
  const offers = Array.from({ length: 7 }, () => anOffer({ text: 'a'.repeat(caps.offerText) }));
  expect(texts(batch(offers))).toEqual([4, 3]);
});

test('whatever a page holds, every question fits its schema', () => {
  const huge = anOffer({
    title: 't'.repeat(1e6),
    text: 'x'.repeat(5e6),
    employer: 'e'.repeat(1e5),
    place: 'p'.repeat(1e5),
    pay: '9'.repeat(1e5),
    contacts: Array(5_000).fill('c'.repeat(1e4)),
    messages: Array.from({ length: 20_000 }, () => ({ from: 'them' as const, text: 'hi' })),
  });
  for (const offers of batch(Array.from({ length: 12 }, () => huge))) {
    expect(parseQuestion({ kind: 'assess', offers })).toHaveProperty('question');
  }
});

test('of a conversation too long the latest messages stay, in order', () => {
  const messages = Array.from({ length: 40 }, (_, index) => ({
    from: 'them' as const,
    text: `${index} ${'a'.repeat(9_000)}`,
  }));
  const [[cut] = []] = batch([anOffer({ text: '', messages })]);
  expect(cut?.messages).toEqual(messages.slice(-22));
});

test('a claim too long is cut like any line', () => {
  const [[cut] = []] = batch([anOffer({ claims: { employer: 'a'.repeat(caps.line + 5) } })]);
  expect(cut?.claims).toEqual({ employer: 'a'.repeat(caps.line) });
});
