import type { Strength, Theme } from '@/lib/domain/indicator';
import { scale, undiscounted } from './scale';
import type { Sign } from './signs';

/** Whether signs are a caution by their number and kind alone, without a rule. */
export function isCaution(signs: readonly Sign[]): boolean {
  const count = (strength: Strength): number => signs.filter(({ facts }) => facts.strength === strength).length;
  const strong = count('strong') + count('critical');
  const moderate = count('moderate');
  const themes = new Set(signs.map(({ facts }) => facts.theme)).size;
  return scale.caution.some((least) => strong >= least.strong && moderate >= least.moderate && themes >= least.themes);
}

/** Whether signs are worth a notice; `protection` is what protective signs take off the soft ones. */
export function isNotice(signs: readonly Sign[], protection: number): boolean {
  if (signs.some(({ facts }) => facts.strength === 'strong')) return true;
  const themes = new Map<Theme, number[]>();
  for (const { facts } of signs)
    themes.set(facts.theme, [...(themes.get(facts.theme) ?? []), scale.points[facts.strength]]);
  let firm = 0;
  let soft = 0;
  for (const [theme, points] of themes) {
    const most = Math.max(...points);
    const sum = most + (points.reduce((a, b) => a + b, 0) - most) * scale.furtherInTheme;
    if (undiscounted.has(theme)) firm += sum;
    else soft += sum;
  }
  return firm + Math.max(0, soft - protection) >= scale.notice.points && themes.size >= scale.notice.themes;
}
