import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Ce que tu as gardé',
  'memory.nav.notebook': 'Carnet',
  'memory.nav.watch-list': 'Liste à surveiller',
  'memory.nav.pictures': 'Images',
  'memory.nav.memory': 'Ce qui est mémorisé',
};

export default words;
