import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Message, Surface } from '@/lib/domain/offer';
import { isForWeeding } from './fold';
import { rowsOf } from './rows';

/** A text to learn from. */
export interface TrainingText {
  /** Its own in all files. */
  readonly id: string;
  readonly lang: string;
  readonly surface: Surface;
  readonly risky: boolean;
  /** Of a risky one, whether who wrote it would have one say stop. */
  readonly isGrave: boolean;
  readonly title: string;
  readonly text: string;
  readonly messages: readonly Message[];
  /** Neighbours mirror each other: they are learned from together or not at all. */
  readonly block: string;
  /** Whether nobody who wrote phrases has read it, nor were they weeded by it: only such texts can tell how far phrases are to be trusted. */
  readonly isUnread: boolean;
}

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly surface?: Surface;
  readonly label: string;
  readonly expected_level?: string;
  readonly title?: string;
  readonly text?: string;
  readonly messages?: readonly Message[];
}

/** Neighbours to a block. */
const blockSize = 25;
/** Of the first texts of a file, this share was read by those who wrote phrases; `tests/corpus/samples.ts` keeps to the same. */
const readShare = 2 / 3;
/** Files whose texts were read whole, or by nobody. */
const readWhole = /^more-/u;
const unreadWhole = /^(?:voices|plain)-/u;

const own = fileURLToPath(new URL('texts/', import.meta.url));

/** Harmless texts of our own that are plain: they teach what is ordinary, and would make a threshold look better than it is. */
const plain = /^plain-/u;

/** The texts written for this project to be told apart. */
export function ownTexts(): readonly TrainingText[] {
  return fileNames()
    .filter((name) => !plain.test(name))
    .flatMap(fileTexts);
}

function fileNames(): readonly string[] {
  return readdirSync(own)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

function fileTexts(name: string): readonly TrainingText[] {
  const rows = rowsOf<Row>(`${own}${name}`);
  const places = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { lang } of rows) sizes.set(lang, (sizes.get(lang) ?? 0) + 1);
  return rows.map((row) => {
    const place = places.get(row.lang) ?? 0;
    places.set(row.lang, place + 1);
    const isLater = place >= Math.floor((sizes.get(row.lang) ?? 0) * readShare);
    const block = `${name} ${row.lang} ${Math.floor(place / blockSize)}`;
    const isUnread = unreadWhole.test(name) || (isLater && !readWhole.test(name));
    return textOf(row, block, isUnread && !isForWeeding(block));
  });
}

/**
 * Ordinary texts by real people, of which every so many teach what is harmless: messages of the SMS Spam Collection v.1 (Almeida and Hidalgo, 2012,
 * CC BY 4.0) and Polish job advertisements (DOI 10.18150/SX0E7G). They lie beside the repository and are no part of it.
 */
const ordinary = [
  { file: 'sms_uci.jsonl', every: 2 },
  { file: 'jobs_pl.jsonl', every: 4 },
] as const;

/** These, and plain ones of our own. @throws when they are not there: without them, ordinary text looks risky. */
export function ordinaryTexts(): readonly TrainingText[] {
  const ours = fileNames()
    .filter((name) => plain.test(name))
    .flatMap(fileTexts);
  const real = ordinary.flatMap(({ file, every }) => {
    const path = fileURLToPath(new URL(`../../../shared/corpora/${file}`, import.meta.url));
    if (!existsSync(path)) throw new Error(`${file} is not in ../shared/corpora; training needs its ordinary texts`);
    return rowsOf<Row>(path)
      .filter(({ label }, index) => label !== 'spam' && index % every === 0)
      .map((row, index) => textOf(row, `${file} ${Math.floor(index / blockSize)}`, true));
  });
  return [...ours, ...real];
}

function textOf(row: Row, block: string, isUnread: boolean): TrainingText {
  const { id, lang, surface = 'page', label, title = '', text = '', messages = [] } = row;
  return {
    id,
    lang,
    surface,
    risky: label === 'risky',
    isGrave: row.expected_level === 'danger',
    title,
    text,
    messages,
    block,
    isUnread,
  };
}
