import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';

/** Addresses of a site that should have shown an offer and did not, one after the other, before it is said that the site has changed: one offer may just be gone. */
const enough = 3;
const most = 10;
const key = 'changed-sites';

const schema = v.record(v.string(), v.pipe(v.array(v.string()), v.maxLength(most)));
type Missed = v.InferOutput<typeof schema>;

const takeTurn = inTurn();

/** Ids of sites that seem to have changed since they were last read. */
export async function changedSites(): Promise<readonly string[]> {
  return Object.entries(await load()).flatMap(([id, addresses]) => (addresses.length >= enough ? id : []));
}

/** Notes that a page of a site gave no offer although it should have. Only a fingerprint of the address is kept. */
export function noteMissed(site: string, fingerprint: string): Promise<void> {
  return change((missed) => {
    const before = missed[site] ?? [];
    return before.includes(fingerprint) ? missed : { ...missed, [site]: [...before, fingerprint].slice(-most) };
  });
}

/** Notes that sites could be read, as they should. */
export function noteRead(sites: readonly string[]): Promise<void> {
  return change((missed) => {
    const rest = Object.entries(missed).filter(([id]) => !sites.includes(id));
    return rest.length === Object.keys(missed).length ? missed : Object.fromEntries(rest);
  });
}

/** What was stored, or nothing when it was damaged: it is only a hint, and comes again. */
async function load(): Promise<Missed> {
  const stored = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : {};
}

function change(turn: (missed: Missed) => Missed): Promise<void> {
  return takeTurn(async () => {
    const before = await load();
    const next = turn(before);
    if (next !== before) await browser.storage.local.set({ [key]: next });
  });
}
