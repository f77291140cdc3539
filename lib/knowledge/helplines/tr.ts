import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'tr-157',
    country: 'TR',
    name: 'YİMER 157 – Yabancılar İletişim Merkezi',
    englishName: 'Foreigners Communication Centre 157 (trafficking victims)',
    needs: ['trafficking', 'labour'],
    phone: '157',
    phoneShown: '157',
    fromAbroad: '+903121571112',
    fromAbroadShown: '+90 312 157 11 12',
    hours: '24/7',
    languages: ['tr', 'en', 'ar', 'fa', 'ru', 'de', 'ps'],
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://migrationnetwork.un.org/practice/foreigners-communication-center-yimer-157',
    checked: '2026-11-23',
  },
];

export default helplines;
