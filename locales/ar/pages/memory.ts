import type { Catalogue } from '@/lib/domain/catalogue';

/** Words of every page of memory. */
const words: Catalogue = {
  'memory.nav': 'ما احتفظت به',
  'memory.nav.notebook': 'الدفتر',
  'memory.nav.watch-list': 'قائمة المراقبة',
  'memory.nav.pictures': 'الصور',
  'memory.nav.memory': 'ما يُتذكَّر',
};

export default words;
