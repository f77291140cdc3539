import { harms, type Indicator } from '@/lib/domain/indicator';

const indicators: readonly Indicator[] = [
  // Read by memory of contacts on the device; text can only hint at it.
  {
    id: 'same-contact-many-ads',
    name: 'The same phone, text or pictures in many ads',
    theme: 'structural-metadata',
    strength: 'strong',
    harms: ['sex_trafficking', 'labour_exploitation', 'job_scam_identity_theft'],
    sources: ['MIR24', 'ZHOU26', 'CMM', 'ZHOU24'],
    phrases: [
      '(same|many) _2 (number|phone|photos|advert*|ad) _6 (other cities|several|many|different name*|every city)',
      '(also|we) (hiring|recruiting|looking) in _2 (all|other|#number) (cities|countries|towns)',
    ],
    nearMisses: ["The same phone number is printed on all our branches' flyers."],
  },
  // The next two are read from what this device remembers, and from nothing that a text says.
  {
    id: 'contact-marked-before',
    name: 'A contact from an offer that was marked before',
    theme: 'structural-metadata',
    strength: 'moderate',
    harms: ['sex_trafficking', 'labour_exploitation', 'job_scam_identity_theft'],
    sources: ['MIR24', 'ZHOU26', 'CMM'],
    phrases: [],
    nearMisses: ['This is the same number that stood in our ad for waiters in June.'],
  },
  {
    id: 'text-seen-elsewhere',
    name: 'The same text with another place and name',
    theme: 'structural-metadata',
    strength: 'moderate',
    harms: ['sex_trafficking', 'labour_exploitation', 'job_scam_identity_theft'],
    sources: ['MIR24', 'ZHOU26', 'CMM'],
    phrases: [],
    nearMisses: ['We have shops in every city, and the same ad for each of them.'],
  },
  // Read from the wording as a whole, and shown only where it is sure and no firmer sign stands beside it.
  {
    id: 'worrying-wording',
    name: 'Wording like that of offers that did harm',
    theme: 'structural-metadata',
    strength: 'weak',
    harms,
    sources: ['ZHOU26', 'VOLODKO'],
    phrases: [],
    nearMisses: ['We meet on Thursday at seven in the library, bring your own chair.'],
  },
  {
    id: 'throwaway-or-spam-style',
    name: 'Mass-produced or spam-like text',
    theme: 'structural-metadata',
    strength: 'weak',
    harms: ['sex_trafficking', 'job_scam_identity_theft', 'romance_sugar_scam', 'money_mule'],
    sources: ['MIR24', 'FTCROM', 'BGAT', 'INTERPOL2'],
    phrases: [
      '(girls|ladies|models|dancers|hostess*|workers) (wanted|needed) _6 (dm|now|$$$|income|cash|fast|urgent*|hmu|18)',
      '(urgent|urgently|hurry|limited|hot) (requirement|hiring|vacancy|job|recruitment|work) _8 (no visa|europe|dubai|no ielts|abroad|gulf|salary|nos)',
      '(easymoney|girlboss|moneyflip|legitmoney|workfromhome|makemoneyonline|quickcash|bossbabe|financialfreedom)',
      '(dear|hello) (sir|madam|friend|applicant|candidate|candidte|beneficiary|customer|winner) _12 (selected|glad|pleased|job|offer|approved|fund|opportunity)',
      '(100|hundred) (legit|real|genuine|trusted|safe|guaranteed)',
    ],
    nearMisses: [
      'Urgently needed: blood donors, see the hospital page.',
      "Girls' football: new players wanted, dads too.",
    ],
  },
];

export default indicators;
