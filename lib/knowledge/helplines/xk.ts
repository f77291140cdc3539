import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'xk-080011112',
    country: 'XK',
    name: 'Linja e ndihmës 0800 11112',
    englishName: 'Anti-trafficking and domestic violence helpline',
    needs: ['trafficking', 'violence'],
    phone: '080011112',
    phoneShown: '0800 11 112',
    free: true,
    anonymous: true,
    confidence: 'high',
    source:
      'https://kosovopolice.com/en/kosovo-police-conducts-a-one-month-campaign-against-trafficking-in-human-beings',
    checked: '2026-11-23',
  },
  {
    id: 'xk-192',
    country: 'XK',
    name: '192 Policia',
    englishName: 'Police 192',
    needs: ['emergency', 'trafficking'],
    phone: '192',
    phoneShown: '192',
    confidence: 'high',
    source:
      'https://kosovopolice.com/en/kosovo-police-conducts-a-one-month-campaign-against-trafficking-in-human-beings',
    checked: '2026-11-23',
  },
];

export default helplines;
