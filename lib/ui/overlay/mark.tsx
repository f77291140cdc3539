import { render } from 'preact';
import { Lens } from '../parts/lens';
import { shownSign } from '../parts/quote-around';
import type { Wording } from '../words';
import type { MarkSize } from './room-around';
import { trusted } from './trusted';

/** What all marks of a level have in common, drawn once and copied: a long list has hundreds of them. */
type Moulds = Partial<Record<'caution' | 'danger', HTMLButtonElement>>;
const mouldsIn = new WeakMap<Wording, Moulds>();

function mouldOf(document: Document, wording: Wording, level: 'caution' | 'danger'): HTMLButtonElement {
  const moulds = mouldsIn.get(wording) ?? {};
  mouldsIn.set(wording, moulds);
  const mould = moulds[level] ?? mouldFor(document, wording, level);
  moulds[level] = mould;
  return mould;
}

function mouldFor(document: Document, wording: Wording, level: 'caution' | 'danger'): HTMLButtonElement {
  const mould = document.createElement('button');
  mould.type = 'button';
  mould.className = `mark ${level}`;
  mould.hidden = true;
  mould.dataset.mark = level;
  mould.lang = wording.language;
  mould.setAttribute('aria-expanded', 'false');
  render(
    <>
      <Lens />
      <span class="words">{wording.say(`mark.${level}`)}</span>
    </>,
    mould,
  );
  return mould;
}

/** A mark as an element of its own: it is moved often and drawn once. Hidden until it is placed. To those who hear it, it says which offer it stands beside. */
export function createMark(
  document: Document,
  wording: Wording,
  level: 'caution' | 'danger',
  title: string,
  press: () => void,
): HTMLButtonElement {
  const mark = mouldOf(document, wording, level).cloneNode(true);
  if (!(mark instanceof HTMLButtonElement)) throw new TypeError('a copied button is no button');
  mark.addEventListener('click', trusted(press));
  if (title !== '') {
    const beside = document.createElement('span');
    beside.className = 'sr';
    beside.textContent = `: ${shownSign(title)}`;
    mark.append(beside);
  }
  return mark;
}

/** Measures a mark whole and with its sign alone. It must stand in the page, hidden or not. */
export function measureMark(mark: HTMLButtonElement): MarkSize {
  const { hidden, className } = mark;
  mark.hidden = false;
  mark.classList.remove('narrow');
  const { width, height } = mark.getBoundingClientRect();
  mark.className = className;
  mark.hidden = hidden;
  return { wide: width, narrow: 38, height };
}
