import { readDating } from '../generic/read-dating';
import { defineReader } from '../reader';

/** One site for each country; those known by name. */
const countries = ['dk', 'in', 'no', 'se'];

/** Its markup is unknown: profiles and conversations are read by their shape. The date is that of the last look for anchors, which found none. */
export default defineReader({
  id: 'sugardaters',
  name: 'SugarDaters',
  group: 'dating',
  isByShape: true,
  matches: ['*://*.sugardaters.com/*', ...countries.map((country) => `*://*.sugardaters.${country}/*`)],
  checked: '2026-11-23',
  ...readDating('sugardaters'),
});
