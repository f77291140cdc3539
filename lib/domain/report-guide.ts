import type { Helpline } from './guidance';
import type { Harm } from './indicator';
import type { SiteGroup } from './site';

/** Where on a site the way to report begins, as a key of `report.way.*`. */
export type InSiteWay = 'button-on-ad' | 'menu-of-post' | 'menu-of-profile' | 'menu-of-chat' | 'unknown';

/** A public address of a site for reports. */
export interface ReportForm {
  /** Https. */
  readonly address: string;
  /** `form`: it takes the report itself; `guide`: the site's own page on how to report. */
  readonly kind: 'form' | 'guide';
  /** `read`: a stored copy of that page was read; `named`: several public projects give this address for reports. */
  readonly seen: 'read' | 'named';
  /** ISO date on which it was noted. */
  readonly checked: string;
}

/** How one reports on one site. */
export interface SiteReport {
  readonly way: InSiteWay;
  /** What people call the site, where the reader's name tells its parts apart: `LinkedIn`, not `LinkedIn messages`. */
  readonly called?: string;
  readonly form?: ReportForm;
}

/**
 * What an office takes reports of. `exploitation`: people used or controlled; `police`: the police, when it is not an emergency;
 * `labour`: inspectors; `child-images`: hotlines for pictures of children; `removal`: takes pictures down; `online-crime`: scams, threats.
 */
export type ChannelKind = 'exploitation' | 'police' | 'labour' | 'child-images' | 'removal' | 'online-crime';

/** Where in the knowledge of helplines an office is, and what it takes. */
export interface ReportOffice {
  /** Id of a helpline. */
  readonly id: string;
  readonly kinds: readonly ChannelKind[];
  /** Only for these harms; for all that fit when absent. */
  readonly only?: readonly Harm[];
}

/** Offices of one kind. */
export interface ReportChannel {
  readonly kind: ChannelKind;
  readonly offices: readonly Helpline[];
}

/** Where to report: on the site, and to whom else. */
export interface ReportGuide {
  /** Country of the reader, and whether it was guessed. */
  readonly country: string;
  readonly guessed: boolean;
  /** Absent when the site is not known. */
  readonly site?: { readonly name: string; readonly group: SiteGroup };
  readonly way: InSiteWay;
  readonly form?: ReportForm;
  /** Empty when no office is known for this in the country. */
  readonly channels: readonly ReportChannel[];
  /** Who can say where a report goes, at most two, when no office of the country is known. */
  readonly nearest: readonly Helpline[];
  readonly emergency?: Helpline;
  /** Where the European Union lists its trusted flaggers, for readers in it. */
  readonly flaggers?: string;
}
