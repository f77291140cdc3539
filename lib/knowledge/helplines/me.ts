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
  {
    id: 'me-122',
    country: 'ME',
    name: '122 – Policija',
    englishName: 'Police emergency 122',
    needs: ['emergency'],
    phone: '122',
    phoneShown: '122',
    confidence: 'medium',
    source:
      'https://www.9am.ro/stiri/Social/330855/atentionare-de-calatorie-pentru-muntenegru-temperaturi-ridicate-si-incendii-de-vegetatie.html',
    checked: '2026-11-25',
  },
];

export default helplines;
