import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopwatch } from './stopwatch';

/** A copy of a build whose scripts in pages are timed; the build itself stays as it is. */
export function timedBuild(folder: string): { readonly folder: string; readonly remove: () => void } {
  const copy = mkdtempSync(path.join(tmpdir(), 'second-look-timed-'));
  cpSync(folder, copy, { recursive: true });
  for (const file of ['offers.js', 'overlay.js']) {
    const script = readFileSync(path.join(copy, file), 'utf8');
    writeFileSync(
      path.join(copy, file),
      `{ const __name = (named) => named; (${stopwatch.toString()})(); }\n${script}`,
    );
  }
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
