// biome-ignore-all format: a set reads best as running text.
import type { WordSets } from '@/lib/domain/language';

/** The concepts English phrases are made of: every word or short phrase that stands for the same thing to a reader. */
export const sets: WordSets = {
  // who
  you: ['you', 'u', 'ya', 'yous', 'yall'],
  your: [
    'your', 'ur', 'yr', 'yer', 'ya', 'the', 'their', 'his', 'her', 'our', 'all', 'any', 'original', 'own', 'my',
    'everyones', 'everybodys',
  ],
  // people who could hold, take, send: never "you"
  holder: [
    'we', 'us', 'me', 'i', 'him', 'her', 'them', 'he', 'she', 'they', 'boss*', 'manager*', 'management', 'madam',
    'madame', 'mamasan', 'mama san', 'mammy', 'mama', 'sponsor*', 'agent*', 'agency', 'office', 'company', 'reception',
    'front desk', 'desk', 'supervisor*', 'captain', 'skipper', 'coordinator*', 'driver*', 'house mum', 'house mother',
    'house manager', 'house mom', 'landlord', 'landlady', 'admin*', 'administration', 'owner*', 'employer*',
    'employers', 'uncle', 'aunt', 'aunty', 'auntie', 'aunties', 'leader*', 'team lead', 'group lead', 'foreman',
    'gangmaster', 'recruiter*', 'recruitment', 'host', 'hosts', 'host family', 'husband', 'wife', 'family', 'families',
    'director*', 'secretary', 'lawyer', 'accountant', 'guy', 'man', 'boy', 'brother', 'cousin', 'friend', 'nephew',
    'olders', 'mandem', 'security', 'staff', 'hr', 'controller', 'handler*', 'impresario', 'promoter', 'broker',
    'sister', 'chaperone', 'guard', 'guards', 'camp', 'farmer', 'patron*', 'chef', 'client', 'clients', 'sir',
  ],
  kin: [
    'mum', 'mom', 'mam', 'mums', 'moms', 'mummy', 'mommy', 'mama', 'mamma', 'ma', 'mother', 'mothers', 'dad', 'dads',
    'daddy', 'papa', 'father', 'fathers', 'parent', 'parents', 'folks', 'family', 'families', 'fam', 'husband', 'hubby',
    'wife', 'boyfriend', 'boyfriends', 'bf', 'bfs', 'girlfriend', 'gf', 'partner', 'fiance', 'fiancee', 'sister',
    'sisters', 'brother', 'brothers', 'sis', 'sibling*', 'son', 'sons', 'daughter', 'daughters', 'kid', 'kids',
    'children', 'nan', 'nana', 'gran', 'granny', 'grandma', 'grandmother', 'grandad', 'aunt', 'auntie', 'aunty',
    'uncle', 'cousin', 'cousins', 'relative*', 'guardian*', 'carer*', 'inlaws', 'amma', 'appa', 'folks at home',
    'loved ones',
  ],
  pals: [
    'friend', 'friends', 'mate', 'mates', 'bestie', 'besties', 'bff', 'housemate*', 'flatmate*', 'roommate*',
    'colleague*', 'coworker*', 'co workers', 'classmate*', 'neighbour*', 'neighbor*', 'pastor', 'church', 'squad',
    'follower*', 'anyone', 'anybody', 'any1', 'no one', 'no1', 'noone', 'nobody', 'people', 'others', 'other people',
    'a soul', 'everyone', 'everybody', 'other girls', 'the other girls', 'the group',
  ],
  official: [
    'police', 'policeman', 'cop', 'cops', 'feds', 'fed', 'garda', 'gardai', 'sheriff', 'immigration', 'embassy',
    'embassies', 'consulate', 'consular', 'consul', 'officer*', 'official*', 'authorit*', 'border', 'customs',
    'inspector*', 'inspection', 'labour office', 'labor office', 'labour department', 'ministry', 'union', 'unions',
    'lawyer*', 'solicitor*', 'attorney*', 'social worker*', 'social services', 'social', 'caseworker', 'key worker',
    'keyworker', 'support worker', 'teacher*', 'school', 'doctor*', 'midwife', 'nurse', 'bank', 'banks', 'branch',
    'teller', 'tellers', 'cashier', 'clerk', 'counter', 'ngo', 'charity', 'charities', 'journalist*', 'probation',
    'tax', 'taxman', 'hmrc', 'irs', 'newspaper', 'reporters', 'hotline', 'helpline', 'advisor', 'adviser', 'accountant',
    'security', 'guards', 'airport', 'mods', 'moderator*', 'admins', 'staff', 'care home staff',
  ],
  women: [
    'girl', 'girls', 'gurl*', 'gal', 'gals', 'girlies', 'lady', 'ladies', 'female', 'females', 'woman', 'women',
    'babes', 'chicks', 'chicas', 'young women', 'young ladies', 'models',
    'gyal*', 'maidens', 'damsels', 'young girls', 'young mums', 'waitresses',
  ],
  // talk
  dont: [
    'dont', "don't", 'do not', 'dnt', 'd0nt', 'never', 'please dont', 'pls dont', 'no need to', 'shouldnt',
    'should not', 'must not', 'mustnt', 'cannot', 'cant', 'better not', 'avoid', 'not', 'without', 'need not', 'neednt',
    'stop', 'refrain from',
  ],
  tell: [
    'tell', 'telling', 'mention', 'mentioning', 'say', 'saying', 'inform', 'informing', 'discuss', 'discussing',
    'share', 'sharing', 'speak to', 'speak with', 'talk to', 'talk with', 'talk about', 'speak about', 'speaking to',
    'talking to', 'text', 'show', 'notify', 'contact', 'message', 'call', 'warn', 'involve', 'consult', 'ask', 'let',
    'worry', 'bother', 'reveal', 'disclose', 'post', 'brag', 'inform your', 'answer to', 'cry to',
  ],
  say: [
    'say', 'tell', 'telling', 'saying', 'declare', 'write', 'state', 'answer', 'reply', 'put', 'pretend', 'explain',
    'claim', 'describe', 'simply say', 'just say',
  ],
  later: [
    'later', 'on arrival', 'upon arrival', 'after arrival', 'when you arrive', 'when u arrive', 'when you land',
    'when you come', 'once you arrive', 'once here', 'when you get here', 'once you are here', 'after you land',
    'on landing', 'on site', 'after arriving', 'after you arrive', 'there', 'in person', 'in private', 'privately',
    'in dm', 'in pm', 'inbox', 'by phone', 'at interview', 'after signature', 'upon signature', 'on signing',
    'upon signing', 'after you sign', 'when you sign', 'after you join', 'after payment', 'afterwards', 'after that',
    'at the airport',
    'once you land', 'when u land', 'when ur here', "when you're here", 'once ur here', 'on the call', 'at the briefing', 'at the seminar', 'after training', 'after joining', 'on day one', 'when you start', 'once you start', 'once you join',
  ],
  // papers
  document: [
    'passport*', 'pasport*', 'passprt*', 'pssport', 'documents', 'document', 'papers', 'paper', 'id', 'ids', 'id card*',
    'identity card*', 'identity document*', 'identity papers', 'residence card*', 'resident card', 'residence permit',
    'travel document*', 'birth certificate*', 'licence', 'license', 'seaman book', 'seamans book', "seaman's book",
    'discharge book', 'discharge books', 'iqama', 'bank card*', 'certificates', 'originals', 'original certificates',
    'visa card', 'green card', 'nrc', 'national id', 'ids and passports', 'emirates id', 'work permit', 'diplomas',
  ],
  papers: [
    'passport*', 'pasport*', 'passprt*', 'documents', 'papers', 'id', 'ids', 'id card*', 'identity card*',
    'identity document*', 'identity papers', 'residence card*', 'resident card', 'travel document*', 'seaman book',
    'discharge book', 'iqama', 'nrc', 'originals', 'emirates id', 'personal documents', 'docs',
    'paperwork and passport', 'permit card', 'residence permit', 'identity', 'identity cards', 'birth certificates',
    'personal papers', 'passbook', 'identification', 'papeles', 'biometric card',
  ],
  give: [
    'give', 'gives', 'hand', 'hand over', 'hands over', 'handed', 'handed over', 'handing over', 'hand in', 'hands in',
    'surrender', 'surrendered', 'submit', 'submitted', 'deposit', 'deposited', 'leave', 'left', 'turn in', 'turned in',
    'turn over', 'drop off', 'dropped', 'drop', 'deliver', 'delivered', 'pass', 'passed', 'lodge', 'lodged', 'entrust',
    'entrusted', 'leave behind',
  ],
  // what only someone who looks for work is asked to pay for
  jobfee: [
    'registration', 'registering', 'application', 'processing', 'file', 'file opening', 'training', 'induction',
    'certification', 'certificate', 'uniform', 'badge', 'kit', 'starter', 'starter kit', 'scanner', 'medical',
    'clearance', 'background check', 'dbs', 'police clearance', 'biometric*', 'visa', 'permit', 'work permit',
    'interview', 'assessment', 'slot', 'seat', 'placement', 'reservation', 'membership', 'portfolio', 'photo session',
    'photoshoot', 'comp card', 'test shoot', 'screening', 'sponsorship', 'cos', 'lmia', 'paperwork', 'offer letter',
    'admin', 'administration', 'administrative', 'recruitment', 'verification', 'activation', 'joining', 'introduction',
    'enrolment', 'enrollment', 'licence', 'grooming', 'pre clearance', 'attestation', 'access permit', 'starter pack',
    'sign up', 'onboarding', 'orientation', 'id card', 'donor card', 'test card', 'form', 'facilitation', 'security',
    'kit and badge', 'documentation', 'visa processing', 'gate pass', 'seaman book',
  ],
  giftcard: [
    'gift card*', 'giftcard*', 'steam', 'steam card*', 'itunes', 'google play', 'apple card*', 'apple gift',
    'amazon card*', 'amazon voucher*', 'paysafe*', 'razer gold', 'razor gold', 'neosurf', 'vanilla card*',
    'voucher code*', 'gift code*', 'prepaid card*', 'sephora card*', 'visa gift', 'gc codes', 'transcash', 'pcs card',
  ],
  crypto: [
    'bitcoin*', 'btc', 'usdt', 'usd t', 'tether', 'crypto', 'cryptocurrenc*', 'eth', 'ethereum', 'trc20', 'binance',
    'coinbase', 'stablecoin*', 'blockchain', 'digital assets', 'digital currency', 'digital wallet', 'exchange wallet',
    'crypto wallet', 'usdc',
  ],
  bankaccount: [
    'bank account*', 'account', 'accounts', 'acc', 'accs', 'acct*', 'accnt', 'current account', 'personal account',
    'savings account', 'business account', 'student account', 'checking account', 'high street account', 'bank card*',
    'debit card', 'bank app', 'banking app', 'bank', 'momo', 'momo account', 'wallet', 'paypal', 'cashapp', 'cash app',
    'revolut', 'monzo', 'iban', 'venmo', 'bizum', 'upi',
  ],
  moneyin: [
    'money', 'funds', 'payment*', 'transfer*', 'deposit*', 'cash', 'invoice*', 'settlement*', 'wages', 'rent', "p's",
    'ps', 'bands', 'racks', 'bag', 'proceeds', 'client funds', 'inheritance', 'refund', 'claim', 'sum', 'cheque*',
    'check', 'checks', "cashier's check", 'cashiers check', 'draft', 'certified draft', 'lodgement', 'lodgment',
    'amount',
  ],
  forward: [
    'forward*', 'send it on', 'send on', 'sends on', 'send the rest', 'sending on', 'pass on', 'pass it on',
    'pass the rest', 'move', 'moves', 'moving', 'withdraw', 'withdraws', 'withdrawing', 'cash out', 'cash it out',
    'cashout', 'convert', 'converts', 'transfer it', 'transfer the rest', 'transfer on', 'onward*', 'remit',
    'wire the rest', 'transfer the balance', 'forward the balance', 'buy bitcoin', 'buy crypto', 'buy btc', 'buy usdt',
    'deposit it at', 'deposit it in', 'hand the rest', 'hand the cash', 'take it out', 'pull it out', 'draw it out',
    'forward the rest', 'send the remainder', 'send the balance', 'return the rest', 'forwarded', 'sent on',
    'transfer out', 'pay the suppliers', 'bring the cash', 'bring me the cash',
  ],
  wages: [
    'wage*', 'salary', 'salaries', 'pay', 'paycheck*', 'pay cheque*', 'paycheque*', 'earnings', 'stipend', 'tips',
    'percentage', 'share', 'first months', 'first month', 'first weeks', 'income', 'remuneration', 'money',
    'pocket money', 'commission', 'profit', 'takings', 'result', 'first three months', 'first two months', 'pay packet',
    'payout', 'comms', 'check',
  ],
  travelcost: [
    'ticket*', 'flight*', 'airfare', 'air ticket', 'plane', 'visa', 'visas', 'travel', 'trip', 'journey', 'bus',
    'transport', 'transportation', 'papers', 'paperwork', 'documents', 'agency', 'training', 'medical', 'uniform',
    'joining', 'recruitment', 'placement', 'sponsorship', 'crossing', 'boat', 'smuggler', 'package', 'expenses',
    'costs', 'advance', 'investment', 'what we spent', 'what i spent', 'what we paid', 'certificate', 'relocation',
    'service charge', 'introduction', 'introduction charge', 'wardrobe', 'costume*', 'room', 'bed', 'accommodation',
    'rent', 'food', 'housing', 'lodging', 'house', 'camera', 'beauty', 'lashes', 'fit', 'hotel', 'laptop', 'clothes',
  ],
  // work
  noneed: [
    'no', 'without', 'no need', 'no need for', 'dont need', "don't need", 'not needed', 'not required', 'not necessary',
    'zero', 'need no', 'unnecessary', 'no prior', 'doesnt matter', "doesn't matter", "don't ask for", 'dont ask for',
    'never mind', 'waived', 'skip', 'instead of',
    'not asked', 'no requirement for', 'no requirement of', 'none needed', 'isnt needed', "isn't needed", 'isnt required', "isn't required", "aren't needed", 'arent needed', 'no one asks for', 'nobody asks for', 'not important', 'no matter', 'we skip', 'u dont need', "you don't need",
  ],
  // body and pictures
  photo: [
    'photo*', 'pic', 'pics', 'pix', 'picture*', 'foto*', 'selfie*', 'shot', 'shots', 'snap', 'snaps', 'image*',
    'video*', 'vid', 'vids', 'clip*', 'polaroid*', 'digitals', 'headshot*', 'portfolio',
  ],
  bodyphoto: [
    'full body', 'full-body', 'full length', 'full-length', 'fullbody', 'full figure', 'head to toe', 'half body',
    'swimwear', 'swimsuit', 'bikini*', 'underwear', 'lingerie', 'undies', 'bra', 'topless', 'evening wear',
    'evening dress', 'party dress', 'heels', 'tight dress', 'sportswear', 'shorts', 'without makeup', 'no makeup',
    'no filter', 'body',
  ],
  intimate: [
    'nude*', 'naked', 'nudes', 'spicy', 'sexy', 'sext*', 'intimate', 'explicit', 'topless', 'lingerie', 'underwear',
    'undies', 'bra', 'dirty pic*', 'dirty video*', 'strip', 'undress*', 'without clothes', 'no clothes', 'take off',
    'something private', 'private pic*', 'private photo*', 'private video*', 'private vid*', 'personal photo*',
    'personal pic*', 'more skin', 'show me more', 'show more', 'naughty', 'hot pic*', 'hot pics', 'not so innocent',
    'cheeky pic*', 'cheeky', 'bath', 'shower', 'in bed', 'old pics',
  ],
  // contact
  messenger: [
    'whatsapp*', 'whats app', 'watsapp', 'whatapp', 'wattsapp', 'wasap', 'wa', 'wa me', 'telegram', 'telegrm',
    'tele gram', 'tg', 't me', 'signal', 'viber', 'imo', 'line', 'wechat', 'kakao', 'kakaotalk', 'snap', 'snapchat',
    'sc', 'discord', 'disc', 'insta', 'instagram', 'ig', 'kik', 'hangout*', 'google chat', 'google hangouts',
    'messenger', 'wickr', 'session', 'zangi', 'threema', 'skype', 'the green app', 'green app', 'blue app',
    'paper plane', 'the other app', 'another app', 'other app', 'private app', 'my number', 'private number', 'text me',
    'whatsap', 'wassap', 'watsup', 'whatsup', 'whats ap', 'whatzapp', 'telly gram', 'teleg', 'gchat', 'g chat', 'google meet chat', 'botim', 'zalo', 'groupme', 'snapch', 'ig dm', 'fb messenger', 'messenger app', 'chat app', 'text now', 'textnow', 'google voice',
  ],
  // goods and tasks
  parcel: [
    'parcel*', 'package*', 'box', 'boxes', 'packet*', 'bag', 'bags', 'suitcase*', 'luggage', 'envelope*', 'backpack',
    'rucksack', 'case', 'food', 'ting', 'tings', 'p', 'dropoff', 'drop', 'gear', 'stuff', 'goods', 'samples', 'bits',
    'laptop*', 'phones', 'medicine', 'gifts', 'cloth', 'something small',
  ],
  leaveearly: [
    'leaves', 'leave', 'quits', 'quit', 'stops', 'stop', 'breaks', 'break', 'interrupts', 'goes home', 'goes',
    'go home', 'runs', 'runs off', 'abandons', 'abandon', 'walks out', 'walk out', 'gives up', 'withdraws', 'withdraw',
    'drops out', 'drop out', 'resigns', 'resign', 'breaks off', 'backs out', 'back out', 'changes employer',
    'terminates', 'returns home', 'returns early', 'signs off', 'escapes',
  ],
  loss: [
    'lose', 'loses', 'lost', 'forfeit*', 'pays', 'pay', 'penalty', 'penalties', 'fine', 'fined', 'nothing', 'owes',
    'owe', 'compensat*', 'reimburse*', 'repay*', 'no money', 'not paid', 'damages', 'costs',
  ],
  coverstory: [
    'uncle', 'aunt', 'auntie', 'aunty', 'cousin', 'niece', 'nephew', 'godmother', 'godfather', 'relative*', 'family',
    'sister', 'brother', 'daughter', 'son', 'wife', 'husband', 'fiance', 'fiancee', 'friend*', 'mate*', 'holiday',
    'vacation', 'tourist', 'tourism', 'visit', 'visiting', 'sightseeing', 'wedding', 'festival', 'conference',
    'student', 'studying', 'school trip', 'sleepover', 'training', 'pilgrimage', 'church', 'present', 'gift', 'loan',
    'sold', 'sale', 'selling', 'rent', 'builder*', 'helping', 'outing', 'trip', 'staying',
  ],
  asker: [
    'ask', 'asks', 'asked', 'question*', 'check', 'checks', 'control', 'controls', 'stop', 'stops', 'stopped',
    'inspect*', 'call', 'calls', 'ring', 'rings', 'come', 'comes', 'want to know', 'wants to know', 'wonder*', 'knock*',
  ],
  keeper: [
    'house mother', 'boss*', 'manager*', 'madam', 'madame', 'mamasan', 'mama san', 'sponsor*', 'agent', 'agents',
    'agency', 'company', 'office', 'supervisor*', 'captain', 'skipper', 'coordinator*', 'landlady', 'employer*',
    'leader', 'lead', 'foreman', 'gangmaster', 'recruiter*', 'family', 'handler*', 'promoter', 'contractor',
    'chaperone', 'lawyer', 'husband',
  ],
  idpaper: [
    'passport*', 'pasport*', 'passprt*', 'passp0rt*', 'ids', 'id card*', 'identity card*', 'identity papers',
    'travel document*', 'seaman book', 'discharge book', 'iqama', 'originals', 'residence card*',
  ],
};
