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
    // What was seen before is worth a question by itself, and never more.
    id: 'seen-before',
    level: 'notice',
    all: [['contact-marked-before', 'text-seen-elsewhere']],
    harms: ['job_scam_identity_theft', 'labour_exploitation'],
    sources: ['MIR24', 'ZHOU26'],
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
  // The combinations from here to `sham-marriage-hold` are ours: each joins two strong signs of different families that the sources name together. They were
  // added because experts call such texts dangerous while the published list above leaves them at a caution; measured, none reached a harmless text.
  {
    // Bound by money and cut off from help.
    id: 'bound-and-cut-off',
    level: 'danger',
    all: [
      ['pay-later-from-wages', 'exit-penalty', 'wage-withheld', 'gifts-then-debt'],
      [
        'isolate-from-people',
        'secrecy-demand',
        'secret-chat',
        'tourist-visa-work',
        'location-tracking',
        'account-handover',
      ],
    ],
    harms: ['labour_exploitation', 'sex_trafficking'],
    sources: ['ILO11', 'CMMSELF', 'LSI'],
  },
  {
    // A journey others pay for, that nobody may know of or that officials are to be lied to about.
    id: 'journey-in-secret',
    level: 'danger',
    all: [
      ['travel-arranged', 'pickup-by-stranger', 'future-abroad', 'all-expenses-covered'],
      ['secrecy-demand', 'tourist-visa-work', 'secret-chat'],
      [
        'documents-handled-by-recruiter',
        'id-photo-early',
        'unnamed-employer',
        'isolate-from-people',
        'phone-restriction',
        'women-young-only',
        'appearance-photos-requested',
        'pickup-by-stranger',
        'urgency-pressure',
        'euphemistic-companionship',
        'courier-no-questions',
        'love-bombing',
        'instant-hire',
        'high-risk-destination',
      ],
    ],
    harms: ['sex_trafficking', 'labour_exploitation', 'forced_criminality'],
    sources: ['MIR24', 'BGAT', 'SHAM', 'EPOLLB'],
  },
  {
    // Paid company under somebody's control.
    id: 'company-under-control',
    level: 'danger',
    all: [
      ['hostess-commission', 'euphemistic-companionship', 'adult-content-recruit', 'massage-cover', 'lingerie-casting'],
      [
        'pay-later-from-wages',
        'exit-penalty',
        'wage-withheld',
        'phone-restriction',
        'isolate-from-people',
        'tourist-visa-work',
        'account-handover',
        'rotation-plaza',
        'secrecy-demand',
        'targets-no-ties',
      ],
    ],
    harms: ['sex_trafficking'],
    sources: ['PLLS', 'OFMGMT', 'HRWCAM', 'PNSPA'],
  },
  {
    // The key to an account, and the papers or the hurry to use it.
    id: 'account-and-identity',
    level: 'danger',
    all: [
      ['account-handover'],
      [
        'id-photo-early',
        'easy-fast-money',
        'move-off-platform',
        'upfront-fee',
        'instant-hire',
        'unsolicited-job-dm',
        'sugar-terms',
        'urgency-pressure',
        'authorities-threat',
        'secrecy-demand',
        'romance-money',
        'crypto-giftcard-payment',
        'brand-impersonation',
        'love-bombing',
        'pay-too-good',
      ],
    ],
    harms: ['job_scam_identity_theft', 'money_mule', 'romance_sugar_scam'],
    sources: ['INCIBE2', 'POLUK', 'RUDROP', 'EMMAUNI'],
  },
  {
    // Goods for strangers, with the helper's identity on file.
    id: 'goods-and-identity',
    level: 'danger',
    all: [
      ['reship-packages', 'courier-no-questions'],
      [
        'id-photo-early',
        'secrecy-demand',
        'travel-arranged',
        'phone-restriction',
        'pickup-by-stranger',
        'account-handover',
      ],
    ],
    harms: ['forced_criminality', 'job_scam_identity_theft'],
    sources: ['JOBRESHIP', 'COUNTY', 'GRIMM'],
  },
  {
    // A fee for a job that cannot be checked, with the papers in others' hands or nothing asked of whoever pays.
    id: 'fee-without-trace',
    level: 'danger',
    all: [
      ['upfront-fee'],
      ['guaranteed-visa-job', 'unnamed-employer', 'instant-hire', 'brand-impersonation', 'tourist-visa-work'],
      ['documents-handled-by-recruiter', 'instant-hire'],
    ],
    harms: ['job_scam_identity_theft', 'labour_exploitation'],
    sources: ['C181', 'ASI18', 'EURES'],
  },
  {
    // Love that needs money and forbids asking anyone.
    id: 'love-money-silence',
    level: 'danger',
    all: [
      ['romance-money', 'invest-together'],
      ['secrecy-demand', 'isolate-from-people', 'crypto-giftcard-payment', 'bank-account-use', 'never-video'],
    ],
    harms: ['romance_sugar_scam', 'money_mule'],
    sources: ['FTCROM', 'FTCROM2'],
  },
  {
    // A persuading job where one cannot leave.
    id: 'persuading-behind-a-gate',
    level: 'danger',
    all: [
      ['scam-call-centre'],
      [
        'phone-restriction',
        'exit-penalty',
        'tourist-visa-work',
        'pickup-by-stranger',
        'accommodation-tied',
        'high-risk-destination',
      ],
      [
        'travel-arranged',
        'all-expenses-covered',
        'pickup-by-stranger',
        'exit-penalty',
        'terms-switch',
        'phone-restriction',
        'documents-handled-by-recruiter',
      ],
    ],
    harms: ['forced_criminality', 'labour_exploitation'],
    sources: ['INTERPOL', 'FBISEA', 'ITAMA'],
  },
  {
    // Shelter in return for closeness, from someone who wants to know that nobody is near.
    id: 'shelter-and-closeness',
    level: 'danger',
    all: [
      ['sex-for-rent'],
      [
        'isolate-from-people',
        'targets-no-ties',
        'appearance-photos-requested',
        'no-written-contract',
        'secrecy-demand',
      ],
    ],
    harms: ['sex_trafficking'],
    sources: ['ECUA', 'SPIEGEL', 'UASURV'],
  },
  {
    // Carrying a child, held until it is born.
    id: 'carrying-while-held',
    level: 'danger',
    all: [
      ['surrogate-egg-abroad'],
      [
        'wage-withheld',
        'exit-penalty',
        'secrecy-demand',
        'isolate-from-people',
        'accommodation-tied',
        'pickup-by-stranger',
      ],
    ],
    harms: ['organ_surrogacy_adoption'],
    sources: ['EGG', 'EGG3', 'DIR24'],
  },
  {
    // A bed for people nobody looks for, with pay or papers held.
    id: 'bed-for-the-unseen',
    level: 'danger',
    all: [
      ['targets-homeless-addiction-disability', 'targets-no-ties'],
      [
        'wage-withheld',
        'isolate-from-people',
        'phone-restriction',
        'account-handover',
        'no-written-contract',
        'exit-penalty',
      ],
    ],
    harms: ['labour_exploitation', 'forced_begging', 'forced_criminality'],
    sources: ['BEG', 'POLARIS', 'ILO11'],
  },
  {
    // A marriage arranged by others who also take phone, papers or contact.
    id: 'sham-marriage-hold',
    level: 'danger',
    all: [
      ['marriage-for-papers'],
      [
        'documents-handled-by-recruiter',
        'phone-restriction',
        'isolate-from-people',
        'future-abroad',
        'targets-no-ties',
      ],
    ],
    harms: ['forced_marriage'],
    sources: ['SHAM', 'DIR24'],
  },
  // Those from here to `begging-under-control` are ours, too: found by counting which signs stand together in texts whose writers say stop.
  {
    // Nobody honest takes money for work; and the hurry, the silence or the copy of papers is there so that nobody asks about it.
    id: 'fee-under-pressure',
    level: 'danger',
    all: [['upfront-fee'], ['urgency-pressure', 'secrecy-demand', 'id-photo-early', 'crypto-giftcard-payment']],
    harms: ['job_scam_identity_theft'],
    sources: ['ILOFEES', 'TAW', 'UALAB', 'INCIBE2'],
  },
  {
    // Papers first, of people chosen for who they are or told to keep quiet.
    id: 'identity-taken',
    level: 'danger',
    all: [['id-photo-early'], ['women-young-only', 'secrecy-demand']],
    harms: ['job_scam_identity_theft', 'sex_trafficking'],
    sources: ['POLUK', 'EURESIT', 'BGAT'],
  },
  {
    // Papers first, at once, for a job that asks for nothing else.
    id: 'identity-in-a-hurry',
    level: 'danger',
    all: [
      ['id-photo-early'],
      ['urgency-pressure'],
      ['no-experience-no-language', 'pay-too-good', 'easy-fast-money', 'instant-hire'],
    ],
    harms: ['job_scam_identity_theft'],
    sources: ['POLUK', 'EURESIT', 'INCIBE2'],
  },
  {
    // Paid in a way nobody can follow or take back, beside anything that hurries, hides or threatens.
    id: 'payment-without-trace',
    level: 'danger',
    all: [
      ['crypto-giftcard-payment'],
      [
        'urgency-pressure',
        'secrecy-demand',
        'id-photo-early',
        'pay-too-good',
        'easy-fast-money',
        'authorities-threat',
        'bank-account-use',
        'deposit-to-unlock',
        'sextortion-threat',
      ],
    ],
    harms: ['job_scam_identity_theft', 'romance_sugar_scam', 'money_mule'],
    sources: ['FTCROM', 'FTCTASK', 'FBISX', 'INCIBE2'],
  },
  {
    // Nobody is to know, and something that nobody would let happen.
    id: 'silence-and-distance',
    level: 'danger',
    all: [
      ['secrecy-demand', 'secret-chat'],
      [
        'isolate-from-people',
        'tourist-visa-work',
        'bank-account-use',
        'identity-for-rent',
        'fake-documents',
        'violence-missions',
      ],
    ],
    harms: ['sex_trafficking', 'labour_exploitation', 'minor_grooming', 'forced_criminality'],
    sources: ['EPOLLB', 'POLARIS', 'BGAT', 'GRIMM2'],
  },
  {
    // An errand nobody may ask about, for pay or haste that gives it away.
    id: 'errand-for-much',
    level: 'danger',
    all: [
      ['courier-no-questions'],
      ['pay-too-good', 'urgency-pressure', 'all-expenses-covered', 'vague-duties', 'no-experience-no-language'],
    ],
    harms: ['forced_criminality'],
    sources: ['RUDROP', 'COUNTY', 'GRIMM'],
  },
  {
    // Collecting for others, by people who are held, hurried or bound.
    id: 'begging-under-control',
    level: 'danger',
    all: [
      ['begging-collecting'],
      [
        'isolate-from-people',
        'phone-restriction',
        'no-leaving-alone',
        'exit-penalty',
        'debt-owed',
        'secrecy-demand',
        'targets-migrants',
        'targets-hardship',
        'no-written-contract',
        'pay-below-minimum',
        'excessive-availability',
        'easy-fast-money',
        'pay-too-good',
        'urgency-pressure',
        'all-expenses-covered',
      ],
    ],
    harms: ['forced_begging'],
    sources: ['BEG', 'MIR24', 'POLARIS'],
  },
  {
    // The opening of a task scam: pay for nothing much, from a stranger, elsewhere.
    id: 'task-bait',
    level: 'caution',
    all: [
      ['pay-for-clicks'],
      [
        'unsolicited-job-dm',
        'easy-fast-money',
        'pay-too-good',
        'move-off-platform',
        'informal-contact-only',
        'instant-hire',
        'no-experience-no-language',
        'crypto-giftcard-payment',
      ],
    ],
    harms: ['job_scam_identity_theft', 'money_mule'],
    sources: ['FTCTASK', 'PNLIKES'],
  },
  {
    // Work offered unasked, of which more is told only to those who answer.
    id: 'offer-told-later',
    level: 'caution',
    all: [['unsolicited-job-dm'], ['vague-duties'], ['informal-contact-only', 'move-off-platform', 'urgency-pressure']],
    harms: ['job_scam_identity_theft', 'money_mule'],
    sources: ['FTCTASK', 'MIR24', 'SMSSAMPLE'],
  },
  {
    // Hired unseen, or promised more than such work pays, and first there is something to pay.
    id: 'hired-for-a-fee',
    level: 'caution',
    all: [['upfront-fee'], ['instant-hire', 'guaranteed-visa-job', 'pay-too-good', 'easy-fast-money']],
    harms: ['job_scam_identity_theft'],
    sources: ['ILOFEES', 'C181', 'SMSSAMPLE'],
  },
  {
    // Money bait that moves to a messenger: the common opening of task and account offers.
    id: 'bait-to-messenger',
    level: 'caution',
    all: [
      ['easy-fast-money', 'pay-too-good', 'brand-impersonation'],
      ['move-off-platform', 'informal-contact-only'],
      [
        'unsolicited-job-dm',
        'no-experience-no-language',
        'instant-hire',
        'vague-duties',
        'pay-too-good',
        'easy-fast-money',
        'urgency-pressure',
        'throwaway-or-spam-style',
        'brand-impersonation',
      ],
    ],
    harms: ['job_scam_identity_theft', 'money_mule'],
    sources: ['INCIBE', 'FTCTASK', 'SMSSAMPLE'],
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
