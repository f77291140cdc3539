import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { sha256 } from '@/lib/evidence/checksums';
import { makeEvidenceFile } from '@/lib/evidence/make-evidence-file';
import { redact } from '@/lib/evidence/redact';
import { cell } from '@/lib/evidence/summary-table';
import { timesOf } from '@/lib/evidence/times';
import { pixel, someEvidence, wholeEvidence, words } from './some-evidence';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</pre><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "=cmd|' /C calc'!A0",
  '../../etc/passwd',
  'abc\u202egnp.exe',
  'half \ud83d of a pair',
  '\u0000\u0007',
  'javascript:alert(1)',
  'RIFF....WEBP',
] as const;

const nothing = { parts: [], pictures: [] } as const;
const plain = (changes = {}, inOffer = {}) => redact(wholeEvidence(changes, inOffer), nothing, []);
const folders: string[] = [];

/** Unpacks a file into a folder of its own, as anyone would. */
function unpacked(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const file = path.join(folder, name);
    expect(path.relative(folder, file)).toBe(path.normalize(name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

const verify = (folder: string): string =>
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

const hasSha256sum = (() => {
  try {
    execFileSync('sha256sum', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const everywhere = (text: string) =>
  plain(
    { note: text, tags: [text], id: 'hostile', pictures: 0 },
    {
      title: text,
      text,
      employer: text,
      place: text,
      pay: text,
      contacts: [text],
      messages: [{ from: 'them', text, sender: text }],
      url: `https://board.example/${text}`,
      reader: text,
    },
  );

describe('a file', () => {
  test('is the same, byte for byte, for the same evidence', async () => {
    const [once, again] = await Promise.all([makeEvidenceFile([plain()], words), makeEvidenceFile([plain()], words)]);
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
    expect(once.sum).toBe(await sha256(once.bytes));
  });

  test('has these files, each of them in the list of checksums but the list itself', async () => {
    const { bytes } = await makeEvidenceFile([plain()], words);
    const files = unzipSync(bytes);
    const listed = new TextDecoder()
      .decode(files.SHA256SUMS)
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(66));
    expect(listed).toEqual([
      'README.txt',
      'index.html',
      'offer-0001/messages.txt',
      'offer-0001/note.txt',
      'offer-0001/offer.json',
      'offer-0001/picture-1.png',
      'offer-0001/text.txt',
      'summary.csv',
    ]);
    expect(Object.keys(files).sort()).toEqual([...listed, 'SHA256SUMS'].sort());
    expect(files['offer-0001/picture-1.png']).toEqual(pixel);
    expect(new TextDecoder().decode(files['offer-0001/text.txt'])).toBe(someEvidence().offer.text);
  });

  test.skipIf(!hasSha256sum)('verifies with sha256sum, and not when a byte of any file is changed', async () => {
    const { bytes } = await makeEvidenceFile([plain(), everywhere(hostile.join('\n'))], words);
    const folder = unpacked(bytes);
    expect(verify(folder)).toBe('');
    for (const name of Object.keys(unzipSync(bytes)).filter((one) => one !== 'SHA256SUMS')) {
      const file = path.join(folder, name);
      const before = readFileSync(file);
      const changed = Buffer.from(before);
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
      writeFileSync(file, changed);
      expect(() => verify(folder), name).toThrow(/NOT match/u);
      writeFileSync(file, before);
    }
    expect(verify(folder)).toBe('');
  });

  test.each(hostile)('keeps hostile text text: %j', async (text) => {
    const { bytes } = await makeEvidenceFile([everywhere(text)], words);
    const files = unzipSync(bytes);
    const { document } = new JSDOM(new TextDecoder().decode(files['index.html'])).window;
    expect([...document.querySelectorAll('script, img, svg, a, iframe, object, link')]).toEqual([]);
    expect([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())).not.toContain(
      'onerror',
    );
    expect(document.body.textContent).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}]/u);
    expect(new TextDecoder().decode(files['offer-0001/text.txt'])).toBe(text.toWellFormed());
    expect(Object.keys(files).every((name) => /^[\w./-]+$/u.test(name) && !name.includes('..'))).toBe(true);
    const csv = new TextDecoder().decode(files['summary.csv']);
    expect(csv).not.toMatch(/"[=+@-]/u);
  });

  test('the page shows every word that is kept, and allows nothing to run or be fetched', async () => {
    const { bytes } = await makeEvidenceFile([plain()], words);
    const { document } = new JSDOM(new TextDecoder().decode(unzipSync(bytes)['index.html'])).window;
    const shown = document.body.textContent ?? '';
    for (const said of [
      'Waiter',
      someEvidence().offer.text,
      'Hi, I am Ana',
      'Ana called on Monday.',
      '600111222',
      'https://board.example/offer/1',
      '2026-11-29T15:30:12+01:00',
      '2026-11-29T14:30:12Z',
      'Europe/Madrid',
      'Second Look 0.1.0',
      'sha256sum -c SHA256SUMS',
      'Get-FileHash',
    ]) {
      expect(shown).toContain(said);
    }
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src 'self';/u,
    );
    expect(document.querySelector('img')?.getAttribute('src')).toBe('offer-0001/picture-1.png');
  });

  test('says that parts were left out, and has none of them in any file', async () => {
    const redacted = redact(wholeEvidence(), { parts: ['note', 'contacts'], pictures: [0] }, ['Ana', '600 111 222']);
    const { bytes } = await makeEvidenceFile([redacted], words);
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      expect(new TextDecoder().decode(content), name).not.toMatch(/\bAna\b|600.?111.?222|Monday|ana@/u);
    }
    const page = new TextDecoder().decode(unzipSync(bytes)['index.html']);
    expect(page).toContain(words.say('evidence.file.redacted'));
    expect(page).toContain(words.say('evidence.part.note'));
  });

  test('is written from right to left where the language is', async () => {
    const { bytes } = await makeEvidenceFile([plain()], { ...words, language: 'ar', direction: 'rtl' });
    expect(new TextDecoder().decode(unzipSync(bytes)['index.html'])).toContain('<html lang="ar" dir="rtl">');
  });

  test('a picture that is none is refused', async () => {
    const whole = { ...wholeEvidence(), pictures: [new TextEncoder().encode('<svg onload=alert(1)>')] };
    await expect(makeEvidenceFile([redact(whole, nothing, [])], words)).rejects.toThrow('no known kind');
  });
});

test.each([
  ['=1+1', `"'=1+1"`],
  [' +34', `"' +34"`],
  ['\t@x', `"'\t@x"`],
  ['＝x', `"'＝x"`],
  ['a "b"', '"a ""b"""'],
  ['plain, text', '"plain, text"'],
])('a cell made safe: %j', (text, written) => expect(cell(text)).toBe(written));

test.each([
  ['Europe/Madrid', Date.UTC(2026, 6, 1, 22, 0, 5), '2026-07-02T00:00:05+02:00'],
  ['UTC', 0, '1970-01-01T00:00:00+00:00'],
  ['Asia/Kolkata', Date.UTC(2026, 0, 1), '2026-01-01T05:30:00+05:30'],
  ['Nowhere/At_All', Date.UTC(2026, 0, 1), '2026-01-01T00:00:00+00:00'],
])('a moment in %s is told with its distance from UTC', (zone, at, local) => {
  expect(timesOf(at, zone, 'en').local).toBe(local);
});
