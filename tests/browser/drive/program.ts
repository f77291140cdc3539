import { findBrowser } from '../../../scripts/setup/find-browser.mjs';

/** The browser to start; throws when there is none, with what to do. */
export function program(name: 'chromium' | 'firefox'): string {
  const found = findBrowser(name);
  if (found === undefined) throw new Error(`no ${name} found; npm run demo and npm test say how to install it`);
  return found;
}
