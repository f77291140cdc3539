import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64 } from '@/lib/domain/base64';
import type { EvidenceId } from '@/lib/domain/evidence';
import { evidenceFragment } from '@/lib/domain/evidence-address';
import { sha256 } from '@/lib/evidence/checksums';
import { makeEvidenceFile } from '@/lib/evidence/make-evidence-file';
import { redact } from '@/lib/evidence/redact';
import evidenceWords from '@/locales/en/pages/evidence';
import { pixel, someEvidence, wholeEvidence, words } from '../evidence/some-evidence';
import { violations } from './drive/axe';
import { browsers, openBrowser } from './drive/browsers';
import type { Driver, Tab } from './drive/driver';
import { type Own, openOwn } from './drive/own';
import { sample } from './drive/sample';

const sayHere = (key: keyof typeof evidenceWords): string => evidenceWords[key] ?? key;
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const folders: string[] = [];

/** Keeps hold of what the page makes addresses for: its policy lets nobody fetch them, and a test has no downloads to look into. */
const holdBlobs = `const make = URL.createObjectURL;
globalThis.blobs = [];
URL.createObjectURL = (blob) => { blobs.push(blob); return make.call(URL, blob); };`;

const lastBlob = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => {
    const blobs: readonly Blob[] = Reflect.get(globalThis, 'blobs');
    const bytes = new Uint8Array((await blobs.at(-1)?.arrayBuffer()) ?? []);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, undefined);

const giveFile = (tab: Tab, base64: string): Promise<void> =>
  tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no place for a file');
    const given = new DataTransfer();
    given.items.add(new File([Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0))], 'a.zip'));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, base64);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe.each(sample('browsers for the evidence file', browsers, 1))('a file of evidence in %s', (name) => {
  let driver: Driver;
  let own: Own;
  const evidence = someEvidence({ note: hostile });

  beforeAll(async () => {
    driver = await openBrowser(name, { pages: () => undefined });
    own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: 'en' });
    expect(await own.ask({ kind: 'take-in', evidence, pictures: [toBase64(pixel)] })).toEqual({ became: 'kept' });
  });
  afterAll(() => driver?.close());

  test('is made of what is chosen, verifies, and opens without us, running nothing', async () => {
    const tab = await driver.own(`evidence.html${evidenceFragment([evidence.id])}`);
    await tab.wait('.sheet');
    expect(await violations(tab)).toEqual([]);
    await tab.inject(holdBlobs);
    await tab.press('textarea');
    await tab.type('Ana');
    await tab.press('form button');
    await tab.wait('.sheet', ([sheet]) => sheet?.text.includes('█████') === true);
    await tab.press('button.main', sayHere('evidence.save.make'));
    const [link] = await tab.wait('a[download]');
    expect(link?.attributes.href).toMatch(/^blob:/u);
    const [sum] = await tab.see('.sum');
    const bytes = Uint8Array.from(Buffer.from(await lastBlob(tab), 'base64'));
    expect(sum?.text).toBe(await sha256(bytes));
    await tab.close();

    const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
    folders.push(folder);
    for (const [file, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
      expect(Buffer.from(content).toString(), file).not.toMatch(/\bAna\b/u);
    }
    expect(execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder }).length).toBe(0);

    const page = await driver.tab();
    await page.open(pathToFileURL(path.join(folder, 'index.html')).href);
    const [body] = await page.wait('body', ([seen]) => seen?.text.includes('passport') === true);
    expect(body?.text).toContain('<script>document.title=2</script>');
    expect(
      await page.evaluate(
        () => [document.title, document.scripts.length, document.querySelector('img')?.naturalWidth],
        undefined,
      ),
    ).toEqual([sayHere('evidence.file.title'), 0, 1]);
    await page.close();
  });

  test('is taken back in once, and one that was changed is not', async () => {
    const other = someEvidence({ id: 'another-one' as EvidenceId });
    const { bytes } = await makeEvidenceFile(
      [redact(wholeEvidence({ id: other.id }), { parts: [], pictures: [] }, [])],
      words,
    );
    const tab = await driver.own('evidence.html');
    await tab.wait('input[type="file"]');
    await giveFile(tab, toBase64(bytes));
    await tab.wait('#take-back button.main');
    await tab.press('#take-back button.main');
    await tab.wait('#take-back [role="status"]', ([said]) => said?.text.startsWith('1 offer is in') === true);
    expect(await own.ask({ kind: 'read-kept', id: other.id })).toEqual({ kind: 'kept', evidence: other });
    expect(await own.ask({ kind: 'read-kept-picture', id: other.id, index: 0 })).toEqual({
      picture: toBase64(pixel),
    });
    expect(await own.ask({ kind: 'take-in', evidence: other, pictures: [] })).toEqual({ became: 'already' });

    const changed = Uint8Array.from(bytes);
    const at = Buffer.from(bytes).indexOf(Buffer.from(pixel)) + 20;
    changed[at] = (changed[at] ?? 0) ^ 1;
    await giveFile(tab, toBase64(changed));
    await tab.wait('#take-back .note');
    expect((await tab.see('#take-back .note li')).length).toBeGreaterThan(0);
    expect(await tab.see('#take-back button.main')).toEqual([]);
    await giveFile(tab, toBase64(new TextEncoder().encode('no file of ours')));
    await tab.wait('#take-back [role="status"]', ([said]) => said?.text === sayHere('evidence.refused.not-ours'));
    await tab.size(320, 640);
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('asks nobody for anything, and leaves no error behind', () => {
    expect(driver.requested.filter((url) => /^https?:/u.test(url))).toEqual([]);
    expect(driver.errors).toEqual([]);
  });
});
