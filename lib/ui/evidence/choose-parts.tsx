import { type EvidencePart, evidenceParts, type Omission } from '@/lib/domain/evidence-file';
import type { Wording } from '../words';
import type { ChosenItem } from './file-steps';
import type { EvidencePort } from './port';

interface Props {
  readonly wording: Wording;
  readonly chosen: readonly ChosenItem[];
  readonly port: EvidencePort;
  readonly change: (chosen: readonly ChosenItem[]) => void;
}

/** What goes in, offer by offer and part by part. */
export function ChooseParts({ wording, chosen, port, change }: Props) {
  const { say } = wording;
  const replace = (at: number, item: Partial<ChosenItem>): void =>
    change(chosen.map((one, index) => (index === at ? { ...one, ...item } : one)));
  return (
    <section class="stack screen-only">
      <h2>{say('evidence.choose.title')}</h2>
      <p>{say('evidence.choose.intro')}</p>
      {chosen.map((item, at) => (
        <div class="card stack" key={item.whole.evidence.id}>
          <label class="row">
            <input type="checkbox" checked={item.isIn} onChange={() => replace(at, { isIn: !item.isIn })} />
            <bdi class="grow label">
              {say('evidence.choose.item', { title: item.whole.evidence.offer.title || say('offer.untitled') })}
            </bdi>
          </label>
          {item.isIn ? (
            <Parts wording={wording} item={item} port={port} change={(omission) => replace(at, { omission })} />
          ) : null}
        </div>
      ))}
      <p class="soft small">{say('evidence.choose.always')}</p>
      <p class="soft small">{say('evidence.contacts.note')}</p>
    </section>
  );
}

interface PartsProps {
  readonly wording: Wording;
  readonly item: ChosenItem;
  readonly port: EvidencePort;
  readonly change: (omission: Omission) => void;
}

function Parts({ wording: { say }, item: { whole, omission }, port, change }: PartsProps) {
  const there = port.partsWithin(whole);
  const turn = (part: EvidencePart): void => change({ ...omission, parts: turned(omission.parts, part) });
  const turnPicture = (at: number): void => change({ ...omission, pictures: turned(omission.pictures, at) });
  return (
    <ul class="list plain parts">
      {evidenceParts
        .filter((part) => there.has(part))
        .map((part) => (
          <li key={part}>
            <label class="row">
              <input type="checkbox" checked={!omission.parts.includes(part)} onChange={() => turn(part)} />
              <span class="grow">{say(`evidence.part.${part}`)}</span>
            </label>
          </li>
        ))}
      {whole.pictures.map((picture, at) => (
        <li key={`picture-${at}`}>
          <label class="row">
            <input type="checkbox" checked={!omission.pictures.includes(at)} onChange={() => turnPicture(at)} />
            <span class="grow">{say('evidence.picture', { number: at + 1 })}</span>
            <img class="small-picture" src={port.showPicture(picture)} alt="" />
          </label>
        </li>
      ))}
    </ul>
  );
}

function turned<T>(out: readonly T[], one: T): readonly T[] {
  return out.includes(one) ? out.filter((other) => other !== one) : [...out, one];
}
