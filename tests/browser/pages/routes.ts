import { card, offerInFull } from '../../practice/board';
import { html } from '../../practice/html';
import { layout } from '../../practice/layout';
import { offers } from '../../practice/offers';
import { board } from '../../practice/pages';
import { literal, type Scene, script } from './script';

const cards = offers.map((offer) => card(offer).html);
const whole = offers.map((offer) => [offer.id, offerInFull(offer).html]);

/** Where an application keeps what it shows: in the path, the query or the fragment of its address. */
const routes = { path: '/in-path/', query: '/in-query?offer=', fragment: '/in-fragment#/offer/' } as const;

/** One document for all addresses: list and offers are swapped in place, back and forth with the browser's own buttons. */
function application(route: keyof typeof routes): Scene {
  const start = routes[route];
  const [list = start] = start.split(/[?#]/u);
  return {
    address: `${board}${list}`,
    page: layout(
      'Open Board',
      'App',
      html`<div id="app"></div>
${script(`
  const cards = ${literal(`<div class="list">${cards.join('')}</div>`)};
  const whole = new Map(${literal(whole)});
  const start = ${literal(start)};
  const draw = () => {
    const offer = location.href.slice(location.origin.length + start.length);
    document.getElementById('app').innerHTML = whole.get(offer) ?? cards;
  };
  addEventListener('popstate', draw);
  addEventListener('click', (event) => {
    const link = event.target.closest('article a');
    if (!link) return;
    event.preventDefault();
    const to = start + link.closest('article').dataset.offer;
    if (start.includes('#')) location.hash = to.split('#')[1];
    else history.pushState({}, '', to);
    draw();
  });
  draw();
`)}`,
    ),
  };
}

export const applications = (['path', 'query', 'fragment'] as const).map((route) => ({ route, ...application(route) }));
