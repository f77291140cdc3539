import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'cy-112',
    country: 'CY',
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
