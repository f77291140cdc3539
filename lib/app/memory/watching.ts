import type { Day } from '@/lib/domain/day';
import type { Offer } from '@/lib/domain/offer';
import type { Watched } from '@/lib/domain/watched';
import { homesOf } from '@/lib/engine/extract/homes';
import { createContactWatch } from '@/lib/engine/watch-contacts';
import { createWordWatch } from '@/lib/engine/watch-words';
import type { Memory } from '@/lib/memory/memory';
import { listWatched } from '@/lib/memory/watched';
import { loadSettings } from '../load-settings';
import { homesHere } from './homes-here';

/** The watch list, ready to be looked for. */
interface Watching {
  /** Words and contacts, as the list was when it was read. */
  readonly entries: readonly Watched[];
  /** The entries that stand in an offer. */
  readonly findIn: (offer: Offer) => readonly Watched[];
}

/** Goes with its memory: once that is locked or erased, nothing of the list is left here. */
const known = new WeakMap<Memory, Promise<Watching>>();

/** The watch list of this memory; it is opened once and kept until it changes. */
export function watchingOf(memory: Memory, today: Day): Promise<Watching> {
  const watching = known.get(memory) ?? readList(memory, today);
  known.set(memory, watching);
  // A list that could not be read is tried anew next time; whoever asked gets the error.
  watching.catch(() => known.delete(memory));
  return watching;
}

/** The list was changed. */
export function readAnew(memory: Memory): void {
  known.delete(memory);
}

async function readList(memory: Memory, today: Day): Promise<Watching> {
  const [listed, settings] = await Promise.all([listWatched(memory, today), loadSettings()]);
  // Pictures are compared on a press alone; what the user called one is no word to look for.
  const entries = listed.filter(({ kind }) => kind !== 'picture');
  const homes = homesHere(settings);
  const findWords = createWordWatch(entries.map(({ value }) => value));
  const findContacts = createContactWatch(
    entries.map(({ kind, value }) => (kind === 'contact' ? value : '')),
    homes,
  );
  return {
    entries,
    findIn: (offer) => {
      const texts = textsOf(offer);
      const homesThere = [...homes, ...homesOf(offer.language === undefined ? [] : [offer.language])];
      // A contact is looked for as words, too: a user name often stands there without its sign.
      const found = new Set([...findWords(texts), ...findContacts(texts, homesThere)]);
      return entries.filter((_, index) => found.has(index));
    },
  };
}

/** All that an offer says. What the reader wrote is no news to them. */
function textsOf({ title = '', text, employer = '', place = '', pay = '', contacts, messages }: Offer): string[] {
  const told = messages.filter(({ from }) => from === 'them').map((message) => message.text);
  return [title, text, employer, place, pay, ...contacts, ...told].filter((words) => words !== '');
}
