import { defineConfig } from 'wxt';
import { originOf } from './lib/domain/match-pattern';
import { knowledgePack } from './scripts/build/knowledge-pack';
import { pictureText } from './scripts/build/picture-text';
import { practiceKey } from './scripts/build/practice-key';
import { siteList, sites } from './scripts/build/site-list';
import { siteReaders } from './scripts/build/site-readers';

const contentSecurityPolicy = [
  "default-src 'none'",
  // WebAssembly is for reading words in pictures (lib/picture-text): its program lies in the package as everything else does.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // Pictures that were kept or chosen, shown by a page of ours; they come from nowhere but the page itself.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: [],
  manifest: async ({ browser, command, mode }) => {
    const hosts = [...new Set((await sites(mode)).flatMap((site) => site.matches.map(originOf)))].sort();
    const isPractice = mode === 'practice';
    return {
      name: '__MSG_name__',
      short_name: 'Second Look',
      description: '__MSG_description__',
      default_locale: 'en',
      permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
      commands: { check: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_check__' } },
      // The practice build, for the demo and the browser tests, has its hosts granted from the start: no prompt can be pressed there.
      ...(isPractice ? { host_permissions: hosts } : { optional_host_permissions: hosts }),
      ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'second-look@second-look.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '120', ...(isPractice ? { key: practiceKey } : {}) }),
    };
  },
  vite: () => ({
    plugins: [knowledgePack(), siteList(), siteReaders(), pictureText()],
    worker: { format: 'es', plugins: () => [pictureText()] },
    build: { modulePreload: { polyfill: false }, rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  hooks: {
    // For developers only: `npm run dev` has it, no build does.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      if (config.command !== 'build') return;
      entrypoints.splice(0, entrypoints.length, ...entrypoints.filter(({ name }) => name !== 'workbench'));
    },
  },
  zip: { excludeSources: ['output/**', '.cache/**', '**/*.pem', '**/*.env'] },
});
