import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser usually is: absolute places first, then names to look for on the path. */
const places = {
  chromium: {
    variable: 'CHROMIUM',
    // Debian's /usr/bin/chromium is a wrapper that adds flags and extensions of its own; the program behind it is quieter.
    files: [
      '/usr/lib/chromium/chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsPlaces('Chromium\\Application\\chrome.exe'),
      ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
    ],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  firefox: {
    variable: 'FIREFOX',
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
    ],
    names: ['firefox-esr', 'firefox'],
  },
};

function windowsPlaces(path) {
  if (process.platform !== 'win32') return [];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, path)];
  });
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Absent and not executable are the same answer here.
    return false;
  }
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} the program to start, or undefined when there is none
 */
export function findBrowser(name) {
  const { variable, files, names } = places[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    console.error(`${variable}=${chosen} is not a program that can be started; looking in the usual places.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...files, ...onPath].find(isProgram);
}
