import type { Helpline } from '../../lib/domain/guidance';
import { type Corrections, corrections } from './corrections';
import { toHelpline } from './to-helpline';

export interface Merged {
  readonly helplines: readonly Helpline[];
  /** Entries that stay although the directory does not give them as sure; a person decides about them. */
  readonly kept: readonly string[];
  readonly problems: readonly string[];
}

/** A directory's sure entries (`confidence: high`), then what stands in the repository beside them. Says everything that is wrong at once. */
export function merge(
  directory: readonly unknown[],
  present: readonly Helpline[],
  checked: string,
  fixes: Corrections = corrections,
): Merged {
  const converted = directory.filter(isSure).map((raw) => toHelpline(raw, checked, fixes));
  const imported = converted.flatMap((result) => ('helpline' in result ? [result.helpline] : []));
  const ids = imported.map(({ id }) => id);
  const kept = present.filter(({ id }) => !ids.includes(id));
  const problems = [
    ...converted.flatMap((result) => ('problems' in result ? result.problems : [])),
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id}: stands twice in the directory`),
    ...staleCorrections(directory, fixes),
  ];
  return { helplines: [...imported, ...kept], kept: kept.map(({ id }) => id), problems };
}

function isSure(raw: unknown): boolean {
  return isRow(raw) && raw.confidence === 'high';
}

/** Corrections of entries that are gone, or that say by now what the correction says. */
function staleCorrections(directory: readonly unknown[], fixes: Corrections): readonly string[] {
  const rows = new Map(directory.filter(isRow).map((row) => [row.id, row] as const));
  return Object.entries(fixes).flatMap(([id, { set }]) => {
    const row = rows.get(id);
    if (!row) return [`${id}: has a correction but no entry`];
    const changes = Object.entries(set).some(([key, value]) => JSON.stringify(row[key]) !== JSON.stringify(value));
    return changes ? [] : [`${id}: its correction changes nothing any more`];
  });
}

function isRow(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
