import { readAt } from '../read-at';
import { defineReader } from '../reader';

/** Offers describe themselves as a JobPosting, which is read for every site; nothing else is needed. */
export default defineReader({
  id: 'hipo',
  name: 'Hipo.ro',
  group: 'jobs',
  matches: ['*://*.hipo.ro/*'],
  checked: '2026-11-23',
  ...readAt({ id: 'hipo', surface: 'job-ad' }),
});
