import path from 'node:path';
import { modulesNamed } from './syntax';

/** What each floor may import besides itself. Whatever is absent is forbidden. */
export const floors: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': [],
  'lib/engine': ['lib/domain'],
  'lib/knowledge': ['lib/domain'],
  'lib/readers': ['lib/domain'],
  'lib/readers/sites': ['lib/domain', 'lib/readers'],
  'lib/memory': ['lib/domain'],
  'lib/pictures': ['lib/domain'],
  'lib/evidence': ['lib/domain'],
  'lib/picture-text': ['lib/domain'],
  'lib/bridge': ['lib/domain'],
  'lib/self-checks': ['lib/domain'],
  'lib/ui': ['lib/domain'],
  locales: ['lib/domain'],
  'lib/app': ['lib/domain', 'lib/engine', 'lib/knowledge', 'lib/memory', 'lib/pictures', 'locales'],
  'lib/cli': ['lib/domain', 'lib/engine', 'lib/knowledge', 'lib/readers'],
  'entrypoints/background': ['lib/domain', 'lib/bridge', 'lib/app'],
  'entrypoints/offers': ['lib/domain', 'lib/bridge', 'lib/readers', 'lib/ui'],
  'entrypoints/by-shape': ['lib/domain', 'lib/bridge', 'lib/readers', 'lib/ui', 'entrypoints/offers'],
  'entrypoints/read-page': ['lib/domain', 'lib/bridge', 'lib/readers'],
  entrypoints: [
    'lib/domain',
    'lib/bridge',
    'lib/self-checks',
    'lib/pictures',
    'lib/evidence',
    'lib/picture-text',
    'lib/ui',
  ],
};

/** Floors whose files may not import each other. */
const strangers = new Set(['lib/readers/sites']);

/** Who may import which package or virtual module. A package that stands nowhere here may be imported by nobody. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  dexie: ['lib/memory'],
  'fake-indexeddb': ['lib/memory'],
  fflate: ['lib/evidence'],
  '@mozilla/readability': ['lib/readers'],
  'intl-messageformat': ['lib/ui'],
  'libphonenumber-js': ['lib/engine'],
  preact: ['lib/ui', 'entrypoints'],
  tldts: ['lib/engine'],
  valibot: ['lib/bridge', 'lib/app', 'lib/cli'],
  wxt: ['lib/bridge', 'lib/app', 'entrypoints'],
  'tesseract.js-core': ['lib/picture-text'],
  'virtual:second-look/picture-text': ['lib/picture-text'],
  jsdom: ['lib/cli'],
  node: ['lib/cli'],
  'virtual:second-look/readers': ['entrypoints/offers', 'entrypoints/by-shape'],
  'virtual:second-look': ['lib/app', 'lib/cli', 'entrypoints/background'],
};

const deepestFirst = Object.keys(floors).sort((a, b) => b.length - a.length);

/** The floor a file or folder lives on. */
export function floorOf(file: string): string | undefined {
  return deepestFirst.find((floor) => file.startsWith(`${floor}/`) || file.startsWith(`${floor}.`));
}

const isOurs = (specifier: string): boolean => specifier.startsWith('.') || specifier.startsWith('@/');

function target(file: string, specifier: string): string {
  return specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier);
}

/** Imports of our own files that do not go down. */
export function climbs(file: string, source: string): readonly string[] {
  const floor = floorOf(file) ?? 'nowhere';
  return modulesNamed(file, source)
    .filter(isOurs)
    .map((specifier) => target(file, specifier))
    .filter((imported) => {
      const to = floorOf(`${imported}/`) ?? 'nowhere';
      return to === floor ? strangers.has(floor) && imported !== file : !floors[floor]?.includes(to);
    });
}

/** Imports of packages that are not for this floor. */
export function strangePackages(file: string, source: string): readonly string[] {
  return modulesNamed(file, source)
    .filter((specifier) => !isOurs(specifier))
    .filter((specifier) => {
      const name = Object.keys(packages).find(
        (known) => specifier === known || specifier.startsWith(`${known}/`) || specifier.startsWith(`${known}:`),
      );
      const allowed = name === undefined ? [] : (packages[name] ?? []);
      return !allowed.some((floor) => file.startsWith(`${floor}/`) || file.startsWith(`${floor}.`));
    });
}
