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
  boss: [
    'boss*', 'manager*', 'madam', 'owner*', 'employer*', 'supervisor*', 'captain', 'foreman', 'agent*', 'agency',
    'company', 'client', 'sponsor*', 'team lead', 'director', 'host family', 'family', 'families',
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
  man: [
    'man', 'men', 'gentleman', 'gentlemen', 'businessman', 'businessmen', 'guys', 'guy', 'clients', 'client', 'patrons',
    'guests', 'guest', 'customer', 'customers', 'vip', 'vips', 'high rollers', 'punters', 'members', 'sponsors',
  ],
  pet: [
    'babe', 'baby', 'bby', 'bb', 'hun', 'hon', 'honey', 'darling', 'dear', 'dearest', 'sweetheart', 'sweetie',
    'princess', 'queen', 'love', 'my love', 'sunshine', 'angel', 'beautiful', 'gorgeous', 'handsome', 'cutie', 'boo',
    'habibi', 'habibti', 'my king', 'my wife', 'my heart', 'mi amor', 'bro', 'sis',
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
  secret: [
    'secret', 'secrets', 'secretly', 'private', 'privately', 'discreet', 'discretion', 'confidential', 'confidence',
    'hush', 'hush hush', 'low key', 'lowkey', 'low profile', 'dl', 'down low', 'between us', 'between you and me',
    'to yourself', 'to urself', 'quiet', 'silent', 'classified', 'under wraps', 'between ourselves', 'entre nous',
    'just us', 'just ours',
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
  idproof: [
    'passport*', 'pasport*', 'id', 'ids', 'id card*', 'identity card', 'identity document*', 'driving licence',
    'driving license', 'drivers licence', 'drivers license', 'driver license', "driver's license", 'drivers', 'licence',
    'license', 'national insurance', 'ni number', 'nino', 'ssn', 'social security', 'social security number', 'sin',
    'sin number', 'tfn', 'tax file number', 'pps number', 'pps', 'dob', 'date of birth', 'mothers maiden name',
    "mother's maiden name", 'medicare', 'utility bill', 'proof of address', 'bank statement*', 'bank details', 'iban',
    'account number', 'sort code', 'routing number', 'bank name', 'name of your bank', 'name of the bank',
    'study permit', 'residence permit', 'birth certificate', 'bvn', 'aadhaar', 'pan card', 'nbi', 'nrc', 'national id',
    'eid', 'emirates id', 'social insurance', 'last four of your social',
    'singpass', 'nric', 'medicare card', 'upi id', 'gcash number', 'voter id', 'nhis', 'ghana card', 'nin', 'nin slip', 'driver id', 'dl', 'passport page', 'passport scan', 'passport copy', 'selfie with id', 'id selfie', 'face scan', 'itin',
  ],
  papers: [
    'passport*', 'pasport*', 'passprt*', 'documents', 'papers', 'id', 'ids', 'id card*', 'identity card*',
    'identity document*', 'identity papers', 'residence card*', 'resident card', 'travel document*', 'seaman book',
    'discharge book', 'iqama', 'nrc', 'originals', 'emirates id', 'personal documents', 'docs',
    'paperwork and passport', 'permit card', 'residence permit', 'identity', 'identity cards', 'birth certificates',
    'personal papers', 'passbook', 'identification', 'papeles', 'biometric card',
  ],
  keep: [
    'keep', 'keeps', 'keepin', 'keeping', 'kept', 'hold', 'holds', 'holding', 'held', 'hold on to', 'holds on to',
    'hang on to', 'retain', 'retains', 'retained', 'store', 'stores', 'stored', 'safeguard*', 'look after',
    'looks after', 'looked after', 'mind', 'minds', 'take care of', 'takes care of', 'lock', 'locks', 'locked', 'has',
    'have', 'guard', 'guards', 'put away', 'secure', 'collect', 'collects', 'collected', 'take', 'takes', 'taken',
    'gather', 'gathers', 'withhold', 'confiscate*', 'seize', 'carry', 'carries', 'need to keep', 'put in', 'puts in',
  ],
  give: [
    'give', 'gives', 'hand', 'hand over', 'hands over', 'handed', 'handed over', 'handing over', 'hand in', 'hands in',
    'surrender', 'surrendered', 'submit', 'submitted', 'deposit', 'deposited', 'leave', 'left', 'turn in', 'turned in',
    'turn over', 'drop off', 'dropped', 'drop', 'deliver', 'delivered', 'pass', 'passed', 'lodge', 'lodged', 'entrust',
    'entrusted', 'leave behind',
  ],
  safekeeping: [
    'safe', 'safety', 'safekeeping', 'safe keeping', 'security', 'guarantee', 'locker', 'cupboard', 'study safe',
    'family safe', 'office', 'until', 'till', 'till the end', 'so that you dont', 'so you dont', 'so u dont',
    "so that you don't", "so you don't", 'for the duration', 'during', 'as long as', 'whole voyage', 'while',
    'as collateral', 'collateral', 'as security',
  ],
  // money
  pay: [
    'pay', 'pays', 'paid', 'paying', 'send', 'sends', 'sent', 'transfer', 'transfers', 'deposit', 'deposits', 'remit',
    'wire', 'wires', 'e transfer', 'etransfer', 'settle', 'settled', 'top up', 'contribute', 'put down', 'put in',
    'lodge', 'bring', 'carry', 'drop', 'momo', 'gcash', 'venmo', 'cashapp', 'cash app', 'zelle', 'bizum', 'paypal',
    'prepare', 'arrange', 'cover', 'covers',
  ],
  fee: [
    'fee', 'fees', 'charge', 'charges', 'deposit', 'deposits', 'contribution', 'retainer', 'bond', 'levy', 'stamp duty',
    'duty', 'advance', 'down payment', 'downpayment', 'part payment', 'first payment', 'instalment*', 'installment*',
    'cost', 'costs', 'payment', 'payments', 'expense*', 'tariff', 'dues', 'kit deposit', 'caution deposit',
    'caution money', 'security deposit', 'token', 'price', 'commission', 'premium', 'money', 'tax', 'donation',
    'subscription', 'membership', 'consultancy', 'facilitation',
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
  before: [
    'before', 'up front', 'upfront', 'in advance', 'first', 'to start', 'to begin', 'to secure', 'to confirm',
    'to reserve', 'to book', 'to hold', 'to guarantee', 'to activate', 'to unlock', 'to release', 'to process',
    'to proceed', 'to complete', 'at interview', 'prior to', 'ahead of', 'now', 'today', 'tonight', 'by tonight',
    'by friday', 'immediately', 'beforehand', 'half before', 'at registration', 'required', 'needed', 'applies',
    'payable', 'due',
  ],
  refundable: [
    'refundable', 'refunded', 'refund', 'reimbursed', 'returned', 'given back', 'get it back', 'paid back', 'back with',
    'back in your first', 'returned with',
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
  untraceable: [
    'western union', 'moneygram', 'money gram', 'ria', 'zelle', 'cashapp', 'cash app', 'chime', 'gcash', 'momo',
    'mobile money', 'mpesa', 'm pesa', 'ecocash', 'apple pay', 'venmo', 'paypal friends', 'friends and family',
    'money order*', 'e transfer', 'etransfer', 'mobile wallet', 'mukuru', 'shoprite', 'retail money', 'money counter',
    'payid', 'bizum', 'upi', 'paytm', 'phonepe', 'revolut', 'wire transfer', 'bitcoin atm', 'bitcoin machine',
    'bitcoin kiosk',
    'paynow', 'duitnow', 'pix', 'interac', 'gpay', 'google pay', 'opay', 'kuda', 'palmpay', 'apple card', 'sendwave', 'remitly', 'worldremit', 'taptap', 'zengo', 'airtm', 'cash deposit machine', 'bank draft',
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
  cut: [
    'commission', 'percent', 'percentage', 'keep', 'cut', 'share', 'slice', 'retain', 'withhold', 'yours',
    'for your trouble', 'for yourself', 'your cut', 'for the bother',
  ],
  deduct: [
    'deduct*', 'taken', 'take it', 'take', 'takes', 'taking', 'withheld', 'withhold', 'comes off', 'come off',
    'comes out', 'come out', 'coming out', 'kept back', 'kept aside', 'docked', 'subtract*', 'recoup*', 'recover*',
    'repay*', 'repaid', 'pay back', 'pays back', 'paid back', 'pay it back', 'pay us back', 'work off', 'work it off',
    'worked off', 'cleared', 'clear', 'offset', 'remove', 'removed', 'returned', 'return', 'cut from', 'cut',
    'deducted', 'put against', 'set against', 'goes to cover', 'goes to', 'covers', 'cover', 'settle*', 'reimburse*',
    'give back', 'paid off', 'pay off', 'pay it off', 'refund', 'credited against', 'subtracted', 'owing', 'minus',
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
  owe: [
    'owe', 'owes', 'owed', 'owing', 'debt', 'debts', 'in debt', 'balance', 'loan', 'indebted', 'advance',
    'what you owe',
  ],
  lodging: [
    'room', 'rooms', 'bed', 'beds', 'dorm', 'dorms', 'dormitory', 'flat', 'apartment', 'apt', 'accommodation',
    'accomodation', 'housing', 'house', 'caravan', 'hostel', 'container', 'lodging*', 'bunk*', 'mattress', 'villa',
    'residence', 'residency', 'cabin', 'guest house', 'guesthouse', 'camp', 'compound', 'campus', 'quarters', 'live in',
    'live-in', 'lodge', 'place to stay', 'place to sleep', 'spot to stay', 'somewhere to stay', 'shelter', 'cot',
    'sofa', 'annexe', 'hotel', 'motel', 'airbnb', 'crib', 'crash pad', 'yard',
    'bedsit', 'shared room', 'shared house', 'dormit*', 'barracks', 'portacabin', 'digs', 'boarding', 'rooming', 'sleeping place', 'staff house', 'staff room', 'barn', 'cottage', 'shed', 'trailer', 'loft',
  ],
  // work
  job: [
    'job', 'jobs', 'work', 'working', 'position', 'positions', 'role', 'roles', 'vacanc*', 'gig', 'gigs', 'shift',
    'shifts', 'post', 'posts', 'opening*', 'opportunity', 'opportunities', 'employment', 'placement*', 'hiring',
    'career', 'graft', 'hustle', 'side hustle', 'part time', 'part-time', 'full time',
  ],
  noneed: [
    'no', 'without', 'no need', 'no need for', 'dont need', "don't need", 'not needed', 'not required', 'not necessary',
    'zero', 'need no', 'unnecessary', 'no prior', 'doesnt matter', "doesn't matter", "don't ask for", 'dont ask for',
    'never mind', 'waived', 'skip', 'instead of',
    'not asked', 'no requirement for', 'no requirement of', 'none needed', 'isnt needed', "isn't needed", 'isnt required', "isn't required", "aren't needed", 'arent needed', 'no one asks for', 'nobody asks for', 'not important', 'no matter', 'we skip', 'u dont need', "you don't need",
  ],
  abroad: [
    'abroad', 'overseas', 'dubai', 'abu dhabi', 'qatar', 'doha', 'bahrain', 'kuwait', 'oman', 'muscat', 'saudi',
    'riyadh', 'jeddah', 'lebanon', 'beirut', 'jordan', 'cyprus', 'limassol', 'ayia napa', 'malta', 'ibiza', 'marbella',
    'mykonos', 'bodrum', 'istanbul', 'turkey', 'thailand', 'bangkok', 'cambodia', 'laos', 'myanmar', 'malaysia',
    'kuala lumpur', 'macau', 'japan', 'tokyo', 'korea', 'seoul', 'bali', 'phuket', 'pattaya', 'zanzibar', 'nairobi',
    'accra', 'lagos', 'uk', 'london', 'england', 'canada', 'toronto', 'vancouver', 'australia', 'sydney', 'usa',
    'united states', 'america', 'germany', 'berlin', 'spain', 'madrid', 'barcelona', 'italy', 'milan', 'france',
    'paris', 'netherlands', 'amsterdam', 'belgium', 'switzerland', 'zurich', 'austria', 'poland', 'warsaw', 'ireland',
    'dublin', 'finland', 'sweden', 'norway', 'iceland', 'greece', 'athens', 'portugal', 'lisbon', 'russia', 'moscow',
    'china', 'hong kong', 'singapore', 'vietnam', 'georgia', 'tbilisi', 'europe', 'gulf', 'schengen', 'libya', 'egypt',
    'morocco',
    'abidjan', 'ivory coast', 'bamako', 'mali', 'senegal', 'dakar', 'ghana', 'gabon', 'jakarta', 'manila', 'philippines', 'taiwan', 'taipei', 'brunei', 'maldives', 'mauritius', 'serbia', 'croatia', 'romania', 'bulgaria', 'czech republic', 'prague', 'hungary', 'budapest', 'luxembourg', 'denmark', 'copenhagen', 'estonia', 'latvia', 'lithuania', 'new zealand', 'auckland', 'scotland', 'wales', 'manchester', 'leeds', 'iraq', 'erbil', 'israel', 'armenia', 'azerbaijan', 'uae', 'emirates',
  ],
  compoundplace: [
    'cambodia', 'sihanoukville', 'phnom penh', 'poipet', 'bavet', 'laos', 'vientiane', 'golden triangle', 'bokeo',
    'myanmar', 'burma', 'myawaddy', 'mae sot', 'kk park', 'shwe kokko', 'tachileik', 'mekong', 'mekong region',
    'thai border', 'thailand border', 'myanmar border', 'laukkai', 'kokang', 'phnom', 'savannakhet', 'karen state',
    'isle of man casino',
  ],
  screen: [
    'chat', 'chatting', 'chats', 'type', 'typing', 'online', 'online work', 'remote', 'customer service',
    'customer support', 'customer care', 'call centre', 'call center', 'telesales', 'telemarketing', 'data entry',
    'crypto', 'casino', 'gaming', 'it support', 'digital marketing', 'e-commerce', 'ecommerce', 'translator*', 'hr',
    'investment', 'trading', 'finance',
  ],
  // move
  travel: [
    'fly', 'flies', 'flying', 'flight*', 'ticket*', 'plane', 'airport', 'travel*', 'trip', 'bus', 'coach', 'van',
    'minibus', 'train', 'boat', 'ferry', 'border', 'visa', 'journey', 'departure*', 'jet', 'taxi', 'uber',
  ],
  free: [
    'free', 'free of charge', 'at no cost', 'no cost', 'included', 'covered', 'paid', 'provided', 'all in', 'on us',
    'on the house', 'sponsored', 'complimentary', 'sorted', 'taken care of', 'company pays', 'paid for',
    'free for you', 'we pay', 'i pay', 'boss pays', 'agency pays', 'we cover', 'i cover', 'all paid', 'fully paid', 'fully covered', 'prepaid', 'paid by us', 'paid by me', 'at our cost', 'taken care',
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
  bodyfact: [
    'height', 'weight', 'measurements', 'bust', 'waist', 'hips', 'dress size', 'bra size', 'body type', 'skin tone',
    'slim', 'no tattoos', 'tattoos', 'pretty', 'attractive', 'good looking', 'good-looking', 'good looks', 'beautiful',
    'gorgeous', 'well groomed', 'presentable', 'figure', 'fit body', 'sexy', 'size 6', 'size 8', 'size 10',
    'complexion', 'hair colour', 'marital status',
  ],
  intimate: [
    'nude*', 'naked', 'nudes', 'spicy', 'sexy', 'sext*', 'intimate', 'explicit', 'topless', 'lingerie', 'underwear',
    'undies', 'bra', 'dirty pic*', 'dirty video*', 'strip', 'undress*', 'without clothes', 'no clothes', 'take off',
    'something private', 'private pic*', 'private photo*', 'private video*', 'private vid*', 'personal photo*',
    'personal pic*', 'more skin', 'show me more', 'show more', 'naughty', 'hot pic*', 'hot pics', 'not so innocent',
    'cheeky pic*', 'cheeky', 'bath', 'shower', 'in bed', 'old pics',
  ],
  // love
  lovewords: [
    'love', 'adore', 'crazy about', 'obsessed', 'soulmate', 'soul mate', 'future wife', 'future husband', 'my wife',
    'my queen', 'my king', 'my everything', 'meant to be', 'destiny', 'destined', 'fate', 'god sent', 'godsend',
    'marry', 'marriage', 'wedding', 'ring', 'kids with', 'family with', 'life with', 'future together', 'grow old',
    'never felt', 'falling for', 'fallen for',
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
  contactverb: [
    'add', 'text', 'message', 'msg', 'dm', 'pm', 'inbox', 'hmu', 'hit me', 'hit up', 'slide', 'slide up', 'slide into',
    'write', 'contact', 'reach', 'ping', 'buzz', 'holla', 'chat', 'talk', 'continue', 'move', 'switch', 'come', 'join',
    'go', 'get on', 'hop on', 'hop onto', 'jump on', 'find me',
  ],
  // minors
  school: [
    'school', 'year 7', 'year 8', 'year 9', 'year 10', 'year 11', 'grade', 'class', 'teacher', 'homework', 'playground',
    'half term', 'schoolgirl*', 'schoolboy*', 'sixth form', 'middle school', 'high school',
  ],
  childage: [
    '9', '10', '11', '12', '13', '14', '15', '16', '17', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
    'fifteen', 'sixteen', 'seventeen',
  ],
  gamegift: [
    'robux', 'r0bux', 'vbucks', 'v bucks', 'v-bucks', 'skin', 'skins', 'battle pass', 'gems', 'diamonds', 'coins',
    'gold', 'gift card', 'gifts', 'nitro', 'items', 'pets', 'loot', 'game pass', 'in game', 'ps5', 'plushie', 'account',
    'credits', 'gamepass', 'tokens', 'minecoins',
  ],
  // goods and tasks
  parcel: [
    'parcel*', 'package*', 'box', 'boxes', 'packet*', 'bag', 'bags', 'suitcase*', 'luggage', 'envelope*', 'backpack',
    'rucksack', 'case', 'food', 'ting', 'tings', 'p', 'dropoff', 'drop', 'gear', 'stuff', 'goods', 'samples', 'bits',
    'laptop*', 'phones', 'medicine', 'gifts', 'cloth', 'something small',
  ],
  taskword: [
    'task*', 'order', 'orders', 'set', 'sets', 'ratings', 'rating', 'review*', 'click*', 'like*', 'rate', 'optimi*',
    'boost*', 'data', 'product*', 'hotel*', 'video*', 'app*', 'merchant*', 'level', 'levels', 'vip', 'combo',
    'combination', 'lucky order*', 'premium', 'prepaid',
  ],
  earn: [
    'earn', 'earns', 'earning', 'earnings', 'make', 'makes', 'making', 'made', 'get', 'gets', 'pocket', 'bring home',
    'take home', 'collect', 'clear', 'pull', 'get paid', 'pays', 'pay', 'paid', 'income', 'profit',
  ],
  easy: [
    'easy', 'simple', 'light', 'quick', 'fast', 'effortless', 'relaxed', 'chill', 'fun', 'nothing hard', 'not hard',
    'from your phone', 'from phone', 'on your phone', 'from home', 'from ur phone', 'from your sofa', 'from the couch',
    'passive', 'no stress', 'no risk', 'zero risk', 'risk free',
    'super easy', 'dead easy', 'very easy', 'so easy', 'no brainer', 'brainless', 'stress free', 'hassle free', 'without stress', 'click a button', 'on ur phone', 'from ur bed', 'from your bed', 'in your pyjamas',
  ],
  journey: [
    'ticket*', 'flight*', 'fare', 'fares', 'airfare', 'journey', 'trip', 'travel', 'passage', 'crossing', 'transport',
    'bus', 'visa', 'papers', 'paperwork', 'documents', 'expenses', 'costs', 'lodging', 'board', 'room', 'bed', 'food',
    'training', 'uniform', 'medical', 'agency', 'processing', 'insurance', 'what we spent', 'what i spent',
    'your costs', 'translations', 'advance', 'boat',
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
};
