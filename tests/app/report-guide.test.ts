import { describe, expect, test, vi } from 'vitest';
import { reportGuide, reportOn } from '@/lib/app/report-guide';
import { reportForms, trustedFlaggers } from '@/lib/knowledge/report-forms';
import type { Reader } from '@/lib/readers/reader';

vi.mock('virtual:second-look/sites', () => import('./sites'));
vi.mock('wxt/browser', () => import('./fake-browser'));

// Those of the practice build too.
const files = import.meta.glob<Reader>('/lib/readers/sites/*.ts', { eager: true, import: 'default' });
const readers = Object.values(files);
const spain = { code: 'ES', guessed: true };

describe('every site that is read', () => {
  test.each(readers.map(({ id, group }) => ({ id, group })))('$id has a way to report', (site) => {
    const { way, form } = reportOn(site);
    expect(['button-on-ad', 'menu-of-post', 'menu-of-profile', 'menu-of-chat']).toContain(way);
    if (site.group === 'messages') expect(way).toBe('menu-of-chat');
    if (form === undefined) return;
    expect(form.address).toMatch(/^https:\/\/[^\s/]+\.[^\s/]+\/\S+$/u);
    expect(Date.parse(form.checked)).toBeLessThanOrEqual(Date.now());
  });

  test('is what the list of forms is about', () => {
    const ids = readers.map(({ id }) => id);
    expect(Object.keys(reportForms).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('a form stands on the host of its site, or on one that is plainly its maker', () => {
  const makers = /(?:^|\.)(?:help\.x\.com|facebook\.com|tinder\.com|bumble\.com|whatsapp\.com)$/u;
  const strange = Object.entries(reportForms).flatMap(([id, { form }]) => {
    if (!form) return [];
    const { hostname } = new URL(form.address);
    const [brand = ''] = id.split('-');
    return hostname.includes(`${brand}.`) || makers.test(hostname) ? [] : [`${id}: ${hostname}`];
  });
  expect(strange).toEqual([]);
});

test('a known site is named, and a reader in the Union is told of trusted flaggers', () => {
  const guide = reportGuide({ site: 'feed-messages', harms: ['sex_trafficking'] }, spain);
  expect(guide).toMatchObject({
    country: 'ES',
    guessed: true,
    site: { name: 'Feed messages', group: 'messages' },
    way: 'menu-of-chat',
    channels: [{ kind: 'exploitation' }],
    nearest: [],
    emergency: { id: 'es-112' },
    flaggers: trustedFlaggers,
  });
});

test('an unknown site gets a way that holds everywhere', () => {
  const guide = reportGuide({ site: 'constructor', harms: [] }, { code: 'US', guessed: false });
  expect(guide).toMatchObject({ way: 'unknown', country: 'US', guessed: false });
  expect(guide).not.toHaveProperty('site');
  expect(guide).not.toHaveProperty('form');
  expect(guide).not.toHaveProperty('flaggers');
});

test('where the country has no office, the nearest people are shown beside what is open to all', () => {
  const guide = reportGuide({ harms: ['job_scam_identity_theft'] }, spain);
  expect(guide.channels).toEqual([]);
  expect(guide.nearest.map(({ id }) => id)).toContain('es-017-incibe');
});

test('a country nobody knows anything of gets no invented office', () => {
  const guide = reportGuide({ harms: ['sex_trafficking'] }, { code: 'XX', guessed: true });
  expect(guide.channels).toEqual([]);
  expect(guide.nearest).toEqual([]);
  expect(guide).not.toHaveProperty('emergency');
});
