import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'lu-113',
    country: 'LU',
    name: '113 Police',
    englishName: 'Police emergency 113',
    needs: ['emergency'],
    phone: '113',
    phoneShown: '113',
    hours: '24/7',
    confidence: 'high',
    source: 'https://police.public.lu/en/aide-aux-victimes/traite-humaine.html',
    checked: '2026-11-23',
  },
  {
    id: 'lu-112',
    country: 'LU',
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
];

export default helplines;
