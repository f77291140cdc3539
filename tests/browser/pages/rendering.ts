import { card } from '../../practice/board';
import { html } from '../../practice/html';
import { layout } from '../../practice/layout';
import { offers } from '../../practice/offers';
import { board } from '../../practice/pages';
import { literal, type Scene, script } from './script';

/** Lists that draw themselves late, again and again, or in parts. All stand on the practice board. */
const cards = offers.map((offer) => card(offer).html);

/**
 * Every element has class names of nobody's choice. `cue:restyle` gives others to the elements that are there, `cue:render` makes all of
 * them anew.
 */
export const hashed: Scene = {
  address: `${board}/hashed`,
  page: layout(
    'Open Board',
    'Hashed names',
    html`<div class="list" id="list"></div>
${script(`
  const cards = ${literal(cards)};
  const list = document.getElementById('list');
  let round = 0;
  const restyle = () => {
    round += 1;
    for (const [index, element] of list.querySelectorAll('*').entries()) {
      if (element.className !== 'text' && !element.matches('.pay, .place')) element.className = 'x' + (index * 7919 + round * 104729).toString(36);
    }
  };
  const render = () => { list.innerHTML = cards.join(''); restyle(); };
  addEventListener('cue:restyle', restyle);
  addEventListener('cue:render', render);
  render();
`)}`,
  ),
};

/** Shows empty shapes first; `cue:words` fills them. What stands behind the curtain is there from the start and hidden until `cue:curtain`. */
export const late: Scene = {
  address: `${board}/late`,
  page: layout(
    'Open Board',
    'Late',
    html`<div class="list" id="list"></div><div id="curtain" hidden><div class="list" id="hidden"></div></div>
${script(`
  const cards = ${literal(cards)};
  const [list, behind] = ['list', 'hidden'].map((id) => document.getElementById(id));
  const half = Math.ceil(cards.length / 2);
  list.innerHTML = '<article class="card" style="height: 120px"><h2></h2><div class="facts"></div><p class="text"></p></article>'.repeat(half);
  behind.innerHTML = cards.slice(half).join('');
  addEventListener('cue:words', () => {
    for (const [index, shape] of [...list.children].entries()) {
      const filled = new DOMParser().parseFromString(cards[index], 'text/html').body.firstElementChild;
      shape.dataset.offer = filled.dataset.offer;
      shape.lang = filled.lang;
      for (const [place, node] of [...filled.children].entries()) shape.children[place].replaceChildren(...node.childNodes);
    }
  });
  addEventListener('cue:curtain', () => { document.getElementById('curtain').hidden = false; });
`)}`,
  ),
};

/** `cue:away` takes the list out of the page and keeps it; `cue:back` puts the same elements in again, as panes that are kept alive do. */
export const kept: Scene = {
  address: `${board}/kept`,
  page: layout(
    'Open Board',
    'Kept alive',
    html`<div id="home"><div class="list" id="list">${{ html: cards.join('\n') }}</div></div>
${script(`
  const [home, list] = ['home', 'list'].map((id) => document.getElementById(id));
  addEventListener('cue:away', () => { home.innerHTML = '<p>Your messages: none.</p>'; });
  addEventListener('cue:back', () => { home.replaceChildren(list); });
`)}`,
  ),
};
