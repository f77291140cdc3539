#!/usr/bin/env node
// Makes a fresh machine ready: packages, and the browsers the caller needs. Plain Node, because nothing is installed yet.
// Quiet when there is nothing to do.
import { pathToFileURL } from 'node:url';
import { findBrowser } from './setup/find-browser.mjs';
import { installBrowsers } from './setup/install-browsers.mjs';
import { installPackages } from './setup/install-packages.mjs';

const oldest = [20, 19];

/**
 * @param {readonly ('chromium' | 'firefox')[]} browsers what the caller is about to open
 * @returns {boolean} whether everything is there; when not, what to do has been printed
 */
export function setUp(browsers) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`Second Look needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}.`);
    return false;
  }
  if (!installPackages()) return false;
  const missing = browsers.filter((name) => findBrowser(name) === undefined);
  return missing.length === 0 || installBrowsers(missing);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit(setUp(['chromium', 'firefox']) ? 0 : 1);
}
