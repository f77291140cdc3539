import type { Harm } from './indicator';
import type { LearnSource } from './learn-sources';

/** One topic of the learn pages: which words it has, where they come from and where it leads. The words are `learn.<id>.` in the locales. */
export interface LearnPage {
  /** Also its fragment: `learn.html#work-abroad`. */
  readonly id: string;
  /** Most likely first: the help page chooses people by the first three. */
  readonly harms: readonly Harm[];
  /** What its signs are taken from, the nearest first. */
  readonly sources: readonly LearnSource[];
  /** The self-check nearest to it, as a fragment of `self-check.html`. */
  readonly selfCheck: 'offer' | 'friend' | 'job' | 'pictures';
  /** How many of each are worded, counted from 1. */
  readonly signs: number;
  readonly steps: number;
  readonly myths: number;
}

/** As many of each as a reader keeps in mind. */
const worded = { signs: 6, steps: 5, myths: 3 } as const;

/** All topics, in the order they are listed. Together they speak of every harm. */
export const learnPages: readonly LearnPage[] = [
  {
    id: 'work-abroad',
    harms: ['labour_exploitation'],
    sources: ['MIR24', 'LSI', 'CMMSELF', 'ECUA'],
    selfCheck: 'job',
    ...worded,
  },
  {
    id: 'someone-in-love',
    harms: ['sex_trafficking'],
    sources: ['MIR24', 'EPOLLB', 'BGAT'],
    selfCheck: 'friend',
    ...worded,
  },
  {
    id: 'pictures',
    harms: ['sextortion'],
    sources: ['MIR24', 'FBISX', 'NCMEC', 'THORN'],
    selfCheck: 'pictures',
    ...worded,
  },
  {
    id: 'young-people',
    harms: ['minor_grooming', 'sextortion'],
    sources: ['MIR24', 'LVTEST', 'LVLA', 'PNSCOUT'],
    selfCheck: 'friend',
    ...worded,
  },
  {
    id: 'easy-money',
    harms: ['money_mule', 'forced_criminality'],
    sources: ['MIR24', 'EPOLMULE', 'COUNTY', 'ITAMA'],
    selfCheck: 'offer',
    ...worded,
  },
  {
    id: 'task-and-fee-jobs',
    harms: ['job_scam_identity_theft'],
    sources: ['FTCTASK', 'EURES', 'PNLIKES'],
    selfCheck: 'offer',
    ...worded,
  },
  {
    id: 'love-and-money',
    harms: ['romance_sugar_scam', 'money_mule'],
    sources: ['MIR24', 'FTCROM2', 'DIAC', 'TELEM'],
    selfCheck: 'friend',
    ...worded,
  },
  {
    id: 'people-used',
    harms: ['forced_begging', 'forced_marriage', 'organ_surrogacy_adoption'],
    sources: ['DIR24', 'BEG', 'SHAM', 'ORGAN2'],
    selfCheck: 'job',
    ...worded,
  },
  {
    id: 'how-they-look-for-people',
    harms: ['sex_trafficking', 'labour_exploitation'],
    sources: ['MIR24', 'CMM', 'FBITRAF', 'VOLODKO'],
    selfCheck: 'offer',
    ...worded,
  },
];

/** The topic a fragment names, with or without `#`; `undefined` for any other, which stands for the list of all topics. */
export function readLearnFragment(fragment: string): LearnPage | undefined {
  const asked = fragment.replace(/^#/u, '');
  return learnPages.find(({ id }) => id === asked);
}
