import { readFile } from 'node:fs/promises';
import type { Assessment } from '@/lib/domain/assessment';
import type { Offer } from '@/lib/domain/offer';
import type { Reading } from '@/lib/domain/reading';
import { decodePage } from './decode-page';
import { printed } from './printed';
import { readSavedPage } from './saved-page';
import type { Sink } from './sink';

/**
 * Reads a saved page and writes a line for each offer, or one line that there is none.
 * @returns the exit code: 0, or 2 when the file cannot be read
 */
export async function assessSavedPage(
  { file, url }: { readonly file: string; readonly url: URL },
  assess: (offer: Offer) => Assessment,
  output: Sink,
  errors: Sink,
): Promise<0 | 2> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    await errors.write(`assess: ${file} cannot be read: ${reasonOf(bytes)}\n`);
    return 2;
  }
  const complaints: string[] = [];
  const reading = read(bytes, url, complaints);
  if (complaints.length > 0) await errors.write(complaints.join(''));
  await output.write(linesOf(reading, assess));
  return 0;
}

/** Whatever a page holds, it costs one line at most. */
function read(bytes: Uint8Array, url: URL, complaints: string[]): Reading {
  try {
    return readSavedPage(decodePage(bytes), url, ({ reader, why }) => {
      complaints.push(`the reader ${reader} stumbled: ${why}\n`);
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'nothing', nothing: 'unreadable', why: `the page cannot be made out: ${why}` };
  }
}

function linesOf(reading: Reading, assess: (offer: Offer) => Assessment): string {
  if (reading.kind === 'nothing') return `${JSON.stringify({ nothing: reading.nothing, why: reading.why })}\n`;
  return reading.offers
    .map(({ offer }) => `${JSON.stringify({ ...printedOffer(offer), ...printed(assess(offer)) })}\n`)
    .join('');
}

function printedOffer({ reader, kind, title, text, employer, place, pay, contacts, messages }: Offer): object {
  return {
    reader,
    kind,
    title: title ?? null,
    text,
    employer: employer ?? null,
    place: place ?? null,
    pay: pay ?? null,
    contacts,
    ...(kind === 'conversation' ? { messages } : {}),
  };
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be opened';
  return message;
}
