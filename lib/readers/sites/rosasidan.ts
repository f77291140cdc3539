import { readDating } from '../generic/read-dating';
import { defineReader } from '../reader';

/** Its markup is unknown: profiles and conversations are read by their shape. The date is that of the last look for anchors, which found none. */
export default defineReader({
  id: 'rosasidan',
  name: 'RosaSidan',
  group: 'dating',
  isByShape: true,
  matches: ['*://*.rosasidan.ws/*'],
  checked: '2026-11-23',
  ...readDating('rosasidan'),
});
