import type { Combination } from '@/lib/domain/indicator';

/** Signs that together mean more. Each group is met by a different sign, said to the reader. Danger first, then by id. */
export const combinations: readonly Combination[] = [
  {
    // Transfer, control of papers and a hidden job: the standard package in every official list.
    id: 'full-transfer-package',
    level: 'danger',
    all: [
      ['travel-arranged', 'all-expenses-covered', 'pickup-by-stranger'],
      ['documents-handled-by-recruiter', 'passport-surrender', 'tourist-visa-work'],
      ['vague-duties', 'terms-switch', 'secrecy-demand'],
    ],
    harms: ['sex_trafficking', 'labour_exploitation', 'forced_criminality'],
    sources: ['MIR24', 'BGNRM', 'ECUA', 'DELPHITBL'],
  },
  {
    // Four groups: genuine event staffing often has the first three.
    id: 'hostess-abroad',
    level: 'danger',
    all: [
      ['hostess-commission', 'euphemistic-companionship', 'massage-cover'],
      ['women-young-only', 'appearance-photos-requested'],
      ['accommodation-tied', 'all-expenses-covered', 'travel-arranged', 'high-risk-destination'],
      [
        'vague-duties',
        'unnamed-employer',
        'no-written-contract',
        'intimacy-denial',
        'documents-handled-by-recruiter',
        'high-risk-destination',
        'pay-too-good',
      ],
    ],
    harms: ['sex_trafficking'],
    sources: ['PLLS', 'RIAHOST', 'BGSIGN', 'PNSPA'],
  },
  {
    // A job that charges and avoids channels that can be traced.
    id: 'fee-off-platform',
    level: 'danger',
    all: [
      ['upfront-fee', 'fake-check-equipment', 'crypto-giftcard-payment'],
      ['move-off-platform', 'unsolicited-job-dm', 'brand-impersonation', 'informal-contact-only'],
    ],
    harms: ['job_scam_identity_theft'],
    sources: ['FTCTASK', 'AUPAIR', 'C181', 'POLUK'],
  },
  {
    id: 'task-scam',
    level: 'danger',
    all: [['deposit-to-unlock']],
    harms: ['job_scam_identity_theft', 'money_mule'],
    sources: ['FTCTASK', 'PNLIKES'],
  },
  {
    id: 'lover-boy',
    level: 'danger',
    all: [
      ['love-bombing'],
      ['future-abroad', 'travel-arranged'],
      ['isolate-from-people', 'secrecy-demand', 'gifts-then-debt', 'personal-probing'],
    ],
    harms: ['sex_trafficking'],
    sources: ['EPOLLB', 'BGAT', 'MIR24'],
  },
  {
    id: 'push-to-sell',
    level: 'danger',
    all: [['push-to-sell']],
    harms: ['sex_trafficking'],
    sources: ['MIR24', 'EPOLLB'],
  },
  {
    id: 'romance-money',
    level: 'danger',
    all: [
      ['love-bombing', 'never-video'],
      ['romance-money', 'invest-together', 'crypto-giftcard-payment', 'bank-account-use'],
    ],
    harms: ['romance_sugar_scam', 'money_mule'],
    sources: ['FTCROM', 'FTCROM2'],
  },
  {
    id: 'sextortion',
    level: 'danger',
    all: [['sextortion-threat']],
    harms: ['sextortion'],
    sources: ['FBISX', 'NCMEC'],
  },
  {
    id: 'minor-contact',
    level: 'danger',
    all: [
      ['minor-acceptable', 'age-probe-secrecy', 'image-request-young', 'gaming-gift-lure'],
      [
        'secrecy-demand',
        'secret-chat',
        'move-off-platform',
        'travel-arranged',
        'easy-fast-money',
        'appearance-photos-requested',
        'age-probe-secrecy',
      ],
    ],
    harms: ['minor_grooming', 'sextortion'],
    sources: ['DELPHITBL', 'LVTEST', 'MIR24'],
  },
  {
    id: 'debt-trap',
    level: 'danger',
    all: [
      ['pay-later-from-wages', 'debt-owed', 'gifts-then-debt', 'exit-penalty'],
      [
        'passport-surrender',
        'wage-withheld',
        'no-leaving-alone',
        'phone-restriction',
        'authorities-threat',
        'family-threat',
      ],
    ],
    harms: ['labour_exploitation', 'sex_trafficking'],
    sources: ['ILO11', 'DELPHITBL', 'FBISEA'],
  },
  {
    id: 'control-now',
    level: 'danger',
    all: [['passport-surrender', 'no-leaving-alone', 'debt-owed', 'family-threat']],
    harms: ['sex_trafficking', 'labour_exploitation', 'forced_criminality'],
    sources: ['ILO11', 'CMMSELF'],
  },
  {
    id: 'money-mule',
    level: 'danger',
    all: [['bank-account-use', 'identity-for-rent']],
    harms: ['money_mule'],
    sources: ['EMMAUNI', 'EPOLMULE'],
  },
  {
    id: 'forced-crime-recruitment',
    level: 'danger',
    all: [
      ['violence-missions', 'courier-no-questions', 'reship-packages'],
      ['easy-fast-money', 'secret-chat', 'gaming-gift-lure', 'minor-acceptable', 'debt-owed', 'unsolicited-job-dm'],
    ],
    harms: ['forced_criminality'],
    sources: ['GRIMM', 'UAREC', 'COUNTY'],
  },
  {
    // Pay and missing experience are left out on purpose: genuine airline and hotel jobs in the Gulf have both.
    id: 'scam-compound',
    level: 'danger',
    all: [
      ['scam-call-centre', 'high-risk-destination'],
      ['travel-arranged', 'all-expenses-covered', 'instant-hire'],
      [
        'terms-switch',
        'passport-surrender',
        'guaranteed-visa-job',
        'vague-duties',
        'unnamed-employer',
        'tourist-visa-work',
      ],
    ],
    harms: ['forced_criminality', 'labour_exploitation'],
    sources: ['INTERPOL', 'FBISEA', 'ITAMA'],
  },
  {
    id: 'modelling-trap',
    level: 'danger',
    all: [
      ['talent-scout', 'appearance-photos-requested'],
      ['lingerie-casting', 'upfront-fee', 'secrecy-demand', 'minor-acceptable'],
    ],
    harms: ['sex_trafficking', 'sextortion'],
    sources: ['PNSCOUT', 'PUEBLA', 'AFMODEL', 'PNSPA'],
  },
  {
    // Sugar talk alone is not scored; sugar talk with a payment to make is.
    id: 'sugar-scam',
    level: 'danger',
    all: [
      ['sugar-terms', 'allowance-verification-fee'],
      [
        'allowance-verification-fee',
        'bank-account-use',
        'account-handover',
        'crypto-giftcard-payment',
        'fake-check-equipment',
      ],
    ],
    harms: ['romance_sugar_scam', 'money_mule'],
    sources: ['SUGSCAM', 'SUGSCAM2'],
  },
  {
    id: 'sugar-to-exploitation',
    level: 'danger',
    all: [
      ['sugar-terms', 'euphemistic-companionship'],
      [
        'secrecy-demand',
        'passport-surrender',
        'push-to-sell',
        'minor-acceptable',
        'documents-handled-by-recruiter',
        'isolate-from-people',
        'debt-owed',
      ],
    ],
    harms: ['sex_trafficking', 'romance_sugar_scam'],
    sources: ['MIR24', 'DIAC', 'TELEM'],
  },
  {
    id: 'body-trade',
    level: 'danger',
    all: [['organ-for-cash', 'baby-adoption-offer']],
    harms: ['organ_surrogacy_adoption'],
    sources: ['ORGAN2', 'DIR24', 'ADOPT'],
  },
  {
    id: 'reproduction-abroad',
    level: 'danger',
    all: [
      ['surrogate-egg-abroad'],
      ['travel-arranged', 'all-expenses-covered', 'passport-surrender', 'pay-later-from-wages', 'pay-too-good'],
    ],
    harms: ['organ_surrogacy_adoption'],
    sources: ['EGG', 'EGG2'],
  },
  {
    // Somebody behind it: an adult's own ad has no cut, no penalty and no keeper of papers.
    id: 'brothel-placement',
    level: 'danger',
    all: [
      ['rotation-plaza', 'euphemistic-companionship', 'adult-content-recruit'],
      [
        'same-contact-many-ads',
        'management-account-control',
        'exit-penalty',
        'passport-surrender',
        'debt-owed',
        'pay-later-from-wages',
      ],
    ],
    harms: ['sex_trafficking'],
    sources: ['MIR24', 'CMM', 'OFMGMT'],
  },
  {
    id: 'hardship-housing',
    level: 'danger',
    all: [['sex-for-rent'], ['women-young-only', 'targets-migrants', 'targets-hardship', 'personal-probing']],
    harms: ['sex_trafficking'],
    sources: ['ECUA', 'SPIEGEL', 'HUFEOL'],
  },
  {
    id: 'begging-pickup',
    level: 'danger',
    all: [
      ['begging-collecting', 'targets-homeless-addiction-disability'],
      ['travel-arranged', 'pickup-by-stranger', 'passport-surrender', 'wage-withheld', 'accommodation-tied'],
    ],
    harms: ['forced_begging'],
    sources: ['BEG', 'MIR24'],
  },
  {
    id: 'sham-marriage',
    level: 'danger',
    all: [
      ['marriage-for-papers'],
      ['travel-arranged', 'pickup-by-stranger', 'secrecy-demand', 'passport-surrender', 'all-expenses-covered'],
    ],
    harms: ['forced_marriage'],
    sources: ['SHAM'],
  },
  {
    // Before pictures exist.
    id: 'sextortion-setup',
    level: 'caution',
    all: [
      ['intimate-image-request', 'image-request-young'],
      ['move-off-platform', 'never-video', 'throwaway-or-spam-style', 'secret-chat'],
    ],
    harms: ['sextortion', 'minor_grooming'],
    sources: ['FBISX', 'SXCASE', 'LVLA'],
  },
  {
    id: 'identity-harvest',
    level: 'caution',
    all: [['id-photo-early'], ['unnamed-employer', 'instant-hire', 'brand-impersonation', 'unsolicited-job-dm']],
    harms: ['job_scam_identity_theft'],
    sources: ['POLUK', 'EURESIT', 'CASTING'],
  },
  {
    id: 'labour-trap-ad',
    level: 'caution',
    all: [
      ['pay-below-minimum', 'no-written-contract', 'wage-withheld', 'pay-later-from-wages', 'exit-penalty'],
      ['accommodation-tied', 'documents-handled-by-recruiter', 'excessive-availability', 'targets-migrants'],
    ],
    harms: ['labour_exploitation'],
    sources: ['CMMSELF', 'LSI', 'ILO11'],
  },
  {
    // Weak signs of three kinds: worth a question, no more (98.4 % of genuine ads carry one).
    id: 'weak-cluster',
    level: 'notice',
    all: [
      ['no-experience-no-language', 'all-expenses-covered', 'easy-fast-money', 'instant-hire', 'pay-too-good'],
      ['vague-duties', 'unnamed-employer'],
      ['informal-contact-only', 'urgency-pressure', 'women-young-only'],
    ],
    harms: ['sex_trafficking', 'labour_exploitation', 'job_scam_identity_theft'],
    sources: ['DELPHITBL', 'VOLODKO'],
  },
];
