import type { Step } from '@/lib/domain/guidance';
import type { Harm } from '@/lib/domain/indicator';
import { stepsByHarm } from '@/lib/knowledge/needs';

const most = 5;
const talking: readonly Step[] = ['tell-adult', 'talk'];

/** What to do now, at most five, most pressing harm first; the last is always to talk to someone, an adult for a young reader. */
export function nextSteps(harms: readonly Harm[], isTeen: boolean): readonly Step[] {
  const steps = new Set(harms.flatMap((harm) => stepsByHarm[harm]));
  if (isTeen) steps.add('tell-adult');
  const last = talking.find((step) => steps.has(step)) ?? 'talk';
  return [...[...steps].filter((step) => !talking.includes(step)).slice(0, most - 1), last];
}
