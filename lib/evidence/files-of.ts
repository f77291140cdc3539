import { isRedacted, type Redacted } from '@/lib/domain/evidence-file';
import type { EvidenceSheet } from '@/lib/domain/evidence-sheet';
import type { NamedBytes } from './checksums';
import { pictureName } from './file-names';
import { pictureKind } from './picture-kind';

/** The form of `offer.json`; another form gets another number. */
export const offerForm = 'second-look-evidence-1';

/** The files of one offer: its data, its words to the letter, its pictures. @throws Error where a picture is of no kind we know. */
export function filesOf(redacted: Redacted, sheet: EvidenceSheet, folder: string): readonly NamedBytes[] {
  const { evidence, pictures } = redacted;
  const written = [
    ['offer.json', `${JSON.stringify(dataOf(redacted), undefined, 2)}\n`],
    ['text.txt', evidence.offer.text],
    ['messages.txt', sheet.messages.map(({ by, text }) => `${by}:\n${text}\n`).join('\n')],
    ['note.txt', evidence.note],
  ] as const;
  return [
    ...written
      .filter(([, content]) => content !== '')
      .map(([name, content]) => ({ name: `${folder}/${name}`, bytes: utf8(content) })),
    ...pictures.map((bytes, at) => {
      const kind = pictureKind(bytes);
      if (!kind) throw new Error(`picture ${at + 1} of ${folder} is of no known kind`);
      return { name: `${folder}/${pictureName(at, kind)}`, bytes };
    }),
  ];
}

/** Text in UTF-8. A lone surrogate has no bytes in UTF-8 and becomes U+FFFD. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** With its keys in one order, so that the same evidence gives the same bytes. */
function dataOf(redacted: Redacted): Readonly<Record<string, unknown>> {
  const { evidence, leftOut, picturesOut, blacked } = redacted;
  return {
    form: offerForm,
    ...(isRedacted(redacted) ? { redaction: { leftOut, picturesOut, blacked } } : {}),
    evidence: sorted(evidence),
  };
}

function sorted(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]));
}
