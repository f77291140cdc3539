import { createOverlay } from '@/lib/ui/overlay';
import { guidanceForOffer } from '../invented/lines';
import { caution, danger, type Invented, many } from '../invented/offers';
import { discreet, type Scene, type State } from '../scene';
import { strangePage } from '../strange-page';

/** Marks in a page of somebody else. A press opens the panel, as it would there. */
function marks(offers: readonly Invented[], change: (scene: Scene) => Scene = (scene) => scene): State {
  return (given) => {
    const { words, root } = change(given);
    const anchors = strangePage(root, offers);
    createOverlay({
      mode: 'open',
      words: async () => words,
      guide: async () => guidanceForOffer,
      openHelp: () => console.info('open help'),
      openReport: () => console.info('open report'),
      dismiss: async () => 'done',
      switchOff: async () => 'done',
      onTrouble: (error) => console.error(error),
      isGone: () => false,
    }).show(
      offers.flatMap(({ offer, assessment }, index) => {
        const anchor = anchors[index];
        return anchor ? [{ offer, assessment, anchor }] : [];
      }),
    );
  };
}

export const markStates: Readonly<Record<string, State>> = {
  caution: marks([caution]),
  danger: marks([danger]),
  'sign only': marks(many),
  discreet: marks([caution, danger], discreet),
};
