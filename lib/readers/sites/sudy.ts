import { readDating } from '../generic/read-dating';
import { defineReader } from '../reader';

/** Its markup is unknown: profiles and conversations are read by their shape. The date is that of the last look for anchors, which found none. */
export default defineReader({
  id: 'sudy',
  name: 'Sudy',
  group: 'dating',
  isByShape: true,
  matches: ['*://*.sudyapp.com/*'],
  checked: '2026-11-23',
  ...readDating('sudy'),
});
