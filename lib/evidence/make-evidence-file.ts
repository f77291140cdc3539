import { type Zippable, zipSync } from 'fflate';
import type { Redacted } from '@/lib/domain/evidence-file';
import { type NamedBytes, sha256, sumsName, sumsOf } from './checksums';
import { folderName, isPictureName } from './file-names';
import { filesOf, utf8 } from './files-of';
import { pageOf } from './page-of';
import { readMe } from './read-me';
import type { Say } from './say';
import { sheetOf } from './sheet-of';
import { summaryTable } from './summary-table';

/** A file that is ready to be saved. */
export interface EvidenceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of all of it, in hexadecimal. */
  readonly sum: string;
}

/**
 * Makes the one file: a ZIP with a readable page, a folder for each offer, a table, and a checksum of each of them. The same evidence and
 * words give the same bytes.
 * @throws Error where a picture is of no kind we know.
 */
export async function makeEvidenceFile(items: readonly Redacted[], words: Say): Promise<EvidenceFile> {
  const named = items.map((redacted, at) => {
    const folder = folderName(at);
    const sheet = sheetOf(redacted, words);
    return { redacted, sheet, folder, files: filesOf(redacted, sheet, folder) };
  });
  const pages = named.map(({ sheet, files }) => ({
    sheet,
    files: files.map(({ name }) => name),
    pictures: files.map(({ name }) => name).filter(isPictureName),
  }));
  const summed: readonly NamedBytes[] = [
    { name: 'README.txt', bytes: utf8(readMe(words)) },
    { name: 'index.html', bytes: utf8(pageOf(pages, words)) },
    ...named.flatMap(({ files }) => files),
    { name: 'summary.csv', bytes: utf8(summaryTable(named, words)) },
  ];
  const files = [...summed, { name: sumsName, bytes: utf8(await sumsOf(summed)) }];
  const bytes = zipSync(zippable(files), { mtime: zipTime(Math.max(...items.map(({ evidence }) => evidence.at))) });
  return { bytes, sum: await sha256(bytes) };
}

/** Pictures are packed already. */
function zippable(files: readonly NamedBytes[]): Zippable {
  return Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: isPictureName(name) ? 0 : 6 }]]));
}

/** The years a ZIP can tell. */
const firstTime = Date.UTC(1980, 0, 2);
const lastTime = Date.UTC(2099, 11, 30);

/** When the newest offer was kept, as UTC: a ZIP knows no zones, so its times must not depend on where it is made. */
function zipTime(at: number): Date {
  const utc = new Date(Math.min(Math.max(at, firstTime), lastTime));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
