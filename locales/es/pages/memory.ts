import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Lo que guardaste',
  'memory.nav.notebook': 'Cuaderno',
  'memory.nav.watch-list': 'Lista de avisos',
  'memory.nav.pictures': 'Imágenes',
  'memory.nav.memory': 'Qué se recuerda',
};

export default words;
