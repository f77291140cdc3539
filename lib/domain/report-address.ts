import type { Assessment } from './assessment';
import { guidanceRequest } from './guidance-request';
import { type Harm, harms, type IndicatorId } from './indicator';
import type { Offer } from './offer';

/** What the report page is opened with. No word of an offer is in it: only who read it, what it may be for and which signs were met. */
export interface ReportRequest {
  /** Id of the site's reader; absent where no known site read it. */
  readonly site?: string;
  readonly harms: readonly Harm[];
  /** Indicators found, strongest first, at most `mostSigns`. */
  readonly signs: readonly IndicatorId[];
}

/** More signs make no report clearer. */
export const mostSigns = 12;

const siteShape = /^[a-z][a-z0-9-]{0,59}$/u;
const signShape = /^[a-z-]{1,60}$/u;

const isHarm = (text: string): text is Harm => harms.some((harm) => harm === text);

/** What to open the report page with for an offer and what was found in it. */
export function reportRequest(
  { reader }: Pick<Offer, 'reader'>,
  assessment: Pick<Assessment, 'harms' | 'countries' | 'reasons'>,
): ReportRequest {
  const signs = assessment.reasons.slice(0, mostSigns).map(({ indicator }) => indicator);
  return { site: reader, harms: guidanceRequest([assessment]).harms, signs };
}

/** What the report page is opened with, as a fragment without `#`: `site=olx&harms=sextortion&signs=secrecy`. A fragment never leaves the browser. */
export function reportFragment({ site, harms: asked, signs }: ReportRequest): string {
  const shaped = signs.filter((sign) => signShape.test(sign)).slice(0, mostSigns);
  return `${site === undefined ? '' : `site=${site}&`}harms=${asked.join(',')}&signs=${shaped.join(',')}`;
}

/** Reads what `reportFragment` wrote, with or without `#`. What has another shape is left out; whether a sign is known, its words tell. */
export function readReportFragment(fragment: string): ReportRequest {
  const given = new URLSearchParams(fragment.replace(/^#/u, ''));
  const list = (key: string) => [...new Set((given.get(key) ?? '').split(',').slice(0, 40))];
  const site = given.get('site') ?? '';
  return {
    ...(siteShape.test(site) ? { site } : {}),
    harms: list('harms').filter(isHarm),
    signs: list('signs')
      .filter((sign) => signShape.test(sign))
      .slice(0, mostSigns),
  };
}
