import sites from 'virtual:second-look/sites';
import type { Contact } from '@/lib/domain/contact';
import type { LookUpAnswer } from '@/lib/domain/seen';
import { contactsIn } from '@/lib/engine/contacts/contacts-in';
import { lookUp } from '@/lib/memory/look-up';
import { loadSettings } from '../load-settings';
import { homesHere } from './homes-here';
import { withMemory } from './with-memory';

/** What is remembered of the contacts in a text, in any spelling. A number without prefix is tried in each country it may be of. */
export async function lookUpContacts(text: string): Promise<LookUpAnswer> {
  const contacts = candidates(text, homesHere(await loadSettings()));
  if (contacts.length === 0) return { kind: 'looked-up', contacts: [] };
  const found = await withMemory((memory) =>
    lookUp(
      memory,
      contacts,
      sites.map(({ id }) => id),
    ),
  );
  if (!found) return { kind: 'closed' };
  const seen = found.filter((contact) => contact.seen);
  return { kind: 'looked-up', contacts: seen.length > 0 ? seen : found.slice(0, 1) };
}

/** Where a user name was written without its @, that is tried, too. */
function candidates(text: string, homes: readonly string[]): readonly Contact[] {
  const all = [homes, ...homes.map((home) => [home]), ...others.map((home) => [home])].flatMap((some) =>
    contactsIn(text, some),
  );
  const once = new Map(all.map((contact) => [`${contact.kind} ${contact.value}`, contact]));
  const name = /^\s*([A-Za-z][\w.]{2,31})\s*$/u.exec(text)?.[1];
  if (once.size > 0 || name === undefined) return [...once.values()];
  return [{ kind: 'handle', value: name.toLowerCase(), written: name }];
}

/** Countries whose numbers stand in the offers we read, whatever the reader's own is. */
const others = ['ES', 'RO', 'PT', 'UA', 'RU', 'FR', 'DE', 'IT', 'PL', 'HU', 'BG', 'GB', 'MD', 'MX', 'BR'] as const;
