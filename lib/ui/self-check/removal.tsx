import type { Helpline } from '@/lib/domain/guidance';
import { HelplineCard } from '../parts/helpline-card';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly lines: readonly Helpline[];
  readonly from: string;
}

/** Services that keep pictures from spreading, each with what it is for and what it needs. */
export function Removal({ wording, lines, from }: Props) {
  const { say } = wording;
  if (lines.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say('self-check.removal.title')}</h2>
      <p>{say('self-check.removal.text')}</p>
      {lines.map((line) => (
        <div class="stack" key={line.id}>
          <p>{say(`self-check.removal.${line.id}`)}</p>
          {/* What it is for stands above, in words that are fit for a child. */}
          <HelplineCard wording={wording} helpline={{ ...line, englishName: line.name }} from={from} />
        </div>
      ))}
    </section>
  );
}
