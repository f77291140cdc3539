import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'rs-116000',
    country: 'RS',
    name: '116 000 – nestala deca (ASTRA)',
    englishName: 'Missing children line (ASTRA)',
    needs: ['missing', 'child', 'trafficking'],
    phone: '116000',
    phoneShown: '116 000',
    web: 'https://astra.rs',
    hours: '24/7',
    confidence: 'high',
    source: 'https://newsmaxbalkans.com/info/drustvo/1986/broj-za-prijavu-nestale-dece/vest',
    checked: '2026-11-23',
  },
];

export default helplines;
