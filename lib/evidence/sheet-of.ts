import type { Evidence } from '@/lib/domain/evidence';
import { isRedacted, noAddress, type Redacted } from '@/lib/domain/evidence-file';
import type { EvidenceSheet, Fact, SheetMessage } from '@/lib/domain/evidence-sheet';
import type { Message } from '@/lib/domain/offer';
import type { Say } from './say';
import { timesOf } from './times';

/** Evidence in words: what the preview shows and the page in the file says, so that both are the same. */
export function sheetOf(redacted: Redacted, words: Say): EvidenceSheet {
  const { evidence, leftOut } = redacted;
  const { offer, assessment, note } = evidence;
  const isAssessed = !leftOut.includes('assessment');
  return {
    title: offer.title || words.say('offer.untitled'),
    ...(isAssessed ? { level: { level: assessment.level, name: words.say(`level.${assessment.level}`) } } : {}),
    facts: facts(evidence, words).filter(({ value }) => value !== ''),
    text: offer.text,
    messages: offer.messages.map((message) => sheetMessage(message, words)),
    signs: assessment.reasons.map(({ quote, indicator, theme }) => ({
      quote,
      reason: words.sayFirst([`reason.${indicator}`, `theme.${theme}.reason`]),
    })),
    note,
    missing: isRedacted(redacted) ? missing(redacted, words) : [],
  };
}

function facts({ at, zone, offer, assessment, site, version, tags }: Evidence, words: Say): readonly Fact[] {
  const { say, language } = words;
  const { shown, local, utc } = timesOf(at, zone, language);
  const { employer = '', place = '', pay = '', claims = {}, contacts, reader, url } = offer;
  return [
    [say('evidence.file.kept'), shown],
    ['ISO 8601', local],
    ['UTC', utc],
    [say('evidence.file.zone'), zone],
    [say('evidence.file.site'), site ?? ''],
    [say('evidence.file.address'), url === noAddress ? '' : url],
    [say('evidence.file.employer'), employer],
    [say('evidence.file.place'), place],
    [say('evidence.file.pay'), pay],
    [say('evidence.file.claims'), [claims.employer, claims.pay].filter((claim) => claim !== undefined).join('; ')],
    [say('evidence.part.contacts'), contacts.join('\n')],
    [say('evidence.file.harms'), assessment.harms.map((harm) => say(`harm.${harm}`)).join('; ')],
    [say('evidence.file.countries'), assessment.countries.join(', ')],
    [say('evidence.file.language'), offer.language ?? assessment.language],
    [say('evidence.file.reader'), reader],
    [say('evidence.file.version'), `Second Look ${version}`],
    [say('evidence.part.tags'), tags.join(', ')],
  ].map(([name = '', value = '']) => ({ name, value }));
}

function sheetMessage({ from, sender, minutes, text }: Message, { say }: Say): SheetMessage {
  const who = from === 'me' ? say('evidence.file.me') : (sender ?? say('evidence.file.them'));
  const when = minutes === undefined ? '' : `, ${say('evidence.file.minutes', { number: Math.round(minutes) })}`;
  return { by: `${who}${when}`, isMine: from === 'me', text };
}

function missing({ leftOut, picturesOut, blacked }: Redacted, { say }: Say): readonly string[] {
  const parts = [
    ...leftOut.map((part) => say(`evidence.part.${part}`)),
    ...(picturesOut > 0 ? [`${say('evidence.part.pictures')} (${picturesOut})`] : []),
  ];
  return [
    say('evidence.file.redacted'),
    ...(parts.length > 0 ? [say('evidence.file.left-out', { parts: parts.join('; ') })] : []),
    ...(blacked > 0 ? [say('evidence.file.blacked', { count: blacked })] : []),
  ];
}
