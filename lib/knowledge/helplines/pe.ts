import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'pe-1818',
    country: 'PE',
    name: 'Línea 1818 (Ministerio del Interior)',
    englishName: 'Ministry of the Interior line against trafficking 1818',
    needs: ['trafficking'],
    phone: '1818',
    phoneShown: '1818',
    hours: '24/7',
    free: true,
    confidence: 'medium',
    source: 'https://cuscopost.pe/trata-de-personas-en-peru-campana-busca-frenar-el-crimen-con-ayuda-ciudadana',
    checked: '2026-11-25',
  },
];

export default helplines;
