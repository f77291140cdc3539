import type { SelfCheck } from '@/lib/domain/self-check';

/** "Is this offer all right?": before anything was agreed. Signs and their harms follow the indicators of the same name in `lib/knowledge`. */
export const offer: SelfCheck = {
  id: 'offer',
  ages: ['under-18', 'adult'],
  harms: ['labour_exploitation', 'job_scam_identity_theft'],
  questions: [
    {
      id: 'offer-found-you',
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['job_scam_identity_theft', 'sex_trafficking'],
        steps: ['ask-in-writing'],
        why: 'stranger',
      },
    },
    {
      id: 'offer-named',
      hasHint: true,
      sign: {
        worries: 'no',
        strength: 'talk',
        harms: ['labour_exploitation', 'job_scam_identity_theft'],
        steps: ['ask-in-writing'],
        why: 'unnamed',
      },
    },
    {
      id: 'offer-tasks',
      sign: {
        worries: 'no',
        strength: 'talk',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['ask-in-writing', 'do-not-sign'],
        why: 'tasks',
      },
    },
    {
      id: 'offer-too-good',
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['sex_trafficking', 'forced_criminality', 'job_scam_identity_theft'],
        steps: ['ask-in-writing'],
        why: 'too-good',
      },
    },
    {
      id: 'offer-fee',
      hasHint: true,
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['job_scam_identity_theft', 'labour_exploitation'],
        steps: ['do-not-pay', 'keep-proof'],
        why: 'fee',
      },
    },
    {
      id: 'offer-id',
      hasHint: true,
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['job_scam_identity_theft'],
        steps: ['tell-bank', 'change-passwords'],
        why: 'id',
      },
    },
    {
      id: 'offer-papers',
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['keep-passport', 'do-not-travel'],
        why: 'papers',
      },
    },
    {
      id: 'offer-photos',
      hasHint: true,
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['sex_trafficking', 'sextortion'],
        steps: ['stop-replying', 'keep-proof'],
        why: 'photos',
      },
    },
    {
      id: 'offer-secret',
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['sex_trafficking', 'forced_criminality'],
        steps: ['do-not-delete', 'share-plan'],
        why: 'secret',
      },
    },
    {
      id: 'offer-hurry',
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['do-not-sign'],
        why: 'hurry',
      },
    },
    {
      id: 'offer-carry',
      hasHint: true,
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['money_mule', 'forced_criminality'],
        steps: ['do-not-carry', 'do-not-move-money'],
        why: 'carry',
      },
    },
    { id: 'offer-away' },
    {
      id: 'offer-debt',
      onlyAfter: { question: 'offer-away', replies: ['yes', 'unsure'] },
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['do-not-sign', 'do-not-travel'],
        why: 'trip-debt',
      },
    },
    {
      id: 'offer-collected',
      onlyAfter: { question: 'offer-away', replies: ['yes', 'unsure'] },
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['sex_trafficking', 'labour_exploitation'],
        steps: ['share-plan', 'keep-passport'],
        why: 'collected',
      },
    },
    {
      id: 'offer-visitor',
      onlyAfter: { question: 'offer-away', replies: ['yes', 'unsure'] },
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['labour_exploitation', 'sex_trafficking'],
        steps: ['do-not-travel', 'keep-passport'],
        why: 'visitor',
      },
    },
  ],
};
