import type { Helpline } from '@/lib/domain/guidance';

const files = import.meta.glob<readonly Helpline[]>(['./*.ts', '!./index.ts', '!./areas.ts'], {
  eager: true,
  import: 'default',
});

/** Every helpline that may be shown, country by country, the most fitting of a country first. */
export const helplines: readonly Helpline[] = Object.values(files).flat();

export { europeanUnion, missingChildrenLine } from './areas';
