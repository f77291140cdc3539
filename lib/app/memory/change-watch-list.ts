import { toBase64 } from '@/lib/domain/base64';
import type { Day } from '@/lib/domain/day';
import {
  type ListedWatch,
  type WatchAct,
  type WatchList,
  type WatchOutcome,
  watchedLength,
} from '@/lib/domain/watched';
import { lettersOf } from '@/lib/engine/phrase-forms';
import { contactAlone } from '@/lib/engine/watch-contacts';
import type { Memory } from '@/lib/memory/memory';
import { addWatched, forgetWatched, listWatched, renewWatched } from '@/lib/memory/watched';
import { watchedPictures } from '@/lib/memory/watched-pictures';
import { inTurn } from '../in-turn';
import { loadSettings } from '../load-settings';
import { showBadges } from '../show-badge';
import { homesHere } from './homes-here';
import { today } from './today';
import { watchPicture } from './watch-picture';
import { readAnew } from './watching';
import { withMemory } from './with-memory';

/** Two presses at once must not add the same entry twice. */
const takeTurn = inTurn();

/** The watch list, those that last longest first. */
export async function viewWatchList(): Promise<WatchList> {
  const watched = await withMemory((memory) => listed(memory, today()));
  return watched === undefined ? { kind: 'closed' } : { kind: 'open', watched };
}

async function listed(memory: Memory, day: Day): Promise<readonly ListedWatch[]> {
  const [watched, previews] = await Promise.all([listWatched(memory, day), watchedPictures(memory, 'picture')]);
  return watched.map((entry) => {
    const preview = previews.get(entry.id);
    return preview ? { ...entry, preview: toBase64(preview) } : entry;
  });
}

/** Adds, renews or removes an entry. `outcome` is absent where memory is locked: nothing was done then. */
export async function changeWatchList(act: WatchAct): Promise<{ outcome?: WatchOutcome; list: WatchList }> {
  const day = today();
  const outcome = await takeTurn(() =>
    withMemory(async (memory) => {
      const came = await apply(act, memory, day);
      readAnew(memory);
      return came;
    }),
  );
  // What is no longer watched for is no longer told of.
  if (outcome?.kind === 'forgotten') await showBadges();
  const list = await viewWatchList();
  return outcome === undefined ? { list } : { outcome, list };
}

async function apply(act: WatchAct, memory: Memory, day: Day): Promise<WatchOutcome> {
  if (act.act === 'add') return add(act.value, act.until, memory, day);
  if (act.act === 'add-picture')
    return watchPicture(act, memory, day, (id) => apply({ act: 'renew', id }, memory, day));
  if (act.act === 'renew') {
    const isThere = await renewWatched(memory, act.id, day);
    const watched = (await listWatched(memory, day)).find(({ id }) => id === act.id);
    return isThere && watched ? { kind: 'watched', watched, wasKnown: true } : { kind: 'refused', why: 'gone' };
  }
  return (await forgetWatched(memory, act.id)) ? { kind: 'forgotten' } : { kind: 'refused', why: 'gone' };
}

/** The same once more renews it. */
async function add(value: string, until: Day | undefined, memory: Memory, day: Day): Promise<WatchOutcome> {
  const tidy = value.replace(/\s+/gu, ' ').trim();
  const letters = lettersOf(tidy);
  if (letters.length < watchedLength.least) return { kind: 'refused', why: 'too-short' };
  const twin = (await listWatched(memory, day)).find(
    (known) => known.kind !== 'picture' && lettersOf(known.value) === letters,
  );
  if (twin) return apply({ act: 'renew', id: twin.id }, memory, day);
  const kind = contactAlone(tidy, homesHere(await loadSettings())) ? 'contact' : 'words';
  const watched = await addWatched(memory, { kind, value: tidy, until }, day);
  return watched === 'full' ? { kind: 'refused', why: 'full' } : { kind: 'watched', watched, wasKnown: false };
}
