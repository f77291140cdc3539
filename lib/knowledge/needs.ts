import type { Need, Step } from '@/lib/domain/guidance';
import type { Harm } from '@/lib/domain/indicator';

/** Which lines serve someone an offer may harm, most fitting first. */
export const needsByHarm: Readonly<Record<Harm, readonly Need[]>> = {
  sex_trafficking: ['trafficking', 'violence'],
  labour_exploitation: ['labour', 'trafficking'],
  forced_criminality: ['trafficking'],
  forced_begging: ['trafficking'],
  forced_marriage: ['violence', 'trafficking'],
  organ_surrogacy_adoption: ['trafficking'],
  minor_grooming: ['child', 'sextortion'],
  sextortion: ['sextortion'],
  job_scam_identity_theft: ['fraud', 'labour'],
  romance_sugar_scam: ['fraud'],
  money_mule: ['fraud'],
};

/** When nobody knows the harm yet, and where to turn when no line serves the need itself. */
export const generalNeeds: readonly Need[] = ['trafficking', 'labour', 'violence', 'child', 'sextortion', 'fraud'];

/** What to do, most pressing first; talking to someone comes last in every list, and never drops out. */
export const stepsByHarm: Readonly<Record<Harm, readonly Step[]>> = {
  sex_trafficking: ['keep-passport', 'share-plan', 'leave-safely', 'keep-proof', 'talk'],
  labour_exploitation: ['ask-in-writing', 'keep-passport', 'share-plan', 'do-not-sign', 'talk'],
  forced_criminality: ['do-not-carry', 'do-not-travel', 'keep-proof', 'talk'],
  forced_begging: ['keep-passport', 'leave-safely', 'talk'],
  forced_marriage: ['do-not-travel', 'keep-passport', 'do-not-sign', 'talk'],
  organ_surrogacy_adoption: ['do-not-sign', 'do-not-travel', 'keep-passport', 'talk'],
  minor_grooming: ['stop-replying', 'do-not-delete', 'block-pictures', 'tell-adult'],
  sextortion: ['do-not-pay', 'stop-replying', 'do-not-delete', 'block-pictures', 'talk'],
  job_scam_identity_theft: ['do-not-pay', 'tell-bank', 'change-passwords', 'keep-proof', 'talk'],
  romance_sugar_scam: ['do-not-pay', 'keep-proof', 'tell-bank', 'report-profile', 'talk'],
  money_mule: ['do-not-move-money', 'tell-bank', 'keep-proof', 'talk'],
};
