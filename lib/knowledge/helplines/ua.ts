import type { Helpline } from '@/lib/domain/guidance';

const helplines: readonly Helpline[] = [
  {
    id: 'ua-527',
    country: 'UA',
    name: 'Національна гаряча лінія з протидії торгівлі людьми та консультування мігрантів (МОМ)',
    englishName: 'National toll-free counter-trafficking and migrant advice hotline (IOM)',
    needs: ['trafficking', 'labour'],
    phone: '527',
    phoneShown: '527',
    free: true,
    anonymous: true,
    confidence: 'high',
    source: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
    checked: '2026-11-23',
  },
  {
    id: 'ua-1547',
    country: 'UA',
    name: 'Урядова гаряча лінія 15-47',
    englishName: 'Government hotline 15-47 (trafficking, domestic and gender violence, children)',
    needs: ['trafficking', 'violence', 'child'],
    phone: '1547',
    phoneShown: '15-47',
    fromAbroad: '+380442841915',
    fromAbroadShown: '+380 44 284 1915',
    hours: '24/7',
    free: true,
    anonymous: true,
    confidence: 'high',
    source:
      'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy-obiednuiemo-zusyllia-zarady-zakhystu-naivrazlyvishykh',
    checked: '2026-11-23',
  },
  {
    id: 'ua-lastrada-children',
    country: 'UA',
    name: 'Національна дитяча гаряча лінія (Ла Страда-Україна)',
    englishName: 'National children hotline (La Strada Ukraine)',
    needs: ['child', 'sextortion'],
    phone: '116111',
    phoneShown: '116 111',
    free: true,
    anonymous: true,
    confidence: 'high',
    source:
      'https://hromadske.radio/podcasts/rankova-hvylya/lyshe-2-ditey-vykorystovuyut-garyachu-liniyu-shchob-povidomyty-pro-nasylstvo',
    checked: '2026-11-23',
  },
];

export default helplines;
