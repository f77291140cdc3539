import type { LanguagePack } from '@/lib/domain/language';
import { phrasesSpelt, setsSpelt, wordsSpelt } from '../../spellings';
import { acts } from './acts';
import { common, countries, negations, numbers, pay, roles } from './grammar';
import { spellings } from './latin';
import { bodyFamily } from './phrases/body-family';
import { coercionThreat } from './phrases/coercion-threat';
import { contactEvasion } from './phrases/contact-evasion';
import { controlIsolation } from './phrases/control-isolation';
import { criminalTask } from './phrases/criminal-task';
import { datingGrooming } from './phrases/dating-grooming';
import { debt } from './phrases/debt';
import { documents } from './phrases/documents';
import { identityMismatch } from './phrases/identity-mismatch';
import { minors } from './phrases/minors';
import { moneyFee } from './phrases/money-fee';
import { movement } from './phrases/movement';
import { recruitmentLure } from './phrases/recruitment-lure';
import { sexualisation } from './phrases/sexualisation';
import { structuralMetadata } from './phrases/structural-metadata';
import { vagueness } from './phrases/vagueness';
import { vulnerabilityTargeting } from './phrases/vulnerability-targeting';
import { protective } from './protective';
import { sets } from './sets';

/** Bulgarian, at home and abroad. */
const bg: LanguagePack = {
  language: 'bg',
  name: 'Български',
  direction: 'ltr',
  common,
  sets: setsSpelt(sets, spellings),
  phrases: phrasesSpelt(
    {
      ...recruitmentLure,
      ...vagueness,
      ...vulnerabilityTargeting,
      ...contactEvasion,
      ...movement,
      ...documents,
      ...moneyFee,
      ...debt,
      ...controlIsolation,
      ...sexualisation,
      ...minors,
      ...coercionThreat,
      ...criminalTask,
      ...datingGrooming,
      ...identityMismatch,
      ...structuralMetadata,
      ...bodyFamily,
    },
    spellings,
  ),
  negations: wordsSpelt(negations, spellings),
  acts,
  protective,
  pay,
  numbers,
  countries,
  roles,
};

export default bg;
