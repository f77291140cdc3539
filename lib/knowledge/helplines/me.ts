import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'me-116666',
    country: 'ME',
    name: 'SOS linija za žrtve trgovine ljudima 11 66 66',
    englishName: 'National SOS line for trafficking victims',
    needs: ['trafficking'],
    phone: '116666',
    phoneShown: '11 66 66',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://pvinformer.me/mup-povodom-18-oktobra-evropskog-dana-borbe-protiv-trgovine-ljudima',
    checked: '2026-11-23',
  },
];

export default helplines;
