import type { Helpline } from '@/lib/domain/guidance';
import type { Wording } from '../words';
import { CopyButton } from './copy-button';
import { countryName, languageName } from './country-name';
import { hoursText } from './hours-text';

interface Props {
  readonly wording: Wording;
  readonly helpline: Helpline;
  /** Country of the reader: lines of another one show the number that works from abroad. */
  readonly from: string;
  /** Without source and ways to write: for the panel, where there is little room. */
  readonly brief?: boolean;
}

/** One line: whom you reach, the number in large, and what is known of it. What is not known is not said. */
export function HelplineCard({ wording, helpline, from, brief = false }: Props) {
  const { say } = wording;
  const isAbroad = helpline.country !== from && helpline.fromAbroad !== undefined;
  const phone = isAbroad ? helpline.fromAbroad : helpline.phone;
  const shown = isAbroad ? (helpline.fromAbroadShown ?? helpline.fromAbroad) : (helpline.phoneShown ?? helpline.phone);
  return (
    <article class="card helpline">
      <h3>
        <bdi>{helpline.name}</bdi>
      </h3>
      <p class="soft small">{purpose(wording, helpline)}</p>
      {phone === undefined || shown === undefined ? null : (
        <div class="row wrap">
          <a class="number grow" href={`tel:${phone}`} aria-label={`${say('help.card.call')} ${shown}`}>
            <bdi dir="ltr">{shown}</bdi>
          </a>
          <CopyButton
            text={shown}
            label={say('copy')}
            done={say('copy.done')}
            failed={say('copy.failed')}
            what={shown}
          />
        </div>
      )}
      <ul class="chips">
        {facts(wording, helpline, isAbroad).map((fact) => (
          <li class="chip" key={fact}>
            {fact}
          </li>
        ))}
      </ul>
      {brief ? null : <NumbersByLanguage wording={wording} helpline={helpline} />}
      {brief && phone !== undefined ? null : <WaysToWrite wording={wording} helpline={helpline} />}
      {brief ? null : <Origin wording={wording} helpline={helpline} />}
    </article>
  );
}

/** What the line is for, in words the reader knows. */
function purpose({ language, say }: Wording, { englishName, name, needs }: Helpline): string {
  if (language === 'en' && englishName !== name) return englishName;
  return say(`help.need.${needs[0]}`);
}

function facts(wording: Wording, helpline: Helpline, isAbroad: boolean): readonly string[] {
  const { say } = wording;
  const spoken = helpline.languages?.map((code) => languageName(wording, code)).join(', ');
  return [
    hoursText(wording, helpline.hours) ?? (helpline.phone === undefined ? undefined : say('help.card.hours.unknown')),
    helpline.free === true && !isAbroad ? say('help.card.free') : undefined,
    helpline.free === false && !isAbroad ? say('help.card.not-free') : undefined,
    helpline.anonymous === true ? say('help.card.anonymous') : undefined,
    helpline.confidence === 'medium' ? say('help.card.medium') : undefined,
    helpline.notOnBill === true ? say('help.card.not-on-bill') : undefined,
    spoken ? say('help.card.languages', { languages: spoken }) : undefined,
    helpline.interpreted === undefined ? undefined : say('help.card.interpreter', { count: helpline.interpreted }),
    helpline.deafAccess === undefined ? undefined : deafAccess(wording, helpline.deafAccess),
    isAbroad ? say('help.card.abroad') : undefined,
  ].filter((fact) => fact !== undefined);
}

function deafAccess({ language, say }: Wording, ways: string): string {
  const named = ways.split(', ').map((way) => say(`help.deaf.${way}`));
  return say('help.card.deaf', { how: new Intl.ListFormat(language, { type: 'disjunction' }).format(named) });
}

/** Some lines answer each language on a number of its own. */
function NumbersByLanguage({ wording, helpline }: Pick<Props, 'wording' | 'helpline'>) {
  const { phonesByLanguage } = helpline;
  if (!phonesByLanguage) return null;
  return (
    <ul class="list plain">
      {phonesByLanguage.map(({ languages, phone, phoneShown }) => (
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
  const ways = [
    { key: 'help.card.chat', address: helpline.chat },
    { key: 'help.card.whatsapp', address: helpline.whatsapp && `https://wa.me/${helpline.whatsapp.slice(1)}` },
    { key: 'help.card.telegram', address: helpline.telegram && `https://t.me/${helpline.telegram.slice(1)}` },
    { key: 'help.card.email', address: helpline.email && `mailto:${helpline.email}` },
    { key: 'help.card.web', address: helpline.web },
  ].flatMap(({ key, address }) => (address === undefined ? [] : [{ key, address }]));
  const { sms, smsWord } = helpline;
  return (
    <>
      {ways.length === 0 ? null : (
        <p class="row wrap">
          {ways.map(({ key, address }) => (
            <a class="button slim" key={key} href={address} target="_blank" rel="noopener noreferrer">
              {say(key)}
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
