// @vitest-environment jsdom
import { options, render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '@/entrypoints/workbench/languages';
import { type Scene, sceneIn } from '@/entrypoints/workbench/scene';
import { surfaces } from '@/entrypoints/workbench/states';
import type { Catalogue, Locale } from '@/lib/domain/catalogue';
import { sample } from '../browser/drive/sample';

const english = import.meta.glob<Locale>('/locales/en/index.ts', { eager: true, import: 'default' });
const englishPages = import.meta.glob<Catalogue>('/locales/en/pages/*.ts', { eager: true, import: 'default' });
const views = import.meta.glob<Readonly<Record<string, unknown>>>('/lib/ui/**/*.tsx', { eager: true });

const keys = new Set(
  [...Object.values(english).map(({ words }) => words), ...Object.values(englishPages)].flatMap(Object.keys),
);
const families = new Set([...keys].filter((key) => key.includes('.')).map((key) => key.split('.')[0] ?? ''));

/** What on the screen is no word for people: a key of ours, one that has no message, or a placeholder left open. */
function raw(text: string): readonly string[] {
  const written = text.trim();
  if (keys.has(written)) return [written];
  const unsaid = [...written.matchAll(/(?<![\w./@-])([a-z][a-z-]*)(?:\.[\w-]+)+/gu)];
  return [
    ...unsaid.flatMap(([key, family = '']) => (families.has(family) ? [key] : [])),
    ...(/[{}]/u.test(written) ? [written] : []),
  ];
}

const said = ['aria-label', 'title', 'placeholder', 'alt'];

/** Every text that is shown or read out below an element, what stands in shadow roots and fields included. */
function textsIn(node: Node): readonly string[] {
  if (node instanceof Text) return [node.data];
  const own = node instanceof Element ? said.flatMap((name) => node.getAttribute(name) ?? []) : [];
  const written = node instanceof HTMLTextAreaElement ? [node.value] : [];
  const within = [...node.childNodes, ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [])];
  return [...own, ...written, ...within.flatMap(textsIn)];
}

/** Only what `surfaces` draws is looked at: jsdom has no layout, and nothing to watch it with. */
class Unmoved {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const all = Object.entries(surfaces).flatMap(([surface, states]) =>
  Object.entries(states).map(([name, state]) => ({ surface, name, state })),
);
const trouble = vi.fn<(...args: readonly unknown[]) => void>();
const drawn = new Set<unknown>();
const before = { event: options.event, vnode: options.vnode };

/** Draws a state, and answers what is to be read of it once all that was asked for has come. */
async function textsOf({ state, surface, name }: (typeof all)[number], scene: Scene): Promise<readonly string[]> {
  const root = document.body.appendChild(document.createElement('div'));
  try {
    await state({ ...scene, root });
    // What is asked for once it stands there: who helps, and words of other languages.
    for (let turns = 0; turns < 4; turns += 1) await new Promise((resolve) => setTimeout(resolve));
    const texts = textsIn(document.documentElement);
    if (texts.every((text) => text.trim() === '')) throw new Error('nothing is shown');
    return texts;
  } catch (error) {
    throw new Error(`${surface}, ${name}`, { cause: error });
  } finally {
    render(null, root);
    document.body.replaceChildren();
    for (const left of [...document.documentElement.children].slice(2)) left.remove();
  }
}

beforeAll(() => {
  vi.stubGlobal('ResizeObserver', Unmoved);
  // Or what is left of an overlay would look around once more when all is over.
  vi.stubGlobal('MutationObserver', Unmoved);
  vi.stubGlobal('IntersectionObserver', Unmoved);
  vi.stubGlobal('scrollTo', () => {});
  // Nor has it pictures.
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('jsdom opens no picture')));
  CSSStyleSheet.prototype.replaceSync = () => {};
  // Not with the next picture: there is none.
  options.requestAnimationFrame = (flush) => void setTimeout(flush);
  options.vnode = (vnode) => {
    before.vnode?.(vnode);
    drawn.add(vnode.type);
  };
});
afterAll(() => {
  Object.assign(options, before);
});
beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(trouble);
});
afterEach(() => {
  expect(trouble.mock.calls).toEqual([]);
  trouble.mockReset();
});

describe('the check can fail', () => {
  test.each([
    'panel.why',
    'undo',
    'report.way.no-such-way',
    'Ask {count} people',
    'See help.step.fly now',
  ])('a text that is none is caught: %s', (text) => {
    expect(raw(text)).not.toEqual([]);
  });
  test.each([
    'Undo',
    'jobs.example',
    'https://help.example/report.html',
    'Talk to us. Report it.',
  ])('a text is let be: %s', (text) => {
    expect(raw(text)).toEqual([]);
  });
});

describe.each(sample('languages of the workbench', languages, 5))('in %s', (language) => {
  // Once for all: words are taken apart when they are first said.
  const scene = sceneIn(language, document.body);
  test.each(all)('$surface, $name is said in words', async (one) => {
    expect((await textsOf(one, await scene)).flatMap(raw)).toEqual([]);
  });
});

test('nothing that lib/ui can draw is missing on the workbench', async () => {
  const scene = await sceneIn('en', document.body);
  for (const one of all) await textsOf(one, scene);
  const missing = Object.entries(views).flatMap(([file, exported]) =>
    Object.entries(exported)
      .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/u.test(name) && !drawn.has(value))
      .map(([name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
}, 60_000);
