import { describe, expect, test } from 'vitest';
import { read, shipped } from './sources';
import { computedImports, globalsUsed, membersUsed, modulesNamed, strings } from './syntax';

/** Ways out of the device, by the name one would have to write. */
const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Image',
  'Audio',
  'importScripts',
  'SharedWorker',
  'Worker',
  'postMessage',
];
/** A worker of our own, started from the package alone, and what it says to its page: these two files, and no others. */
const inside: Readonly<Record<string, string>> = {
  'lib/picture-text/open-worker.ts': 'Worker',
  'lib/picture-text/worker.ts': 'postMessage',
};
const wayOutMembers = ['sendBeacon', 'setUninstallURL', 'connectNative', 'sendNativeMessage'];
/** Elements that load something once they have an address. */
const loading = /^(?:img|image|script|iframe|link|object|embed|audio|video|source|track)$/iu;
const remoteStyle = /url\(\s*['"]?https?:/iu;

function leaks(file: string, source: string): readonly string[] {
  const globals = globalsUsed(file, source);
  const members = membersUsed(file, source);
  return [
    ...waysOut.filter((name) => globals.has(name) && inside[file] !== name),
    ...wayOutMembers.filter((name) => members.has(name)),
    ...computedImports(file, source),
    ...modulesNamed(file, source).filter((name) => /^https?:/u.test(name)),
    ...strings(file, source).filter((text) => remoteStyle.test(text)),
    ...[...source.matchAll(/createElement\(\s*['"](\w+)/gu)]
      .map(([, tag = '']) => tag)
      .filter((tag) => loading.test(tag)),
  ];
}

describe('the check can fail', () => {
  test.each([
    "fetch('https://a.example')",
    "globalThis.fetch('x')",
    "window['fetch']('x'); navigator.sendBeacon('x')",
    "new WebSocket('wss://a.example')",
    'new XMLHttpRequest()',
    "new Image().src = 'x'",
    "new EventSource('x')",
    "import('https://a.example/x.js')",
    'import(where)',
    "import x from 'https://a.example/x.js'",
    "browser.runtime.setUninstallURL('x')",
    "document.createElement('img')",
    "const css = 'a { background: url(https://a.example/x.png) }'",
    "window.postMessage('x', '*')",
    "new Worker('x')",
  ])('a way out is caught: %s', (source) => {
    expect(leaks('lib/x.ts', source)).not.toEqual([]);
  });

  test.each([
    'export interface X { readonly fetch: boolean }',
    "const page = { image: 'x' }; page.image",
    "import('./words')",
  ])('what only looks like one is left alone: %s', (source) => {
    expect(leaks('lib/x.ts', source)).toEqual([]);
  });
});

test('where a worker may be started, nothing else may', () => {
  const file = 'lib/picture-text/open-worker.ts';
  expect(leaks(file, "new Worker('x')")).toEqual([]);
  expect(leaks(file, "fetch('x'); postMessage('x')")).toEqual(['fetch', 'postMessage']);
});

describe('nothing can leave the device', () => {
  test.each(shipped())('%s', (file) => {
    expect(leaks(file, read(file))).toEqual([]);
  });
});
