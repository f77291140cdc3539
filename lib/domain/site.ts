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
  /** Read by the shape of its pages and by words of many languages, not by marks of its own: that takes a script of its own. */
  readonly isByShape?: true;
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
