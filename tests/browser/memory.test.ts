import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { practicePages } from '../practice/pages';
import { manifestOf } from './built/output';
import { browsers, openBrowser } from './drive/browsers';
import { keepCanary } from './drive/keep-canary';
import { openOwn } from './drive/own';

const pages = practicePages();
const choice = { pages: (address: string) => pages.get(address) };
const canary = 'quellbach-canary-0815';
const passphrase = 'three brown horses';

/** Files of a profile in which these bytes stand. */
function filesWith(profile: string, ...needles: readonly Buffer[]): readonly string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    })
    .map((file) => path.relative(profile, file));
}

/** A text as browsers may store it: in units of one byte or of two. */
const spellings = (text: string) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];

describe.each(browsers)('in %s', (name) => {
  test('behind a passphrase nothing that was kept is on the disk in the clear, and it is all gone once it is erased', async () => {
    const driver = await openBrowser(name, choice);
    const own = await openOwn(driver);
    const tab = await driver.own('memory.html');
    await tab.wait('.group');
    await keepCanary(tab, canary);
    expect((await own.ask({ kind: 'memory' })).counts?.evidence).toBe(1);
    const { outcome, memory } = await own.ask({ kind: 'memory-lock', act: 'set', passphrase });
    expect([outcome, memory.counts?.evidence]).toEqual([{ kind: 'done' }, 1]);
    await own.ask({ kind: 'memory-lock', act: 'close' });
    expect((await own.ask({ kind: 'memory' })).counts).toBeUndefined();
    await own.ask({ kind: 'memory-lock', act: 'open', passphrase });
    expect((await own.ask({ kind: 'memory' })).counts?.evidence).toBe(1);
    const erased = await own.ask({ kind: 'erase', what: { kind: 'all' } });
    expect([erased.outcome, erased.memory.counts?.evidence]).toEqual([{ kind: 'done', count: 0 }, 0]);
    const found: string[] = [];
    await driver.close((profile) => {
      found.push(...filesWith(profile, ...spellings(canary), ...spellings(passphrase)));
      // The search can find something: the id of the extension stands in every profile.
      expect(filesWith(profile, ...spellings('second-look')).length).toBeGreaterThan(0);
    });
    expect(found).toEqual([]);
  });
});

test.each(['chrome-mv3-practice', 'firefox-mv3-practice'] as const)('no page can load anything of %s', (build) => {
  const manifest = manifestOf(build);
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
});
