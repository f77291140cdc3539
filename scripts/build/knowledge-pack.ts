import type { Plugin } from 'vite';
import type { Knowledge } from '../../lib/domain/knowledge';
import { loadModule } from './load-module';

const virtual = 'virtual:second-look/pack';

/** The knowledge, compiled to one buffer, as base64. */
export async function packedKnowledge(): Promise<string> {
  const { knowledge } = await loadModule<{ knowledge: Knowledge }>('lib/knowledge/index.ts');
  const { compile } = await loadModule<{ compile: (knowledge: Knowledge) => Uint8Array }>('lib/engine/compile.ts');
  return Buffer.from(compile(knowledge)).toString('base64');
}

/** Serves the packed knowledge to whoever imports `virtual:second-look/pack`; a bad phrase fails the build by name. */
export function knowledgePack(): Plugin {
  return {
    name: 'second-look:pack',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load: async (id) =>
      id === `\0${virtual}` ? `export default ${JSON.stringify(await packedKnowledge())}` : undefined,
  };
}
