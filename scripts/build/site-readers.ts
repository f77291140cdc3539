import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { sites } from './site-list';

const folder = fileURLToPath(new URL('../../lib/readers/sites', import.meta.url));
const [known, byShape] = ['virtual:second-look/readers/known', 'virtual:second-look/readers/by-shape'];

/** Serves the readers of one kind of site each, so that a script carries only those that its hosts can need. */
export function siteReaders(): Plugin {
  let mode = 'production';
  return {
    name: 'second-look:readers',
    configResolved: (config) => {
      mode = config.mode;
    },
    resolveId: (id) => (id === known || id === byShape ? `\0${id}` : undefined),
    load: async (id) => {
      if (id !== `\0${known}` && id !== `\0${byShape}`) return undefined;
      const wanted = (await sites(mode)).filter(({ isByShape = false }) => isByShape === (id === `\0${byShape}`));
      const imports = wanted.map(
        (site, index) => `import site${index} from ${JSON.stringify(`${folder}/${site.id}.ts`)};`,
      );
      return `${imports.join('\n')}\nexport default [${wanted.map((_, index) => `site${index}`).join(', ')}];`;
    },
  };
}
