import { type Day, startOf } from '@/lib/domain/day';
import { unreachable } from '@/lib/domain/unreachable';
import { mostWatched, type WatchAct, type WatchOutcome } from '@/lib/domain/watched';
import type { Wording } from '../words';

/** What came of a change of the watch list, in words. */
export function sentenceOf(outcome: WatchOutcome, { act }: Pick<WatchAct, 'act'>, wording: Wording): string {
  const { say } = wording;
  switch (outcome.kind) {
    case 'watched': {
      const key = act === 'renew' ? 'renewed' : outcome.wasKnown ? 'known' : 'added';
      return say(`watch.${key}`, { date: dateOf(outcome.watched.until, wording) });
    }
    case 'forgotten':
      return say('watch.removed');
    case 'refused':
      // One that ended, or was removed in another window, is off the list as was wished.
      return outcome.why === 'gone' ? say('watch.removed') : say(`watch.${outcome.why}`, { most: mostWatched });
    default:
      return unreachable(outcome);
  }
}

/** A day as the language writes it. */
export function dateOf(day: Day, { language }: Pick<Wording, 'language'>): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(startOf(day));
}
