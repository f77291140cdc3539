import { card, offerInFull } from '../../practice/board';
import { html } from '../../practice/html';
import { layout } from '../../practice/layout';
import { offers } from '../../practice/offers';
import { board } from '../../practice/pages';
import { literal, type Scene, script } from './script';

/** Pages that change under the reader's eyes, as sites of today do. All stand on the practice board. */
const cards = offers.map((offer) => card(offer).html);
const whole = offers.map((offer) => ({ id: offer.id, html: offerInFull(offer).html }));

/** Four entries at a time; the next four come when the end is near. */
export const scrolling: Scene = {
  address: `${board}/scrolling`,
  page: layout(
    'Open Board',
    'Endless',
    html`<div class="list" id="list"></div><p style="margin-top: 900px">…</p>
${script(`
  const cards = ${literal(cards)};
  const list = document.getElementById('list');
  const more = () => { for (const card of cards.splice(0, 4)) list.insertAdjacentHTML('beforeend', card); };
  more();
  addEventListener('scroll', () => { if (innerHeight + scrollY > document.documentElement.scrollHeight - 300) more(); });
`)}`,
  ),
};

/** Three nodes for all entries: “Next” writes other words into the same nodes, as feeds do to save memory. */
export const recycling: Scene = {
  address: `${board}/recycling`,
  page: layout(
    'Open Board',
    'Three at a time',
    html`<button id="next">Next</button><div class="list" id="list"></div>
${script(`
  const cards = ${literal(cards)};
  const list = document.getElementById('list');
  const parse = (card) => new DOMParser().parseFromString(card, 'text/html').body.firstElementChild;
  for (const card of cards.slice(0, 3)) list.append(document.importNode(parse(card), true));
  let first = 0;
  document.getElementById('next').addEventListener('click', () => {
    first = (first + 3) % cards.length;
    [...list.children].forEach((node, index) => {
      const fresh = parse(cards[(first + index) % cards.length]);
      node.dataset.offer = fresh.dataset.offer;
      for (const spot of ['h2 a', '.pay', '.place', '.text']) {
        node.querySelector(spot).firstChild.data = fresh.querySelector(spot).textContent;
      }
    });
  });
`)}`,
  ),
};

/** The list stays on the left; a press shows an offer on the right and changes the address without loading a page. */
export const twoPane: Scene = {
  address: `${board}/two-pane`,
  page: layout(
    'Open Board',
    'List and offer',
    html`<div style="display: grid; grid-template-columns: 1fr 1fr">
<div class="list">${offers.map(card)}</div><div id="pane"></div></div>
${script(`
  const whole = new Map(${literal(whole.map(({ id, html: text }) => [id, text]))});
  addEventListener('click', (event) => {
    const link = event.target.closest('article a');
    if (!link) return;
    event.preventDefault();
    const { offer } = link.closest('article').dataset;
    history.pushState({}, '', '/two-pane?offer=' + offer);
    document.getElementById('pane').innerHTML = whole.get(offer);
  });
`)}`,
  ),
};
