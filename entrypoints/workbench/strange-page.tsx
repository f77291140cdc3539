import { render } from 'preact';
import type { Invented } from './invented/offers';

/** Draws a page of somebody else that shows these offers; answers the title of each, beside which a mark can stand. */
export function strangePage(root: HTMLElement, offers: readonly Invented[]): readonly Element[] {
  render(
    <div class="strange">
      {offers.map(({ offer }) => (
        <article key={offer.id}>
          <h2>{offer.title}</h2>
          <p>{offer.text}</p>
        </article>
      ))}
    </div>,
    root,
  );
  return [...root.querySelectorAll('h2')];
}
