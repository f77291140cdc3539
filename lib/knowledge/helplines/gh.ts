import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'gh-helpline-of-hope',
    country: 'GH',
    name: 'Helpline of Hope',
    englishName: 'Helpline of Hope (Ministry of Gender, Children and Social Protection)',
    needs: ['trafficking', 'labour', 'child', 'violence'],
    phone: '+233800800800',
    phoneShown: '0800 800 800',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://cocoainitiative.org/fr/node/1371',
    checked: '2026-11-23',
  },
];

export default helplines;
