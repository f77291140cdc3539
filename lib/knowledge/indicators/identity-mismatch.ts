import type { Indicator } from '@/lib/domain/indicator';

const indicators: readonly Indicator[] = [
  {
    id: 'brand-impersonation',
    name: 'Uses a famous company, EURES or an embassy',
    theme: 'identity-mismatch',
    strength: 'strong',
    harms: ['job_scam_identity_theft', 'money_mule', 'labour_exploitation'],
    sources: ['EURES', 'EURESIT', 'EMMAUNI', 'ITFAN', 'VIVI'],
    phrases: [
      '(government|ministry|uk government|embassy|un|united nations|who) _4 (scheme|grant|programme|program|relocation|released|approved|jobs) _8 (whatsapp|share|register|token|fee|card|click|link|free flight)',
      '(household name|top brand|famous brand|well known brand) _6 (part time|remote|courier|retailer|task)',
      '(his management|fan club|celebrity) _6 (private line|membership card|gift card*)',
      '(eures|embassy|ministry|government) _8 (everything|it|all) is (official|legal|safe|real|checked)',
      "(this is|i am from|i'm from|im from|we are from|we are|i am with) (the |) (google|amazon|tiktok|meta|facebook|apple|netflix|temu|shein|booking|airbnb|microsoft|youtube|tesla|ikea|dhl) (recruit*|hr|hiring|jobs|human resources|talent|careers)",
    ],
    nearMisses: [
      'The Amazon driver left the parcel with a neighbour.',
      'The public adviser at the job fair answers questions, free of charge.',
    ],
  },
  // Mostly structural (an extractor's work); these are the said contradictions.
  {
    id: 'recruiter-identity-mismatch',
    name: 'Name, phone, place and story do not match',
    theme: 'identity-mismatch',
    strength: 'moderate',
    harms: ['job_scam_identity_theft', 'sex_trafficking', 'romance_sugar_scam'],
    sources: ['MIR24', 'FTCROM2', 'BGAT'],
    phrases: [
      "(name|account) _4 (is not|isnt|isn't|different|other|not the company*|must be to|belongs to) _4 (company|fleet owner|accountant|owner|friend|personal|agency)",
      '(company|office) (line|number|email|website) _3 (maintenance|not working|down|under construction|closed|coming soon)',
      '(printing error|typo|mistake) (of|in|by) _2 (consulate|embassy|passport|printer)',
      '(my secretary|my assistant|my wife|my agent|my lawyer|my account manager|my bookkeeper) _6 (keys|send|pay|collect|account|email|write|deaf|receive|handles)',
      '(this|new) (is my|number) (new|other|second) number',
      '(different|other|another) (name|number|account) (for|because|in)',
    ],
    nearMisses: [
      'Our accountant sends the invoice from another address.',
      'My old phone drowned, please write to this one. Mum',
    ],
  },
];

export default indicators;
