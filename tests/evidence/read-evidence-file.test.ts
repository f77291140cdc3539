import fc from 'fast-check';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '@/lib/bridge/evidence-schema';
import type { FileContents } from '@/lib/domain/evidence-found';
import { sumsOf } from '@/lib/evidence/checksums';
import { makeEvidenceFile } from '@/lib/evidence/make-evidence-file';
import { readEvidenceFile } from '@/lib/evidence/read-evidence-file';
import { redact } from '@/lib/evidence/redact';
import { wholeEvidence, words } from './some-evidence';

const nothing = { parts: [], pictures: [] } as const;
const read = (bytes: Uint8Array<ArrayBuffer>): Promise<FileContents> => readEvidenceFile(bytes, parseEvidence);
const utf8 = (text: string) => new TextEncoder().encode(text);

const made = async (...changes: readonly object[]) =>
  (
    await makeEvidenceFile(
      (changes.length ? changes : [{}]).map((one) => redact(wholeEvidence(one), nothing, [])),
      words,
    )
  ).bytes;

/** A file after somebody was at it. With `summed`, they made its list of checksums anew. */
async function tampered(change: (files: Record<string, Uint8Array>) => void, summed = false) {
  const files: Record<string, Uint8Array> = unzipSync(await made());
  change(files);
  if (summed) {
    const named = Object.entries(files).filter(([name]) => name !== 'SHA256SUMS');
    files.SHA256SUMS = utf8(await sumsOf(named.map(([name, bytes]) => ({ name, bytes: Uint8Array.from(bytes) }))));
  }
  return zipSync(files);
}

const wrongs = (contents: FileContents) => (contents.kind === 'read' ? contents.wrong : contents.why);
const foundIn = (contents: FileContents) => (contents.kind === 'read' ? contents.found : []);

