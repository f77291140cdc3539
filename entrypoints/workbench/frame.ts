import { type Seen, seenIn } from './address';
import { sceneIn } from './scene';
import { inStrangePages, surfaces } from './states';

/** Draws one state as the whole page. Nothing is asked of the background. */
export async function showFrame(search: string, root: HTMLElement): Promise<void> {
  const seen = seenIn(search);
  const html = document.documentElement;
  html.classList.add(seen.theme);
  await dress(seen, root);
  keepFocusAway();
  const scene = await sceneIn(seen.language, root);
  html.lang = scene.wording.language;
  html.dir = scene.wording.direction;
  await surfaces[seen.surface]?.[seen.state]?.(scene);
  // For whoever takes pictures of it.
  html.dataset.drawn = '';
}

/** The style sheets that the surface has where it ships. */
async function dress({ surface, theme }: Seen, root: HTMLElement): Promise<void> {
  if (inStrangePages.has(surface)) {
    await import('./strange-page.css');
    return;
  }
  // Light or dark by class: on the tokens of the page itself, too.
  root.classList.add('root', theme);
  document.documentElement.classList.add('root');
  await import('@/lib/ui/pages');
  if (surface === 'practice') await import('@/lib/ui/practice/practice.css');
}

/** Surfaces move the focus as they are drawn, and would take it from the chooser. They may from the first press in the frame. */
function keepFocusAway(): void {
  if (parent === self) return;
  const own = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = () => undefined;
  const giveBack = (): void => {
    HTMLElement.prototype.focus = own;
  };
  for (const press of ['pointerdown', 'keydown']) addEventListener(press, giveBack, { capture: true, once: true });
}
