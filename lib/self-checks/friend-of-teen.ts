import type { Harm } from '@/lib/domain/indicator';
import type { AgeBand, CheckQuestion, CheckSign } from '@/lib/domain/self-check';

const both: readonly AgeBand[] = ['13-15', '16-17'];
const younger: readonly AgeBand[] = ['13-15'];
const older: readonly AgeBand[] = ['16-17'];

const yes = (
  strength: CheckSign['strength'],
  why: string,
  steps: CheckSign['steps'],
  ...harms: readonly Harm[]
): CheckSign => ({ worries: 'yes', strength, harms: ['minor_grooming', ...harms], steps, why });

/**
 * Ages 13 to 17. Never having met is no sign at that age, only a reason to ask about the face. Signs after the Latvian self-test
 * (Better Internet for Kids), studies of grooming (which find no fixed order) and the Spanish report of 2024 on recruiting online.
 */
export const friendOfTeen: readonly CheckQuestion[] = [
  { id: 'teen-met', ages: both },
  {
    id: 'teen-video',
    ages: both,
    onlyAfter: { question: 'teen-met', replies: ['no', 'unsure'] },
    sign: yes('talk', 'never-shown', []),
  },
  { id: 'teen-older', ages: both, hasHint: true, sign: yes('talk', 'older', []) },
  { id: 'teen-fast', ages: both, hasHint: true, sign: yes('talk', 'fast', [], 'sex_trafficking') },
  { id: 'teen-move', ages: younger, sign: yes('talk', 'move', ['do-not-delete']) },
  { id: 'teen-secret', ages: both, sign: yes('first', 'secret', ['do-not-delete']) },
  { id: 'teen-alone', ages: younger, sign: yes('first', 'alone', ['stop-replying']) },
  { id: 'teen-away', ages: both, sign: yes('talk', 'away', [], 'sex_trafficking') },
  { id: 'teen-game', ages: younger, sign: yes('first', 'gifts', ['stop-replying', 'do-not-delete']) },
  { id: 'teen-gifts', ages: older, sign: yes('first', 'gifts', ['do-not-pay', 'keep-proof'], 'sex_trafficking') },
  {
    id: 'teen-pictures',
    ages: both,
    sign: yes('first', 'pictures', ['stop-replying', 'do-not-delete', 'block-pictures'], 'sextortion'),
  },
  { id: 'teen-track', ages: older, sign: yes('talk', 'track', ['change-passwords'], 'sex_trafficking') },
  {
    id: 'teen-job',
    ages: both,
    hasHint: true,
    sign: yes('first', 'easy-money', ['do-not-carry', 'do-not-move-money'], 'forced_criminality', 'money_mule'),
  },
  { id: 'teen-meet', ages: younger, sign: yes('first', 'meet', ['share-plan']) },
  { id: 'teen-trip', ages: older, sign: yes('first', 'trip', ['do-not-travel', 'share-plan'], 'sex_trafficking') },
  {
    id: 'teen-threat',
    ages: both,
    sign: yes(
      'first',
      'threat',
      ['do-not-pay', 'stop-replying', 'do-not-delete', 'block-pictures'],
      'sextortion',
      'sex_trafficking',
    ),
  },
];
