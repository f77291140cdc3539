import type { EvidenceSummary } from '@/lib/domain/evidence';
import { LevelMark } from '../parts/level-mark';
import { shownText } from '../parts/quote-around';
import { whenText } from '../parts/when-text';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly row: EvidenceSummary;
  readonly siteNames: Readonly<Record<string, string>>;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

/** One kept offer in the list: what it is called, where and when, whom it names. */
export function KeptCard({ wording, row, siteNames, isChosen, choose }: Props) {
  const { say } = wording;
  const title = shownText(row.title) || say('offer.untitled');
  const site = siteNames[row.site ?? ''] ?? row.host;
  const where = [site, row.place ?? ''].filter((text) => text !== '').map(shownText);
  return (
    <article class={`card stack kept ${row.level}`}>
      <div class="row top">
        <h2 class="grow">
          <a href={`#${row.id}`}>
            <bdi>{title}</bdi>
          </a>
        </h2>
        <label class="pick">
          <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => choose(currentTarget.checked)} />
          <span class="sr">{say('notebook.select', { title })}</span>
        </label>
      </div>
      <p>
        <LevelMark wording={wording} level={row.level} />
      </p>
      <p class="soft small">
        {say('notebook.kept-on', { date: whenText(row.at, wording.language) })}
        {where.map((text) => (
          <span key={text}>
            {' · '}
            <bdi>{text}</bdi>
          </span>
        ))}
      </p>
      {row.contacts.length === 0 ? null : (
        <p class="small contacts">
          {row.contacts.map((contact, index) => (
            <span key={contact}>
              {index === 0 ? '' : ' · '}
              <bdi>{shownText(contact)}</bdi>
            </span>
          ))}
        </p>
      )}
      {row.tags.length === 0 ? null : (
        <ul class="chips" aria-label={say('notebook.tags')}>
          {row.tags.map((tag) => (
            <li class="chip" key={tag}>
              <bdi>{shownText(tag)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
