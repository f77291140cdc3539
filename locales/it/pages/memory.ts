import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Ciò che hai conservato',
  'memory.nav.notebook': 'Taccuino',
  'memory.nav.watch-list': 'Lista da tenere d’occhio',
  'memory.nav.pictures': 'Immagini',
  'memory.nav.memory': 'Che cosa viene ricordato',
};

export default words;
