import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidencePart, evidenceParts } from '@/lib/domain/evidence-file';
import { blackBar, blackout } from '@/lib/evidence/blackout';
import { redact } from '@/lib/evidence/redact';
import { someEvidence, wholeEvidence } from './some-evidence';

const nothing = { parts: [], pictures: [] } as const;

describe('blacking out', () => {
  test.each([
    ['Ana', 'Call ANA now', `Call ${blackBar} now`],
    ['Ana Maria', 'Ana\n Maria', blackBar],
    ['600 111 222', 'tel +34600-111-222.', `tel +34${blackBar}.`],
    ['é', 'cafe\u0301', `caf${blackBar}`],
    ['Maria', 'Ma\u200bria', blackBar],
    ['Ma·ria', 'Ma\u202eria', blackBar],
    ['(a+)+$', 'x (a+)+$ y', `x ${blackBar} y`],
    ['', 'nothing', 'nothing'],
    ['   ', 'nothing at all', 'nothing at all'],
  ])('%j goes from %j', (word, text, after) => {
    expect(blackout([word])(text).text).toBe(after);
  });

  test('words that overlap all go', () => {
    expect(blackout(['Ana Maria', 'Maria Lopez'])('Ana Maria Lopez').text).toBe(blackBar);
  });

  test('the bar does not tell how long the words were', () => {
    expect(blackout(['Jo'])('Jo').text).toBe(blackout(['Bartholomew'])('Bartholomew').text);
  });

  test('whatever the words, none of them is left', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), fc.string(), (word, before, after) => {
        const { text } = blackout([word])(`${before}${word}${after}`);
        const trimmed = word.trim();
        // Of what is only white space and marks, nothing is blacked out.
        fc.pre(/[^\s·\p{Cc}\p{Cf}_+-]/u.test(trimmed) && !blackBar.includes(trimmed));
        expect(text.split(blackBar).some((piece) => piece.includes(trimmed))).toBe(false);
      }),
    );
  });

  test('a long text of one letter takes no time to speak of', () => {
    const began = performance.now();
    blackout(['a a a a a b', '111 111 112'])(`${'a '.repeat(50_000)}${'1 '.repeat(50_000)}`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('redacting', () => {
  test('without a wish changes nothing', () => {
    const whole = wholeEvidence();
    expect(redact(whole, nothing, [])).toEqual({ ...whole, leftOut: [], picturesOut: 0, blacked: 0 });
  });

  /** Words that stand in one part alone. */
  const told: Readonly<Record<EvidencePart, readonly string[]>> = {
    title: ['"Waiter"'],
    text: ['Waiter wanted', 'keeps your passport'],
    messages: ['Hi, I am'],
    details: ['Vigo', '2,000', '1,000'],
    contacts: ['600111222', 'ana@board'],
    address: ['https:', '"practice"'],
    assessment: ['caution', 'passport-surrender', 'labour_exploitation'],
    note: ['Monday'],
    tags: ['summer'],
  };

  test.each(evidenceParts)('leaves out %s, and no word of it stays anywhere', (part) => {
    const whole = JSON.stringify(someEvidence());
    const redacted = redact(wholeEvidence(), { parts: [part], pictures: [] }, []);
    for (const word of told[part]) {
      expect(whole).toContain(word);
      expect(JSON.stringify(redacted.evidence)).not.toContain(word);
    }
    expect(redacted.leftOut).toEqual([part]);
  });

  test('a word goes from every part, and is counted', () => {
    const { evidence, blacked } = redact(wholeEvidence(), nothing, ['Ana', '600 111 222', 'keeps your']);
    expect(JSON.stringify(evidence)).not.toMatch(/\bana\b|600.?111.?222|keeps your/iu);
    // The text three times, the employer, two contacts, the message twice, the note, a tag.
    expect(blacked).toBe(10);
  });

  test('a quote stays where it stands in its text', () => {
    const { evidence } = redact(wholeEvidence(), nothing, ['waiter', 'boss', 'passport']);
    const [reason] = evidence.assessment.reasons;
    expect(reason?.quote).toBe(`The ${blackBar} keeps your ${blackBar}`);
    expect(evidence.offer.text.slice(reason?.start, reason?.end)).toBe(reason?.quote);
  });

  test('the id of the offer is made anew, because of the old one words could be guessed', () => {
    const whole = wholeEvidence();
    expect(redact(whole, nothing, ['boss']).evidence.offer.id).not.toBe(whole.evidence.offer.id);
  });

  test.each([
    ['https://board.example/ana-maria?x=1', ['Ana Maria'], `https://board.example/${blackBar}?x=1`],
    ['https://board.example/caf%C3%A9', ['café'], `https://board.example/${blackBar}`],
    ['https://board.example:8080/', ['8080'], 'about:blank'],
  ])('an address without its words: %s', (url, words, after) => {
    expect(redact(wholeEvidence({}, { url }), nothing, words).evidence.offer.url).toBe(after);
  });

  test('a picture left out is gone', () => {
    const { evidence, pictures, picturesOut } = redact(wholeEvidence(), { parts: [], pictures: [0] }, []);
    expect([evidence.pictures, pictures.length, picturesOut]).toEqual([0, 0, 1]);
  });
});
