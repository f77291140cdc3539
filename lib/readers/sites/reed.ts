import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; nothing else is needed. */
export default defineReader({
  id: 'reed',
  name: 'Reed',
  group: 'jobs',
  matches: ['*://*.reed.co.uk/*'],
  checked: '2026-11-23',
  ...readAt({ id: 'reed', surface: 'job-ad' }),
});
