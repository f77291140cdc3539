import { useState } from 'preact/hooks';
import type { RememberedPictures } from '@/lib/domain/chosen-picture';
import type { RememberedPicture } from '@/lib/domain/picture';
import { whenText } from '../parts/when-text';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly remembered: RememberedPictures;
  readonly forget: (picture: RememberedPicture) => Promise<boolean>;
}

/** The pictures that are remembered, each with a way to forget it. */
export function RememberedList({ wording, remembered, forget }: Props) {
  const { say } = wording;
  const [said, setSaid] = useState('');
  return (
    <section class="stack">
      <h2>{say('pictures.list.title')}</h2>
      <p class="soft">{say('pictures.list.note')}</p>
      <p>
        {remembered.kind === 'open'
          ? say('pictures.list.count', { count: remembered.pictures.length })
          : say(`pictures.${remembered.kind}`)}
      </p>
      <ul class="list plain remembered">
        {(remembered.kind === 'open' ? remembered.pictures : []).map((picture) => (
          <li class="row card" key={picture.id}>
            <img src={`data:image/jpeg;base64,${picture.preview}`} alt="" loading="lazy" />
            <div class="grow">
              <p class="label">
                <bdi>{picture.name}</bdi>
              </p>
              <p class="soft small">{say('pictures.since', { date: whenText(picture.at, wording.language) })}</p>
            </div>
            <button
              type="button"
              class="button slim"
              aria-label={say('pictures.forget', { name: picture.name })}
              onClick={() => {
                forget(picture).then((isDone) =>
                  setSaid(say(isDone ? 'pictures.forgotten' : 'pictures.failed', { name: picture.name })),
                );
              }}
            >
              {say('pictures.forget.short')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}
