import type { EvidenceSheet } from '@/lib/domain/evidence-sheet';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly sheet: EvidenceSheet;
  readonly pictures: readonly Uint8Array<ArrayBuffer>[];
  readonly showPicture: (bytes: Uint8Array<ArrayBuffer>) => string;
}

/** Marks that turn the direction of text or show nothing, with a dot in their place; those that join letters stay. */
const invisible = /(?!\n|\t|\u200c|\u200d)[\p{Cc}\p{Cf}]/gu;
const seen = (text: string): string => text.replace(invisible, '·');

/** One piece of evidence as it goes into the file, and as it is printed. */
export function SheetView({ wording: { say }, sheet, pictures, showPicture }: Props) {
  const { title, level, facts, text, messages, signs, note, missing } = sheet;
  return (
    <article class="card stack sheet">
      <h3>
        <bdi>{seen(title)}</bdi>
      </h3>
      {missing.map((line) => (
        <p class="small" key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      <dl>
        {level ? <Row name={say('evidence.file.level')} value={level.name} /> : null}
        {facts.map(({ name, value }) => (
          <Row key={name} name={name} value={value} />
        ))}
      </dl>
      {text === '' ? null : <Written name={say('evidence.part.text')} text={text} />}
      {messages.length === 0 ? null : <h4>{say('evidence.part.messages')}</h4>}
      {messages.map(({ by, isMine, text: words }, at) => (
        <div class={isMine ? 'mine' : undefined} key={at}>
          <p class="soft small">
            <bdi>{seen(by)}</bdi>
          </p>
          <p class="written" dir="auto">
            {seen(words)}
          </p>
        </div>
      ))}
      {signs.length === 0 ? null : <h4>{say('evidence.part.assessment')}</h4>}
      {signs.map(({ quote, reason }, at) => (
        <div class="reason" key={at}>
          {quote === '' ? null : (
            <p>
              <bdi>“{seen(quote)}”</bdi>
            </p>
          )}
          <p>{reason}</p>
        </div>
      ))}
      {note === '' ? null : <Written name={say('evidence.part.note')} text={note} />}
      {pictures.map((picture, at) => (
        <figure key={at}>
          <img src={showPicture(picture)} alt={say('evidence.picture', { number: at + 1 })} />
        </figure>
      ))}
    </article>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt class="soft small">{name}</dt>
      <dd>
        <bdi>{seen(value)}</bdi>
      </dd>
    </div>
  );
}

function Written({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <h4>{name}</h4>
      <p class="written" dir="auto">
        {seen(text)}
      </p>
    </>
  );
}
