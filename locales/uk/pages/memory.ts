import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'Що ти зберіг або зберегла',
  'memory.nav.notebook': 'Записник',
  'memory.nav.watch-list': 'Список спостереження',
  'memory.nav.pictures': 'Зображення',
  'memory.nav.memory': 'Що запам’ятовується',
};

export default words;
