import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'O que guardaste',
  'memory.nav.notebook': 'Caderno',
  'memory.nav.watch-list': 'Lista de avisos',
  'memory.nav.pictures': 'Imagens',
  'memory.nav.memory': 'O que é lembrado',
};

export default words;
