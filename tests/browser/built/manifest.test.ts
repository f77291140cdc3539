import { describe, expect, test } from 'vitest';
import { manifestOf } from './output';

/** What a release may never ask for or open up. */
const never = [
  'externally_connectable',
  'web_accessible_resources',
  'update_url',
  'key',
  'sandbox',
  'host_permissions',
  'content_scripts',
];
const permitted = new Set(['storage', 'scripting', 'activeTab', 'contextMenus']);

function wrong(manifest: Record<string, unknown>): readonly string[] {
  const permissions = Array.isArray(manifest.permissions) ? manifest.permissions : [];
  const policy = JSON.stringify(manifest.content_security_policy ?? '');
  return [
    ...never.filter((key) => key in manifest),
    ...permissions.filter((name) => !permitted.has(name)),
    ...(policy.includes("connect-src 'none'") && policy.includes("default-src 'none'")
      ? []
      : ['policy lets requests out']),
    ...(JSON.stringify(manifest).includes('all_urls') ? ['<all_urls>'] : []),
  ];
}

test('the check can fail', () => {
  const good = manifestOf('chrome-mv3');
  expect(wrong({ ...good, host_permissions: ['*://*.example/*'] })).toEqual(['host_permissions']);
  expect(wrong({ ...good, permissions: ['storage', 'tabs'] })).toEqual(['tabs']);
  expect(wrong({ ...good, content_security_policy: undefined })).toEqual(['policy lets requests out']);
});

describe.each(['chrome', 'firefox'] as const)('the release for %s', (browser) => {
  test('asks for nothing at install time but its own storage, and no request may leave it', () => {
    expect(wrong(manifestOf(`${browser}-mv3`))).toEqual([]);
  });

  test('has the manifest everyone agreed to', async () => {
    const manifest = JSON.stringify(manifestOf(`${browser}-mv3`), undefined, 2);
    await expect(`${manifest}\n`).toMatchFileSnapshot(`./manifest.${browser}.json`);
  });
});
