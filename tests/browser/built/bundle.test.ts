import { describe, expect, test } from 'vitest';
import { globalsUsed, membersUsed, strings } from '../../house/syntax';
import { type Build, filesOf, textOf } from './output';

/** Ways out of the device that minifying cannot hide, because the browser gives them their names. */
const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'importScripts',
];
const wayOutMembers = ['sendBeacon', 'setUninstallURL', 'connectNative', 'sendNativeMessage', 'serviceWorker'];

/** Our one worker is started beside the policy that lets its address through and no other. */
const isOwnWorker = (name: string, source: string): boolean =>
  name === 'Worker' && source.includes('second-look-picture-text');

/** Most files are the same in both builds. */
const lookedAt = new Map<string, readonly string[]>();

function waysOutOf(file: string, source: string): readonly string[] {
  const known = lookedAt.get(source) ?? waysOutIn(file, source);
  lookedAt.set(source, known);
  return known;
}

function waysOutIn(file: string, source: string): readonly string[] {
  const globals = globalsUsed(file, source);
  const members = membersUsed(file, source);
  return [
    ...waysOut.filter((name) => globals.has(name) && !isOwnWorker(name, source)),
    ...wayOutMembers.filter((name) => members.has(name)),
    ...(madeOfText.exec(source) ?? []),
  ];
}

/** Code made of text could be anything. */
const madeOfText = /\bnew Function\b|(?<![.\w$])(?:Function|eval)\(/u;

/** Addresses that name something and are never asked for: XML namespaces. */
const namespaces =
  /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML|1999\/xlink|XML\/1998\/namespace)$/u;
/** Patterns for pages, as in a manifest. */
const isPattern = (address: string): boolean => address.includes('*');
/** Beginnings of links to a messenger, made of a helpline's number when somebody presses it. */
const chatLinks = new Set(['https://wa.me/', 'https://t.me/']);

/** Whole addresses written in the code. Links people may press are in the data of helplines and of words, nowhere else. */
function addresses(file: string, source: string): readonly string[] {
  return strings(file, source)
    .filter((text) => /^(?:https?|wss?):\/\/\w/u.test(text))
    .filter((text) => !namespaces.test(text) && !isPattern(text) && !chatLinks.has(text));
}

/** The background and the help page carry the helplines, whose links people press; nothing that runs in a page does. */
const mayHoldLinks = (file: string): boolean =>
  !/^(?:offers|by-shape|overlay|read-page|read-selection)\.js$/u.test(file);

describe('the check can fail', () => {
  test.each([
    'var a=fetch;a("x")',
    'self.fetch("x")',
    'new Image().src="x"',
    'navigator.sendBeacon("x")',
    'globalThis["WebSocket"]',
    'new Function("x")',
    'new Worker("x")',
  ])('a way out is caught: %s', (source) => expect(waysOutOf('x.js', source)).not.toEqual([]));
  test('an address is caught', () => {
    expect(addresses('x.js', 'const a="https://leak.example/x"')).toEqual(['https://leak.example/x']);
  });
});

const builds: readonly Build[] = ['chrome-mv3', 'firefox-mv3'];

describe.each(builds)('what is shipped in %s', (build) => {
  const scripts = filesOf(build).filter((file) => file.endsWith('.js'));
  const pages = filesOf(build).filter((file) => /\.(?:html|css)$/u.test(file));

  test('there are scripts and pages to look at', () => {
    expect(scripts.length).toBeGreaterThan(2);
    expect(pages.length).toBeGreaterThan(2);
  });

  test.each(scripts)('%s has no way out', (file) => {
    const source = textOf(build, file);
    expect(waysOutOf(file, source)).toEqual([]);
    if (!mayHoldLinks(file)) expect(addresses(file, source)).toEqual([]);
  });

  test.each(pages)('%s loads nothing from elsewhere', (file) => {
    const source = textOf(build, file);
    expect([...source.matchAll(/(?:src|href)=["']?(?:https?:)?\/\/[^"'\s>]+/gu)].map(([text]) => text)).toEqual([]);
    expect([...source.matchAll(/url\(\s*["']?(?:https?:)?\/\/[^)]+/gu)].map(([text]) => text)).toEqual([]);
    expect([...source.matchAll(/@import/gu)]).toEqual([]);
  });

  test('nothing but what belongs there is packed', () => {
    const strange = filesOf(build).filter(
      (file) => !/^(?:manifest\.json|[\w./-]+\.(?:js|css|html|png|svg)|_locales\/\w+\/messages\.json)$/u.test(file),
    );
    expect(strange).toEqual([]);
    expect(filesOf(build).filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
