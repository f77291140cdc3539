import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgeBand, CheckId, CheckReply, OutcomeKind } from '@/lib/domain/self-check';
import { outcomeOf } from '@/lib/self-checks/outcome';
import { calm, checkOf, checksByAge, walk } from './walks';

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 150) };

interface Row {
  readonly check: CheckId;
  readonly age: AgeBand;
  /** All else is answered without worry. */
  readonly except?: Readonly<Record<string, CheckReply>>;
  readonly kind: OutcomeKind;
}

const rows: readonly Row[] = [
  { check: 'offer', age: 'adult', kind: 'none' },
  { check: 'friend', age: '8-12', kind: 'none' },
  { check: 'friend', age: '16-17', kind: 'none' },
  { check: 'job', age: 'under-18', kind: 'none' },
  { check: 'offer', age: 'adult', except: { 'offer-found-you': 'yes' }, kind: 'talk' },
  { check: 'offer', age: 'adult', except: { 'offer-named': 'no' }, kind: 'talk' },
  { check: 'offer', age: 'adult', except: { 'offer-fee': 'yes' }, kind: 'first' },
  // A pressing question that nobody can answer is worth talking over; a mild one is not, until there are many.
  { check: 'offer', age: 'adult', except: { 'offer-papers': 'unsure' }, kind: 'talk' },
  { check: 'offer', age: 'adult', except: { 'offer-hurry': 'unsure' }, kind: 'none' },
  {
    check: 'offer',
    age: 'adult',
    except: { 'offer-hurry': 'unsure', 'offer-named': 'unsure', 'offer-tasks': 'unsure' },
    kind: 'talk',
  },
  // Milder signs add up: four for an adult, two for the young.
  {
    check: 'job',
    age: 'adult',
    except: { 'job-contract': 'no', 'job-pay': 'no', 'job-hours': 'yes' },
    kind: 'talk',
  },
  {
    check: 'job',
    age: 'adult',
    except: { 'job-contract': 'no', 'job-pay': 'no', 'job-hours': 'yes', 'job-costs': 'yes' },
    kind: 'first',
  },
  { check: 'friend', age: '13-15', except: { 'teen-older': 'yes' }, kind: 'talk' },
  { check: 'friend', age: '13-15', except: { 'teen-older': 'yes', 'teen-move': 'yes' }, kind: 'first' },
  // Someone a teenager knows only online is no sign by itself.
  { check: 'friend', age: '16-17', except: { 'teen-met': 'no' }, kind: 'none' },
  { check: 'pictures', age: 'adult', kind: 'first' },
  { check: 'pictures', age: 'under-18', kind: 'first' },
];

test.each(rows)('$check, $age, but for $except, comes to $kind', ({ check: id, age, except, kind }) => {
  const check = checkOf(id);
  expect(outcomeOf(check, age, calm(check, age, except)).kind).toBe(kind);
});

