import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ca-hotline',
    country: 'CA',
    name: 'Canadian Human Trafficking Hotline',
    englishName: 'Canadian Human Trafficking Hotline',
    needs: ['trafficking', 'labour'],
    phone: '+18339001010',
    phoneShown: '1-833-900-1010',
    web: 'https://www.canadianhumantraffickinghotline.ca/',
    hours: '24/7',
    interpreted: 200,
    free: true,
    deafAccess: 'tty',
    confidence: 'high',
    source: 'https://canadianhumantraffickinghotline.ca/who-are-we',
    checked: '2026-11-23',
  },
];

export default helplines;
