import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'is-112',
    country: 'IS',
    name: '112 – Neyðarlínan',
    englishName: '112 Iceland (also trafficking, by phone, SMS or web chat)',
    needs: ['emergency', 'trafficking', 'labour', 'violence'],
    phone: '112',
    phoneShown: '112',
    sms: '112',
    chat: 'https://www.112.is/en',
    web: 'https://112.is/en/human-trafficking',
    hours: '24/7',
    free: true,
    deafAccess: 'sms, chat',
    confidence: 'high',
    source: 'https://www.112.is/en/what-can-i-do',
    checked: '2026-11-23',
  },
  {
    id: 'is-1717',
    country: 'IS',
    name: '1717 Hjálparsími Rauða krossins',
    englishName: 'Red Cross helpline 1717',
    needs: ['child', 'violence'],
    phone: '1717',
    phoneShown: '1717',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://www.112.is/en/what-can-i-do',
    checked: '2026-11-23',
  },
];

export default helplines;
