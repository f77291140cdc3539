import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'py-137',
    country: 'PY',
    name: 'SOS Mujer 137',
    englishName: 'SOS Mujer 137 (Ministry of Women)',
    needs: ['violence', 'trafficking'],
    phone: '137',
    phoneShown: '137',
    hours: '24/7',
    free: true,
    confidence: 'high',
    source:
      'https://www.abc.com.py/internacionales/2026/01/09/gobierno-paraguayo-habilita-linea-de-whatsapp-para-asistir-a-mujeres-victimas-de-violencia/',
    checked: '2026-11-23',
  },
  {
    id: 'py-147',
    country: 'PY',
    name: '147 Fono Ayuda (MINNA)',
    englishName: '147 child protection line',
    needs: ['child', 'sextortion', 'trafficking'],
    phone: '147',
    phoneShown: '147',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source:
      'https://www.abc.com.py/nacionales/2025/12/28/ninez-derivo-mas-de-11700-casos-a-instancias-judiciales-en-el-2025/',
    checked: '2026-11-23',
  },
  {
    id: 'py-911',
    country: 'PY',
    name: '911 Policía Nacional',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    confidence: 'high',
    source:
      'https://www.pjcnoticias.com/fono-ayuda-faltas-al-deber-de-cuidado-maltrato-y-abuso-sexual-entre-denuncias-mas-frecuentes-en-junio-p11251.html',
    checked: '2026-11-23',
  },
];

export default helplines;
