import { describe, expect, test } from 'vitest';
import { guide } from '@/lib/app/guide';
import type { Need } from '@/lib/domain/guidance';
import { type Harm, harms } from '@/lib/domain/indicator';
import { helplineCountries, helplines } from '@/lib/knowledge/helplines';
import { needsByHarm } from '@/lib/knowledge/needs';
import { guidanceRows } from './guidance-rows';

/** A Tuesday at noon in Madrid. */
const tuesday = new Date('2026-11-24T11:00:00Z');
const ask = (code: string, harms: readonly Harm[], jobCountries: readonly string[] = []) =>
  guide({ harms, jobCountries }, { code, guessed: false }, {}, tuesday);
test.each(guidanceRows)('$reader, $harms, job in $jobs', ({ reader, harms: meant, jobs, emergency, lines }) => {
  const guidance = ask(reader, meant, jobs);
  expect(guidance.emergency?.phone).toBe(emergency);
  expect(guidance.helplines.map(({ id }) => id)).toEqual(lines);
});

describe('wherever the reader is and whatever the offer may be for', () => {
  const everywhere = [...helplineCountries, 'EU', 'INT', 'HN', 'AQ'];

  test('there is always someone, and never more than six', () => {
    const counts = everywhere.flatMap((code) =>
      [[], ...harms.map((harm) => [harm])].map((meant) => ask(code, meant).helplines.length),
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(6);
  });

  test('no line is given twice, and the same question gets the same answer', () => {
    for (const code of everywhere) {
      const ids = ask(code, harms, ['ES', 'DE']).helplines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ask(code, harms, ['ES', 'DE'])).toEqual(ask(code, harms, ['ES', 'DE']));
    }
  });

  test('no need has more than two lines of the reader’s own country made for it', () => {
    const crowded = everywhere.flatMap((code) =>
      harms.flatMap((harm) =>
        needsByHarm[harm].filter((need: Need) => {
          const made = ask(code, [harm]).helplines.filter((line) => line.country === code && line.needs[0] === need);
          return made.length > 2;
        }),
      ),
    );
    expect(crowded).toEqual([]);
  });

  test('a young reader sees lines for young people first', () => {
    const wrong = helplineCountries.filter((code) => {
      const [first] = ask(code, ['sex_trafficking', 'minor_grooming', 'sextortion']).helplines;
      const has = helplines.some((line) => line.country === code && line.needs.includes('child'));
      return has && !first?.needs.includes('child');
    });
    expect(wrong).toEqual([]);
  });

  test('a reader of 13 to 17 sees lines for young people first, whatever the harm, and is told to tell an adult', () => {
    const young = (code: string, meant: readonly Harm[]) =>
      guide({ harms: meant, jobCountries: [] }, { code, guessed: false }, { isTeen: true }, tuesday);
    const known = helplineCountries.filter((code) =>
      helplines.some((line) => line.country === code && line.needs.includes('child')),
    );
    const wrong = known.flatMap((code) =>
      [[], ...harms.map((harm) => [harm])].filter((meant) => !young(code, meant).helplines[0]?.needs.includes('child')),
    );
    expect(known.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    expect(young('ES', ['money_mule']).steps?.at(-1)).toBe('tell-adult');
    expect(ask('ES', ['money_mule']).steps?.at(-1)).toBe('talk');
    expect(young('ES', ['money_mule']).helplines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['es-017-incibe']),
    );
  });

  test('an offer to an adult that also carries a sign for the young is not sent to a line for children', () => {
    const likely: readonly Harm[] = ['sex_trafficking', 'labour_exploitation', 'forced_criminality'];
    const ids = (meant: readonly Harm[]) => ask('ES', meant).helplines.map(({ id }) => id);
    expect(ids([...likely, 'minor_grooming', 'sextortion'])).toEqual(ids(likely));
    expect(ids(likely)).toContain('es-policia-trata');
  });

  test('numbers common to Europe are shown only where a country has its own entry, but for 116 000', () => {
    const shown = everywhere.flatMap((code) => harms.flatMap((harm) => ask(code, [harm]).helplines));
    const common = new Set(shown.filter(({ country }) => country === 'EU').map(({ phone }) => phone));
    expect([...common]).toEqual(['116000']);
    expect(ask('US', ['minor_grooming']).helplines.some(({ country }) => country === 'EU')).toBe(false);
  });
});

