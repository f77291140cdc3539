import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ng-naptip',
    country: 'NG',
    name: 'NAPTIP',
    englishName: 'National Agency for the Prohibition of Trafficking in Persons',
    needs: ['trafficking', 'labour'],
    phone: '627',
    phoneShown: '627',
    fromAbroad: '+2347030000203',
    fromAbroadShown: '+234 703 000 0203',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://newsdiaryonline.com/naptip-partners-abc-transport-to-fight-human-trafficking/',
    checked: '2026-11-23',
  },
  {
    id: 'ng-112',
    country: 'NG',
    name: '112 – National Emergency Number (NCC)',
    englishName: '112 national emergency number',
    needs: ['emergency'],
    phone: '112',
    phoneShown: '112',
    free: true,
    confidence: 'high',
    source: 'https://www.sunnewsonline.com/covid-19-nccs-112-national-emergency-number-offers-succour-to-nigerians/',
    checked: '2026-11-23',
  },
];

export default helplines;
