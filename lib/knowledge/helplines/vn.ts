import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'vn-111',
    country: 'VN',
    name: 'Tổng đài 111',
    englishName: 'National hotline 111 (children; human trafficking since September 2025)',
    needs: ['trafficking', 'child'],
    phone: '111',
    phoneShown: '111',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://en.sggp.org.vn/vietnam-launches-national-hotline-111-to-combat-human-trafficking-post120410.html',
    checked: '2026-11-23',
  },
];

export default helplines;
