import type { Wording } from '../words';

const pages = ['notebook', 'watch-list', 'pictures', 'memory'] as const;

/** A page that shows something of what this browser remembers, by file name. */
export type MemoryPage = (typeof pages)[number] | 'evidence';

/** The way between the pages of memory, at the top of each. Needs the words `memory`. */
export function MemoryPages({ wording: { say }, here }: { readonly wording: Wording; readonly here: MemoryPage }) {
  return (
    <nav class="row wrap" aria-label={say('memory.nav')}>
      {pages.map((page) =>
        page === here ? (
          <span class="chip" aria-current="page" key={page}>
            {say(`memory.nav.${page}`)}
          </span>
        ) : (
          <a class="link" href={`${page}.html`} key={page}>
            {say(`memory.nav.${page}`)}
          </a>
        ),
      )}
    </nav>
  );
}
