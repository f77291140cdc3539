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
      "(pregnant|expecting|expectant|weeks along|unplanned|not ready) _8 (couple|adopt*|private|lawyer|attorney|cash|#money|we'll cover|we will cover|we pay|family who|families who|ticket)",
      '(no|without) (agency|agencies|ag3ncy|court|social worker*|home study|paper work|paperwork) _8 (baby|adopt*|child|delivery|placement|court|waiting|attorney|donation|family)',
      '(newborn|infant*|baby|babies|child) _5 (reserve*|handed over|you collect|no home study|gallery|of your choice|must send)',
      '(baby|child) _3 (handed over|handover|handed|taken|given)',
      "(registered|certificate|birth certificate|papers|name) _4 (straight|directly|in their|in your|in the couple's) _3 (name|name straight|clinic|hospital)",
      '(pay|give|offer|send) (you|u|the mother|her) _2 (#money|#number|cash) _3 for (your|ur|the|her|a) (unborn |) (baby|newborn|child|infant)',
      '(buy|buys|buying|sell|sells|selling) (your|ur|the|a|her) (baby|child|newborn|infant) _6 (born|birth|pregnan*|couple|hospital|delivery)',
      '(give|hand|leave|bring|sell) (us|me|them|the couple) (the|your|ur) (baby|child|newborn) _6 (birth|born|delivery|money|paid|pay|#money|hospital)',
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
      '(buy*|sell*|selling|cash|pay|paying|paid|#money|donor*|d0nor|donate|need|want*) _10 (kidney*|k1dney*|k1dny|liver|organ|organs|cornea)',
      '(one|healthy|your|ur|1) kidney',
      '(small|simple|safe) operation _8 (pay|#money|dollar*|hospital|walk|days|family)',
      '(show|write|say|file) _4 (as cousin|as relative|gave from love|out of love|as a relative|cousin in hospital)',
      '(blood|group|type) (group |type |)(o|a|b|ab|zero|o positive|zero positive) _12 (donor|donat*|kidney|clinic|operation|procedure|help|healthy|years|family|cousin|wanted|needed|call)',
      '(live|lives|living|manage*|function*) _4 (just as well|the same|fine|normally|perfectly|very well|well) with (only |just |)one',
      '(willing|ready|prepared) to (donate|make a donation|make the gesture|give a kidney)',
      '(dialysis|transplant|kidney) _12 (donor|grateful|reward|travel|abroad|paid|compensat*|help|generous|gesture)',
      '(paper*|document*|kinship|relationship) _4 (relative|cousin|kinship|family) _4 (ready|sorted|we|care|arrange*|paper*|document*)',
      '(your|ur|one|a|1|healthy) (healthy |left |right |) (kidney|k1dney|k1dny) _5 (#money|pay|paid|cash|buyer*|lakh|crore|price)',
      '(one kidney is enough|ur kidney)',
      '(small|simple|safe) operation _3 (pay|pays|get|earn|receive) _3 (#money|#number)',
      '(small|simple|safe) operation _6 (lakh|crore|dollar*)',
      '(show|write|say|file) _4 (as cousin|as relative|gave from love|gave out of love|as a relative|cousin in hospital)',
      '(blood|blood group|blood type) (o|a|b|ab|zero|o positive|zero positive) _12 (kidney|transplant|private clinic|clinic abroad|wellness donation|procedure abroad)',
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
      '(healthy) (women|ladies|girls|mothers) _10 (child|carry|egg*|surrogate*|family|programme|compensation|couple)',
      '(carry) _2 (for) _2 (nine months|family|couple|a family|a couple)',
      '(sign*|after) _3 (waiver|relinquish*|renunciation)',
      '(from|until|till) the (sixth|seventh|fifth|30th|thirtieth|eighth) (month|week) _8 (stay|apartment|clinic|country|live|house|move)',
      '(your|ur) eggs _3 (worth|are dollars|are money|are gold|to a couple|for couples|for a couple)',
      '(healthy) (women|ladies|girls) _10 (carry|egg donor*|donate eggs|own child|surrogate*)',
    ],
    nearMisses: [
      'In this country surrogates may only be repaid their receipts.',
      'Free range eggs, two pounds a dozen.',
    ],
  },
];

export default indicators;
