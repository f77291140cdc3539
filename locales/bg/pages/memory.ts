import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Какво е запазено',
  'memory.nav.notebook': 'Тефтер',
  'memory.nav.watch-list': 'Списък за следене',
  'memory.nav.pictures': 'Снимки',
  'memory.nav.memory': 'Какво се помни',
};

export default words;
