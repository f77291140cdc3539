import type { Consideration, JudgementWeights } from '@/lib/domain/learned';

/** A judgement in which only the given weighs; it cautions from 1 on, and neither lets wording stand alone nor calls anything a danger. */
export const judgementOf = (
  weights: Partial<Record<Consideration, number>>,
  given: Partial<Omit<JudgementWeights, 'weights'>> = {},
): JudgementWeights => ({
  bias: 0,
  languages: {},
  surfaces: {},
  caution: 1,
  alone: 100,
  danger: 100,
  ...given,
  weights: {
    wording: 0,
    gist: 0,
    ruledNotice: 0,
    ruledCaution: 0,
    ruledDanger: 0,
    weak: 0,
    moderate: 0,
    strong: 0,
    critical: 0,
    themes: 0,
    protective: 0,
    length: 0,
    told: 0,
    ...weights,
  },
});
