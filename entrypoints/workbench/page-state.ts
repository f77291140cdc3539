import { type ComponentChild, render } from 'preact';
import { dressPage } from '@/lib/ui/dress-page';
import { type Hands, handsIn } from './hands';
import type { Scene, State } from './scene';

/** A state of a page of ours: the view, and the presses that lead to it. */
export function page(show: (scene: Scene) => ComponentChild, walk?: (hands: Hands) => Promise<void>): State {
  return async (scene) => {
    dressPage(document, scene.wording);
    render(show(scene), scene.root);
    await walk?.(handsIn(scene.root));
  };
}

/** Nothing comes of a press on the workbench. */
export const idle = (): void => undefined;

/** An answer that never comes. */
export const never = <T>(): Promise<T> => new Promise(() => undefined);

/** The background cannot be reached. */
export const gone = (): Promise<never> => Promise.reject(new Error('invented: nobody answers'));
