import { render } from 'preact';
import type { Guidance } from '@/lib/domain/guidance';
import { callSheet } from '@/lib/ui/call-sheet';
import { lookOf } from '@/lib/ui/overlay/look-of';
import { Panel, type PutOutcome } from '@/lib/ui/overlay/panel';
import { setStage } from '@/lib/ui/overlay/stage';
import { type Hands, handsIn, pressAsPerson } from '../hands';
import { guidanceForOffer } from '../invented/lines';
import { caution, danger, type Invented, threat } from '../invented/offers';
import { gone, idle, never } from '../page-state';
import { discreet, type Scene, type State } from '../scene';
import { strangePage } from '../strange-page';

interface Ways {
  readonly invented?: Invented;
  readonly guide?: () => Promise<Guidance>;
  readonly outcome?: PutOutcome;
  readonly change?: (scene: Scene) => Scene;
  readonly walk?: (hands: Hands) => Promise<void>;
}

/** A panel in a page of somebody else, with a stage as the overlay sets it. */
function panel(ways: Ways = {}): State {
  const { invented = danger, guide = async () => guidanceForOffer, outcome = 'done', change, walk } = ways;
  const { offer, assessment } = invented;
  return async (given) => {
    pressAsPerson();
    const scene = change ? change(given) : given;
    const [near = scene.root] = strangePage(scene.root, [invented]);
    const wording = scene.wordingFor(assessment.language);
    const stage = setStage(near, { wording, mode: 'open', onMove: idle, onEscape: () => false, onStir: idle });
    stage.layer.dir = wording.direction;
    const slot = stage.layer.appendChild(document.createElement('div'));
    render(
      <Panel
        wording={wording}
        offer={offer}
        assessment={assessment}
        mark={lookOf({ offer, assessment, anchor: near })}
        host="jobs.example"
        callSheet={callSheet(wording, offer, assessment)}
        guide={guide}
        openHelp={idle}
        openReport={idle}
        put={async () => outcome}
        close={idle}
      />,
      slot,
    );
    const drawn = slot.querySelector<HTMLElement>('.panel');
    drawn?.style.setProperty('--left', `${Math.max(12, Math.round((innerWidth - 400) / 2))}px`);
    drawn?.style.setProperty('--top', '24px');
    await walk?.(handsIn(slot));
  };
}

const askForPeople = (hands: Hands): Promise<void> => hands.press('.act .button.main');
/** Places in the foot, from 1. */
const place = { notAProblem: 1, hide: 2, off: 4, why: 5 } as const;
const pressInFoot = (from: number) => (hands: Hands) => hands.press(`.foot .link:nth-child(${from})`);

export const panelStates: Readonly<Record<string, State>> = {
  caution: panel({ invented: caution }),
  danger: panel(),
  threatened: panel({ invented: threat }),
  discreet: panel({ change: discreet }),
  explained: panel({ walk: pressInFoot(place.why) }),
  'lines asked': panel({ guide: never, walk: askForPeople }),
  'lines shown': panel({ walk: askForPeople }),
  'lines failed': panel({ guide: gone, walk: askForPeople }),
  'not a problem': panel({ walk: pressInFoot(place.notAProblem) }),
  'not a problem, for now': panel({ outcome: 'for-now', walk: pressInFoot(place.notAProblem) }),
  hidden: panel({ walk: pressInFoot(place.hide) }),
  off: panel({ walk: pressInFoot(place.off) }),
  locked: panel({ outcome: 'locked', walk: pressInFoot(place.off) }),
};
