import pack from 'virtual:second-look/pack';
import { offers } from '../practice/offers';
import { posts } from '../practice/posts';
import { timeAssessments, timeBomb, timeLanguage, timeMatcher, timeOpening, timePack, timeWords } from './engine-bench';
import { syntheticText } from './synthetic-knowledge';

const bytes = Uint8Array.from(atob(pack), (unit) => unit.charCodeAt(0));

/** Length of a post, in UTF-16 units, for which the time of one assessment is promised. */
const units = 300;

const ofLength = (text: string): string => `${text} `.repeat(Math.ceil(units / text.length) + 1).slice(0, units);
const texts = [...posts.map(({ text }) => text), ...offers.map(({ text }) => text.join(' '))];

/** Advertisements and posts of the practice pages in one language, over and over: text as people write it. */
function proseIn(language: string, length: number): string {
  const written = [...posts.map((post) => ({ ...post, text: [post.text] })), ...offers]
    .filter((one) => one.language === language)
    .map(({ text }) => text.join(' '));
  const once = `${written.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

/** Everything measured of the engine, in milliseconds. Runs in a page; nothing of the page is touched. */
function measureEngine() {
  return {
    bytes: bytes.length,
    opening: timeOpening(bytes),
    post: timeAssessments(
      bytes,
      texts.map((text) => ({ text: ofLength(text), messages: [] })),
    ),
    words: timeWords(),
    prose: { en: timeLanguage(bytes, proseIn('en', 400_000)), es: timeLanguage(bytes, proseIn('es', 400_000)) },
    pack: timePack(bytes, syntheticText(400_000)),
    matcher: timeMatcher(10_000),
    bomb: timeBomb(bytes),
  };
}

export type EngineFigures = ReturnType<typeof measureEngine>;

Reflect.set(globalThis, 'measureEngine', measureEngine);
