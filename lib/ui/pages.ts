import { stayAway } from './parts/quick-exit';

// The style of our own pages, in the order it cascades.
import './theme.css';
import './controls.css';
import './fields.css';
import './reasons.css';
import './pages.css';
import './exit.css';
import './more.css';
import './popup/popup.css';
import './learn/learn.css';
import './self-check/self-check.css';
import './notebook/notebook.css';
import './notebook/trail.css';
import './evidence/evidence.css';
import './pictures/pictures.css';
import './print.css';

/** The element a page of ours is drawn into. Its absence is a broken build. Where this tab was left at once, the page stays away. */
export function pageRoot(document: Document): HTMLElement {
  stayAway(window);
  addEventListener('pageshow', ({ persisted }) => persisted && stayAway(window));
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  return root;
}
