import type { Indicator } from '@/lib/domain/indicator';

const indicators: readonly Indicator[] = [
  {
    id: 'family-threat',
    name: 'Threats of violence to you, your family or partner',
    theme: 'coercion-threat',
    strength: 'critical',
    harms: ['sex_trafficking', 'labour_exploitation', 'forced_criminality'],
    sources: ['ILO11', 'DELPHITBL', 'MIR24', 'EPOLLB'],
    phrases: [
      '(cousin|brother|family|mother|sister|wife) _4 (has|have|got) (children|childrens|kids) _3 (yes|village|right|no|careful)',
      '(nobody|no one) (will|would|gonna) (find|miss|look for|help|believe) (you|u|her)',
      "(i|i'll|we|we'll|he|they) _2 (break|smash|cut off) (your|ur|his|her|their) (legs|leg|arms|arm|bones|fingers|neck|face|knees|teeth)",
    ],
    nearMisses: ['The villain says he knows where the hero lives.', "I'll kill you if you eat my pierogi, haha."],
  },
  {
    id: 'sextortion-threat',
    name: 'A threat to publish pictures or videos',
    theme: 'coercion-threat',
    strength: 'critical',
    harms: ['sextortion', 'sex_trafficking', 'minor_grooming'],
    sources: ['FBISX', 'NCMEC', 'SXCASE', 'MIR24', 'THORN'],
    phrases: [
      "(or|otherwise|else) _1 (i|we|ill|i'll|we'll|il) _1 (send|post|show|publish|share|leak) (it|this|them|everything|all) _3 (contacts|family|friends|followers|parents|school|everyone|everybody|online|work)",
      "(if|unless|or) _6 (i|we|ill|i'll|we'll) _1 (send|show|post|forward|leak|publish|share) (your|ur|the|these|those|all) _1 (picture*|pics|photo*|nudes|video|videos|screenshot*)",
      '(have|got|recorded|saved|screenshotted|screen recorded|kept) _5 (video*|vid|pic|pics|photo*|picture*|nudes|clip*|recording|screenshot*|call|face|what you sent|what u sent|everything|you sent) _8 (followers|friends list|contacts|everyone|family|list of|connections|pay|send it|post it|mum|school|boss|facebook|gift cards)',
      '(i|we) (have |)(recorded|screenshotted|screen recorded|filmed) _1 (you|all of|the call|call|our call|the video|your face|ur face|followers|our video|it all|everything)',
      '(or|otherwise|else|if not|if you dont|if u dont) _4 (everyone|everybody|your followers|ur followers|your family|your wife|your husband|your boss|your mum|ur mum|whole school|internet|all your friends) _3 (see*|know*|get*|gets|watch*)',
      '(if you block|if u block|block me|if you tell|if u tell) _4 (send|post|goes|sends|press|everyone|i)',
      '(have|got|saved|screenshot*) _3 (your|ur) (followers|friends|contacts|connections) (list|saved)',
      '(list of|have|got|saved) (all |) (your|ur) (followers|contacts|friends list|connections)',
      '(your|ur) (best bits|video|pics|nudes|photos|clips) _2 (on|to|all over|online|public) _2 (your|ur|church|facebook|page|work|everyone)',
      "(i have|i've got|ive got|i also have|we have|also have) (your|ur|all your) (contacts|followers|friends|friend list|facebook friends|audios|photos|videos|list)",
      "(or|otherwise|or else|unless|else) (i|we|i'll|we'll) _2 (post|publish|upload|leak|share|send|show|put|release) _2 (picture*|pic|pics|photo*|video*|nudes|clip*|image*)",
      "(boss|family|mum|mom|parents|wife|husband|friends|school|colleagues|mother|girlfriend|boyfriend) (will|'ll|is going to|are going to|gonna|can) _1 (see|get|receive|watch|find) _3 (picture*|pic|pics|photo*|video*|nudes|clip*) ~6 (unless|pay|if you|otherwise|or you)",
      '(have|got|recorded|saved|screenshotted|screen recorded|kept) _2 (your|ur|the|our|all|of the) _1 (video*|vid|pic|pics|photo*|picture*|nudes|clip*|recording|screenshot*|call|face) _6 (your|ur|you|all) _2 (followers|friend list|friends list|contacts|connections)',
      '(your|ur) (best bits|nudes|private pics|private video*) _2 (on|to|all over|online|public) _2 (your|ur|church|facebook|page|work|everyone)',
    ],
    nearMisses: [
      'We posted the video of the choir to everyone in the group.',
      'We record some calls for training; tell us if you mind.',
    ],
  },
  {
    id: 'authorities-threat',
    name: 'Threatens with police, deportation or losing children',
    theme: 'coercion-threat',
    strength: 'strong',
    harms: ['sex_trafficking', 'labour_exploitation', 'forced_criminality'],
    sources: ['DELPHITBL', 'FBISEA', 'ILO11'],
    phrases: [
      '(report|call|tell|ring|inform) _2 (you |on you |)(to |)(the |)(police|immigration|authorities|embassy|tax|home office|agency)',
      '(complaint|police report|denuncia|proceedings) _6 (minor|app|police|court|settle|archived|dropped)',
      '(one|1|a) (call|phone call|word|message) _1 from (me|us) _4 (deport*|arrest*|police|jail|prison|immigration|locked up|sent back)',
      '(report|denounce|hand|turn) (you|u) (over |in |) to (the |) (police|immigration|authorit*|border|migration)',
      "(they|social services|police|the state|the judge|the court|i|we) (will|'ll|gonna|going to|can|would|could) take (your|ur|the) (kids|children|child|baby|son|daughter) (away|from you|off you)",
      "(i|we|i'll|we'll) _2 (have|get|let|see) (you|u) (deported|arrested|locked up|jailed)",
    ],
    nearMisses: [
      'The police will help you replace a stolen visa.',
      'Immigration rules changed in April; read the notice.',
    ],
  },
];

export default indicators;
