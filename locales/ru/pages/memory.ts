import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Что сохранено',
  'memory.nav.notebook': 'Записная книжка',
  'memory.nav.watch-list': 'Список наблюдения',
  'memory.nav.pictures': 'Картинки',
  'memory.nav.memory': 'Что запоминается',
};

export default words;
