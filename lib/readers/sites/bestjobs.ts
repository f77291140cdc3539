import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; nothing else is needed. */
export default defineReader({
  id: 'bestjobs',
  name: 'BestJobs',
  group: 'jobs',
  matches: ['*://*.bestjobs.eu/*'],
  checked: '2026-11-23',
  ...readAt({ id: 'bestjobs', surface: 'job-ad' }),
});
