// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckId } from '@/lib/domain/self-check';
import { selfChecks } from '@/lib/self-checks';
import { outcomeOf } from '@/lib/self-checks/outcome';
import type { CheckHelp } from '@/lib/ui/self-check/people';
import { SelfCheckPage } from '@/lib/ui/self-check/view';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';
import words from '@/locales/en/pages/self-checks';

const wording = wordingOf({ ...english, words: { ...english.words, ...words } });
const { say } = wording;

const line = { needs: ['labour'], confidence: 'high', source: 'https://a.example', checked: '2026-11-01' } as const;
const help: CheckHelp = {
  guidance: { country: 'ES', guessed: true, reach: 'country' },
  countries: ['ES', 'RO'],
  people: [{ ...line, id: 'x', country: 'ES', name: 'Line X', englishName: 'Line X', phone: '900' }],
  removal: [
    { ...line, id: 'int-takeitdown', country: 'INT', name: 'Take It Down', englishName: 'takes nude pictures' },
  ],
};
const findHelp = vi.fn<() => Promise<CheckHelp>>();
const chooseCountry = vi.fn<(country: string) => Promise<unknown>>();

async function draw(id?: CheckId): Promise<void> {
  await act(() =>
    render(
      <SelfCheckPage
        wording={wording}
        checks={selfChecks}
        chosen={selfChecks.find((check) => check.id === id)}
        outcomeOf={outcomeOf}
        findHelp={findHelp}
        chooseCountry={chooseCountry}
      />,
      document.body,
    ),
  );
}

/** Presses the button or link with this text. */
async function press(text: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('main button, main a')].find(
    ({ textContent }) => textContent === text,
  );
  if (!found) throw new Error(`no button “${text}”`);
  await act(() => found.click());
}

const answer = (reply: 'yes' | 'no' | 'unsure'): Promise<void> => press(say(`self-check.${reply}`));
const shown = (): string => document.body.textContent ?? '';

/** From the first question to the result, with the same answer to each. */
async function answerAll(reply: 'yes' | 'no' | 'unsure'): Promise<void> {
  while (document.querySelector('#step')) await answer(reply);
}

beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  findHelp.mockReset().mockResolvedValue(help);
  chooseCountry.mockReset().mockResolvedValue(undefined);
});
afterEach(() => act(() => render(null, document.body)));

test('all four are offered, each with the address of its own', async () => {
  await draw();
  const cards = [...document.querySelectorAll('a.choice')].map((card) => card.getAttribute('href'));
  expect(cards).toEqual(['#offer', '#friend', '#job', '#pictures']);
  expect(document.activeElement, 'nothing is focused on opening').toBe(document.body);
});

describe('one question at a time', () => {
  test('the heading has the focus and says which question it is', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    expect(document.activeElement?.textContent).toBe(say('self-check.ask.job-contract'));
    expect(document.querySelector('#step')?.textContent).toBe('Question 1 of 14');
    expect(document.querySelector('#hint')?.textContent).toBe(say('self-check.hint.job-contract'));
    const described = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.filter((id) => !document.getElementById(id))).toEqual([]);
    await answer('yes');
    expect(document.activeElement?.textContent).toBe(say('self-check.ask.job-papers'));
  });

  test('Back shows what was answered, and Escape does nothing', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    await answer('no');
    await press(say('back'));
    const pressed = document.querySelectorAll('[aria-pressed="true"]');
    expect([...pressed].map(({ textContent }) => textContent)).toEqual([say('self-check.no')]);
    const before = shown();
    await act(
      () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(shown()).toBe(before);
    await press(say('back'));
    expect(shown()).toContain(say('self-check.age.title'));
  });

  test('a question made idle by an answer is skipped, and counted no more', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    while (document.activeElement?.textContent !== say('self-check.ask.job-sleeps')) await answer('yes');
    await answer('no');
    expect(document.querySelector('#step')?.textContent).toBe('Question 12 of 13');
    expect(document.activeElement?.textContent).toBe(say('self-check.ask.job-against-will'));
  });
});

