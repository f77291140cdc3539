import type { Harm } from '@/lib/domain/indicator';
import type { Wording } from '../words';

const withPictures: ReadonlySet<Harm> = new Set<Harm>(['sextortion', 'minor_grooming']);

/** What to do first, and what not to do: a report can take away the only proof. */
export function Before({ wording: { say }, harms }: { readonly wording: Wording; readonly harms: readonly Harm[] }) {
  const steps = [
    'save',
    'vanish',
    'quiet',
    'public',
    ...(harms.some((harm) => withPictures.has(harm)) ? ['pictures'] : []),
  ];
  return (
    <section class="note stack">
      <h2>{say('report.first.title')}</h2>
      <ul class="list">
        {steps.map((step) => (
          <li key={step}>{say(`report.first.${step}`)}</li>
        ))}
      </ul>
    </section>
  );
}
