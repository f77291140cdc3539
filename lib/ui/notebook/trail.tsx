import type { Repeat, Trail } from '@/lib/domain/trail';
import { shownText } from '../parts/quote-around';
import { whenText } from '../parts/when-text';
import type { Wording } from '../words';
import { TrailDrawing } from './trail-drawing';

interface Props {
  readonly wording: Wording;
  readonly trail: Trail;
}

/** What repeats among kept offers: as a drawing, and the same as a list with the way to each offer. */
export function TrailView({ wording, trail }: Props) {
  const { say } = wording;
  if (trail.repeats.length === 0) {
    return (
      <section class="stack" aria-labelledby="trail">
        <h2 id="trail">{say('notebook.trail')}</h2>
        <p class="soft">{say('notebook.trail.none')}</p>
      </section>
    );
  }
  return (
    <section class="stack" aria-labelledby="trail">
      <h2 id="trail">{say('notebook.trail')}</h2>
      <p>{say('notebook.trail.intro')}</p>
      <TrailDrawing wording={wording} trail={trail} />
      <ul class="list plain">
        {trail.repeats.map((repeat) => (
          <li class="card stack" key={`${repeat.kind}${repeat.value}${repeat.offers[0]}`}>
            <OneRepeat wording={wording} repeat={repeat} trail={trail} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneRepeat({ wording, repeat, trail }: Props & { readonly repeat: Repeat }) {
  const { say, language } = wording;
  const offers = trail.offers.filter(({ id }) => repeat.offers.includes(id));
  return (
    <>
      <p class="repeat">
        <span class="soft small">{say(`notebook.trail.${repeat.kind}`)}</span>
        <strong>
          <bdi>{shownText(repeat.value)}</bdi>
        </strong>
      </p>
      <div>
        <p class="small">{say('notebook.trail.offers', { count: repeat.offers.length })}</p>
        <ul class="list">
          {offers.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <bdi>{shownText(title) || say('offer.untitled')}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <ul class="list plain small soft">
        {repeat.appearances.map(({ place, first, last }) => (
          <li key={place ?? ''}>
            {say('notebook.trail.place', {
              place: place === undefined ? say('notebook.trail.no-place') : isolated(shownText(place)),
              first: whenText(first, language),
              last: whenText(last, language),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A name within a sentence must not turn what stands around it: first strong isolate, and its end (Unicode, UAX 9). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
