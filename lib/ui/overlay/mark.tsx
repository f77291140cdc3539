import { render } from 'preact';
import { Lens } from '../parts/lens';
import { shownSign } from '../parts/quote-around';
import type { Wording } from '../words';
import type { MarkSize } from './room-around';
import { trusted } from './trusted';

/** What every mark of a level shows, drawn once: a long list has hundreds of them. */
type Faces = Partial<Record<'caution' | 'danger', DocumentFragment>>;
const facesIn = new WeakMap<Wording, Faces>();

function faceOf(document: Document, wording: Wording, level: 'caution' | 'danger'): DocumentFragment {
  const faces = facesIn.get(wording) ?? {};
  facesIn.set(wording, faces);
  let face = faces[level];
  if (!face) {
    face = document.createDocumentFragment();
    render(
      <>
        <Lens />
        <span class="words">{wording.say(`mark.${level}`)}</span>
      </>,
      face,
    );
    faces[level] = face;
  }
  return face;
}

/** A mark as an element of its own: it is moved often and drawn once. Hidden until it is placed. To those who hear it, it says which offer it stands beside. */
export function createMark(
  document: Document,
  wording: Wording,
  level: 'caution' | 'danger',
  title: string,
  press: () => void,
): HTMLButtonElement {
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = `mark ${level}`;
  mark.hidden = true;
  mark.dataset.mark = level;
  mark.lang = wording.language;
  mark.setAttribute('aria-expanded', 'false');
  mark.addEventListener('click', trusted(press));
  mark.append(faceOf(document, wording, level).cloneNode(true));
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
