import type { SelfCheck } from '@/lib/domain/self-check';

/** The question that decides which service takes pictures down. */
export const youngThen = 'pictures-young-then';

/**
 * "Someone is threatening me with pictures". What to do comes first, then few questions, for the right people.
 * Sources: FBI and NCMEC on sextortion; Take It Down and StopNCII on which pictures they take; AEPD, priority channel.
 */
export const pictures: SelfCheck = {
  id: 'pictures',
  ages: ['under-18', 'adult'],
  // Lines against fraud and violence know such threats too, and answer adults where lines for pictures are for children.
  harms: ['sextortion', 'romance_sugar_scam', 'sex_trafficking'],
  firstMinutes: ['do-not-pay', 'stop-replying', 'keep-proof', 'do-not-delete'],
  questions: [
    {
      id: youngThen,
      ages: ['adult'],
      sign: { worries: 'yes', strength: 'first', harms: ['sextortion'], steps: ['block-pictures'], why: 'young-then' },
    },
    {
      id: 'pictures-paid',
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['sextortion'],
        steps: ['do-not-pay', 'tell-bank'],
        why: 'paid',
      },
    },
    {
      id: 'pictures-known',
      sign: { worries: 'yes', strength: 'talk', harms: ['sextortion'], steps: ['keep-proof'], why: 'known' },
    },
    {
      id: 'pictures-more',
      sign: {
        worries: 'yes',
        strength: 'first',
        harms: ['sextortion', 'sex_trafficking'],
        steps: ['stop-replying'],
        why: 'more',
      },
    },
    {
      id: 'pictures-account',
      sign: {
        worries: 'yes',
        strength: 'talk',
        harms: ['sextortion'],
        steps: ['change-passwords', 'keep-proof'],
        why: 'account',
      },
    },
  ],
};
