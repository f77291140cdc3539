import type { ChosenLine } from '@/lib/domain/guidance';
import type { Wording } from '../words';
import { countryName, languageName } from './country-name';
import { hoursText, openText } from './hours-text';
import { lineFor } from './line-for';
import { type Dialled, numberFor } from './number-for';
import { NumberToCall } from './number-to-call';
import { waysToWrite } from './ways-to-write';

interface Props {
  readonly wording: Wording;
  readonly helpline: ChosenLine;
  /** Country of the reader: lines of another one show the number that works from abroad. */
  readonly from: string;
  /** Without source and ways to write: for the panel, where there is little room. */
  readonly brief?: boolean;
}

/** One line: whom you reach, the number in large, and what is known of it. What is not known is not said. */
export function HelplineCard({ wording, helpline, from, brief = false }: Props) {
  const number = numberFor(helpline, from, wording.language);
  return (
    <article class="card helpline">
      <h3>
        <bdi>{helpline.name}</bdi>
      </h3>
      <p class="soft small">{lineFor(wording, helpline)}</p>
      {number === undefined ? null : <NumberToCall wording={wording} number={number} />}
      <ul class="chips">
        {facts(wording, helpline, number?.kind).map((fact) => (
          <li class="chip" key={fact}>
            {fact}
          </li>
        ))}
      </ul>
      {brief ? null : <NumbersByLanguage wording={wording} helpline={helpline} shown={number?.phone} />}
      {brief && number !== undefined ? null : <WaysToWrite wording={wording} helpline={helpline} />}
      {brief ? null : <Origin wording={wording} helpline={helpline} />}
    </article>
  );
}

function facts(wording: Wording, helpline: ChosenLine, kind: Dialled['kind'] | undefined): readonly string[] {
  const { say } = wording;
  const spoken = helpline.languages?.map((code) => languageName(wording, code)).join(', ');
  return [
    hoursText(wording, helpline.hours) ?? (kind === undefined ? undefined : say('help.card.hours.unknown')),
    openText(wording, helpline),
    helpline.free === true && kind !== 'abroad' && kind !== 'ordinary' ? say('help.card.free') : undefined,
    helpline.free === false && kind !== 'abroad' ? say('help.card.not-free') : undefined,
    helpline.anonymous === true ? say('help.card.anonymous') : undefined,
    helpline.confidence === 'medium' ? say('help.card.medium') : undefined,
    helpline.notOnBill === true ? say('help.card.not-on-bill') : undefined,
    spoken ? say('help.card.languages', { languages: spoken }) : undefined,
    helpline.interpreted === undefined ? undefined : say('help.card.interpreter', { count: helpline.interpreted }),
    helpline.deafAccess === undefined ? undefined : deafAccess(wording, helpline.deafAccess),
    kind === 'abroad' ? say('help.card.abroad') : undefined,
  ].filter((fact) => fact !== undefined);
}

function deafAccess({ language, say }: Wording, ways: string): string {
  const named = ways.split(', ').map((way) => say(`help.deaf.${way}`));
  return say('help.card.deaf', { how: new Intl.ListFormat(language, { type: 'disjunction' }).format(named) });
}

/** Some lines answer each language on a number of its own. */
function NumbersByLanguage({
  wording,
  helpline,
  shown,
}: Pick<Props, 'wording' | 'helpline'> & { readonly shown: string | undefined }) {
  const others = helpline.phonesByLanguage?.filter(({ phone }) => phone !== shown) ?? [];
  if (others.length === 0) return null;
  return (
    <ul class="list plain">
      {others.map(({ languages, phone, phoneShown }) => (
        <li key={phone}>
          {languages.map((code) => languageName(wording, code)).join(', ')}:{' '}
          <a href={`tel:${phone}`}>
            <bdi dir="ltr">{phoneShown}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

function WaysToWrite({ wording, helpline }: Pick<Props, 'wording' | 'helpline'>) {
  const { say } = wording;
  const ways = waysToWrite(helpline);
  const { sms, smsWord } = helpline;
  return (
    <>
      {ways.length === 0 ? null : (
        <p class="row wrap">
          {ways.map(({ key, address }) => (
            <a class="button slim" key={key} href={address} target="_blank" rel="noopener noreferrer">
              {say(key)}
              <span class="sr">: {helpline.name}</span>
            </a>
          ))}
        </p>
      )}
      {sms === undefined ? null : (
        <p class="small">
          {smsWord === undefined
            ? `${say('help.card.sms')}: ${sms}`
            : say('help.card.sms.word', { word: smsWord, number: sms })}
        </p>
      )}
    </>
  );
}

function Origin({ wording, helpline }: Pick<Props, 'wording' | 'helpline'>) {
  const { say, language } = wording;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(helpline.checked),
  );
  return (
    <details>
      <summary>{say('help.card.checked', { date })}</summary>
      <p class="small">
        {countryName(wording, helpline.country)} ·{' '}
        <a href={helpline.source} target="_blank" rel="noopener noreferrer">
          {say('help.card.source')}
        </a>
      </p>
      {helpline.notOnBill === true ? <p class="soft small">{say('help.card.not-on-bill.note')}</p> : null}
    </details>
  );
}
