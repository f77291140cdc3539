import type { Surroundings } from './surroundings';

/** Milliseconds between looks at the address, where no event tells of a change. */
const glance = 1_000;

/**
 * Calls `onChange` after the page may have moved to another address without loading anew. Looks once a second while the
 * page is seen: pages change their address in ways that no event tells of.
 */
export function watchAddress(
  view: Window,
  { later }: Surroundings,
  isSeen: () => boolean,
  signal: AbortSignal,
  onChange: () => void,
): void {
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', onChange, { signal });
  view.addEventListener('popstate', onChange, { signal });
  let cancel: () => void = () => {};
  const look = (): void => {
    if (isSeen()) onChange();
    cancel = later(glance, look);
  };
  cancel = later(glance, look);
  signal.addEventListener('abort', () => cancel());
}
