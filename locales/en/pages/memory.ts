import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'What you kept',
  'memory.nav.notebook': 'Notebook',
  'memory.nav.watch-list': 'Watch list',
  'memory.nav.pictures': 'Pictures',
  'memory.nav.memory': 'What is remembered',
};

export default words;
