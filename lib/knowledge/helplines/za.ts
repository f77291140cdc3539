import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'za-0800222777',
    country: 'ZA',
    name: 'National Human Trafficking Hotline',
    englishName: 'National Human Trafficking Hotline',
    needs: ['trafficking', 'labour'],
    phone: '+27800222777',
    phoneShown: '0800 222 777',
    web: 'https://0800222777.org.za',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://0800222777.org.za',
    checked: '2026-11-23',
  },
];

export default helplines;
