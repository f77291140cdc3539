import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ch-act212',
    country: 'CH',
    name: 'ACT212 Nationale Meldestelle gegen Menschenhandel',
    englishName: 'ACT212 national reporting office',
    needs: ['trafficking', 'labour'],
    web: 'https://www.act212.ch/',
    anonymous: true,
    confidence: 'high',
    source: 'https://www.act212.ch/meldestelle/faq',
    checked: '2026-11-23',
  },
  {
    id: 'ch-117',
    country: 'CH',
    name: '117 Polizei',
    englishName: 'Police emergency 117',
    needs: ['emergency'],
    phone: '117',
    phoneShown: '117',
    confidence: 'high',
    source: 'https://www.act212.ch/meldestelle/faq',
    checked: '2026-11-23',
  },
  {
    id: 'ch-147',
    country: 'CH',
    name: '147 Pro Juventute Beratung + Hilfe',
    englishName: '147 Pro Juventute',
    needs: ['child', 'sextortion'],
    phone: '147',
    phoneShown: '147',
    sms: '147',
    chat: 'https://www.147.ch',
    web: 'https://www.147.ch',
    email: 'beratung@147.ch',
    hours: '24/7',
    languages: ['de', 'fr', 'it'],
    free: true,
    anonymous: true,
    deafAccess: 'sms, chat',
    confidence: 'high',
    source:
      'https://www.projuventute.ch/de/eltern/familie-gesellschaft/147?gclid=Cj0KCQjwi7GnBhDXARIsAFLvH4lHBEwaeced7WSWlijw3cbKr4vGcX5-2mqulEI9aM9TkEU7iM8okEgaAsMZEALw_wcB',
    checked: '2026-11-23',
  },
];

export default helplines;