describe('a file that was made here', () => {
  test('comes back equal, pictures included', async () => {
    const whole = wholeEvidence();
    expect(await read(await made())).toEqual({ kind: 'read', found: [{ ...whole, isRedacted: false }], wrong: [] });
  });

  test('comes back as it was redacted, and says so', async () => {
    const redacted = redact(wholeEvidence(), { parts: ['address', 'text'], pictures: [0] }, ['Ana']);
    const { bytes } = await makeEvidenceFile([redacted], words);
    const [found] = foundIn(await read(bytes));
    expect(found).toEqual({ evidence: redacted.evidence, pictures: [], isRedacted: true });
  });

  test('comes back equal whatever words are in it', async () => {
    const line = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(line, line, fc.array(line, { maxLength: 5 }), async (title, text, contacts) => {
        const whole = wholeEvidence({ note: text, tags: [] }, { title, text, contacts });
        const { bytes } = await makeEvidenceFile([redact(whole, nothing, [])], words);
        expect(foundIn(await read(bytes)).map(({ evidence }) => evidence)).toEqual([whole.evidence]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file that somebody changed', () => {
  test.each([
    'offer-0001/text.txt',
    'offer-0001/offer.json',
    'offer-0001/picture-1.png',
  ])('by one byte in %s: the offer stays out, and it is said why', async (name) => {
    const bytes = await tampered((files) => {
      const file = files[name];
      if (file) file[file.length - 1] = (file.at(-1) ?? 0) ^ 1;
    });
    const contents = await read(bytes);
    expect(foundIn(contents)).toEqual([]);
    expect(wrongs(contents)).toEqual([{ name, wrong: 'changed' }]);
  });

  test('leaves the other offers whole', async () => {
    const files = unzipSync(await made({ id: 'one' }, { id: 'two' }));
    const text = files['offer-0001/text.txt'];
    if (text) text[0] = 0;
    const contents = await read(zipSync(files));
    expect(foundIn(contents).map(({ evidence }) => evidence.id)).toEqual(['two']);
  });

  test.each<[string, (files: Record<string, Uint8Array>) => void, unknown]>([
    [
      'a file less',
      (files) => delete files['offer-0001/note.txt'],
      [{ name: 'offer-0001/note.txt', wrong: 'missing' }],
    ],
    [
      'a file more',
      (files) => (files['offer-0001/picture-2.png'] = utf8('x')),
      [{ name: 'offer-0001/picture-2.png', wrong: 'unlisted' }],
    ],
    [
      'a name that leads elsewhere',
      (files) => (files['../evil.sh'] = utf8('x')),
      [{ name: '../evil.sh', wrong: 'strange-name' }],
    ],
    ['no list', (files) => delete files.SHA256SUMS, 'no-sums'],
    ['a list of another form', (files) => (files.SHA256SUMS = utf8('all is well\n')), 'no-sums'],
  ])('with %s', async (_, change, wrong) => {
    expect(wrongs(await read(await tampered(change)))).toEqual(wrong);
  });

  const json = (change: (data: Record<string, object>) => unknown) => (files: Record<string, Uint8Array>) => {
    const data = JSON.parse(new TextDecoder().decode(files['offer-0001/offer.json']));
    files['offer-0001/offer.json'] = utf8(JSON.stringify(change(data)));
  };
  test.each<[string, (files: Record<string, Uint8Array>) => void, string?]>([
    ['evidence that is none', json((data) => ({ ...data, evidence: { id: 'x' } }))],
    ['a key too many', json((data) => ({ ...data, evidence: { ...data.evidence, admin: true } }))],
    ['another form', json((data) => ({ ...data, form: 'second-look-evidence-2' }))],
    [
      'a count of pictures that is not true',
      json((data) => ({ ...data, evidence: { ...data.evidence, pictures: 2 } })),
    ],
    ['no JSON', (files) => (files['offer-0001/offer.json'] = utf8('{'))],
    ['JSON without an end to its depth', (files) => (files['offer-0001/offer.json'] = utf8(`${'['.repeat(99_999)}`))],
    [
      'a script for a picture',
      (files) => (files['offer-0001/picture-1.png'] = utf8('<svg/>')),
      'offer-0001/picture-1.png',
    ],
  ])('and summed anew, with %s', async (_, change, name = 'offer-0001/offer.json') => {
    const contents = await read(await tampered(change, true));
    expect(foundIn(contents)).toEqual([]);
    expect(wrongs(contents)).toEqual([{ name, wrong: 'unreadable' }]);
  });

  test('and summed anew, with the same offer twice: the first is found', async () => {
    const contents = await read(await made({ id: 'same' }, { id: 'same' }));
    expect(foundIn(contents)).toHaveLength(1);
    expect(wrongs(contents)).toEqual([{ name: 'offer-0002/offer.json', wrong: 'twice' }]);
  });

  test('a name that stands twice in it', async () => {
    const bytes = await tampered((files) => (files['offer-0001/note.tx2'] = utf8('x')));
    // Names may only be as long as they were.
    for (const at of placesOf(bytes, 'offer-0001/note.tx2')) bytes[at + 18] = 't'.charCodeAt(0);
    expect(wrongs(await read(bytes))).toEqual([{ name: 'offer-0001/note.txt', wrong: 'twice' }]);
  });

  test('any byte, anywhere: never a throw, and never an offer that is not equal', async () => {
    const whole = wholeEvidence();
    const bytes = await made();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        for (const found of foundIn(await read(changed))) expect(found).toEqual({ ...whole, isRedacted: false });
      }),
      { numRuns: 100 },
    );
  });
});

function placesOf(bytes: Uint8Array, name: string): readonly number[] {
  const text = new TextDecoder('latin1').decode(bytes);
  return [...text.matchAll(new RegExp(name.replaceAll('.', String.raw`\.`), 'gu'))].map(({ index }) => index);
}

describe('a file that never was ours', () => {
  const many: Zippable = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()]));
  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing', new Uint8Array(), 'not-ours'],
    ['a text', utf8('Dear Sir or Madam'), 'not-ours'],
    ['another ZIP', zipSync({ 'holiday.txt': utf8('sun') }), 'no-sums'],
    ['10,001 files', zipSync(many, { level: 0 }), 'too-many'],
    ['a bomb', zipSync({ SHA256SUMS: new Uint8Array(30_000_000) }), 'swells'],
    ['65 folders deep', zipSync({ [`${'a/'.repeat(65)}x`]: utf8('x') }), 'not-ours'],
    ['more than may be', new Uint8Array(200 * 1024 * 1024 + 1), 'too-big'],
  ])('%s is refused with a reason', async (_, bytes, why) => {
    expect(await read(bytes)).toMatchObject({ kind: 'refused', why });
  });

  test('a bomb that says it is small is not unpacked beyond what it says', async () => {
    const bytes = zipSync({
      'offer-0001/text.txt': new Uint8Array(50_000_000),
      SHA256SUMS: utf8(`${'0'.repeat(64)}  offer-0001/text.txt\n`),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const [, central = 0] = placesOf(bytes, 'offer-0001/text.txt');
    view.setUint32(central - 46 + 24, 100, true);
    const began = performance.now();
    expect(wrongs(await read(bytes))).toEqual([{ name: 'offer-0001/text.txt', wrong: 'unreadable' }]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
