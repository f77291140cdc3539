/**
 * Reading values of unknown shape without trusting any: only own properties count, so `__proto__` and inherited names give
 * nothing, and a wrong type is as good as absent.
 */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return Reflect.get(value, key);
}

/** A list as it is, one value as a list of one, absent as none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text in the value: itself, or the first of a list. Numbers count as text. */
export function textOf(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    if (typeof one === 'number' && Number.isFinite(one)) return String(one);
  }
  return undefined;
}

/** The first text among these keys. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(own(value, key));
    if (text !== undefined) return text;
  }
  return undefined;
}
