import { card } from '../../practice/board';
import { type Html, html } from '../../practice/html';
import { layout } from '../../practice/layout';
import { offers } from '../../practice/offers';
import { board } from '../../practice/pages';
import { script } from './script';

function risky() {
  const found = offers.find(({ id }) => id === 'camarera-en-el-extranjero');
  if (!found) throw new Error('the practice offers have changed');
  return found;
}

const one = card(risky());

interface HostilePage {
  readonly name: string;
  readonly address: string;
  readonly page: string;
  /** Whether the risky offer on it must still be marked. */
  readonly marked: boolean;
}

const hostile = (name: string, content: Html, marked = true): HostilePage => ({
  name,
  address: `${board}/${name.replace(/\W+/gu, '-')}`,
  page: layout('Open Board', name, content),
  marked,
});

/** As large as a page gets before the browser itself gives up. */
export const elements = hostile(
  '300,000 elements',
  html`<div class="list">${one}</div><div id="crowd"></div>
${script(`
  const crowd = document.getElementById('crowd');
  for (let block = 0; block < 300; block += 1) {
    const part = document.createElement('div');
    part.innerHTML = '<i><b>word</b></i>'.repeat(500);
    crowd.append(part);
  }
`)}`,
);

export const token = hostile(
  'a token of 5 MB',
  html`<div class="list">${one}
<article class="card" data-offer="token"><h2><a href="/x">Long word</a></h2><span class="pay"></span><span class="place"></span>
<p class="text" id="long"></p></article></div>
${script(`document.getElementById('long').textContent = 'a'.repeat(5_000_000);`)}`,
);

export const nested = hostile(
  'JSON-LD 100,000 deep',
  html`<div class="list">${one}</div>
${{ html: `<script type="application/ld+json">{"@type":"JobPosting","x":${'['.repeat(100_000)}1${']'.repeat(100_000)}}</script>` }}`,
);

/** Text that would run if it were taken for markup, and controls that would turn it around. */
export const injected = "<img src=x onerror=\"document.title='broken in'\"><script>document.title='broken in'</script>";
export const markup = hostile(
  'text like markup',
  html`<div class="list">${card({
    ...risky(),
    id: 'markup',
    title: `${injected} \u202Egnorw\u202C \u2066club\u2069`,
    text: [`${risky().text[0]} El jefe se queda con tu pasaporte ${injected}\u202E\u202E por seguridad.`],
  })}</div>`,
);

/** Takes away at once whatever it did not put there itself, for ever. */
export const remover = hostile(
  'a page that removes what is not its own',
  html`<div class="list">${one}</div>
${script(`
  const own = new Set(document.querySelectorAll('*'));
  window.removed = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      if (node.nodeType === 1 && !own.has(node)) { node.remove(); window.removed += 1; }
    }
  }).observe(document, { childList: true, subtree: true });
`)}`,
  false,
);

export const restyled = hostile(
  'a page that restyles everything',
  html`<style>* { all: revert !important; color: red !important; font: 40px serif !important; letter-spacing: 1em !important }</style>
<div class="list">${one}</div>`,
);

/** Names that stand in the way of whoever asks the document for something. */
export const clobbered = hostile(
  'names in the way',
  html`<form id="body" name="body"><input name="querySelectorAll"><input name="getElementById"><input id="__proto__" name="children"></form>
<form id="documentElement" name="documentElement"></form><img name="createElement" alt="">
<div class="list">${one}</div>`,
);

export const hostilePages: readonly HostilePage[] = [elements, token, nested, markup, remover, restyled, clobbered];
