import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'pe-105',
    country: 'PE',
    name: '105 – Policía Nacional del Perú',
    englishName: 'Police emergency 105',
    needs: ['emergency'],
    phone: '105',
    phoneShown: '105',
    hours: '24/7',
    confidence: 'high',
    source:
      'https://larepublica.pe/sociedad/2024/10/04/gobierno-habilita-linea-111-para-denunciar-delitos-de-extorsion-239860',
    checked: '2026-11-25',
  },
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
    confidence: 'high',
    source: 'https://cuscopost.pe/trata-de-personas-en-peru-campana-busca-frenar-el-crimen-con-ayuda-ciudadana',
    checked: '2026-11-25',
  },
];

export default helplines;
