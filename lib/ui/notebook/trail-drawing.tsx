import type { Trail } from '@/lib/domain/trail';
import { shownText } from '../parts/quote-around';
import type { Wording } from '../words';

/** Rows of a column; what does not fit stands in the list below. */
const mostRows = 12;
/** Height of a row, as the style sheet has it, in CSS pixels. */
const row = 56;
const width = 100;

/**
 * Offers on one side, what repeats in them on the other, a line for each place it stands. Names stand beside the lines as ordinary text, so
 * that they break and grow as text does; only the lines are drawn. For those who see it: the list below says the same.
 */
export function TrailDrawing({ wording, trail }: { readonly wording: Wording; readonly trail: Trail }) {
  const { say } = wording;
  const repeats = trail.repeats.slice(0, mostRows);
  const offers = trail.offers.filter(({ id }) => repeats.some((one) => one.offers.includes(id))).slice(0, mostRows);
  const rows = Math.max(repeats.length, offers.length);
  const middle = (index: number, count: number): number => ((rows - count) / 2 + index + 0.5) * row;
  const lines = repeats.flatMap((repeat, to) =>
    offers.flatMap(({ id }, from) =>
      repeat.offers.includes(id)
        ? [{ key: `${from} ${to}`, y1: middle(from, offers.length), y2: middle(to, repeats.length) }]
        : [],
    ),
  );
  return (
    <figure class="trail">
      <div class="columns" aria-hidden="true">
        <ul>
          {offers.map(({ id, title }) => (
            <li key={id}>
              <bdi>{shownText(title) || say('offer.untitled')}</bdi>
            </li>
          ))}
        </ul>
        <svg viewBox={`0 0 ${width} ${rows * row}`} preserveAspectRatio="none" height={rows * row} aria-hidden="true">
          {lines.map(({ key, y1, y2 }) => (
            <path key={key} d={`M0 ${y1} C${width / 2} ${y1} ${width / 2} ${y2} ${width} ${y2}`} />
          ))}
        </svg>
        <ul>
          {repeats.map(({ kind, value, offers: [newest] }) => (
            <li key={`${kind}${value}${newest}`}>
              <span class="soft">{say(`notebook.trail.${kind}`)}</span>
              <strong>
                <bdi>{shownText(value)}</bdi>
              </strong>
            </li>
          ))}
        </ul>
      </div>
      <figcaption class="soft small">{say('notebook.trail.drawing')}</figcaption>
    </figure>
  );
}
