import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'in-1930',
    country: 'IN',
    name: '1930 – National Cyber Crime Helpline',
    englishName: '1930 cyber crime helpline',
    needs: ['fraud', 'sextortion'],
    phone: '1930',
    phoneShown: '1930',
    web: 'https://cybercrime.gov.in',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://indiangovtscheme.com/?p=14561',
    checked: '2026-11-23',
  },
  {
    id: 'in-112',
    country: 'IN',
    name: '112',
    englishName: 'Emergency number 112',
    needs: ['emergency'],
    phone: '112',
    phoneShown: '112',
    confidence: 'high',
    source: 'https://visitnilgiris.org/en/rights/women-child-safety',
    checked: '2026-11-23',
  },
];

export default helplines;
