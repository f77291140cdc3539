import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ar-145',
    country: 'AR',
    name: 'Línea 145 – trata de personas',
    englishName: 'Line 145 against trafficking',
    needs: ['trafficking', 'labour'],
    phone: '145',
    phoneShown: '145',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://ariesonline.com.ar/contenido/178746/red-de-trata-de-menores-en-salta-donde-denunciar',
    checked: '2026-11-23',
  },
  {
    id: 'ar-144',
    country: 'AR',
    name: 'Línea 144',
    englishName: 'Line 144 for gender-based violence',
    needs: ['violence'],
    phone: '144',
    phoneShown: '144',
    whatsapp: '+5491127716463',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source:
      'https://www.cadena3.com/noticia/sociedad/la-linea-144-cumplio-12-anos-como-una-de-las-principales-politicas-publicas-contra-la-violencia-de-genero_465785',
    checked: '2026-11-23',
  },
  {
    id: 'ar-911',
    country: 'AR',
    name: '911 – Emergencias',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    hours: '24/7',
    free: true,
    confidence: 'medium',
    source:
      'https://elfuertediario.com.ar/la-linea-911-atiende-emergencias-policiales-durante-las-24-horas-todos-los-dias-del-ano',
    checked: '2026-11-25',
  },
];

export default helplines;
