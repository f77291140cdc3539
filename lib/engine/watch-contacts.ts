import type { Contact } from '@/lib/domain/contact';
import { contactsIn } from './contacts/contacts-in';
import { lettersOf } from './phrase-forms';

/** Looks into texts and gives the numbers of the entries whose contact stands in them, each once, ascending. */
export type ContactWatch = (texts: readonly string[], homes: readonly string[]) => readonly number[];

/** The contact an entry is, where it is one and nothing beside it; `undefined` for words. `homes` as for `contactsIn`. */
export function contactAlone(entry: string, homes: readonly string[]): Contact | undefined {
  const letters = lettersOf(entry);
  // An e-mail address is told of before the website it is at.
  return contactsIn(entry, homes).find(({ written }) => lettersOf(written) === letters);
}

/** Makes a watch for those of the entries that are a contact, in whatever spelling. `homes`: countries their phones may be of. */
export function createContactWatch(entries: readonly string[], homes: readonly string[]): ContactWatch {
  const numbers = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    const contact = contactAlone(entry, homes);
    if (contact) numbers.set(keyOf(contact), [...(numbers.get(keyOf(contact)) ?? []), number]);
  });
  return (texts, homesThere) => {
    if (numbers.size === 0) return [];
    const found = texts
      .flatMap((text) => contactsIn(text, homesThere))
      .flatMap((contact) => numbers.get(keyOf(contact)) ?? []);
    return [...new Set(found)].sort((a, b) => a - b);
  };
}

const keyOf = ({ kind, value }: Contact): string => `${kind} ${value}`;
