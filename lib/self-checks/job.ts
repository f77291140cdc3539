import type { SelfCheck } from '@/lib/domain/self-check';

/** "Is my job all right?": for someone who already works there. After the ILO's indicators of forced labour (2012). */
export const job: SelfCheck = {
  id: 'job',
  ages: ['under-18', 'adult'],
  harms: ['labour_exploitation'],
  questions: [
    {
      id: 'job-contract',
      hasHint: true,
      sign: {
        worries: 'no',
        strength: 'talk',
        harms: ['labour_exploitation'],
        steps: ['keep-proof', 'do-not-sign'],
        why: 'contract',
      },
    },
    {
      id: 'job-papers',
      hasHint: true,
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['keep-passport', 'leave-safely'],
        why: 'papers',
      },
    },
    {
      id: 'job-pay',
      sign: { worries: 'no', strength: 'talk', harms: ['labour_exploitation'], steps: ['keep-proof'], why: 'pay' },
    },
    {
      id: 'job-costs',
      sign: { worries: 'yes', strength: 'talk', harms: ['labour_exploitation'], steps: ['keep-proof'], why: 'costs' },
    },
    {
      id: 'job-debt',
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['do-not-sign', 'leave-safely'],
        why: 'debt',
      },
    },
    {
      id: 'job-leave',
      hasHint: true,
      sign: {
        worries: 'no',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['leave-safely'],
        why: 'leave',
      },
    },
    {
      id: 'job-go-out',
      sign: {
        worries: 'no',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['leave-safely'],
        why: 'go-out',
      },
    },
    {
      id: 'job-phone',
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['keep-passport'],
        why: 'phone',
      },
    },
    {
      id: 'job-hours',
      sign: { worries: 'yes', strength: 'talk', harms: ['labour_exploitation'], steps: ['keep-proof'], why: 'hours' },
    },
    {
      id: 'job-other',
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['keep-proof', 'do-not-sign'],
        why: 'other-work',
      },
    },
    { id: 'job-sleeps' },
    {
      id: 'job-bed',
      onlyAfter: { question: 'job-sleeps', replies: ['yes', 'unsure'] },
      sign: { worries: 'no', strength: 'talk', harms: ['labour_exploitation'], steps: ['leave-safely'], why: 'bed' },
    },
    {
      id: 'job-against-will',
      hasHint: true,
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['forced_criminality', 'sex_trafficking', 'forced_begging'],
        steps: ['do-not-carry', 'leave-safely'],
        why: 'against-will',
      },
    },
    {
      id: 'job-threat',
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['leave-safely', 'keep-proof'],
        why: 'threat',
      },
    },
  ],
};
