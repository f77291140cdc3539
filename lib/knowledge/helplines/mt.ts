import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'mt-179',
    country: 'MT',
    name: 'Supportline 179',
    englishName: 'Supportline 179 (Aġenzija Appoġġ)',
    needs: ['trafficking', 'violence', 'child'],
    phone: '179',
    phoneShown: '179',
    confidence: 'high',
    source:
      'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/National-Awareness-Raising.aspx',
    checked: '2026-11-23',
  },
  {
    id: 'mt-119',
    country: 'MT',
    name: 'Crime Stop 119',
    englishName: 'Crime Stop 119 (Malta Police)',
    needs: ['trafficking', 'labour'],
    phone: '119',
    phoneShown: '119',
    confidence: 'high',
    source:
      'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
    checked: '2026-11-23',
  },
  {
    id: 'mt-116006',
    country: 'MT',
    name: 'Victim Support Agency 116 006',
    englishName: 'Victim support line',
    needs: ['trafficking', 'fraud', 'violence'],
    phone: '116006',
    phoneShown: '116 006',
    hours: 'daily 07:30-17:30',
    free: true,
    confidence: 'high',
    source:
      'https://humanrights.gov.mt/en/Pages/Initiatives%20Unit/Human%20Trafficking/Support-Services-for-Victims-of-Crime.aspx',
    checked: '2026-11-23',
  },
  {
    id: 'mt-112',
    country: 'MT',
    name: '112',
    englishName: '112 emergency (police, ambulance, fire)',
    needs: ['emergency'],
    phone: '112',
    phoneShown: '112',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://pubaffairsbruxelles.eu/eu-institution-news/112-day-celebrating-the-eus-single-emergency-number',
    checked: '2026-11-23',
  },
];

export default helplines;
