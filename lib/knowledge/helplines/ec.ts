import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ec-911',
    country: 'EC',
    name: 'ECU 911',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    free: true,
    confidence: 'medium',
    source: 'https://www.ecu911.gob.ec/5447-2/',
    checked: '2026-11-25',
  },
];

export default helplines;
