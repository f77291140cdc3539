import type { Assessment } from './assessment';
import type { GuidanceRequest } from './guidance';

/** An offer may be for many things; help is looked for with the likeliest, or a line for something else would come first. */
const mostHarms = 3;

/** What guidance to ask for, for these assessments together. */
export function guidanceRequest(assessments: readonly Pick<Assessment, 'harms' | 'countries'>[]): GuidanceRequest {
  return {
    harms: [...new Set(assessments.flatMap(({ harms }) => harms.slice(0, mostHarms)))],
    jobCountries: [...new Set(assessments.flatMap(({ countries }) => countries))],
  };
}
