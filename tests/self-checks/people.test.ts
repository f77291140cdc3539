import { describe, expect, test } from 'vitest';
import { guide } from '@/lib/app/guide';
import type { AgeBand, CheckId, CheckReply } from '@/lib/domain/self-check';
import { helplineCountries, helplines } from '@/lib/knowledge/helplines';
import { outcomeOf } from '@/lib/self-checks/outcome';
import { sortLines } from '@/lib/self-checks/removal';
import english from '@/locales/en/pages/self-checks';
import { calm, checkOf, checksByAge, walk } from './walks';

/** A Tuesday at noon in Madrid: who answers only by day is there. */
const tuesday = new Date('2026-11-24T11:00:00Z');

/** Who is shown, by id, as the page puts it together. */
function shown(code: string, id: CheckId, age: AgeBand, except: Readonly<Record<string, CheckReply>> = {}) {
  const check = checkOf(id);
  const { harms, removal } = outcomeOf(check, age, calm(check, age, except));
  const { helplines: lines } = guide({ harms, jobCountries: [] }, { code, guessed: false }, {}, tuesday);
  const sorted = sortLines(lines, age, removal);
  return { people: sorted.people.map((line) => line.id), removal: sorted.removal.map((line) => line.id) };
}

interface Row {
  readonly code: string;
  readonly check: CheckId;
  readonly age: AgeBand;
  readonly except?: Readonly<Record<string, CheckReply>>;
  readonly people: readonly string[];
  readonly removal?: readonly string[];
}

const rows: readonly Row[] = [
  {
    code: 'ES',
    check: 'job',
    age: 'adult',
    except: { 'job-pay': 'no' },
    people: ['es-policia-trata', 'es-itss-buzon', 'es-a21-act'],
  },
  {
    code: 'ES',
    check: 'job',
    age: 'under-18',
    except: { 'job-pay': 'no' },
    people: ['es-anar-116111', 'es-017-incibe', 'es-policia-trata'],
  },
  {
    code: 'ES',
    check: 'friend',
    age: '8-12',
    except: { 'child-secret': 'yes' },
    people: ['es-anar-116111', 'es-017-incibe'],
  },
  {
    code: 'ES',
    check: 'friend',
    age: '13-15',
    except: { 'teen-pictures': 'yes' },
    people: ['es-anar-116111', 'es-017-incibe'],
    removal: ['es-aepd-canal-prioritario', 'int-takeitdown'],
  },
  {
    code: 'ES',
    check: 'pictures',
    age: 'adult',
    people: ['es-017-incibe', 'es-policia-trata', 'es-a21-act'],
    removal: ['es-aepd-canal-prioritario', 'int-stopncii'],
  },
  {
    code: 'ES',
    check: 'pictures',
    age: 'adult',
    except: { 'pictures-young-then': 'yes' },
    people: ['es-017-incibe', 'es-policia-trata', 'es-a21-act'],
    removal: ['es-aepd-canal-prioritario', 'int-takeitdown'],
  },
  {
    code: 'ES',
    check: 'pictures',
    age: 'under-18',
    people: ['es-anar-116111', 'es-017-incibe'],
    removal: ['es-aepd-canal-prioritario', 'int-takeitdown'],
  },
  {
    code: 'RO',
    check: 'pictures',
    age: 'adult',
    people: ['ro-1911-dnsc', 'ro-anitp'],
    removal: ['int-stopncii'],
  },
  {
    code: 'PL',
    check: 'pictures',
    age: 'under-18',
    people: ['pl-116111', 'pl-dyzurnet'],
    removal: ['int-takeitdown'],
  },
];

test.each(rows)('$check in $code, $age, but for $except, leads to $people and $removal', (row) => {
  const { people, removal } = shown(row.code, row.check, row.age, row.except);
  expect(people).toEqual(row.people);
  expect(removal).toEqual(row.removal ?? []);
});

const lineOf = (id: string) => helplines.find((line) => line.id === id);
const isForYoung = (id: string): boolean => lineOf(id)?.needs[0] === 'child';

describe.each(checksByAge)('$name, in every country', ({ check, age }) => {
  const isYoung = age !== 'adult';
  const worst: Record<string, CheckReply> = Object.fromEntries(
    walk(check, age, (id) => check.questions.find((one) => one.id === id)?.sign?.worries ?? 'yes'),
  );

  test.each(helplineCountries.filter((code) => code !== 'INT' && code !== 'EU'))('%s', (code) => {
    for (const except of [{}, worst]) {
      const { people, removal } = shown(code, check.id, age, except);
      const [first = ''] = people;
      const hasChildLine = helplines.some((line) => line.country === code && line.needs[0] === 'child' && line.phone);
      if (isYoung && hasChildLine) expect(lineOf(first)?.needs, first).toContain('child');
      if (!isYoung && people.some((id) => !isForYoung(id))) expect(people.filter(isForYoung)).toEqual([]);
      expect(people).not.toContain('int-takeitdown');
      expect(people).not.toContain('int-stopncii');
      if (isYoung) expect(removal).not.toContain('int-stopncii');
      if (check.id !== 'pictures') continue;
      const isYoungThere = isYoung || except === worst;
      expect(removal).toContain(isYoungThere ? 'int-takeitdown' : 'int-stopncii');
      if (code === 'ES') expect(removal).toContain('es-aepd-canal-prioritario');
    }
  });
});

test('services for pictures are helplines that we have, and each is explained', () => {
  const ids = ['int-takeitdown', 'int-stopncii', 'es-aepd-canal-prioritario'];
  expect(ids.filter((id) => !lineOf(id))).toEqual([]);
  const explained = Object.keys(english).filter((key) => /^self-check\.removal\.\w+-/u.test(key));
  expect(explained.map((key) => key.replace('self-check.removal.', '')).sort()).toEqual([...ids].sort());
});

test('a country with nothing but services for pictures still has somebody to talk to', () => {
  const codes = helplineCountries.filter((code) => shown(code, 'pictures', 'adult').people.length === 0);
  expect(codes.length, 'else this test is idle').toBeGreaterThan(0);
  for (const code of codes) {
    const { helplines: anyone } = guide({ harms: [], jobCountries: [] }, { code, guessed: false }, {}, tuesday);
    expect(sortLines(anyone, 'adult', []).people, code).not.toEqual([]);
  }
});
