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
  {
    id: 'rs-192',
    country: 'RS',
    name: '192 – Policija',
    englishName: 'Police emergency 192',
    needs: ['emergency'],
    phone: '192',
    phoneShown: '192',
    confidence: 'high',
    source:
      'https://www.digi24.ro/stiri/actualitate/atentionare-de-calatorie-in-serbia-mae-evitati-zonele-aglomerate-3481435',
    checked: '2026-11-25',
  },
];

export default helplines;
