// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { countsTable } from '@/lib/ui/notebook/counts-table';
import { dayField, dayOf, dayStart } from '@/lib/ui/notebook/day-field';
import { tagsIn } from '@/lib/ui/notebook/note-fields';
import type { NotebookPort } from '@/lib/ui/notebook/port';
import { Notebook } from '@/lib/ui/notebook/view';
import { ownWords, withPageWords } from '@/lib/ui/page-wording';
import { type Wording, wordingOf } from '@/lib/ui/words';
import { anAssessment, anOffer, evidence } from '../memory/kept-offers';

const hostile =
  '<img src=x onerror=alert(1)><script>alert(1)</script>\u202Egpj.exe "onload=alert(1) javascript:alert(1)';
let wording: Wording;
let root: HTMLElement;

beforeAll(async () => {
  wording = wordingOf(await withPageWords(await ownWords(['en']), ['memory', 'notebook']));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const everywhere: Evidence = evidence(
  1,
  anOffer(hostile, {
    title: hostile,
    employer: hostile,
    place: hostile,
    pay: hostile,
    contacts: [hostile],
    url: 'https://board.example/%3Cscript%3E',
    messages: [{ from: 'them', text: hostile, sender: hostile }],
  }),
  { note: hostile, tags: [hostile], site: hostile, assessment: anAssessment({ harms: ['sextortion'] }) },
);

function portOf(kept: readonly Evidence[], changes: Partial<NotebookPort> = {}): NotebookPort {
  const rows = kept.map(({ id, at, offer, assessment, tags }) => ({
    id,
    at,
    title: offer.title ?? '',
    level: assessment.level,
    harms: assessment.harms,
    host: 'board.example',
    place: hostile,
    contacts: offer.contacts,
    tags,
  }));
  const [first] = kept;
  const repeat = { kind: 'phone', value: hostile, offers: kept.map(({ id }) => id) } as const;
  return {
    search: async () => ({ kind: 'found', rows, count: rows.length, isWhole: true, kept: rows.length }),
    overview: async () => ({
      kind: 'open',
      trail: { repeats: [{ ...repeat, appearances: [{ place: hostile, first: 0, last: 1 }] }], offers: rows },
      counts: {
        sites: [{ value: hostile, offers: 1 }],
        places: [{ value: hostile, offers: 1 }],
        harms: [],
        months: [],
      },
      tags: [hostile],
      siteNames: {},
    }),
    read: async () => (first ? { kind: 'kept', evidence: first, wording } : { kind: 'gone' }),
    picture: async () => undefined,
    note: async () => ({ isSaved: true }),
    forget: async (ids) => ({ done: ids }),
    ...changes,
  };
}

async function show(port: NotebookPort, here?: EvidenceId): Promise<void> {
  root = document.body.appendChild(document.createElement('div'));
  const page = { wording, port, here, leaving: () => undefined, goBack: () => undefined };
  render(<Notebook {...page} isOpen />, root);
  await vi.waitFor(() => expect(said()).not.toContain(wording.say('notebook.searching')));
}

const press = async (text: string): Promise<void> => {
  const buttons = () => [...root.querySelectorAll('button')];
  await vi.waitFor(() => expect(buttons().map((one) => one.textContent)).toContain(text));
  buttons()
    .find((one) => one.textContent === text)
    ?.click();
};
const said = (): string => root.textContent ?? '';
const says = (text: string): Promise<void> => vi.waitFor(() => expect(said()).toContain(text));

describe('hostile text stays text', () => {
  test.each([
    ['in the list', undefined],
    ['in one offer', everywhere.id],
  ])('%s', async (_, here) => {
    await show(portOf([everywhere, { ...everywhere, id: '2'.padStart(22, '0') as EvidenceId }]), here);
    await says('<img src=x onerror=alert(1)>');
    if (here === undefined) await says(wording.say('notebook.counts'));
    expect(root.querySelectorAll('img, script, [onload], [onerror]')).toHaveLength(0);
    expect([...root.querySelectorAll('a')].filter((a) => /^\s*(?:javascript|data):/iu.test(a.href))).toEqual([]);
    expect(said(), 'what turns the direction of text is shown, not done').not.toContain('\u202E');
  });
});

test('an empty notebook explains how something comes into it', async () => {
  await show(portOf([]));
  await says(wording.say('notebook.empty.text'));
  expect(root.querySelector('input')).toBeNull();
});

test('one that is locked says so and leads to where it is opened', async () => {
  const closed = { kind: 'closed' } as const;
  await show(portOf([], { search: async () => closed, overview: async () => closed }));
  await says(wording.say('notebook.closed'));
  expect(root.querySelector('.note a[href="memory.html"]')).not.toBeNull();
});

test('one that is locked says so once: on top', async () => {
  const closed = { kind: 'closed' } as const;
  root = document.body.appendChild(document.createElement('div'));
  const port = portOf([], { search: async () => closed, overview: async () => closed });
  const page = { wording, port, here: undefined, leaving: () => undefined, goBack: () => undefined };
  const banner = <p>locked, with a way to open it</p>;
  const below = <p>a look-up</p>;
  render(<Notebook {...page} isOpen={false} banner={banner} below={below} />, root);
  await says('locked, with a way to open it');
  expect(said()).not.toContain(wording.say('notebook.closed'));
  expect(said()).not.toContain('a look-up');
});

test('nobody answering is said, and asking again is one press', async () => {
  let asked = 0;
  const port = portOf([everywhere]);
  const search: NotebookPort['search'] = (...all) => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('invented: nobody answers')) : port.search(...all);
  };
  await show({ ...port, search });
  await says(wording.say('popup.failed'));
  await press(wording.say('retry'));
  await vi.waitFor(() => expect(root.querySelectorAll('.kept')).toHaveLength(1));
});

