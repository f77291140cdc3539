import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 've-911',
    country: 'VE',
    name: 'VEN 9-1-1',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    confidence: 'medium',
    source: 'https://ven911.gob.ve/?p=426',
    checked: '2026-11-25',
  },
];

export default helplines;
