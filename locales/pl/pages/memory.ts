import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Co zachowano',
  'memory.nav.notebook': 'Notatnik',
  'memory.nav.watch-list': 'Lista do obserwowania',
  'memory.nav.pictures': 'Obrazy',
  'memory.nav.memory': 'Co jest pamiętane',
};

export default words;
