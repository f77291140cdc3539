import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** Debian packages per browser. Fonts, because a bare machine draws boxes; l10n, because right-to-left needs it. */
const packages = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-liberation'],
};

const labels = { chromium: 'Chromium or Google Chrome (120 or newer)', firefox: 'Firefox (140 or newer)' };

function isDebian() {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    // No such file: not a Linux we know how to install on.
    return false;
  }
}

function apt(...words) {
  const { status } = spawnSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function explain(missing, wanted) {
  console.error(`\nMissing: ${missing.map((name) => labels[name]).join(' and ')}.`);
  if (isDebian()) {
    console.error(
      `Install with:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${wanted.join(' ')}`,
    );
  }
  const variables = missing.map((name) => `${name.toUpperCase()}=/path/to/${name}`).join(' ');
  console.error(`If it is installed in an unusual place, say where: ${variables} npm run ...\n`);
  return false;
}

/**
 * Installs the missing browsers where that can be done without asking anyone (Debian and its kin, as root); else says what to install.
 * @param {readonly ('chromium' | 'firefox')[]} missing
 * @returns {boolean} whether all of them are there now
 */
export function installBrowsers(missing) {
  const wanted = [...new Set(missing.flatMap((name) => packages[name]))];
  if (!isDebian() || process.getuid?.() !== 0) return explain(missing, wanted);
  console.log(`Installing ${wanted.join(', ')} ...`);
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...wanted)) return explain(missing, wanted);
  const still = missing.filter((name) => findBrowser(name) === undefined);
  return still.length === 0 || explain(still, wanted);
}
