import type { PracticeItem } from '@/lib/domain/practice';
import { unreachable } from '@/lib/domain/unreachable';
import type { Wording } from '../words';
import type { PracticeLanguage } from './items';
import { markedWords } from './marked-words';

interface Props {
  readonly wording: Wording;
  readonly item: PracticeItem;
  readonly language: PracticeLanguage;
  /** Whether the words of its signs stand out. */
  readonly isMarked: boolean;
}

/** An item drawn like what it is, under a label that says it is invented. */
export function ItemCard(props: Props) {
  const { wording, item, language } = props;
  return (
    <section class="stack invented" aria-labelledby="item-title">
      <p class="invented-label">{wording.say(`practice.invented.${item.form}`)}</p>
      <div class={`card stack ${item.form}`} lang={language.code} dir={language.direction}>
        <Inside {...props} />
      </div>
    </section>
  );
}

function Inside(props: Props) {
  const { form } = props.item;
  switch (form) {
    case 'offer':
      return (
        <>
          <Title {...props} />
          <Paragraphs {...props} />
        </>
      );
    case 'profile':
      return (
        <>
          <div class="row">
            <span class="initial" aria-hidden="true">
              {[...props.item.title].at(0)}
            </span>
            <Title {...props} />
          </div>
          <Paragraphs {...props} />
        </>
      );
    case 'chat':
      return (
        <>
          <Title {...props} />
          <Bubbles {...props} />
        </>
      );
    default:
      return unreachable(form);
  }
}

function Title({ item }: Props) {
  return (
    <h2 class="grow" id="item-title" dir="auto">
      {item.title}
    </h2>
  );
}

function Paragraphs(props: Props) {
  return props.item.text.split('\n').map((paragraph) => (
    <p key={paragraph} dir="auto">
      <Marked {...props} text={paragraph} />
    </p>
  ));
}

function Bubbles(props: Props) {
  const { wording, item } = props;
  return (
    <ol class="bubbles">
      {Object.entries(item.messages).map(([place, { from, text }]) => (
        <li key={place} class={from}>
          <span class="sr" lang={from === 'me' ? wording.language : undefined}>
            <bdi>{from === 'me' ? wording.say('practice.you') : item.title}</bdi>:{' '}
          </span>
          <span dir="auto">{from === 'me' ? text : <Marked {...props} text={text} />}</span>
        </li>
      ))}
    </ol>
  );
}

function Marked({ item, isMarked, text }: Props & { readonly text: string }) {
  if (!isMarked) return text;
  const quotes = item.signs.map(({ quote }) => quote);
  return markedWords(text, quotes).map(({ start, text: words, isSign }) =>
    isSign ? <mark key={start}>{words}</mark> : words,
  );
}
