import sites from 'virtual:second-look/sites';
import { browser } from 'wxt/browser';
import { isMatched, originOf } from '@/lib/domain/match-pattern';
import type { Settings } from '@/lib/domain/settings';
import { privateGroups, type Site, siteFor, sitesOver } from '@/lib/domain/site';
import { loadSettings } from './load-settings';

let granted: Promise<readonly Site[]> | undefined;

/** Origins a site needs permission for, each once. */
export function originsOf(site: Site): readonly string[] {
  return [...new Set(site.matches.map(originOf))];
}

/** Sites that are read: the browser allows it, and they are chosen. */
export async function sitesOn(): Promise<readonly Site[]> {
  const [allowed, settings] = await Promise.all([grantedSites(), loadSettings()]);
  return allowed.filter((site) => isChosen(site, settings));
}

/**
 * Whether a site may be read, as far as that is for the user to choose. Messages and dating must have been chosen by name: a permission may
 * have come with another site of the same host, or with the build somebody was given.
 */
export function isChosen({ id, group }: Site, { sites: chosen }: Pick<Settings, 'sites'>): boolean {
  return chosen[id] ?? !privateGroups.has(group);
}

/** The browser was asked once and may answer differently now. */
export function forgetGranted(): void {
  granted = undefined;
}

/** The site whose pages a reader reads at this address, switched on or not. */
export function siteAt(url: URL): Site | undefined {
  return siteFor(sites, url);
}

/** The same, and the sites that have windows over that page. */
export function sitesAt(url: URL): readonly Site[] {
  const own = siteAt(url);
  return [...(own ? [own] : []), ...sitesOver(sites, url)];
}

/** Whether this host is of a site that is read by the shape of its pages, whichever page of it this is. */
export function isReadByShape(url: URL): boolean {
  return sites.some((site) => site.isByShape && originsOf(site).some((pattern) => isMatched(pattern, url)));
}

/** Sites that are on and have pages on this origin; none: nothing is read there. */
export async function sitesOnAt(origin: string): Promise<readonly Site[]> {
  const url = new URL(origin);
  return (await sitesOn()).filter((site) => originsOf(site).some((pattern) => isMatched(pattern, url)));
}

/** Sites the browser lets us read. Asked once, until `forgetGranted`. */
function grantedSites(): Promise<readonly Site[]> {
  granted ??= askGranted();
  return granted;
}

async function askGranted(): Promise<readonly Site[]> {
  const answers = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [...originsOf(site)] })),
  );
  return sites.filter((_, index) => answers[index]);
}
