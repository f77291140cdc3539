import type { Contact } from '@/lib/domain/contact';
import type { Sighting } from '@/lib/domain/sighting';
import { memoryDatabase } from '@/lib/memory/database';
import { fingerprintOf } from '@/lib/memory/fingerprint';
import { keysOf } from '@/lib/memory/keys';
import { knownOffers } from '@/lib/memory/known-offers';
import { type Marks, marker } from '@/lib/memory/marks';
import type { Memory } from '@/lib/memory/memory';
import { packSights } from '@/lib/memory/sights';
import { bandsOf, signatureLength } from '@/lib/memory/text-signature';
import { syntheticText } from './synthetic-knowledge';

/** Medians in milliseconds, and what the database takes of the disk. */
export interface MemoryFigures {
  /** 50 contacts of as many offers, in one transaction. */
  readonly page: number;
  /** One text among the others. */
  readonly text: number;
  readonly bytes: number;
  readonly contacts: number;
  readonly texts: number;
}

const contactCount = 100_000;
const textCount = 20_000;
/** The first third warms the code up: a background that reads pages is warm. */
const runs = 93;

function sighting(number: number, contacts: readonly Contact[], words: readonly string[]): Sighting {
  return {
    contacts,
    shingles: words,
    text: `${number}`,
    title: `t${number}`,
    name: `n${number % 900}`,
    place: `p${number % 300}`,
    job: `j${number % 500}`,
    site: `s${number % 9}`,
  };
}

const phone = (number: number): Contact => ({ kind: 'phone', value: `+34${600_000_000 + number}`, written: '' });

/** Runs of words of an ad of usual length, each another. */
function shinglesOf(words: readonly string[], number: number): readonly string[] {
  const start = (number * 37) % (words.length - 120);
  return Array.from(
    { length: 110 },
    (_, at) => `${words[start + at]} ${words[(start + at * 7 + number) % words.length]}`,
  );
}

const memory: Promise<Memory> = keysOf(new Uint8Array(32).fill(3)).then((keys) => ({
  database: memoryDatabase({ indexedDB, IDBKeyRange }, 'bench'),
  keys,
}));
const words = syntheticText(60_000).split(' ');
/** Every so many rows are of contacts and texts that are looked for; the others are made by chance, as fingerprints look to who has no key. */
const real = 2_000;
const tag = (): number => Math.floor(Math.random() * 2 ** 32);
const byChance = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** Fills a tenth of memory. Runs in a page, ten times: a browser is asked for nothing that takes minutes. */
async function fillMemory(tenth: number): Promise<void> {
  const { database, keys } = await memory;
  const { contactId, marksOf } = marker(keys);
  const contacts = await Promise.all(
    Array.from({ length: contactCount / 10 }, async (_, at) => {
      const number = (tenth * contactCount) / 10 + at;
      const id = number % real === 0 ? await contactId(phone(number)) : fingerprintOf(byChance(7));
      return {
        id,
        last: 20_100,
        sights: packSights({
          first: 20_000,
          offers: [tag(), tag()],
          names: [tag()],
          places: [tag(), tag()],
          jobs: [tag()],
          sites: [tag()],
          marked: [],
        }),
      };
    }),
  );
  await database.contacts.bulkPut(contacts);
  const texts = await Promise.all(
    Array.from({ length: textCount / 10 }, async (_, at) => {
      const number = (tenth * textCount) / 10 + at;
      const { id, signature = byChance(signatureLength) } =
        number % (real / 10) === 0
          ? await marksOf(sighting(number, [], shinglesOf(words, number)))
          : { id: fingerprintOf(byChance(7)) };
      return {
        id,
        first: 20_000,
        last: 20_100,
        bands: bandsOf(signature),
        signature,
        offer: tag(),
        name: tag(),
        place: tag(),
        site: tag(),
        wasMarked: false,
      };
    }),
  );
  await database.texts.bulkPut(texts);
}

/** Times what a page asks of memory. Runs in a page, once it is full. */
async function measureMemory(): Promise<MemoryFigures> {
  const { keys, database } = await memory;
  const { marksOf } = marker(keys);
  const page = await Promise.all(Array.from({ length: 50 }, (_, at) => marksOf(sighting(at, [phone(at * real)], []))));
  const text = [await marksOf(sighting(5, [], shinglesOf(words, 800)))];
  const figures = { page: await timed(await memory, page), text: await timed(await memory, text) };
  const { usage = 0 } = await navigator.storage.estimate();
  return { ...figures, bytes: usage, contacts: await database.contacts.count(), texts: await database.texts.count() };
}

async function timed(filled: Memory, marks: readonly Marks[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await knownOffers(filled, marks);
    times.push(performance.now() - start);
  }
  const warm = times.slice(runs / 3).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? 0;
}

Object.assign(globalThis, { fillMemory, measureMemory });
