import type { FoundOffer } from '@/lib/domain/reading';
import { find, lineAt } from '../anchors';
import { all, bodyOf, closest, holds, pageTitle } from '../dom';
import { foundOffer } from '../found-offer';
import { piecesAt, readPieces, together } from '../read-at';
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

/**
 * What people write: a feed, one post, its comments. Signed in, since 2026, a post is a text in a box with the name of its
 * author over it; the name over that is of whoever liked it or passed it on. So are the post it passes on, and comments.
 */
const posts = piecesAt({
  id: 'linkedin',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [
        [
          ':is([data-testid="mainFeed"], [componentkey*="FeedType_"], [role="listitem"]) [data-testid="expandable-text-box"]',
          '2026-09',
        ],
      ],
      isText: true,
      employer: [['a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"]', '2026-09']],
      least: 40,
    },
    {
      kind: 'post',
      entry: [['.feed-shared-update-v2', '2026-01']],
      text: [['.update-components-text:not(.comments-comment-entity *), .feed-shared-text', '2026-01']],
      quoted: {
        within: [
          ['.feed-shared-update-v2__update-content-wrapper', '2025-06'],
          ['.update-components-mini-update-v2', '2024-06'],
        ],
        text: [['.update-components-text, .feed-shared-text', '2026-01']],
        employer: [['.update-components-actor__title', '2025-06']],
      },
      employer: [
        ['.update-components-actor__title', '2025-06'],
        ['.update-components-actor__name', '2026-01'],
      ],
    },
    {
      // Signed out; from memory, not from dated code.
      kind: 'post',
      entry: [['[data-test-id="main-feed-activity-card"], .main-feed-activity-card', '2025-06']],
      text: [['[data-test-id="main-feed-activity-card__commentary"]', '2024-06']],
      employer: [['[data-tracking-control-name$="feed-actor-name"]', '2024-06']],
    },
  ],
});

const comments = piecesAt({
  id: 'linkedin',
  surface: 'social-post',
  lists: [
    {
      kind: 'post',
      entry: [['.comments-comment-entity', '2025-06']],
      text: [['.comments-comment-item__main-content', '2025-06']],
      employer: [['.comments-comment-meta__description-title', '2025-06']],
      least: 60,
    },
    {
      kind: 'post',
      entry: [['section.comment', '2024-06']],
      text: [['.comment__text', '2024-06']],
      employer: [['.comment__author', '2024-06']],
      least: 60,
    },
  ],
});

const about = [
  ['[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', '2026-09'],
  ['[id^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', '2026-09'],
  ['[componentkey^="JobDetails_AboutTheJob"], [id^="JobDetails_AboutTheJob"]', '2026-09'],
  ['[data-sdui-component*="aboutTheJob"]', '2026-09'],
] as const;
const screen = '[data-sdui-screen*="JobDetails"], main';

/**
 * Signed in, since 2026: class names are hashed. The title is the link to the job itself, or else the page's own title,
 * "Title | Company | LinkedIn".
 */
function hashedOffer(page: Page): readonly FoundOffer<Element>[] {
  const place = find(page.document, about);
  if (!place) return [];
  const root = closest(place, screen) ?? bodyOf(page.document) ?? place;
  const link = all(root, 'a[href*="/jobs/view/"]').find((one) => !holds(place, one) && lineOf(one) !== undefined);
  const [named = '', employer] = pageTitle(page.document)
    .replace(/^\(\d+\+?\)\s*/u, '')
    .split(' | ');
  const { element, text } = textAround(place);
  const found = foundOffer(page, {
    reader: 'linkedin',
    kind: 'offer',
    surface: 'job-ad',
    title: lineOf(link) ?? named,
    text,
    employer: lineAt(root, [['a[href*="/company/"]', '2026-09']]) ?? (employer === 'LinkedIn' ? undefined : employer),
    element,
    anchor: link ?? element,
  });
  return isSane(found) ? [found] : [];
}

export default defineReader({
  id: 'linkedin',
  name: 'LinkedIn',
  group: 'jobs',
  matches: ['*://*.linkedin.com/*'],
  checked: '2026-09-01',
  ...readPieces(
    together(
      {
        ...known,
        whole: (page) => {
          const offers = known.whole(page);
          return offers.length > 0 ? offers : hashedOffer(page);
        },
      },
      posts,
      comments,
    ),
  ),
});
