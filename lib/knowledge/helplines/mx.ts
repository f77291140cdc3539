import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'mx-lnctp',
    country: 'MX',
    name: 'Línea y Chat Nacional contra la Trata de Personas (Consejo Ciudadano)',
    englishName: 'National anti-trafficking line and chat',
    needs: ['trafficking', 'labour'],
    phone: '+528005533000',
    phoneShown: '800 5533 000',
    whatsapp: '+528005533000',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source:
      'https://www.eleconomista.com.mx/politica/rescatan-21-victimas-trata-centro-rehabilitacion-clandestino-tlalpan-20251018-782445.html',
    checked: '2026-11-23',
  },
  {
    id: 'mx-079',
    country: 'MX',
    name: 'Línea de las Mujeres 079 opción 1',
    englishName: "Women's line 079 option 1",
    needs: ['violence'],
    phone: '079',
    phoneShown: '079',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source: 'https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss',
    checked: '2026-11-23',
  },
  {
    id: 'mx-911',
    country: 'MX',
    name: '911 – Emergencias',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    confidence: 'medium',
    source: 'https://yucatanmagazine.com/911-number-emergencies-starting-monday/',
    checked: '2026-11-25',
  },
];

export default helplines;
