import sites from 'virtual:second-look/sites';
import { browser } from 'wxt/browser';
import { isMatched, originOf } from '@/lib/domain/match-pattern';
import type { Site } from '@/lib/domain/site';

let granted: Promise<readonly Site[]> | undefined;

/** Origins a site needs permission for, each once. */
export function originsOf(site: Site): readonly string[] {
  return [...new Set(site.matches.map(originOf))];
}

/** Sites the user has switched on. Asked of the browser once; `forgetGranted` when a permission changes. */
export function grantedSites(): Promise<readonly Site[]> {
  granted ??= askGranted();
  return granted;
}

export function forgetGranted(): void {
  granted = undefined;
}

/** The site whose pages a reader reads at this address, switched on or not. */
export function siteAt(url: URL): Site | undefined {
  return sites.find((site) => site.matches.some((match) => isMatched(match, url)));
}

/** Whether a site with this origin is switched on. */
export async function isGranted(origin: string): Promise<boolean> {
  const url = new URL(origin);
  return (await grantedSites()).some((site) => originsOf(site).some((pattern) => isMatched(pattern, url)));
}

async function askGranted(): Promise<readonly Site[]> {
  const answers = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [...originsOf(site)] })),
  );
  return sites.filter((_, index) => answers[index]);
}
