import type { Evidence, EvidenceId } from '@/lib/domain/evidence';
import { offerId } from '@/lib/domain/offer';
import { sightingOf } from '@/lib/engine/sighting-of';
import { memoryDatabase } from '@/lib/memory/database';
import { addEvidence } from '@/lib/memory/evidence';
import { type Keys, keysOf, newMaster } from '@/lib/memory/keys';
import { overviewOf } from '@/lib/memory/overview';
import { searchEvidence } from '@/lib/memory/search-evidence';

/** Milliseconds a search looks around before it answers, as the background has it. */
const soon = 40;
const words =
  'work by the sea room flight paid wages contract passport restaurant season family house town bar hotel'.split(' ');

function invented(number: number): Evidence {
  const text = Array.from(
    { length: 180 },
    (_, at) => words[(number * 7 + at * (1 + (number % 11))) % words.length],
  ).join(' ');
  const url = `https://board.example/offer/${number}`;
  const contact = `+3460${String(1_000_000 + (number % 4_000)).slice(0, 7)}`;
  return {
    id: String(number).padStart(22, '0') as EvidenceId,
    at: Date.UTC(2026, 0, 1) + number * 60_000,
    zone: 'Europe/Madrid',
    offer: {
      id: offerId(url, '', text),
      reader: 'board',
      kind: 'offer',
      surface: 'job-ad',
      url,
      title: `Offer ${number}`,
      text,
      place: `Town ${number % 90}`,
      contacts: [contact],
      messages: [],
    },
    assessment: {
      level: 'caution',
      language: 'en',
      reasons: [],
      combinations: [],
      harms: [],
      countries: [],
      partly: false,
    },
    version: '0.1.0',
    note: '',
    tags: [],
    pictures: 0,
  };
}

/** Keeps so many offers, then measures: the first answer with nothing opened, all of it, a search when all is open, and the overview. */
async function measureNotebook(count: number) {
  const database = memoryDatabase({ indexedDB, IDBKeyRange }, 'bench');
  const keys: Keys = await keysOf(newMaster());
  for (let from = 0; from < count; from += 100) {
    const some = Array.from({ length: Math.min(100, count - from) }, (_, at) => invented(from + at));
    await Promise.all(some.map((one) => addEvidence({ database, keys }, one, sightingOf(one.offer, ['ES'], 'board'))));
  }
  // Other keys to the same end: what was opened while keeping is closed again, as after a new start.
  const memory = { database, keys: { ...keys } };
  const look = (sought: string, time: number) => {
    const until = performance.now() + time;
    const isTimeUp = () => performance.now() > until;
    return searchEvidence(memory, { words: sought }, { order: 'date', most: 25, isTimeUp, language: 'en' });
  };
  const timed = async (act: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  let firstRows = 0;
  const first = await timed(async () => {
    firstRows = (await look('sea', soon)).rows.length;
  });
  const all = await timed(() => look('sea', Number.POSITIVE_INFINITY));
  const later: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) later.push(await timed(() => look(turn % 2 ? 'hot' : '600 100 0', soon)));
  const overview = await timed(() => overviewOf(memory));
  return { count, first, firstRows, all, later: later.sort((a, b) => a - b)[4] ?? 0, overview };
}

export type NotebookFigures = Awaited<ReturnType<typeof measureNotebook>>;

Reflect.set(globalThis, 'measureNotebook', measureNotebook);
