import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'nz-111',
    country: 'NZ',
    name: '111',
    englishName: 'Emergency number 111',
    needs: ['emergency'],
    phone: '111',
    phoneShown: '111',
    confidence: 'high',
    source: 'https://www.mbie.govt.nz/have-your-say/temporary-migrant-worker-exploitation-review',
    checked: '2026-11-23',
  },
];

export default helplines;
