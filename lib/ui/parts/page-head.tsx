import { Lens } from './lens';

/** The head of a page of ours. */
export function PageHead({ title, intro }: { readonly title: string; readonly intro?: string }) {
  return (
    <header class="stack">
      <div class="head">
        <Lens />
        <h1>{title}</h1>
      </div>
      {intro === undefined ? null : <p>{intro}</p>}
    </header>
  );
}
