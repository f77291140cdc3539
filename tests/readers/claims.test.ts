import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '@/lib/readers/structured/claims';
import { isOtherEmployer } from '@/lib/readers/structured/differing-employer';
import { isOtherPay } from '@/lib/readers/structured/differing-pay';

describe('two pays contradict each other', () => {
  test.each([
    ['4.500 € al mes', '1200 EUR MONTH'],
    ['€ 60.000 im Jahr', '12000-15000 EUR YEAR'],
    ['£25 per hour', '8.50 GBP HOUR'],
    ['12 000 zł miesięcznie', '3500-4000 PLN MONTH'],
    ['R$ 9.000,00 por mês', '1500 BRL MONTH'],
    ['900 руб в час', '200 RUB HOUR'],
    ['250 € am Tag', '1300 EUR MONTH'],
  ])('%s and %s', (shown, claimed) => expect(isOtherPay(shown, claimed)).toBe(true));
});

describe('two pays are the same in substance, or nobody can tell', () => {
  test.each([
    ['1.420 € brutos al mes', '1400-1500 EUR MONTH', 'another form'],
    ['£22K/yr', '22000.00 GBP YEAR', 'thousands'],
    ['1.500 € netto im Monat', '2600 EUR MONTH', 'net and gross'],
    ['18.000 € al año', '1500 EUR MONTH', 'a year and a month'],
    ['1.420 € al mes', '1420 EUR YEAR', 'the wrong unit, a usual slip'],
    ['13,10 € de l’heure', '2200 EUR MONTH', 'an hour and a month'],
    ['1.420 € al mes en 14 pagas', '1500 EUR MONTH', 'a number of payments'],
    ['4.500 €', '1200 EUR MONTH', 'no period'],
    ['4.500 al mes', '1200 EUR MONTH', 'no currency'],
    ['4.500 € al mes', '1200 USD MONTH', 'another currency'],
    ['4.500 € al mes', '1200 EUR', 'no period in the claim'],
    ['A convenir', '1200 EUR MONTH', 'no amount'],
    ['1.000 - 4.500 € al mes', '1200 EUR MONTH', 'a range that holds it'],
    ['10 € pro Stunde oder 90 € am Tag', '30 EUR HOUR', 'two periods'],
  ])('%s and %s (%s)', (shown, claimed) => {
    expect(isOtherPay(shown, claimed)).toBe(false);
    expect(isOtherPay(claimed, shown)).toBe(false);
  });
});

const host = 'www.board.example';

test.each([
  ['Green Spoon Canteen', 'Hotel Quay GmbH'],
  ['Almacenes del Faro', 'Rutas Sur S.L.'],
])('%s is not %s', (shown, claimed) => expect(isOtherEmployer(shown, claimed, host)).toBe(true));

describe('two names may be of one employer', () => {
  test.each([
    ['Green Spoon Canteen', 'GREEN SPOON CANTEEN LTD.', 'a legal form'],
    ['Grünspan & Söhne', 'grunspan sohne gmbh & co. kg', 'accents'],
    ['GreenSpoon', 'Green Spoon', 'a space'],
    ['Hotel Quay Rooms', 'Quay', 'a part'],
    ['GSC', 'Green Spoon Canteen', 'initials'],
    ['Canteen Partners', 'Green Canteens', 'a stem'],
    ['Confidential', 'Green Spoon', 'no name'],
    ['Empresa confidencial', 'Green Spoon', 'no name'],
    ['Anzeige von privat', 'Green Spoon', 'no name'],
    ['Harbour Recruitment', 'Green Spoon', 'an agency'],
    ['Green Spoon', 'Harbour Staffing S.A.', 'an agency in the claim'],
    ['Green Spoon', 'Board', 'the board itself'],
    ['Зелена ложка', 'Green Spoon', 'two alphabets'],
    ['S.L.', 'Green Spoon', 'nothing but a form'],
    ['', 'Green Spoon', 'nothing'],
  ])('%s and %s (%s)', (shown, claimed) => {
    expect(isOtherEmployer(shown, claimed, host)).toBe(false);
    expect(isOtherEmployer(claimed, shown, host)).toBe(false);
  });
});

test('which of two is shown makes no difference, and nothing differs from itself', () => {
  const pay = fc.array(fc.constantFrom('1.200', '9', '€', ' ', '-', 'EUR', '$', 'k', 'month', 'al día', 'YEAR', ','), {
    maxLength: 12,
  });
  const name = fc.array(fc.constantFrom('Green', 'Spoon', 'GmbH', 'S.L.', '&', 'Ложка', 'privat', 'é', '.'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pay, pay, name, name, (a, b, c, d) => {
      const [payA, payB] = [a.join(' '), b.join(' ')];
      const [nameC, nameD] = [c.join(' '), d.join(' ')];
      expect(isOtherPay(payA, payB)).toBe(isOtherPay(payB, payA));
      expect(isOtherEmployer(nameC, nameD, host)).toBe(isOtherEmployer(nameD, nameC, host));
      expect(isOtherPay(payA, payA) || isOtherEmployer(nameC, nameC, host)).toBe(false);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 100) },
  );
});

describe('claims', () => {
  const text = 'We are looking for someone to help in our kitchen in the evening, four days a week, with a contract.';
  const shown = {
    title: 'Kitchen assistant',
    text,
    employer: 'Green Spoon',
    place: 'Harbour Town',
    pay: '£30 an hour',
  };
  const posting = {
    title: 'Kitchen Assistant',
    description: `<p>${text}</p>`,
    employer: 'Hotel Quay',
    place: 'Harbour Town, Nowhere',
    pay: '9 GBP HOUR',
  };

  test('of the same offer are kept where they contradict', () => {
    expect(claimsOf(shown, [posting], host)).toEqual({ employer: 'Hotel Quay', pay: '9 GBP HOUR' });
  });

  test('that agree are none', () => {
    expect(claimsOf(shown, [{ ...posting, employer: 'Green Spoon Ltd', pay: '28-31 GBP HOUR' }], host)).toBeUndefined();
    expect(claimsOf(shown, [], host)).toBeUndefined();
  });

  test('of two postings, one that agrees makes the other a slip', () => {
    expect(claimsOf(shown, [posting, { ...posting, employer: 'Green Spoon' }], host)).toEqual({ pay: '9 GBP HOUR' });
  });

  test.each<[string, object]>([
    ['another title', { title: 'Kitchen assistant, nights' }],
    [
      'other words',
      { description: 'A long description of something else that is done in the mornings by other people.' },
    ],
    ['no words', { description: undefined }],
    ['another place', { place: 'Hilltop' }],
  ])('of a posting with %s are those of another offer', (_, change) => {
    expect(claimsOf(shown, [{ ...posting, ...change }], host)).toBeUndefined();
  });

  test('a guess of the site is nobody’s claim', () => {
    expect(claimsOf(shown, [{ ...posting, employer: undefined, isPayEstimated: true }], host)).toBeUndefined();
  });
});
