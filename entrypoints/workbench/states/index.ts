import type { State } from '../scene';
import { checkStates } from './check';
import { evidenceStates } from './evidence';
import { familyStates } from './family';
import { helpStates } from './help';
import { learnStates } from './learn';
import { lookUpStates } from './look-up';
import { markStates } from './mark';
import { memoryStates } from './memory';
import { notebookStates } from './notebook';
import { optionsStates } from './options';
import { panelStates } from './panel';
import { pictureTextStates } from './picture-text';
import { picturesStates } from './pictures';
import { popupStates } from './popup';
import { practiceStates } from './practice';
import { reportStates } from './report';
import { selfCheckStates } from './self-check';
import { watchListStates } from './watch-list';
import { welcomeStates } from './welcome';

/** Every state of every surface, by their names. A surface or a state that is not here is seen by nobody before it ships. */
export const surfaces: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  mark: markStates,
  panel: panelStates,
  popup: popupStates,
  welcome: welcomeStates,
  check: checkStates,
  'picture-text': pictureTextStates,
  help: helpStates,
  report: reportStates,
  'self-check': selfCheckStates,
  learn: learnStates,
  practice: practiceStates,
  family: familyStates,
  memory: memoryStates,
  notebook: notebookStates,
  'look-up': lookUpStates,
  'watch-list': watchListStates,
  evidence: evidenceStates,
  pictures: picturesStates,
  options: optionsStates,
};

/** Surfaces that stand in a page of somebody else. */
export const inStrangePages: ReadonlySet<string> = new Set(['mark', 'panel']);
