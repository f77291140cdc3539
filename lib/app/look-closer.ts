import type { Assessment } from '@/lib/domain/assessment';
import type { Harm } from '@/lib/domain/indicator';
import type { Settings } from '@/lib/domain/settings';

const harmsToTheYoung: ReadonlySet<Harm> = new Set<Harm>(['minor_grooming', 'sextortion']);

/**
 * An assessment for this reader. For one of 13 to 17, what would be a mere notice is worth caution when it has a sign of the theme
 * `minors`, or when what it is most likely for is done to young people. The reasons stay as the engine gave them.
 */
export function lookCloser(assessment: Assessment, { isTeen }: Pick<Settings, 'isTeen'>): Assessment {
  const { level, reasons, harms } = assessment;
  const [likeliest] = harms;
  const isForTheYoung =
    reasons.some(({ theme }) => theme === 'minors') || (likeliest !== undefined && harmsToTheYoung.has(likeliest));
  return isTeen && level === 'notice' && isForTheYoung ? { ...assessment, level: 'caution' } : assessment;
}
