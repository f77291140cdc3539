import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Was du behalten hast',
  'memory.nav.notebook': 'Notizbuch',
  'memory.nav.watch-list': 'Merkliste',
  'memory.nav.pictures': 'Bilder',
  'memory.nav.memory': 'Was gemerkt wird',
};

export default words;