describe('the result', () => {
  test('says in words what it comes to, with reasons, steps and people, and never a number', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    await answerAll('yes');
    expect(document.activeElement?.textContent).toBe(say('self-check.first.title'));
    expect(document.querySelectorAll('.reason').length).toBeGreaterThan(3);
    expect(document.querySelector('.reason')?.textContent).toBe(
      `${say('self-check.ask.job-papers')}You answered: Yes${say('self-check.why.papers')}`,
    );
    expect(shown()).toContain(say('help.step.keep-passport'));
    await expect.poll(shown).toContain('Line X');
    expect(document.querySelector('.outcome')?.textContent).not.toMatch(/\d/u);
  });

  test('leads to the people by one press', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    await answerAll('yes');
    await press(say('self-check.lines.title'));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).toBe(say('self-check.lines.title'));
  });

  test('of nothing worrying says that this is not the same as safe', async () => {
    await draw('friend');
    await press(say('self-check.age.8-12'));
    await answer('yes');
    await answerAll('no');
    expect(shown()).toContain(say('self-check.none.title'));
    expect(shown()).toContain('not the same as safe');
    expect(shown()).not.toContain(say('self-check.weighed.title'));
  });

  test('counts what nobody knew, and speaks of no fault where nothing pressing was answered', async () => {
    await draw('offer');
    await press(say('self-check.age.adult'));
    while (document.querySelector('#step')) {
      const isPressing = ['fee', 'papers', 'photos'].some(
        (id) => document.activeElement?.textContent === say(`self-check.ask.offer-${id}`),
      );
      await answer(isPressing ? 'no' : 'unsure');
    }
    expect(shown()).toContain('You did not know 12 answers.');
    expect(shown()).toContain(say('self-check.talk.title'));
    expect(shown()).not.toContain(say('help.not-your-fault'));
  });

  test('of many pressing questions that nobody could answer is to talk to someone first', async () => {
    await draw('offer');
    await press(say('self-check.age.adult'));
    await answerAll('unsure');
    expect(shown()).toContain(say('self-check.first.title'));
    expect(shown()).toContain('You did not know 15 answers.');
  });

  test('is forgotten by starting again', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    await answerAll('yes');
    await press(say('self-check.again'));
    expect(shown()).toContain(say('self-check.age.title'));
    await press(say('self-check.age.adult'));
    expect(document.querySelectorAll('[aria-pressed]')).toHaveLength(0);
  });

  test('without an answer from the background still has its steps, and a way to try again', async () => {
    findHelp.mockRejectedValueOnce(new Error('gone'));
    await draw('job');
    await press(say('self-check.age.adult'));
    await answerAll('yes');
    await expect.poll(shown).toContain(say('self-check.lines.failed'));
    expect(shown()).toContain(say('help.emergency.unknown'));
    expect(shown()).toContain(say('help.step.talk'));
    expect(document.querySelector('.exit button')).not.toBeNull();
    await press(say('retry'));
    await expect.poll(shown).toContain('Line X');
  });

  test('asks again for another country', async () => {
    await draw('job');
    await press(say('self-check.age.adult'));
    await answerAll('yes');
    findHelp.mockResolvedValueOnce({ ...help, guidance: { ...help.guidance, country: 'RO' } });
    const list = await vi.waitUntil(() => document.querySelector('select'));
    list.value = 'RO';
    await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
    expect(chooseCountry).toHaveBeenCalledWith('RO');
    await expect.poll(() => document.querySelector('select')?.value).toBe('RO');
    await expect.poll(() => findHelp.mock.calls.length).toBe(2);
  });
});

describe('threats with pictures', () => {
  test('say what to do before they ask anything', async () => {
    await draw('pictures');
    const steps = [...document.querySelectorAll('.minutes li')].map(({ textContent }) => textContent);
    expect(steps).toEqual(
      ['do-not-pay', 'stop-replying', 'keep-proof', 'do-not-delete', 'talk'].map((step) => say(`help.step.${step}`)),
    );
    expect(document.querySelector('.answers')).toBeNull();
  });

  test('then lead to the services that fit, in words of our own', async () => {
    await draw('pictures');
    await press(say('self-check.pictures.go-on'));
    await press(say('self-check.age.under-18'));
    await answerAll('no');
    expect(findHelp).toHaveBeenCalledWith(expect.objectContaining({ kind: 'first' }), 'under-18');
    await expect.poll(shown).toContain(say('self-check.removal.int-takeitdown'));
    expect(shown()).not.toContain('nude');
  });

  test('name the services in words when no line can be shown', async () => {
    findHelp.mockRejectedValue(new Error('gone'));
    await draw('pictures');
    await press(say('self-check.pictures.go-on'));
    await press(say('self-check.age.adult'));
    await answerAll('no');
    await expect.poll(shown).toContain(say('self-check.removal.failed'));
  });

  test('are led to from another check that comes upon them', async () => {
    await draw('friend');
    await press(say('self-check.age.13-15'));
    await answerAll('yes');
    const link = [...document.querySelectorAll('a')].find(
      ({ textContent }) => textContent === say('self-check.to-pictures'),
    );
    expect(link?.getAttribute('href')).toBe('#pictures');
  });
});
