import type { Helpline } from '@/lib/domain/guidance';
import { type AgeBand, type CheckReplies, isYoung } from '@/lib/domain/self-check';
import { youngThen } from './pictures';

/** Services that keep pictures from spreading, as ids of `lib/knowledge/helplines`, by the age in the pictures. */
const forYoung = ['int-takeitdown', 'es-aepd-canal-prioritario'];
const forAdult = ['int-stopncii', 'es-aepd-canal-prioritario'];

/** Those that fit: what counts is the age in the pictures, not the age now. Both where that is not known. */
export function removalFor(age: AgeBand, replies: CheckReplies): readonly string[] {
  if (isYoung(age)) return forYoung;
  switch (replies.get(youngThen)) {
    case 'yes':
      return forYoung;
    case 'unsure':
      return [...new Set([...forYoung, ...forAdult])];
    default:
      return forAdult;
  }
}

const isRemoval = ({ id }: Helpline): boolean => forYoung.includes(id) || forAdult.includes(id);
const isAboutPictures = ({ needs }: Helpline): boolean => needs[0] === 'sextortion';
/** Report Remove takes pictures of people under 18 only, though its first need does not say so. */
const isForYoung = ({ id, needs }: Helpline): boolean => needs[0] === 'child' || id === 'gb-report-remove';
/** Nobody who asks for themselves is missing. */
const isForMissing = ({ needs }: Helpline): boolean => needs[0] === 'missing';

/** Helplines as a self-check shows them. */
export interface SortedLines {
  /** People to talk to; empty only where there is nothing but services for pictures. */
  readonly people: readonly Helpline[];
  /** Services that keep pictures from spreading. */
  readonly removal: readonly Helpline[];
}

/** Parts those who answer from the services for pictures, and leaves out what is not for this age or not about pictures. */
export function sortLines(lines: readonly Helpline[], age: AgeBand, removal: readonly string[]): SortedLines {
  const people = lines.filter(
    (line) =>
      !isRemoval(line) &&
      !isForMissing(line) &&
      (removal.length > 0 || !isAboutPictures(line)) &&
      // Guidance cannot know the age and offers both.
      (isYoung(age) || !isForYoung(line)),
  );
  return {
    people: people.length > 0 ? people : lines.filter((line) => !isRemoval(line)),
    removal: lines.filter(({ id }) => removal.includes(id)),
  };
}
