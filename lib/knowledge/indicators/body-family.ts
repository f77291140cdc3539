import type { Indicator } from '@/lib/domain/indicator';

const indicators: readonly Indicator[] = [
  {
    id: 'baby-adoption-offer',
    name: 'Money for a baby, or a private adoption arranged',
    theme: 'body-family',
    strength: 'critical',
    harms: ['organ_surrogacy_adoption', 'sex_trafficking'],
    sources: ['ADOPT', 'MIR24', 'DIR24'],
    phrases: [
      '(pregnant|expecting|expect1ng|expectant|weeks along|unplanned|not ready) _14 (couple|family|families|parents|adopt*|help|pay|rent|cover|private|lawyer|attorney|baby|gift|money|cash|fly|come|stay|ticket)',
      '(couple|family|families|parents) _8 (private|no agenc*|no social|adopt*|placement|adoption|baby|newborn) _10 (rent|pay|cover|money|attorney|cash|fly|no questions|medical|expenses|gift|lawyer)',
      '(no|without) (agency|agencies|ag3ncy|court|social worker*|home study|paper work|paperwork) _8 (baby|adopt*|child|delivery|placement|court|waiting|attorney|donation|family)',
      '(adopt*|baby|babies|newborn|infant*|child) _8 (#money|donation|reserve*|fee|fast|no home study|gallery|available|cash|days|collect)',
      '(handed over|handover|hand over|give up|giving up|give) _3 (baby|child|newborn) _8 (balance|paid|pay|money|collect|cash|sign*|get)',
      '(baby|child) _3 (handed over|handover|handed|taken|given)',
      '(sign|signs) _4 (hospital|as the aunt|refusal|release)',
      "(father|dad) _3 (not needed|n0t needed|not listed|don't list|dont list|form|leave out)",
      "(please don't|please dont|dont|don't) list the father",
      '(match|matches) (mamas|moms|mothers|mums) (with|w)',
      '(carry for|carry) nine months',
      '(private|loving) (placement|adoption|couple seeking)',
    ],
    nearMisses: [
      'Adoption is arranged by the court; the agency charges nothing.',
      'Pregnant staff may work from home.',
    ],
  },
  {
    id: 'organ-for-cash',
    name: 'A kidney, liver or other organ offered or bought',
    theme: 'body-family',
    strength: 'critical',
    harms: ['organ_surrogacy_adoption', 'job_scam_identity_theft'],
    sources: ['ORGAN', 'ORGAN2', 'DIR24'],
    phrases: [
      '(kidney*|k1dney*|k1dny|kidn y|liver|organ|organs|cornea|bone marrow|plasma) _10 (buy*|sell*|selling|cash|pay|paying|paid|price|#money|donor wanted|needed|wanted|urgent*|compensat*|donor file|lakh|crore|dollars|half before|debt)',
      '(buy*|sell*|selling|cash|pay|paying|paid|#money|donor*|d0nor|donate|need|want*) _10 (kidney*|k1dney*|k1dny|liver|organ|organs|cornea)',
      '(one|healthy|your|ur|1) kidney',
      '(donor|donors) _6 (#money|paid|cash|travel paid|half now|blood group|o positive|compensat*)',
      '(blood (group|type)) _8 (what|kidney|donor|pay|#money|message)',
      '(small|simple|safe) operation _8 (pay|#money|dollar*|hospital|walk|days|family)',
      '(god gave|you have|we have|has) _1 (you |)(two|2)',
      '(show|write|say|file) _4 (as cousin|as relative|gave from love|out of love|as a relative|cousin in hospital)',
    ],
    nearMisses: [
      'Two kidneys, one gift: become a living donor through the public programme.',
      'Kidney bean stew for four.',
    ],
  },
  {
    id: 'surrogate-egg-abroad',
    name: 'Egg donor or surrogate wanted, often abroad, with pay and travel',
    theme: 'body-family',
    strength: 'strong',
    harms: ['organ_surrogacy_adoption', 'sex_trafficking'],
    sources: ['EGG', 'EGG2', 'DIR24'],
    phrases: [
      '(surrogate*|surrogacy|gestational|egg donor*|egg donat*|eggs|donate eggs|ivf donor|embryo|carry a baby|carry for) _16 (#money|paid|pay|compensation|compensat*|flight*|travel|apartment|abroad|residence|allowance|bonus|house|tickets|clinic in|fly|guest house|earn)',
      '(#money|earn|paid|compensation|pay) _14 (surrogate*|surrogacy|egg donor*|your eggs|donate eggs|carry a baby|carry for)',
      '(your|ur) eggs',
      '(healthy) (women|ladies|girls|mothers) _10 (child|carry|egg*|surrogate*|family|programme|compensation|couple)',
      '(carry) _2 (for) _2 (nine months|family|couple|a family|a couple)',
      '(birth|delivery|deliver) _6 (another country|third country|abroad|relocat*|guest house)',
      '(until|till) (delivery|birth|the 30th week|handover) _8 (stay|inside|compound|residence|house)',
      '(mothers|surrogates|donors|participants) _3 (reside|live|stay) _4 (residence|house|apartment|programme|compound)',
      '(refusal|relinquish*) _2 (of the child|signature|signed)',
    ],
    nearMisses: [
      'In this country surrogates may only be repaid their receipts.',
      'Free range eggs, two pounds a dozen.',
    ],
  },
];

export default indicators;