describe('a job in another country', () => {
  test('its lines carry a number that works from here, or none', () => {
    const numbers = helplineCountries.flatMap((job) =>
      ask('ES', ['labour_exploitation', 'sex_trafficking'], [job])
        .helplines.filter(({ country }) => country !== 'ES' && country !== 'INT' && country !== 'EU')
        .flatMap(({ phone }) => phone ?? []),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((phone) => !phone.startsWith('+'))).toEqual([]);
  });

  test('a freephone number is replaced by the one from abroad, which is not said to be free', () => {
    const line = ask('DE', ['labour_exploitation'], ['RO']).helplines.find(({ id }) => id === 'ro-anitp');
    expect(line?.phone).toBe('+40213133100');
    expect(line?.phoneShown).toBe('+40 21 313 3100');
    expect(line?.free).toBeUndefined();
  });

  test('a short code that cannot be rung from here waits until the reader is there', () => {
    const guidance = ask('ES', ['sex_trafficking'], ['UA']);
    expect(guidance.helplines.some(({ id }) => id === 'ua-527')).toBe(false);
    expect(guidance.there).toEqual([
      expect.objectContaining({
        country: 'UA',
        emergency: expect.objectContaining({ phone: '102' }),
        helplines: [expect.objectContaining({ id: 'ua-527', phone: '527' })],
      }),
    ]);
  });

  test('the reader’s own country is not told twice, and a country without lines is passed over', () => {
    expect(ask('ES', ['sex_trafficking'], ['ES', 'AQ']).there).toBeUndefined();
  });
});

describe('of lines that fit alike', () => {
  const first = (code: string, language: string) =>
    guide({ harms: ['labour_exploitation'], jobCountries: [] }, { code, guessed: false }, { language }, tuesday)
      .helplines[0]?.id;

  test('one that answers in the reader’s language comes first', () => {
    expect(first('ES', 'uk')).toBe('es-a21-act');
    expect(first('ES', 'en')).toBe('es-a21-act');
  });

  test('all answer in the language of their country', () => expect(first('ES', 'es')).toBe('es-policia-trata'));

  test('fitting still counts for more than language', () => {
    const [line] = guide(
      { harms: ['job_scam_identity_theft'], jobCountries: [] },
      { code: 'ES', guessed: false },
      { language: 'uk' },
      tuesday,
    ).helplines;
    expect(line?.id).toBe('es-017-incibe');
  });
});

describe('when no line fits', () => {
  test('the nearest of the country stand in, and it is said so', () => {
    const guidance = ask('MD', ['money_mule']);
    expect(guidance.nearest).toBe(true);
    expect(guidance.reach).toBe('country');
    expect(guidance.helplines.map(({ id }) => id)).toEqual([
      'md-lastrada-antitrafic',
      'md-trustline-women',
      'md-116111',
    ]);
  });

  test('a country without any line is sent to those of everywhere', () => {
    const guidance = ask('HN', ['money_mule']);
    expect(guidance.nearest).toBe(true);
    expect(guidance.reach).toBe('elsewhere');
    expect(guidance.helplines.map(({ id }) => id)).toContain('int-chi');
  });
});

describe('what to do now', () => {
  test.each<[readonly Harm[], readonly string[]]>([
    [['sextortion'], ['do-not-pay', 'stop-replying', 'do-not-delete', 'block-pictures', 'talk']],
    [
      ['minor_grooming', 'sextortion'],
      ['stop-replying', 'do-not-delete', 'block-pictures', 'do-not-pay', 'tell-adult'],
    ],
    [['money_mule'], ['do-not-move-money', 'tell-bank', 'keep-proof', 'talk']],
    [[], ['talk']],
  ])('%j', (meant, steps) => expect(ask('ES', meant).steps).toEqual(steps));

  test('never more than five, and talking to someone is always the last', () => {
    const { steps = [] } = ask('ES', ['minor_grooming', 'job_scam_identity_theft', 'labour_exploitation']);
    expect(steps).toHaveLength(5);
    expect(steps.at(-1)).toBe('tell-adult');
  });
});
