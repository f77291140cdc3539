import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Ce ai păstrat',
  'memory.nav.notebook': 'Caiet',
  'memory.nav.watch-list': 'Listă de urmărit',
  'memory.nav.pictures': 'Imagini',
  'memory.nav.memory': 'Ce se ține minte',
};

export default words;
