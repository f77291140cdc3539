/** The four groups a reader can be switched on in. Messengers and dating are never preselected. */
export type SiteGroup = 'jobs' | 'social' | 'messages' | 'dating';

export const siteGroups = ['jobs', 'social', 'messages', 'dating'] as const satisfies readonly SiteGroup[];

/** What the rest of the product needs to know of a reader: who it is and where it reads. */
export interface Site {
  readonly id: string;
  /** The name people know the site by. */
  readonly name: string;
  readonly group: SiteGroup;
  /** Match patterns, as in a manifest. */
  readonly matches: readonly string[];
}
