import type { PhrasesById } from '@/lib/domain/language';

/** Bodies and babies for money. */
export const bodyFamily: PhrasesById = {
  'organ-for-cash': [
    '(vese|veset|vesed*|vesedet|maj|majad*|szerv*) ~4 (elad*|vesz*|fizet*|penz*|#money|kereslek|donor*)',
    '(vesedonor*|szervdonor*|majdonor*) ~6 (fizet*|#money|keres*|penz*)',
    '(egy vese eleg|egy vesevel is|egy vesevel is lehet elni)',
  ],
  'baby-adoption-offer': [
    '(baba*|babat|kisbaba*|ujszulott*|gyermeked*) ~5 (#money|penzert|fizetunk|megvesz*|megvenn*|elad*)',
    '(orokbe*) ~6 (#money|fizetunk|penzert|hivatal nelkul|papirok nelkul|kozvetlenul|csendben)',
    '(varandos*|terhes*) _8 (baba*|orokbe*) _6 (fizet*|segitunk|elintez*|#money)',
  ],
  'surrogate-egg-abroad': [
    '(beranya*|bérany*|petesejt*|petedonor*|beranyasag*) ~8 (keres*|fizet*|#money|kulfold*|utaz*|jelentkez*)',
    'kihord* _4 (babat|gyereket|gyermeket) _6 (#money|fizet*|klinika*|kulfold*)',
  ],
};
