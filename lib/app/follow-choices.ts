import { drawCheckMenu } from './check-menu';
import { redressToolbar } from './dress-toolbar';
import { restartReading } from './reading';
import type { Asked } from './weakens';

/** Makes the rest of the browser follow what was chosen: open pages, the menu, the button in the toolbar. */
export async function followChoices({ sites, language, isTeen, isDiscreet }: Asked): Promise<void> {
  const hasNewName = language !== undefined || isDiscreet !== undefined;
  if (hasNewName) await Promise.all([drawCheckMenu(), redressToolbar()]);
  // What is marked, and how a mark looks, is decided as a page is read.
  if (sites !== undefined || isTeen !== undefined || isDiscreet !== undefined) await restartReading();
}
