import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'co-libertapp',
    country: 'CO',
    name: 'LibertApp (Migración Colombia)',
    englishName: 'LibertApp panic-button app (works world-wide)',
    needs: ['trafficking'],
    web: 'https://www.migracioncolombia.gov.co',
    languages: ['es', 'en'],
    free: true,
    confidence: 'high',
    source:
      'https://www.lafm.com.co/sociedad/como-funciona-la-app-de-migracion-colombia-que-activa-rescates-por-trata-de-personas-382689',
    checked: '2026-11-23',
  },
  {
    id: 'co-141',
    country: 'CO',
    name: 'Línea 141 ICBF',
    englishName: 'ICBF child protection line 141',
    needs: ['child', 'sextortion'],
    phone: '141',
    phoneShown: '141',
    web: 'https://www.icbf.gov.co',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source:
      'https://www.elespectador.com/noticias/nacional/maltrato-abuso-sexual-y-trabajo-infantil-ahora-se-puede-articulo-669056',
    checked: '2026-11-23',
  },
  {
    id: 'co-teprotejo',
    country: 'CO',
    name: 'Te Protejo',
    englishName: 'Te Protejo reporting line (child sexual exploitation online)',
    needs: ['child', 'sextortion'],
    web: 'https://teprotejo.org',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://www.redpapaz.org/mil-papaz-166-nuestros-hijos-pueden-ser-victimas-de-la-sexual-en-linea/',
    checked: '2026-11-23',
  },
  {
    id: 'co-155',
    country: 'CO',
    name: 'Línea 155',
    englishName: 'Line 155 for women facing violence',
    needs: ['violence'],
    phone: '155',
    phoneShown: '155',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://www.seguimiento.co/node/51966',
    checked: '2026-11-23',
  },
];

export default helplines;
