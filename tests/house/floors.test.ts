import { describe, expect, test } from 'vitest';
import { climbs, floorOf, strangePackages } from './floor-plan';
import { read, shipped } from './sources';
import { globalsUsed } from './syntax';

/** What a floor may not reach for, though no import says so. */
const untouchable: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': ['document', 'window', 'navigator', 'Date', 'random', 'browser', 'chrome', 'localStorage'],
  'lib/engine': [
    'document',
    'window',
    'navigator',
    'Date',
    'random',
    'browser',
    'chrome',
    'localStorage',
    'performance',
  ],
  'lib/knowledge': ['document', 'window', 'navigator', 'Date', 'random', 'browser', 'chrome', 'RegExp'],
  'lib/readers': ['browser', 'chrome', 'window', 'localStorage'],
  'lib/self-checks': ['document', 'window', 'navigator', 'Date', 'random', 'browser', 'chrome', 'localStorage'],
  'lib/memory': ['document', 'window', 'navigator', 'random', 'browser', 'chrome', 'localStorage', 'indexedDB'],
  'lib/pictures': ['window', 'navigator', 'random', 'browser', 'chrome', 'localStorage', 'indexedDB'],
  'lib/evidence': ['document', 'window', 'navigator', 'random', 'browser', 'chrome', 'localStorage', 'indexedDB'],
  'lib/bridge': ['document', 'window', 'localStorage'],
  'lib/ui': ['browser', 'chrome', 'localStorage', 'indexedDB'],
  'lib/app': ['document', 'window', 'localStorage'],
  'lib/cli': ['browser', 'chrome'],
};

function touches(file: string, source: string): readonly string[] {
  const used = globalsUsed(file, source);
  const floor = Object.keys(untouchable).find((folder) => file.startsWith(`${folder}/`));
  return (floor === undefined ? [] : (untouchable[floor] ?? [])).filter((name) => used.has(name));
}

describe('the check can fail', () => {
  test.each([
    ['lib/engine/score.ts', '@/lib/readers/dom'],
    ['lib/engine/score.ts', '../readers/dom'],
    ['lib/domain/offer.ts', '../engine'],
    ['lib/readers/sites/indeed.ts', './linkedin'],
    ['lib/readers/sites/indeed.ts', '@/lib/engine'],
    ['lib/ui/words.ts', '@/lib/bridge/ask'],
    ['entrypoints/offers/index.ts', '@/lib/app/assess'],
    ['entrypoints/popup/main.tsx', '@/lib/readers'],
    ['lib/nowhere/x.ts', '@/lib/domain/offer'],
  ])('a climb is caught: %s -> %s', (file, specifier) => {
    expect(climbs(file, `import { x } from '${specifier}'`)).toHaveLength(1);
    expect(climbs(file, `import type { X } from '${specifier}'`)).toHaveLength(1);
    expect(climbs(file, `const x = await import('${specifier}')`)).toHaveLength(1);
  });

  test.each([
    ['lib/engine/score.ts', 'preact'],
    ['lib/readers/dom.ts', 'wxt/browser'],
    ['lib/ui/words.ts', 'node:fs'],
    ['lib/app/assess.ts', 'left-pad'],
    ['lib/ui/words.ts', 'virtual:second-look/pack'],
  ])('a strange package is caught: %s -> %s', (file, specifier) => {
    expect(strangePackages(file, `import x from '${specifier}'`)).toEqual([specifier]);
  });

  test.each([
    ['lib/engine/score.ts', 'const now = Date.now()', 'Date'],
    ['lib/engine/score.ts', 'const luck = Math.random()', 'random'],
    ['lib/ui/mark.tsx', 'export const x = () => <p>{browser.runtime.id}</p>', 'browser'],
    ['lib/readers/dom.ts', 'const x = window.innerWidth', 'window'],
  ])('a forbidden touch is caught: %s: %s', (file, source, name) => {
    expect(touches(file, source)).toContain(name);
  });

  test.each([
    ['lib/engine/score.ts', 'export const x = ({ document }: { document: string }) => document'],
    ['lib/engine/score.ts', 'export const x = (page: { document: Document }) => page.document'],
    ['lib/engine/score.ts', "import type { Signal } from '@/lib/domain/assessment'; import { fold } from './fold'"],
    ['lib/readers/sites/indeed.ts', "import { defineReader } from '../reader'; import { all } from '../dom'"],
  ])('what is allowed stays allowed: %s: %s', (file, source) => {
    expect([...climbs(file, source), ...strangePackages(file, source), ...touches(file, source)]).toEqual([]);
  });
});

describe('imports only go down', () => {
  test.each(shipped())('%s', (file) => {
    expect(floorOf(file), 'lives on no floor').toBeDefined();
    const source = read(file);
    expect(climbs(file, source), 'imports that do not go down').toEqual([]);
    expect(strangePackages(file, source), 'packages not for this floor').toEqual([]);
    expect(touches(file, source), 'globals not for this floor').toEqual([]);
  });
});
