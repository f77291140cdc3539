import type { PictureKind } from './picture-kind';

/** Names in a file. All of them are ours and ASCII: no word of an offer becomes a name. */
export const topNames = ['README.txt', 'SHA256SUMS', 'index.html', 'summary.csv'] as const;

/** The folder of an offer, counted from 0: `offer-0001`. */
export function folderName(at: number): string {
  return `offer-${String(at + 1).padStart(4, '0')}`;
}

/** A picture in the folder of its offer, counted from 0: `picture-1.png`. */
export function pictureName(at: number, kind: PictureKind): string {
  return `picture-${at + 1}.${kind}`;
}

const ofAnOffer =
  /^(?<folder>offer-\d{4})\/(?:offer\.json|text\.txt|messages\.txt|note\.txt|picture-(?<picture>\d{1,4})\.(?:png|jpg|webp))$/u;

/** The folder a name belongs to, and which picture it is, where it is a name that files of ours have in a folder. */
export function partsOfName(name: string): { readonly folder: string; readonly picture?: number } | undefined {
  const { folder, picture } = ofAnOffer.exec(name)?.groups ?? {};
  if (folder === undefined) return undefined;
  return picture === undefined ? { folder } : { folder, picture: Number(picture) };
}

/** Whether a file of ours has this name. Whatever leads elsewhere (`..`, `/`, `C:`) is none. */
export function isOurName(name: string): boolean {
  return topNames.some((top) => top === name) || partsOfName(name) !== undefined;
}

export function isPictureName(name: string): boolean {
  return partsOfName(name)?.picture !== undefined;
}
