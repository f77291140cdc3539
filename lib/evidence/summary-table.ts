import { noAddress, type Redacted } from '@/lib/domain/evidence-file';
import type { Say } from './say';
import { timesOf } from './times';

/** What a spreadsheet would take for a formula, after white space and in full width, too. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]/u;

/** A table of what is in a file, a row for each offer: CSV with commas and CR LF, as RFC 4180 has it; a mark of UTF-8 goes first. */
export function summaryTable(
  items: readonly { readonly redacted: Redacted; readonly folder: string }[],
  words: Say,
): string {
  const { say } = words;
  const head = [
    say('evidence.file.files'),
    say('evidence.file.kept'),
    'UTC',
    say('evidence.file.zone'),
    say('evidence.part.title'),
    say('evidence.file.level'),
    say('evidence.file.harms'),
    say('evidence.file.site'),
    say('evidence.file.address'),
    say('evidence.file.employer'),
    say('evidence.file.place'),
    say('evidence.file.pay'),
    say('evidence.part.contacts'),
    say('evidence.part.tags'),
    say('evidence.part.pictures'),
    say('evidence.file.reader'),
    say('evidence.file.version'),
  ];
  const rows = items.map(({ redacted, folder }) => row(redacted, folder, words));
  return `\u{FEFF}${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function row({ evidence, leftOut, pictures }: Redacted, folder: string, { say, language }: Say): readonly string[] {
  const { at, zone, offer, assessment, site = '', tags, version } = evidence;
  const { local, utc } = timesOf(at, zone, language);
  return [
    folder,
    local,
    utc,
    zone,
    offer.title ?? '',
    leftOut.includes('assessment') ? '' : say(`level.${assessment.level}`),
    assessment.harms.map((harm) => say(`harm.${harm}`)).join('; '),
    site,
    offer.url === noAddress ? '' : offer.url,
    offer.employer ?? '',
    offer.place ?? '',
    offer.pay ?? '',
    offer.contacts.join('; '),
    tags.join('; '),
    String(pictures.length),
    offer.reader,
    version,
  ];
}

/** A cell in quotes; an apostrophe goes before what would be a formula. */
export function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.toWellFormed().replaceAll('"', '""')}"`;
}
