import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { readLearnFragment } from '@/lib/domain/learn';
import { dressPage } from '@/lib/ui/dress-page';
import { Learn } from '@/lib/ui/learn/view';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['learn']);
const root = pageRoot(document);

function draw(): void {
  render(<Learn wording={wording} page={readLearnFragment(location.hash)} print={() => print()} />, root);
}

/** Another topic is another page to its reader: it begins at its top, and a screen reader says its title. */
function turn(): void {
  draw();
  scrollTo(0, 0);
  const heading = root.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

dressPage(document, wording);
addEventListener('hashchange', turn);
draw();
