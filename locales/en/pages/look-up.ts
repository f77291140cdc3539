import type { Catalogue } from '@/lib/domain/catalogue';

/**
 * Words of the part of the notebook that tells what is remembered of a contact. Placeholders: `{contact}`, `{count}`, `{first}`, `{last}` (days),
 * `{sites}` (a list of names).
 */
const words: Catalogue = {
  'look-up.title': 'Have I seen this contact before?',
  'look-up.intro':
    'Write a phone number, an e-mail address, a user name or a website. Any way of writing it will do. The answer comes from this device alone.',
  'look-up.label': 'Phone, e-mail, user name or website',
  'look-up.submit': 'Look it up',
  'look-up.working': 'Looking',
  'look-up.empty': 'Write a contact first.',
  'look-up.no-contact':
    'There is no contact in this that we can read. Check the number or the address. Add the country code, such as +34.',
  'look-up.failed': 'That did not work. Try again in a moment.',
  'look-up.closed': 'What is remembered is locked just now. Open the lock, then try again.',
  'look-up.never': 'Not seen in any offer you opened here. That does not mean it is safe.',
  'look-up.seen': '{count, plural, one {Seen in # offer.} other {Seen in # offers.}}',
  'look-up.most': 'Seen in {count} offers or more.',
  'look-up.names': '{count, plural, one {Under # name.} other {Under # different names.}}',
  'look-up.places': '{count, plural, one {In # place.} other {In # different places.}}',
  'look-up.jobs': '{count, plural, one {For # job.} other {For # different jobs.}}',
  'look-up.marked': 'At least one of these offers had signs that worry.',
  'look-up.sites': 'Seen on: {sites}.',
  'look-up.one-day': 'Seen on {first}.',
  'look-up.days': 'First seen on {first}, last seen on {last}.',
  'look-up.chance': 'One number in many offers can be an agency at work. Ask who they are and who the employer is.',
};

export default words;
