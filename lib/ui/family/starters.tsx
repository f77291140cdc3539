import type { Wording } from '../words';

/** Questions to begin with, by the youngest age they are for. */
const startersByAge = { 8: 3, 13: 3, 16: 2 } as const;

/** Ways to begin a talk, by age, each a question to ask and then wait. */
export function Starters({ wording: { say } }: { readonly wording: Wording }) {
  return (
    <section class="stack">
      <h2>{say('family.start.title')}</h2>
      <p class="soft">{say('family.start.intro')}</p>
      {Object.entries(startersByAge).map(([age, count]) => (
        <section class="card stack" key={age}>
          <h3>{say(`family.start.${age}.title`)}</h3>
          <ul class="list">
            {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
              <li key={number}>{say(`family.start.${age}.${number}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
