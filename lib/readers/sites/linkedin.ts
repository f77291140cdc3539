import type { FoundOffer } from '@/lib/domain/reading';
import { find, lineAt } from '../anchors';
import { all, fits, holds, pageTitle, parentOf } from '../dom';
import { foundOffer } from '../found-offer';
import { piecesAt, readPieces } from '../read-at';
import { defineReader, type Page } from '../reader';
import { isSane, textAround } from '../sanity';
import { lineOf } from '../visible-text';

const known = piecesAt({
  id: 'linkedin',
  surface: 'job-ad',
  offers: [
    {
      // Signed in, until 2025 and still served to some; alone or as the right-hand pane of a list.
      title: [
        ['.job-details-jobs-unified-top-card__job-title', '2025-08'],
        ['.jobs-unified-top-card__job-title', '2023-01'],
      ],
      text: [
        ['#job-details', '2025-08'],
        ['.jobs-description__content, .jobs-description-content__text', '2025-08'],
      ],
      employer: [
        ['.job-details-jobs-unified-top-card__company-name', '2025-08'],
        ['.jobs-unified-top-card__company-name', '2023-01'],
      ],
      place: [['.job-details-jobs-unified-top-card__primary-description-container', '2025-08']],
      pay: [['#SALARY, .jobs-details__salary-main-rail-card', '2025-08']],
    },
    {
      // Signed out.
      title: [['.top-card-layout__title', '2026-08']],
      text: [['.show-more-less-html__markup', '2026-08']],
      more: [[['.description__job-criteria-list', '2026-08']], [['.compensation__salary-range', '2024-06']]],
      employer: [
        ['.topcard__org-name-link', '2026-08'],
        ['.topcard__flavor:not(.topcard__flavor--bullet)', '2026-08'],
      ],
      place: [['.topcard__flavor--bullet', '2026-08']],
      pay: [['.compensation__salary, .salary', '2024-06']],
    },
  ],
  lists: [
    {
      // Signed in, 2026.
      entry: [['[componentkey="SearchResultsMainContent"] div[role="button"][componentkey]', '2026-09']],
      title: [['p', '2026-09']],
    },
    {
      entry: [
        ['li[data-occludable-job-id]', '2025-08'],
        ['div[data-job-id].job-card-container', '2025-08'],
      ],
      title: [
        ['.job-card-list__title--link', '2025-08'],
        ['.job-card-list__title, .artdeco-entity-lockup__title', '2024-01'],
      ],
      employer: [['.artdeco-entity-lockup__subtitle', '2025-08']],
      place: [['.artdeco-entity-lockup__caption', '2025-08']],
      pay: [['.artdeco-entity-lockup__metadata', '2025-08']],
    },
    {
      entry: [
        ['.base-card[data-entity-urn*="jobPosting"]', '2026-08'],
        ['.base-search-card[data-entity-urn]', '2026-05'],
      ],
      title: [['.base-search-card__title', '2026-08']],
      employer: [['.base-search-card__subtitle', '2026-08']],
      place: [['.job-search-card__location', '2026-08']],
      pay: [['.job-search-card__salary-info', '2024-06']],
    },
  ],
});

const about = [
  ['[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', '2026-09'],
  ['[id^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', '2026-09'],
  ['[componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"]', '2026-09'],
  ['[data-sdui-component*="aboutTheJob"]', '2026-09'],
] as const;
const jobLinks = 'a[href*="/jobs/view/"]';

/**
 * Signed in, since 2026: class names are hashed. The title is the link to the job itself, or else the page's own title,
 * "Title | Company | LinkedIn". Beside a list, whose entries link to jobs, too, the job's link is the one nearest around its
 * text, and the page's title is the search.
 */
function hashedOffer(page: Page): readonly FoundOffer<Element>[] {
  const place = find(page.document, about);
  if (!place) return [];
  const { root, link } = headOf(place);
  const named = pageTitle(page.document)
    .replace(/^\(\d+\+?\)\s*/u, '')
    .split(' | ');
  const [title, employer] = named.length > 2 ? named : [];
  const { element, text } = textAround(place);
  const found = foundOffer(page, {
    reader: 'linkedin',
    kind: 'offer',
    surface: 'job-ad',
    title: lineOf(link) ?? title,
    text,
    employer: lineAt(root, [['a[href*="/company/"]', '2026-09']]) ?? employer,
    element,
    anchor: link ?? element,
  });
  return isSane(found) ? [found] : [];
}

/** The nearest element around the text that also holds the job's link. */
function headOf(place: Element): { readonly root: Element; readonly link?: Element } {
  for (let root = parentOf(place); root; root = parentOf(root)) {
    const link = all(root, jobLinks).find((one) => !holds(place, one) && lineOf(one) !== undefined);
    if (link) return { root, link };
    if (fits(root, '[data-sdui-screen*="JobDetails"], main, body')) return { root };
  }
  return { root: place };
}

export default defineReader({
  id: 'linkedin',
  name: 'LinkedIn',
  group: 'jobs',
  matches: ['*://*.linkedin.com/*'],
  offersAt: ['/jobs/view/*'],
  checked: '2026-09-01',
  ...readPieces({
    ...known,
    whole: (page) => {
      const offers = known.whole(page);
      return offers.length > 0 ? offers : hashedOffer(page);
    },
  }),
});
