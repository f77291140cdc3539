import type { FoundOffer } from '@/lib/domain/reading';
import { readPieces } from '../read-at';
import type { Page, Reader } from '../reader';
import { datingChat } from './dating-chat';
import { readProfile } from './profile';
import { peopleOn, readPerson } from './profile-grid';

/** The reading part of a reader for a dating site of which only its addresses are known: the open conversation, the open profile, or the people it lists. */
export function readDating(id: string): Pick<Reader, 'read' | 'pieces'> {
  const chat = datingChat(id);
  const whole = (page: Page): readonly FoundOffer<Element>[] => {
    const talking = chat(page);
    if (talking.length > 0) return talking;
    const profile = readProfile(page, id);
    return profile ? [profile] : [];
  };
  return readPieces({ whole, entries: peopleOn, readEntry: (page, entry) => readPerson(page, id, entry) });
}
