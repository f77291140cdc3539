import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const built = path.resolve('.output/chrome-mv3-practice');

/** Makes the practice build, whose sites are switched on from the start, and gives its folder. Throws with what the build said. */
export function practiceBuild(): string {
  const shell = process.platform === 'win32';
  const done = spawnSync('node_modules/.bin/wxt', ['build', '--mode', 'practice'], { encoding: 'utf8', shell });
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout}${done.stderr}`);
  return built;
}

interface Granted {
  readonly host_permissions?: readonly string[];
}

/** Whether the extension may read pages of this host without being asked to. */
export function isGranted(extension: string, url: URL): boolean {
  const manifest: Granted = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));
  return (manifest.host_permissions ?? []).some((pattern) => {
    const host = /^[^:]+:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? '';
    return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  });
}

/**
 * A copy of the build that may read this one host. It stands for the press on the extension's button, which a browser driven from
 * outside cannot make and which grants just that.
 */
export function grantedFor(extension: string, url: URL): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'second-look-demo-'));
  cpSync(extension, copy, { recursive: true });
  const manifest: Granted = JSON.parse(readFileSync(`${copy}/manifest.json`, 'utf8'));
  const hosts = [...(manifest.host_permissions ?? []), `*://${url.hostname}/*`];
  writeFileSync(`${copy}/manifest.json`, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
