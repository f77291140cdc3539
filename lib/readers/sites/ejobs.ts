import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; nothing else is needed. */
export default defineReader({
  id: 'ejobs',
  name: 'eJobs',
  group: 'jobs',
  matches: ['*://*.ejobs.ro/*'],
  checked: '2026-11-23',
  ...readAt({ id: 'ejobs', surface: 'job-ad' }),
});
