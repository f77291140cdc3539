import { describe, expect, test } from 'vitest';
import { compile } from '@/lib/engine/compile';
import { parsePhrase } from '@/lib/engine/phrase';
import { finder } from './sample-engine';
import { knowledgeOf, languagePack } from './sample-knowledge';

describe('phrases find', () => {
  const sets = {
    keep: ['keep', 'hold on to', '(take|takes)'],
    paper: ['passport*', '<card>'],
    card: ['visa', 'id card'],
  };
  test.each([
    ['words in a row', 'keep your passport', 'We KEEP your Passport here', ['KEEP your Passport']],
    ['no word more or less', 'keep your passport', 'keep my passport, keep your old passport', []],
    ['a stem', 'deduct* from', 'it is deducted from pay', ['deducted from']],
    ['no stem inside a word', 'duct* from', 'it is deducted from pay', []],
    ['a choice', '(keep|hold on to) it', 'hold on to it or keep it', ['hold on to it', 'keep it']],
    ['an optional word', 'keep (your|the|) bag', 'keep bag, keep the bag', ['keep bag', 'keep the bag']],
    ['a set with longer members', '<keep> it', 'takes it, hold on to it', ['takes it', 'hold on to it']],
    ['a set inside a set', 'my <paper>', 'my passports and my id card', ['my passports', 'my id card']],
    [
      'a gap',
      'pay _2 fee',
      'pay fee. pay a fee. pay a small fee. pay a very small fee',
      ['pay fee', 'pay a fee', 'pay a small fee'],
    ],
    ['no gap across sentences', 'pay _3 fee', 'we pay. No fee', []],
    ['a gap across clauses', 'pay _3 fee', 'pay, sorry, fee', ['pay, sorry, fee']],
    ['either order', 'pay ~2 fee', 'the fee you pay. pay a fee', ['fee you pay', 'pay a fee']],
    [
      'either order of longer sides',
      '(hold on to ~1 passport) now',
      'passport hold on to now',
      ['passport hold on to now'],
    ],
    ['numbers', '#number days', '21 days or 2 days', ['21 days', '2 days']],
    [
      'money as one',
      'earn #money',
      'earn 1 200 €, earn 900-1200 euros, earn €50',
      ['earn 1 200 €', 'earn 900-1200 euros', 'earn €50'],
    ],
    [
      'links, mail and handles',
      'at (#link|#email|#handle)',
      'at jobs.example.com, at a.b@mail.example.com or at @some_one',
      ['at jobs.example.com', 'at a.b@mail.example.com', 'at @some_one'],
    ],
    ['phones', 'call #phone', 'call +34 600 000 000', ['call +34 600 000 000']],
    [
      'ages and their spans',
      'girls #age',
      'girls 19, girls 18-25, girls 18 to 25, girls 5',
      ['girls 19', 'girls 18', 'girls 18-25', 'girls 18', 'girls 18 to 25'],
    ],
    ['punctuation in a phrase means nothing', 'no fee, no visa', 'no fee no visa', ['no fee no visa']],
    ['accents in phrases and texts', 'señorita guapa', 'SENORITA guapa', ['SENORITA guapa']],
    ['contractions as their word', 'we keep it', "we'll keep it", ["we'll keep it"]],
    ["don't without its apostrophe", "don't tell", 'dont tell, don’t tell', ['don’t tell']],
  ])('%s', (_, phrase, text, expected) => {
    expect(finder(phrase, sets)(text)).toEqual(expected);
  });
});

describe('phrases at fault say what is wrong', () => {
  test.each([
    ['', /no word of its own/],
    ['_3 _2', /a gap stands at an end/],
    ['pay _3', /a gap stands at an end/],
    ['(a|pay _2)', /a gap stands at an end/],
    ['pay _ fee', /"_" needs a number/],
    ['pay _99 fee', /"_" needs a number from 1 to 20/],
    ['pay ~ fee', /"~" needs a number/],
    ['~3 fee', /both sides/],
    ['a ~2 b ~2 c', /brackets around a second pair/],
    ['#money', /no word of its own/],
    ['earn #cash', /"#cash" is none of #number #money/],
    ['(a|b', /never closed/],
    ['a)', /closes nothing/],
    ['a|b', /outside brackets/],
    ['<two words>', /is no set name/],
    ['a < b', /opens or closes no set name/],
    ['* all', /must follow a word directly/],
    ['pay *', /must follow a word directly/],
    ['x* all', /too short a stem/],
    ['first. second', /never crosses the end of a sentence/],
    ['x'.repeat(60), /longer than 48 letters/],
  ])('%s', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(message);
  });

  test('the build names language, owner and phrase, all faults at once', () => {
    const knowledge = knowledgeOf({
      indicators: [
        {
          id: 'sign',
          name: '',
          theme: 'debt',
          strength: 'weak',
          harms: [],
          sources: ['s'],
          phrases: ['(open'],
          nearMisses: [],
        },
      ],
      combinations: [{ id: 'both', level: 'danger', all: [['sign'], ['other']], harms: [], sources: ['s'] }],
      languages: [
        languagePack('en', {
          sets: { loop: ['<hole>'], hole: ['<loop>'], bad: ['#x'] },
          phrases: { sign: ['uses <nothing>'], gone: ['word'] },
          common: ['two words'],
          numbers: { half: 0.5 },
        }),
      ],
    });
    expect(() => compile(knowledge)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /^8 at fault:\ncombination both: no indicator "other"\nen: no indicator "gone"\nen <hole> "<loop>": <loop> contains itself\n/u,
        ),
      }),
    );
    for (const fault of [
      'en <bad> "#x"',
      'en sign "(open"',
      'en sign "uses <nothing>": there is no set <nothing>',
      'en common "two words"',
      'en numbers "half"',
    ]) {
      expect(() => compile(knowledge)).toThrow(fault);
    }
  });

  test('too many ways through a phrase', () => {
    const choice = `(${Array.from({ length: 9 }, (_, i) => `a b${i}`).join('|')})`;
    expect(() => finder(`${choice} ${choice} ${choice} ${choice}`)).toThrow(/6561 ways through it; at most 4096/u);
  });

  test('too long a phrase', () => {
    expect(() => finder('a _20 b _5 c')).toThrow(/up to 28 words long; at most 24/u);
  });
});
