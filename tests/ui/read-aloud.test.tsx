// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadAloud } from '@/lib/ui/parts/read-aloud';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';
import words from '@/locales/en/pages/self-checks';

const wording = wordingOf({ ...english, words: { ...english.words, ...words } });

class Utterance {
  voice: unknown;
  lang = '';
  onend: (() => void) | undefined;
  constructor(readonly text: string) {}
}

const voice = { lang: 'en_GB', localService: true, default: false };
const speech = { speak: vi.fn(), cancel: vi.fn() };

function withVoices(...voices: readonly unknown[]): EventTarget {
  const events = Object.assign(new EventTarget(), speech, { getVoices: () => voices });
  vi.stubGlobal('speechSynthesis', events);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return events;
}

const draw = (...texts: readonly string[]): Promise<void> =>
  act(() => render(<ReadAloud wording={wording} texts={texts} />, document.body));
const button = () => document.querySelector('button');
const press = (): Promise<void> => act(() => button()?.click());

beforeEach(() => {
  speech.speak.mockReset();
  speech.cancel.mockReset();
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

describe('is not offered', () => {
  test.each([
    ['there is no voice at all', []],
    ['a voice would send the words away', [{ ...voice, localService: false }]],
    ['no voice speaks the language', [{ ...voice, lang: 'es-ES' }]],
  ])('where %s', async (_, voices) => {
    withVoices(...voices);
    await draw('One.');
    expect(button()).toBeNull();
  });

  test('where the browser cannot speak', async () => {
    await draw('One.');
    expect(button()).toBeNull();
  });
});

test('is offered once the browser knows its voices', async () => {
  const voices: unknown[] = [];
  const events = withVoices();
  Object.assign(events, { getVoices: () => voices });
  await draw('One.');
  expect(button()).toBeNull();
  voices.push(voice);
  await act(() => void events.dispatchEvent(new Event('voiceschanged')));
  expect(button()?.textContent).toBe(wording.say('self-check.read'));
});

test('reads with a voice of this device, one text after the other, and says when it is done', async () => {
  withVoices({ ...voice, localService: false }, voice);
  await draw('One.', 'Two.');
  await press();
  const spoken = speech.speak.mock.calls.map(([utterance]) => utterance);
  expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(spoken[0]).toMatchObject({ voice, lang: 'en_GB' });
  expect(button()?.textContent).toBe(wording.say('self-check.read.stop'));
  await act(() => spoken.at(-1)?.onend());
  expect(button()?.textContent).toBe(wording.say('self-check.read'));
});

describe('falls silent', () => {
  beforeEach(async () => {
    withVoices(voice);
    await draw('One.');
    await press();
    speech.cancel.mockReset();
  });

  test.each([
    ['by another press', press],
    ['when other words are shown', () => draw('Two.')],
    ['when it is gone', () => act(() => render(null, document.body))],
    ['when the page is left', () => act(() => void dispatchEvent(new Event('pagehide')))],
  ])('%s', async (_, leave) => {
    await leave();
    expect(speech.cancel).toHaveBeenCalled();
    if (button()) expect(button()?.textContent).toBe(wording.say('self-check.read'));
  });
});
