import sites from 'virtual:second-look/sites';
import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide, SiteReport } from '@/lib/domain/report-guide';
import type { Site } from '@/lib/domain/site';
import { europeanUnion } from '@/lib/knowledge/helplines/areas';
import { reportForms, trustedFlaggers, wayOfGroup } from '@/lib/knowledge/report-forms';
import { emergencyOf } from './guide';
import { nearestToReport, reportChannels } from './report-channels';

/** Where to report an offer of these harms: on the site, if it is known, and to offices of the reader's country. */
export function reportGuide(
  { site: id, harms }: Pick<ReportRequest, 'site' | 'harms'>,
  country: { readonly code: string; readonly guessed: boolean },
): ReportGuide {
  const site = sites.find((known) => known.id === id);
  const { way, called, form } = site ? reportOn(site) : ({ way: 'unknown' } satisfies SiteReport);
  const channels = reportChannels(harms, country.code);
  const isKnownHere = channels.some(({ offices }) => offices.some((office) => office.country === country.code));
  const emergency = emergencyOf(country.code);
  return {
    country: country.code,
    guessed: country.guessed,
    ...(site ? { site: { name: called ?? site.name, group: site.group } } : {}),
    way,
    ...(form ? { form } : {}),
    channels,
    nearest: isKnownHere ? [] : nearestToReport(harms, country.code),
    ...(emergency ? { emergency } : {}),
    ...(europeanUnion.includes(country.code) ? { flaggers: trustedFlaggers } : {}),
  };
}

/** How one reports on a site: as we know it of just this one, else as it is usual in its group. */
export function reportOn({ id, group }: Pick<Site, 'id' | 'group'>): SiteReport {
  return (Object.hasOwn(reportForms, id) ? reportForms[id] : undefined) ?? wayOfGroup[group];
}