describe('what is said of it', () => {
  const offer = checkOf('offer');
  const friend = checkOf('friend');

  test('the most pressing answer comes first, and each has its reason', () => {
    const replies = calm(offer, 'adult', { 'offer-hurry': 'yes', 'offer-papers': 'yes', 'offer-secret': 'unsure' });
    expect(outcomeOf(offer, 'adult', replies).weighed).toEqual([
      { question: 'offer-papers', reply: 'yes', why: 'papers' },
      { question: 'offer-secret', reply: 'unsure', why: 'secret' },
      { question: 'offer-hurry', reply: 'yes', why: 'hurry' },
    ]);
  });

  test('help is looked for by what weighed most', () => {
    const replies = calm(offer, 'adult', { 'offer-carry': 'yes', 'offer-found-you': 'yes' });
    expect(outcomeOf(offer, 'adult', replies).harms).toEqual([
      'money_mule',
      'forced_criminality',
      'job_scam_identity_theft',
    ]);
  });

  test('an answer to a question that is no longer asked counts for nothing', () => {
    const away = new Map(calm(offer, 'adult', { 'offer-away': 'yes', 'offer-visitor': 'yes' }));
    expect(outcomeOf(offer, 'adult', away).kind).toBe('first');
    expect(outcomeOf(offer, 'adult', away.set('offer-away', 'no')).kind).toBe('none');
  });

  test('a child is sent to an adult, an adult to someone they trust', () => {
    expect(outcomeOf(friend, '8-12', calm(friend, '8-12')).steps).toEqual(['tell-adult']);
    expect(outcomeOf(friend, 'adult', calm(friend, 'adult')).steps).toEqual(['talk']);
  });

  test('services for pictures are named by the age in the pictures, and only where pictures may be out', () => {
    const pictures = checkOf('pictures');
    const removal = (age: AgeBand, then: CheckReply) =>
      outcomeOf(pictures, age, calm(pictures, age, { 'pictures-young-then': then })).removal;
    expect(removal('under-18', 'no')).toEqual(['int-takeitdown', 'es-aepd-canal-prioritario']);
    expect(removal('adult', 'yes')).toEqual(['int-takeitdown', 'es-aepd-canal-prioritario']);
    expect(removal('adult', 'no')).toEqual(['int-stopncii', 'es-aepd-canal-prioritario']);
    expect(removal('adult', 'unsure')).toEqual(['int-takeitdown', 'es-aepd-canal-prioritario', 'int-stopncii']);
    expect(outcomeOf(friend, '13-15', calm(friend, '13-15')).removal).toEqual([]);
    expect(outcomeOf(friend, '13-15', calm(friend, '13-15', { 'teen-threat': 'yes' })).removal).toContain(
      'int-takeitdown',
    );
  });
});

describe.each(checksByAge)('$name: whatever is answered', ({ check, age }) => {
  const reply = fc.constantFrom<CheckReply>('yes', 'no', 'unsure');
  const replies = fc
    .array(reply, { minLength: check.questions.length, maxLength: check.questions.length })
    .map((given) => walk(check, age, (id) => given[check.questions.findIndex((one) => one.id === id)] ?? 'no'));

  test('a pressing answer never comes to less than “first”, nor any worrying one to nothing', () => {
    fc.assert(
      fc.property(replies, (given) => {
        const { kind, weighed } = outcomeOf(check, age, given);
        const met = check.questions.filter(({ id, sign }) => sign && given.get(id) === sign.worries);
        if (met.some(({ sign }) => sign?.strength === 'first')) expect(kind).toBe('first');
        if (met.length > 0) expect(kind).not.toBe('none');
        expect(weighed.length).toBeGreaterThanOrEqual(met.length);
      }),
      runs,
    );
  });

  test('lines for the young lead, the first step is to talk, and nothing is too much', () => {
    fc.assert(
      fc.property(replies, (given) => {
        const { harms, steps, unsure } = outcomeOf(check, age, given);
        expect(harms.length).toBeLessThanOrEqual(3);
        if (age !== 'adult') expect(harms[0]).toBe('minor_grooming');
        expect(steps[0]).toBe(age === 'adult' ? 'talk' : 'tell-adult');
        expect(steps.length).toBeLessThanOrEqual(5);
        expect(new Set(steps).size).toBe(steps.length);
        expect(unsure).toBe([...given.values()].filter((one) => one === 'unsure').length);
      }),
      runs,
    );
  });

  test('one more worry never makes it milder', () => {
    const order: readonly OutcomeKind[] = ['none', 'talk', 'first'];
    const signs = check.questions.filter(
      ({ ages, onlyAfter, sign }) => sign && !onlyAfter && (!ages || ages.includes(age)),
    );
    fc.assert(
      fc.property(replies, fc.constantFrom(...signs), (given, { id, sign }) => {
        const before = outcomeOf(check, age, new Map(given).set(id, sign?.worries === 'yes' ? 'no' : 'yes')).kind;
        const after = outcomeOf(check, age, new Map(given).set(id, sign?.worries ?? 'yes')).kind;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
      runs,
    );
  });
});
