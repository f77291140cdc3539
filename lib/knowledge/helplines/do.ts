import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'do-212',
    country: 'DO',
    name: 'Línea de Emergencia *212 (Ministerio de la Mujer)',
    englishName: "Women's emergency line *212",
    needs: ['violence'],
    phone: '*212',
    phoneShown: '*212',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://hoy.com.do/vivir/marca-211-numero-salvarte-victima-violencia_1062209.html',
    checked: '2026-11-23',
  },
  {
    id: 'do-911',
    country: 'DO',
    name: '9-1-1 – Sistema Nacional de Atención a Emergencias',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    free: true,
    confidence: 'medium',
    source: 'https://olympusdigital.com.do/noticias/9-1-1-se-extendera-a-hato-mayor-el-seibo-y-san-jose-de-ocoa',
    checked: '2026-11-25',
  },
];

export default helplines;
