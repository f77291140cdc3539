import sites from 'virtual:second-look/sites';
import { type ReportRequest, reportFragment } from '@/lib/domain/report-address';
import { siteAt } from './granted-sites';
import { openBeside } from './open-beside';
import type { OpenPage } from './open-page';

/**
 * Opens our report page beside the page that asks, told of the site, of harms and of signs by their ids. What was read by no reader of a
 * site, as a posting that describes itself, is of the site the page is on.
 */
export function openReport({ site, harms, signs }: ReportRequest, page: OpenPage): Promise<{ opened: boolean }> {
  const known = sites.find(({ id }) => id === site) ?? siteAt(new URL(page.origin));
  return openBeside(`report.html#${reportFragment({ ...(known ? { site: known.id } : {}), harms, signs })}`, page);
}
