import type { AgeBand, CheckQuestion, CheckSign } from '@/lib/domain/self-check';

const ages: readonly AgeBand[] = ['adult'];

const yes = (
  strength: CheckSign['strength'],
  why: string,
  steps: CheckSign['steps'],
  harms: CheckSign['harms'],
): CheckSign => ({ worries: 'yes', strength, harms, steps, why });

/** Adults: someone who only pretends to be in love, for money or to take control. Signs after the conversation patterns of the indicators. */
export const friendOfAdult: readonly CheckQuestion[] = [
  { id: 'adult-met', ages },
  {
    id: 'adult-video',
    ages,
    onlyAfter: { question: 'adult-met', replies: ['no', 'unsure'] },
    sign: yes('talk', 'never-shown', ['report-profile'], ['romance_sugar_scam']),
  },
  { id: 'adult-fast', ages, sign: yes('talk', 'fast', [], ['romance_sugar_scam', 'sex_trafficking']) },
  { id: 'adult-story', ages, sign: yes('talk', 'story', ['keep-proof'], ['romance_sugar_scam']) },
  {
    id: 'adult-money',
    ages,
    hasHint: true,
    sign: yes('first', 'money', ['do-not-pay', 'tell-bank', 'keep-proof'], ['romance_sugar_scam']),
  },
  {
    id: 'adult-invest',
    ages,
    hasHint: true,
    sign: yes('first', 'invest', ['do-not-pay', 'tell-bank', 'keep-proof'], ['romance_sugar_scam']),
  },
  {
    id: 'adult-carry',
    ages,
    sign: yes('first', 'carry', ['do-not-move-money', 'do-not-carry', 'tell-bank'], ['money_mule']),
  },
  { id: 'adult-pictures', ages, sign: yes('talk', 'pictures', ['do-not-delete'], ['sextortion']) },
  { id: 'adult-away', ages, sign: yes('talk', 'away', ['share-plan'], ['sex_trafficking']) },
  { id: 'adult-gifts', ages, sign: yes('first', 'gifts', ['keep-proof'], ['sex_trafficking']) },
  { id: 'adult-track', ages, sign: yes('talk', 'track', ['change-passwords'], ['sex_trafficking']) },
  {
    id: 'adult-trip',
    ages,
    sign: yes('talk', 'trip', ['do-not-travel', 'keep-passport', 'share-plan'], ['sex_trafficking', 'forced_marriage']),
  },
  { id: 'adult-work', ages, sign: yes('first', 'work', ['keep-proof', 'leave-safely'], ['sex_trafficking']) },
  {
    id: 'adult-threat',
    ages,
    sign: yes(
      'first',
      'threat',
      ['do-not-pay', 'stop-replying', 'do-not-delete', 'block-pictures'],
      ['sextortion', 'sex_trafficking'],
    ),
  },
];
