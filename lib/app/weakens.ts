import type { Retention } from '@/lib/domain/retention';
import type { Settings } from '@/lib/domain/settings';

/** Choices as they may be asked for: `null` takes a choice back, an absent one stays. */
export interface Asked {
  readonly language?: string | null;
  readonly country?: string | null;
  readonly dismissed?: readonly string[];
  readonly sites?: Readonly<Record<string, boolean>>;
  readonly isEasyRead?: boolean;
  readonly isTeen?: boolean;
  readonly isDiscreet?: boolean;
  readonly retention?: Partial<Retention>;
}

/** Whether less would be read or marked after these choices than before. How it speaks and where help is looked for is nobody's lock to keep. */
export function weakens(asked: Asked, before: Settings): boolean {
  const isSiteOff = Object.entries(asked.sites ?? {}).some(([id, on]) => !on && before.sites[id] !== false);
  const isMoreAside = (asked.dismissed ?? []).some((offer) => !before.dismissed.includes(offer));
  return isSiteOff || isMoreAside || (asked.isTeen === false && before.isTeen === true);
}