test('a search goes on until it is whole', async () => {
  const port = portOf([everywhere]);
  let asked = 0;
  await show({
    ...port,
    search: async (...all) => {
      asked += 1;
      const found = await port.search(...all);
      return found.kind === 'found' ? { ...found, isWhole: asked === 3 } : found;
    },
  });
  await vi.waitFor(() => expect(asked).toBe(3));
});

test('those chosen can be made a file of and forgotten, and that can be taken back', async () => {
  const forgotten: [readonly EvidenceId[], boolean][] = [];
  const forget: NotebookPort['forget'] = async (ids, undo) => {
    forgotten.push([ids, undo]);
    return { done: ids };
  };
  await show(portOf([everywhere], { forget }));
  await vi.waitFor(() => expect(root.querySelector('.pick input')).not.toBeNull());
  root.querySelector<HTMLInputElement>('.pick input')?.click();
  await vi.waitFor(() =>
    expect(root.querySelector('.chosen a')?.getAttribute('href')).toBe(`evidence.html#${everywhere.id}`),
  );
  await press(wording.say('notebook.forget.chosen'));
  await says(wording.say('notebook.forgotten', { count: 1 }));
  await press(wording.say('undo'));
  await vi.waitFor(() => expect(said()).not.toContain(wording.say('notebook.forgotten', { count: 1 })));
  expect(forgotten).toEqual([
    [[everywhere.id], false],
    [[everywhere.id], true],
  ]);
});

test('tags are parted by commas of any script, each once', () => {
  expect(tagsIn(' sea, work،sea 、 , Ana')).toEqual(['sea', 'work', 'Ana']);
  expect(tagsIn('x'.repeat(100))[0]).toHaveLength(60);
});

test('numbers are copied as a table, and no cell is a formula', () => {
  const tables = [{ title: 'Place', rows: [{ name: '=cmd()\t1', offers: 2 }] }];
  expect(countsTable(tables, 'Offers')).toBe("Place\tOffers\n'=cmd() 1\t2");
});

test('a day begins and ends where the user is', () => {
  const start = dayStart(dayOf('2026-11-29'), 0) ?? 0;
  expect(dayField(start)).toBe('2026-11-29');
  expect(dayField(start - 1)).toBe('2026-11-28');
  expect(dayStart(dayOf(''), 0)).toBeUndefined();
});
