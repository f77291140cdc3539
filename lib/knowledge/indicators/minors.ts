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
      '(more|so|very|really) mature (than|for) _2 (rest|others|your age|ur age|other girls|other kids|everyone)',
      'how old (are|r) (you|u) (exactly|really|btw|then|anyway|actually)',
      '(parents|folks|mum|dad|mums) _3 (read|reads|block|ruin|follow|see) _3 (chat|group|dreams|everything|account|you|messages)',
      '(how old|wat age|what age) (r u|are you|r you|are u|u) (really|again|btw|tho)',
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
      '(cam|camera|video) on _3 (say hi|just|so i|real|nobody|quick|now)',
      '(trade|swap|exchange) (pics|pictures|photos|selfies|vids)',
      '(photo|pic|picture|selfie) _2 (of you|of u|of urself|of yourself) _8 (real|online|posted|bot|only|anyone|uploaded|nobody|me)',
      "(send|show|take|share|gimme|give|want|need|post) _3 <photo> _6 (just for me|only for me|so i know who|so i know its|so i know it's|so i know ur|so i know you|not a bot|dont tell|don't tell|our secret|show the producer)",
      '(photo|pic|picture|selfie) _2 (of you|of u|of urself|of yourself) _6 (not a bot|just for me|only for me|nobody sees|so i know)',
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
      '(under 18s|underage|teens|teenagers) (welcome|wanted|needed)',
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
      "(i can|i'll|ill|can|lemme) (gift|send|give|buy|get) (u|you) _2 (robux|skins|the battle pass|battle pass|gems|vbucks|nitro|a skin|present|gift|something)",
      '(present|gift|prize) for (u|you) _6 (hand it|post it|address|adress|meet|street)',
      '(spare|extra|left over) _1 (skin|skins|pack|gems|diamonds|codes|account)',
      "(i can|i'll|ill|can|lemme) (gift|send|give|buy|get) (u|you) _2 (robux|battle pass|vbucks|nitro|skins|gems) if (u|you) (want|add|send|chat|call)",
    ],
    nearMisses: [
      'Win a skin in the official tournament by playing ten matches.',
      'Gems in this game are earned by playing, not bought.',
    ],
  },
];

export default indicators;
