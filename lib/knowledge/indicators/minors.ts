import type { Indicator } from '@/lib/domain/indicator';

const indicators: readonly Indicator[] = [
  {
    id: 'age-probe-secrecy',
    name: "Asks a young person's age, then wants secrecy and a private chat",
    theme: 'minors',
    strength: 'critical',
    harms: ['minor_grooming', 'sextortion', 'sex_trafficking'],
    sources: ['LVTEST', 'LVLA', 'LORENZO', 'AITKEN'],
    phrases: [
      '(how old|wat age|what age|what year|wat year|wat grade|what grade|which grade|what class|wat gr de) (r|are|is|u|you|in|are you|r u) _2 (u|you|really|again|btw|then|ya|she)',
      '(does|do|can|will|is) (ur|your|ya) (mum|mom|mam|dad|parents|brother|sister|mummy|teacher) _3 (check|see|look|read|home|around|follow*|use|know)',
      '(what|which|wat) (school|year|grade|gr de) (do|u|you|are|r)',
      '(more|so|very|really) mature (than|for) _2 (rest|others|your age|ur age|other girls|other kids|everyone)',
      'how old (are|r) (you|u) (exactly|really|btw|then|anyway|actually)',
      '(parents|folks|mum|dad|mums) _3 (read|reads|block|ruin|follow|see) _3 (chat|group|dreams|everything|account|you|messages)',
    ],
    nearMisses: [
      'What year did you finish school? We need it for the pension form.',
      'What grade did the inspector give the school this year?',
    ],
  },
  {
    id: 'image-request-young',
    name: 'Asks a young person for private pictures or a video call',
    theme: 'minors',
    strength: 'critical',
    harms: ['minor_grooming', 'sextortion'],
    sources: ['FBISX', 'LVLA', 'SURSUGAR', 'PNSCOUT'],
    phrases: [
      "(send|show|take|share|gimme|give|want|need|post) _3 <photo> _6 (just for me|only for me|prove|so i know|not a bot|bot|secret|dont tell|don't tell|show the producer|outfit*)",
      '(turn|put|switch) _2 (cam|c4m|camera|video) on',
      '(turn|put|switch) on _2 (cam|c4m|camera|video)',
      '(cam|camera|video) on _3 (say hi|just|so i|real|nobody|quick|now)',
      '(trade|swap|exchange) (pics|pictures|photos|selfies|vids)',
      '(photo|pic|picture|selfie) _2 (of you|of u|of urself|of yourself) _8 (real|online|posted|bot|only|anyone|uploaded|nobody|me)',
    ],
    nearMisses: [
      'Send a photo of the homework page to the class folder.',
      'The camera club meets in room 4 for the lesson.',
    ],
  },
  {
    id: 'minor-acceptable',
    name: 'Work, trips or meetings opened to people under eighteen',
    theme: 'minors',
    strength: 'critical',
    harms: ['minor_grooming', 'sex_trafficking', 'forced_criminality'],
    sources: ['FREPJT', 'FRPLAN', 'MIR24', 'DELPHITBL', 'PNSCOUT'],
    phrases: [
      '(16|15|14) _1 best',
      '(under 18s|under 18|underage|teens|teenagers|schoolgirl*|school girls|school boys|schoolkids|youts|youngers) _4 (welcome|wanted|needed|ok|earn money|make money)',
      '(bring|with|take) _1 (kids|children|babies|the kids|your kids|little ones) _4 (because|too|also|help|earn|collect|fill|pity|better)',
      '(14|15|16|17|fourteen|fifteen|sixteen|seventeen) (is|are) (also |) (fine|ok|okay|no problem) _6 (age|check|checks|parents|work|ask|asks)',
      '(come|work|start|join|apply|earn) _1 even if (you|u) _2 (not|under|below) _1 (18|eighteen|16|17)',
      '(girls|boys|teens|kids|models|youngsters) (from|of|aged) (12|13|14|15|twelve|thirteen|fourteen|fifteen) _10 (abroad|earn|money|no permission|without permission|without parents|nobody asks)',
    ],
    nearMisses: [
      'Apprenticeship from 16, with a contract signed by a parent.',
      'Under-18s need a licence and a chaperone.',
    ],
  },
  {
    id: 'gaming-gift-lure',
    name: 'Free game money, skins or gifts in return for chat, pictures or tasks',
    theme: 'minors',
    strength: 'strong',
    harms: ['minor_grooming', 'forced_criminality', 'sextortion'],
    sources: ['ROBLOX', 'MIR24', 'LVLA', 'UAREC'],
    phrases: [
      "(free|gift|gifted|send|sent|give|giving|got|get|win|buy|spare|earn|have) _4 (robux|r0bux|r0 b u x|b u x|vbucks|v bucks|battle pass|gems|diamonds|skins|skin|nitro|minecoins|game pass|gamepass|coins|tablet|plushie|ps5|console|limiteds) _8 (if|just|add|chat|pic|dont|don't|only|u|you|want|for|join|so|call|want some|secret)",
      "(robux|r0bux|vbucks|v bucks|battle pass|gems|skins|nitro|coins) _8 (if|only if|add me|discord|chat|pic|photo|secret|mission*|dont tell|don't tell|snap|call)",
      "(i can|i'll|ill|can|lemme) (gift|send|give|buy|get) (u|you) _2 (robux|skins|the battle pass|battle pass|gems|vbucks|nitro|a skin|present|gift|something)",
      '(present|gift|prize) for (u|you) _6 (hand it|post it|address|adress|meet|street)',
      '(give|gift|send|pass|get|giving) (you|u) _3 (skin|skins|diamonds|robux|gems|coins|pack|battle pass|vbucks|nitro|account|accounts)',
      '(spare|extra|left over) _1 (skin|skins|pack|gems|diamonds|codes|account)',
    ],
    nearMisses: [
      'Win a skin in the official tournament by playing ten matches.',
      'Gems in this game are earned by playing, not bought.',
    ],
  },
];

export default indicators;
