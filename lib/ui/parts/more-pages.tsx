import type { Wording } from '../words';
import type { MemoryPage } from './memory-pages';

/** Our pages by file name, with the key of what each is called. */
const pages = [
  ['help', 'popup.talk'],
  ['self-check', 'more.self-check'],
  ['check', 'popup.check-text'],
  ['learn', 'more.learn'],
  ['practice', 'more.practice'],
  ['family', 'more.family'],
  ['report', 'more.report'],
  ['notebook', 'more.notebook'],
] as const;

/** A page that the others lead to. */
export type OwnPage = (typeof pages)[number][0] | MemoryPage | 'options';

/** The way to every other page of ours, in the same order and place on each: help is always first. */
export function MorePages({ wording: { say }, here }: { readonly wording: Wording; readonly here: OwnPage }) {
  return (
    <nav class="more" aria-label={say('more.title')}>
      <ul>
        {pages
          .filter(([page]) => page !== here)
          .map(([page, name]) => (
            <li key={page}>
              <a class="link" href={`${page}.html`}>
                {say(name)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
