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
import './pictures/pictures.css';
import './print.css';

/** The element our pages are drawn into. Its absence is a broken build. */
export function pageRoot(document: Document): HTMLElement {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  return root;
}
