import type { Evidence } from '@/lib/domain/evidence';
import type { FoundEvidence, WrongFile } from '@/lib/domain/evidence-found';
import { caps } from './caps';
import { partsOfName } from './file-names';
import { offerForm } from './files-of';
import { grouped } from './grouped';
import { pictureKind } from './picture-kind';

/** Reads evidence out of what JSON held, or answers `undefined` where it is none: the schema of the caller. */
export type ParseEvidence = (value: unknown) => Evidence | undefined;

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Reads the offers of a file. @param whole files that are as they were. @param listed every name that was to be there. */
export function readOffers(
  whole: Files,
  listed: readonly string[],
  parse: ParseEvidence,
): { readonly found: readonly FoundEvidence[]; readonly wrong: readonly WrongFile[] } {
  const folders = grouped(listed, (name) => partsOfName(name)?.folder);
  const found: FoundEvidence[] = [];
  const wrong: WrongFile[] = [];
  const ids = new Set<string>();
  for (const [folder, names] of folders) {
    // Where a file of an offer is not whole, that has been said already.
    if (folder === undefined || !names.every((name) => whole.has(name))) continue;
    const offer = readOffer(whole, names, folder, parse);
    if ('wrong' in offer) wrong.push(offer);
    else if (ids.has(offer.evidence.id)) wrong.push({ name: `${folder}/offer.json`, wrong: 'twice' });
    else found.push(offer);
    if ('evidence' in offer) ids.add(offer.evidence.id);
  }
  return { found, wrong };
}

function readOffer(
  whole: Files,
  names: readonly string[],
  folder: string,
  parse: ParseEvidence,
): FoundEvidence | WrongFile {
  const name = `${folder}/offer.json`;
  const bytes = whole.get(name);
  if (!bytes) return { name, wrong: 'missing' };
  if (bytes.length > caps.data) return { name, wrong: 'too-big' };
  const data = jsonIn(bytes);
  if (!isOurData(data)) return { name, wrong: 'unreadable' };
  const evidence = parse(data.evidence);
  const pictures = picturesOf(whole, names);
  if (!evidence || evidence.pictures !== pictures.length) return { name, wrong: 'unreadable' };
  const strange = pictures.find((picture) => !pictureKind(picture.bytes));
  if (strange) return { name: strange.name, wrong: 'unreadable' };
  return { evidence, pictures: pictures.map((picture) => picture.bytes), isRedacted: 'redaction' in data };
}

function picturesOf(whole: Files, names: readonly string[]) {
  return names
    .flatMap((name) => {
      const at = partsOfName(name)?.picture;
      const bytes = whole.get(name);
      return at === undefined || !bytes ? [] : [{ name, at, bytes }];
    })
    .toSorted((a, b) => a.at - b.at);
}

function isOurData(data: unknown): data is { readonly form: string; readonly evidence: unknown } {
  return typeof data === 'object' && data !== null && 'form' in data && data.form === offerForm && 'evidence' in data;
}

function jsonIn(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (depthOf(text) > caps.levels) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON: the caller says so.
  }
}

/** How deep JSON goes; brackets in strings are words. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (isInString) {
      if (unit === '\\') at += 1;
      else if (unit === '"') isInString = false;
    } else if (unit === '"') isInString = true;
    else if (unit === '{' || unit === '[') deepest = Math.max(deepest, ++depth);
    else if (unit === '}' || unit === ']') depth -= 1;
  }
  return deepest;
}
