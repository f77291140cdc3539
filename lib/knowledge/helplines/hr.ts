import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'hr-116000',
    country: 'HR',
    name: '116 000 Pozivni centar za nestalu djecu (CNZD)',
    englishName: 'Missing children call centre',
    needs: ['missing', 'child'],
    phone: '116000',
    phoneShown: '116 000',
    web: 'https://www.cnzd.org',
    email: 'info@cnzd.org',
    confidence: 'high',
    source:
      'https://cnzd.org/2022/10/sudjelovali-smo-na-okruglom-stolu-o-provedbi-preporuka-iz-izvjesca-greta-e-i-provedbi-konvencije-vijeca-europe-o-suzbijanju-trgovanja-ljudima-u-rh/',
    checked: '2026-11-23',
  },
  {
    id: 'hr-112',
    country: 'HR',
    name: '112',
    englishName: '112 emergency (police, ambulance, fire)',
    needs: ['emergency'],
    phone: '112',
    phoneShown: '112',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://pubaffairsbruxelles.eu/eu-institution-news/112-day-celebrating-the-eus-single-emergency-number',
    checked: '2026-11-23',
  },
  {
    id: 'hr-116006',
    country: 'HR',
    name: '116 006 – Nacionalni pozivni centar za žrtve kaznenih djela i prekršaja',
    englishName: 'National call centre for victims',
    needs: ['violence', 'fraud'],
    phone: '116006',
    phoneShown: '116 006',
    web: 'https://pzs.hr',
    hours: '24/7',
    languages: ['hr', 'en'],
    free: true,
    anonymous: true,
    confidence: 'high',
    source:
      'https://pzs.hr/en/announcement-on-marking-the-8th-year-of-establishing-of-national-call-centre-for-victims-of-crimes/',
    checked: '2026-11-23',
  },
];

export default helplines;
