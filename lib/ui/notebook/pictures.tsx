import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly count: number;
  /** The address of one of them as data, from 0. */
  readonly picture: (index: number) => Promise<string | undefined>;
}

/** The pictures kept with an offer. They come from memory alone. */
export function Pictures({ wording: { say }, count, picture }: Props) {
  const [addresses, setAddresses] = useState<readonly (string | undefined)[]>([]);
  useEffect(() => {
    let isHere = true;
    const all = Array.from({ length: count }, (_, index) => picture(index));
    Promise.all(all).then(
      (found) => isHere && setAddresses(found),
      (error) => console.debug('the pictures did not come', error),
    );
    return () => {
      isHere = false;
    };
  }, [count]);
  return (
    <section class="stack" aria-labelledby="pictures-of">
      <h3 id="pictures-of">{say('notebook.pictures')}</h3>
      <ul class="pictures">
        {addresses.map((address, index) =>
          address === undefined ? null : (
            <li key={address.length}>
              <img src={address} alt={say('notebook.picture', { number: index + 1 })} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
