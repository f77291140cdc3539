import type { Wording } from '../words';

const facts = [1, 2, 3, 4, 5, 6];

/** What an offer of work has that can be checked: to lay beside one that leaves questions. */
export function RealOffer({ wording: { say } }: { readonly wording: Wording }) {
  return (
    <section class="card stack">
      <h2>{say('real.title')}</h2>
      <ul class="list">
        {facts.map((number) => (
          <li key={number}>{say(`real.${number}`)}</li>
        ))}
      </ul>
    </section>
  );
}
