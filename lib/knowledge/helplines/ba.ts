import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ba-1265',
    country: 'BA',
    name: 'SOS telefon 1265 (Federacija BiH)',
    englishName: 'SOS line Federation of Bosnia and Herzegovina',
    needs: ['violence'],
    phone: '1265',
    phoneShown: '1265',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://www.16dana.ba/kako-i-gdje-zatraziti-pomoc/',
    checked: '2026-11-23',
  },
  {
    id: 'ba-1264',
    country: 'BA',
    name: 'SOS telefon 1264 (Republika Srpska)',
    englishName: 'SOS line Republika Srpska',
    needs: ['violence'],
    phone: '1264',
    phoneShown: '1264',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://www.16dana.ba/kako-i-gdje-zatraziti-pomoc/',
    checked: '2026-11-23',
  },
  {
    id: 'ba-122',
    country: 'BA',
    name: '122 – Policija',
    englishName: '122 police',
    needs: ['emergency'],
    phone: '122',
    phoneShown: '122',
    free: true,
    confidence: 'high',
    source: 'https://www.16dana.ba/kako-i-gdje-zatraziti-pomoc/',
    checked: '2026-11-23',
  },
];

export default helplines;
