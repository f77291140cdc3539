import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'cl-134',
    country: 'CL',
    name: '134 – Policía de Investigaciones (PDI)',
    englishName: 'Investigations Police 134',
    needs: ['fraud', 'sextortion', 'trafficking'],
    phone: '134',
    phoneShown: '134',
    confidence: 'medium',
    source: 'https://stg.chile.travel/pt-br/dicas-uteis/precaucoes-de-seguranca',
    checked: '2026-11-25',
  },
  {
    id: 'cl-147',
    country: 'CL',
    name: '147 – Fono Niños (Carabineros)',
    englishName: 'Police line for children 147',
    needs: ['child', 'sextortion'],
    phone: '147',
    phoneShown: '147',
    hours: '24/7',
    confidence: 'medium',
    source: 'https://elpinguino.com/noticias/68515/Carabineros-llama-a-hacer-buen-uso-del-nmero-de-emergencia',
    checked: '2026-11-25',
  },
];

export default helplines;
