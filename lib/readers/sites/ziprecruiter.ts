import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; nothing else is needed. */
export default defineReader({
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  group: 'jobs',
  matches: ['*://*.ziprecruiter.com/*', '*://*.ziprecruiter.co.uk/*'],
  checked: '2026-11-23',
  ...readAt({ id: 'ziprecruiter', surface: 'job-ad' }),
});
