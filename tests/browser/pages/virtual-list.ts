import { type Html, html } from '../../practice/html';
import type { PracticeOffer } from '../../practice/practice';
import { literal, type Scene, scene, script } from './script';

/** Height of a row, in CSS pixels. */
export const rowHeight = 150;

function row(offer: PracticeOffer, index: number): Html {
  return html`<div data-cy="l-card" data-offer="${offer.id}-${index}" lang="${offer.language}" style="position: absolute; top: ${index * rowHeight}px; width: 700px; height: ${rowHeight}px; overflow: hidden">
<div data-cy="ad-card-title"><a href="/d/oferta/${offer.id}-${index}.html"><h4 style="margin: 4px 0">${offer.title} (${index})</h4></a><p data-testid="ad-price">${offer.pay}</p></div>
<p>${offer.text[0]}</p><p data-testid="location-date">${offer.place} - today</p></div>`;
}

/** A list with the marks of OLX that scrolls in a box of its own and holds only the rows that are seen, each at its place; rows left behind are taken out. */
export function virtualList(address: string, offers: readonly PracticeOffer[]): Scene {
  return scene(
    address,
    'Offers',
    html`<header style="height: 60px">Offers</header>
<div id="box" style="height: 600px; overflow: auto; width: 760px"><div id="list" style="position: relative; height: ${offers.length * rowHeight}px"></div></div>
${script(`
  const rows = ${literal(offers.map((offer, index) => row(offer, index).html))};
  const [box, list] = ['box', 'list'].map((id) => document.getElementById(id));
  const shown = new Map();
  const draw = () => {
    const first = Math.max(0, Math.floor(box.scrollTop / ${rowHeight}) - 1);
    const end = Math.min(rows.length, Math.ceil((box.scrollTop + box.clientHeight) / ${rowHeight}) + 1);
    for (const [index, node] of shown) if (index < first || index >= end) { node.remove(); shown.delete(index); }
    for (let index = first; index < end; index += 1) {
      if (shown.has(index)) continue;
      list.insertAdjacentHTML('beforeend', rows[index]);
      shown.set(index, list.lastElementChild);
    }
  };
  box.addEventListener('scroll', draw);
  draw();
`)}`,
  );
}
