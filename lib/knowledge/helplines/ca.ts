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
  {
    id: 'ca-911',
    country: 'CA',
    name: '911',
    englishName: 'Emergency number 911',
    needs: ['emergency'],
    phone: '911',
    phoneShown: '911',
    confidence: 'high',
    source: 'https://yucatanmagazine.com/911-number-emergencies-starting-monday/',
    checked: '2026-11-25',
  },
];

export default helplines;
