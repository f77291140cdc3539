import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ma-cnclt',
    country: 'MA',
    name: 'Numéro vert CNCLT',
    englishName: 'Anti-trafficking commission green number',
    needs: ['trafficking'],
    phone: '+212800004747',
    phoneShown: '0800 00 47 47',
    web: 'https://cnclt.justice.gov.ma/fr/',
    free: true,
    confidence: 'high',
    source:
      'https://cnclt.justice.gov.ma/fr/au-sujet-des-publications-et-echanges-sur-les-reseaux-sociaux-portant-atteinte-aux-victimes-sinistrees-du-tremblement-de-terre',
    checked: '2026-11-23',
  },
];

export default helplines;
