import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Amit megőriztél',
  'memory.nav.notebook': 'Jegyzetfüzet',
  'memory.nav.watch-list': 'Figyelőlista',
  'memory.nav.pictures': 'Képek',
  'memory.nav.memory': 'Mire emlékszik',
};

export default words;
