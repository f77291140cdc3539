import type { Helpline } from '@/lib/domain/guidance';

const files = import.meta.glob<readonly Helpline[]>(['./*.ts', '!./index.ts', '!./areas.ts'], {
  eager: true,
  import: 'default',
});

/** Every helpline that may be shown, country by country, the most fitting of a country first. */
export const helplines: readonly Helpline[] = Object.values(files).flat();

/** Countries with a line of their own, ISO 3166-1 alpha-2, sorted. */
export const helplineCountries: readonly string[] = [...new Set(helplines.map(({ country }) => country))]
  .filter((country) => country !== 'EU' && country !== 'INT')
  .sort();

export { missingChildrenLine } from './areas';
