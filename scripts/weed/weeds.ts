import type { Strength } from '@/lib/domain/indicator';
import type { Worth } from './worth';

/**
 * A phrase must meet what it is for so many times for each harmless text it meets: a strong sign does more harm there. Of what new authors wrote,
 * English and Russian, phrases below these made half of the false hits and a seventh of the right ones.
 */
const fewestMeant: Readonly<Record<Strength, number>> = { critical: 5, strong: 2.5, moderate: 1.5, weak: 0.7 };
/** One that is often right is kept for as long as it is more often right than wrong by a fifth. */
const often = 8;
const oftenMeant = 1.2;
/** A sentence marked with another sign worries at least: it is half wrong. From so many wrong ones in a risky text up, half as many must be right. */
const fewestWrong = 3;

/** Said of a phrase that no text holds. */
export const nothing = 'meets nothing';

/** Why a phrase should go, or `undefined` where it is worth its place. */
export function whyWeed({ strength, meant, other, bare, harmless, elsewhere }: Worth): string | undefined {
  if (meant + other + bare + harmless + elsewhere === 0) return nothing;
  const isOften = meant >= often && meant >= oftenMeant * harmless;
  if (harmless > 0 && meant < fewestMeant[strength] * harmless && !isOften) return 'meets the harmless';
  const wrong = other / 2 + bare;
  return wrong >= fewestWrong && meant < wrong / 2 ? 'quotes what does not say it' : undefined;
}
