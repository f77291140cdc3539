import { render } from 'preact';
import { useState } from 'preact/hooks';
import { addressOf, oneByOne, type Seen, seenIn } from './address';
import { Chooser } from './chooser';
import './workbench.css';

/** Draws the chooser, and what was chosen below it. */
export function showBench(root: HTMLElement): void {
  render(<Bench />, root);
}

function Bench() {
  const [seen, setSeen] = useState(() => seenIn(location.search));
  const choose = (next: Seen): void => {
    history.replaceState(null, '', addressOf(next));
    setSeen(next);
  };
  return (
    <>
      <Chooser seen={seen} choose={choose} />
      <main class="grid">
        {oneByOne(seen).map((one) => (
          <One key={addressOf(one)} one={one} />
        ))}
      </main>
    </>
  );
}

/** One state in a frame of its own width: what becomes of it on narrow screens is seen, not imagined. */
function One({ one }: { readonly one: Seen }) {
  const { surface, state, language, theme, width } = one;
  return (
    <figure>
      <figcaption>
        <a href={addressOf(one)}>{[surface, state, language, theme, width].join(', ')}</a>
      </figcaption>
      <iframe title={state} src={`${addressOf(one)}&frame`} width={width} height={760} loading="lazy" />
    </figure>
  );
}
