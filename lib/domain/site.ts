import { isMatched, pathOf } from './match-pattern';

/** The four groups a reader can be switched on in. Messengers and dating are never preselected. */
export type SiteGroup = 'jobs' | 'social' | 'messages' | 'dating';

export const siteGroups = ['jobs', 'social', 'messages', 'dating'] as const satisfies readonly SiteGroup[];

/** Groups whose pages hold what one person wrote to another, or who someone would like to meet: read only where that was chosen. */
export const privateGroups: ReadonlySet<SiteGroup> = new Set(['messages', 'dating']);

/** What the rest of the product needs to know of a reader: who it is and where it reads. */
export interface Site {
  readonly id: string;
  /** The name people know the site by. */
  readonly name: string;
  readonly group: SiteGroup;
  /** Match patterns, as in a manifest. */
  readonly matches: readonly string[];
  /** Match patterns of pages it reads windows over, though they are another's, or nobody's. */
  readonly over?: readonly string[];
  /** Read by the shape of its pages and by words of many languages, not by marks of its own: that takes a script of its own. */
  readonly isByShape?: true;
}

/** Where something of a site is read: its pages, and those that its windows lie over. */
export function patternsOf({ matches, over = [] }: Pick<Site, 'matches' | 'over'>): readonly string[] {
  return [...matches, ...over];
}

/** The sites that have windows over a page that is another's, or nobody's. */
export function sitesOver<S extends Pick<Site, 'matches' | 'over'>>(sites: readonly S[], url: URL): readonly S[] {
  const own = siteFor(sites, url);
  return sites.filter((site) => site !== own && site.over?.some((pattern) => isMatched(pattern, url)));
}

/** The site whose pages these are. Where two know an address, the one that names more of its path: `/messages/*` before `/*`. */
export function siteFor<S extends Pick<Site, 'matches'>>(sites: readonly S[], url: URL): S | undefined {
  let best: S | undefined;
  let longest = 0;
  for (const site of sites) {
    for (const pattern of site.matches) {
      const { length } = pathOf(pattern);
      if (length > longest && isMatched(pattern, url)) [best, longest] = [site, length];
    }
  }
  return best;
}
