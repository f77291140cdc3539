import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf, valueAt } from '@/lib/readers/structured/page-state';
import { literalOf } from '@/lib/readers/structured/script-literal';
import { type StateAnchors, statePostingTitled } from '@/lib/readers/structured/state-posting';
import { pageOf } from './page-of';

const name = '__INITIAL_STATE__';
const runs = Number(process.env.FUZZ_RUNS ?? 100);
const value = { offer: { title: 'Kitchen assistant', places: [{ city: 'Harbour Town' }], note: `"it's" </p> \\ {[` } };
/** As servers write JSON into a script: no tag may end it. */
const safe = (json: string): string => json.replace(/</gu, '\\u003c');
const json = safe(JSON.stringify(value));
const text = safe(JSON.stringify(JSON.stringify(value)));
const single = `'${JSON.stringify(value).replace(/[\\']/gu, '\\$&').replace(/</gu, '\\x3c')}'`;
const stateIn = (script: string, attributes = '') =>
  stateOf(pageOf(`<body><p>Offer</p><script${attributes}>${script}</script></body>`).document, name);

describe('data a page starts from is read', () => {
  test.each([
    ['as the content of a script with that id', json, ` id="${name}" type="application/json"`],
    ['assigned as an object', `window.${name} = ${json};(function(){})()`, ''],
    ['assigned without a space, between other lines', `var a=1;\nwindow.${name}=${json}\nwindow.b="}"`, ''],
    ['assigned by index', `window["${name}"] = ${json};`, ''],
    ['assigned as a text', `window.${name}= ${text};`, ''],
    ['assigned as a text in single quotes', `window.${name} = ${single};`, ''],
    ['given to JSON.parse', `window.${name} = JSON.parse(${text});`, ''],
    ['assigned after having been asked for', `if (window.${name} === undefined) {} window.${name} = ${json}`, ''],
    ['assigned in a script with another id', `window.${name} = ${text};`, ' id="init-config"'],
  ])('%s', (_, script, attributes) => expect(stateIn(script, attributes)).toEqual(value));
});

describe('what is no such data gives nothing', () => {
  test.each([
    ['no script', 'var b = 1'],
    ['a program', `window.${name} = {a: undefined, b: function () {}}`],
    ['a call', `window.${name} = decode("e30=")`],
    ['another name that ends so', `window.MY${name} = ${json}`],
    ['a comparison', `if (window.${name} == "x") {}`],
    ['an object that does not end', `window.${name} = ${json.slice(0, -2)}`],
    ['a text that does not end', `window.${name} = ${text.slice(0, -1)}`],
    ['a text with a broken escape', `window.${name} = "{\\"a\\": \\uZZ}"`],
    ['a text that holds no JSON', `window.${name} = "hello"`],
    ['nested 65 deep', `window.${name} = ${'['.repeat(65)}${']'.repeat(65)}`],
    ['nested a million deep', `window.${name} = ${'['.repeat(1_000_000)}`],
    ['longer than a mebibyte', `window.${name} = ["${'x'.repeat(1_048_576)}"]`],
  ])('%s', (_, script) => expect(stateIn(script)).toBeUndefined());

  test('a name repeated a hundred thousand times costs little', () => {
    const start = performance.now();
    expect(stateIn(`window.${name} == `.repeat(40_000))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('whatever JSON a page holds, it comes out as it went in, from every form', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (held) => {
      const whole = { held };
      const once = JSON.stringify(whole);
      const expected: unknown = JSON.parse(once);
      for (const script of [once, JSON.stringify(once), `JSON.parse(${JSON.stringify(once)})`]) {
        const literal = literalOf(`x();window.${name} = ${script};y("}")`, name);
        expect(literal === undefined ? undefined : JSON.parse(literal)).toEqual(expected);
      }
    }),
    { numRuns: runs },
  );
});

test('no script makes it throw', () => {
  const piece = fc.constantFrom(
    name,
    ' = ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '\\',
    '\\u12',
    '\\x',
    'JSON.parse(',
    ')',
    '\n',
    'a',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(() => literalOf(pieces.join(''), name)).not.toThrow();
    }),
    { numRuns: runs },
  );
});

test('paths lead through own properties, places in lists and named entries', () => {
  const state: unknown = JSON.parse('{"a":{"b":[{"key":"x","v":1},{"key":"pay","v":2}]},"__proto__":{"c":3}}');
  expect(valueAt(state, 'a.b.0.v')).toBe(1);
  expect(valueAt(state, 'a.b.key=pay.v')).toBe(2);
  for (const path of ['a.b.7.v', 'a.b.key=none.v', 'a.b.length', 'a.constructor', 'c', 'a.b.v', '', 'a..b'])
    expect(valueAt(state, path)).toBeUndefined();
});

describe('an offer in the data', () => {
  const anchors: StateAnchors = {
    script: name,
    seen: '2026-11',
    offer: 'offer',
    title: 'title',
    employer: 'firm.name',
    unnamed: 'firm.secret',
    place: ['places.0.city', 'places.0.country'],
    pay: ['pay.amount', 'pay.currency'],
  };
  const read = (offer: unknown, title = 'Kitchen assistant (evenings)') =>
    statePostingTitled(pageOf(`<script>window.${name} = ${JSON.stringify({ offer })}</script>`), title, [anchors]);
  const offer = {
    title: 'Kitchen assistant',
    firm: { name: 'Green Spoon &amp; Fork' },
    places: [{ city: 'Harbour Town', country: 'Nowhere' }],
    pay: { amount: 1400, currency: 'EUR' },
  };

  test('says who, where and for how much', () => {
    expect(read(offer)).toMatchObject({
      employer: 'Green Spoon & Fork',
      place: 'Harbour Town, Nowhere',
      pay: '1400 EUR',
    });
  });

  test('is not believed when the page shows another title', () => {
    expect(read(offer, 'Night porter wanted')).toBeUndefined();
  });

  test.each<[string, object, object]>([
    ['wrong types', { firm: 7, places: 'x', pay: [] }, { employer: undefined, place: undefined, pay: undefined }],
    ['nothing to pay', { pay: { amount: 0, currency: 'EUR' } }, { pay: undefined }],
    ['no amount', { pay: { currency: 'EUR' } }, { pay: undefined }],
    ['who wants no name', { firm: { name: 'Green Spoon', secret: true } }, { employer: undefined }],
    ['endless names', { firm: { name: 'x'.repeat(10_000) } }, { employer: 'x'.repeat(300) }],
  ])('%s', (_, change, expected) => expect(read({ ...offer, ...change })).toMatchObject(expected));
});
