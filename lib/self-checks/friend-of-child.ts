import type { AgeBand, CheckQuestion, CheckSign } from '@/lib/domain/self-check';

const ages: readonly AgeBand[] = ['8-12'];

/** A worrying yes, of someone who may be winning a child's trust to harm it. */
const yes = (strength: CheckSign['strength'], why: string, ...steps: CheckSign['steps']): CheckSign => ({
  worries: 'yes',
  strength,
  harms: ['minor_grooming'],
  steps,
  why,
});

/** Ages 8 to 12: few words and nothing a child need not know. Signs after the Latvian self-test for children (Better Internet for Kids). */
export const friendOfChild: readonly CheckQuestion[] = [
  { id: 'child-met', ages, sign: { ...yes('talk', 'not-met'), worries: 'no' } },
  { id: 'child-older', ages, sign: yes('talk', 'older') },
  { id: 'child-move', ages, sign: yes('talk', 'move') },
  { id: 'child-secret', ages, sign: yes('first', 'child-secret', 'do-not-delete') },
  { id: 'child-alone', ages, sign: yes('first', 'alone', 'stop-replying') },
  { id: 'child-gifts', ages, sign: yes('first', 'gifts', 'stop-replying', 'do-not-delete') },
  { id: 'child-pictures', ages, sign: yes('first', 'pictures', 'stop-replying', 'do-not-delete', 'block-pictures') },
  { id: 'child-meet', ages, sign: yes('first', 'meet', 'stop-replying') },
  { id: 'child-threat', ages, sign: yes('first', 'child-threat', 'stop-replying', 'do-not-delete') },
  { id: 'child-feeling', ages, sign: yes('talk', 'feeling') },
];
