import type { Contact } from '@/lib/domain/contact';
import type { Sighting } from '@/lib/domain/sighting';
import { type Fingerprint, fingerprintOf } from './fingerprint';
import type { Keys } from './keys';
import { sipHash } from './sip-hash';
import { siteTag } from './site-tag';
import { signTexts } from './text-signature';

/** An offer, made unreadable: what is looked for and what is stored. */
export interface Marks {
  readonly contacts: readonly { readonly contact: Contact; readonly id: Fingerprint }[];
  /** Of its whole text with what it names. */
  readonly id: Fingerprint;
  /** Absent for a text too short to be known again. */
  readonly signature?: Uint8Array;
  /** What the offer is known by if its text is new. */
  readonly offer: number;
  readonly name: number;
  readonly place: number;
  readonly job: number;
  readonly site: number;
}

/** Bytes of the seed for tags; the rest are for signatures. */
const tagSeed = 16;

/** Shuffles take as long to make as a text takes to sign; they go with their keys. */
const signers = new WeakMap<Keys, ReturnType<typeof signTexts>>();

function signerOf(keys: Keys): ReturnType<typeof signTexts> {
  // The signatures have a key of their own: nobody learns from a tag what a word hashes to.
  const signer = signers.get(keys) ?? signTexts(sipHash(keys.seed.subarray(tagSeed)));
  signers.set(keys, signer);
  return signer;
}

/** Makes fingerprints and tags of offers, with the keys of this device. */
export function marker(keys: Keys): {
  readonly marksOf: (sighting: Sighting) => Promise<Marks>;
  readonly contactId: (contact: Pick<Contact, 'kind' | 'value'>) => Promise<Fingerprint>;
} {
  const { marking, seed } = keys;
  const hash = sipHash(seed);
  const sign = signerOf(keys);
  const tag = (kind: string, value: string): number => (value === '' ? 0 : hash(`${kind}:${value}`) || 1);
  const fingerprint = async (value: string): Promise<Fingerprint> =>
    fingerprintOf(new Uint8Array(await crypto.subtle.sign('HMAC', marking, new TextEncoder().encode(value))));
  const contactId = ({ kind, value }: Pick<Contact, 'kind' | 'value'>): Promise<Fingerprint> =>
    fingerprint(`${kind}:${value}`);
  const sites = new Map<string, Promise<number>>();
  const siteOf = (site: string): Promise<number> => {
    const tagged = sites.get(site) ?? siteTag(keys, site);
    sites.set(site, tagged);
    return tagged;
  };
  return {
    contactId,
    async marksOf({ contacts, shingles, text, title, name, place, job, site }) {
      const named = name !== '' || place !== '';
      return {
        contacts: await Promise.all(contacts.map(async (contact) => ({ contact, id: await contactId(contact) }))),
        id: await fingerprint(`offer:${name}\n${place}\n${text}`),
        ...(shingles.length > 0 ? { signature: sign(shingles) } : {}),
        offer:
          title !== '' && named
            ? tag('offer', `${title}\n${name}\n${place}`)
            : tag('text', `${name}\n${place}\n${text}`),
        name: tag('name', name),
        place: tag('place', place),
        job: tag('job', job),
        site: site === '' ? 0 : await siteOf(site),
      };
    },
  };
}
