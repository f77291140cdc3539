import type { Plugin } from 'vite';
import type { Site } from '../../lib/domain/site';
import { loadModule } from './load-module';

const virtual = 'virtual:second-look/sites';

/** Every site with a reader in a build of this mode, taken from the registry itself, so that a site is added in one file. */
export async function sites(mode: string): Promise<readonly Site[]> {
  const { readers } = await loadModule<{ readers: readonly Site[] }>('lib/readers/index.ts', mode);
  return readers.map(({ id, name, group, matches, over, isByShape }) => ({
    id,
    name,
    group,
    matches,
    ...(over ? { over } : {}),
    ...(isByShape ? { isByShape } : {}),
  }));
}

/** Serves the list of sites, without the readers' code, to whoever imports `virtual:second-look/sites`. */
export function siteList(): Plugin {
  let mode = 'production';
  return {
    name: 'second-look:sites',
    configResolved: (config) => {
      mode = config.mode;
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load: async (id) => (id === `\0${virtual}` ? `export default ${JSON.stringify(await sites(mode))}` : undefined),
  };
}
