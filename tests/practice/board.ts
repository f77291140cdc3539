import { type Html, html } from './html';
import { layout } from './layout';
import type { PracticeOffer } from './practice';

const site = 'Open Board';

const paragraph = (text: string): Html => html`<p>${text}</p>`;

/** One entry of the list; also what scrolling pages of the browser tests are made of. */
export function card(offer: PracticeOffer): Html {
  return html`<article class="card" data-offer="${offer.id}" lang="${offer.language}">
<h2><a href="/offer/${offer.id}">${offer.title}</a></h2>
<div class="facts"><span class="pay">${offer.pay}</span> <span class="place">${offer.place}</span></div>
<p class="text">${offer.text[0]}</p>
</article>`;
}

/** One offer in full, as it stands on its own page and in the right half of a two-pane list. */
export function offerInFull(offer: PracticeOffer): Html {
  return html`<main data-offer="${offer.id}" lang="${offer.language}">
<h1>${offer.title}</h1>
<div class="facts"><span class="employer">${offer.employer}</span> <span class="place">${offer.place}</span>
<span class="pay">${offer.pay}</span></div>
<div class="text">${offer.text.map(paragraph)}</div>
</main>`;
}

export function boardList(offers: readonly PracticeOffer[]): string {
  return layout(site, 'New offers', html`<div class="list">${offers.map(card)}</div>`);
}

export function boardOffer(offer: PracticeOffer): string {
  return layout(site, offer.title, offerInFull(offer));
}
