import openCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { PictureReading } from '@/lib/domain/picture-text';
import type { GreyPicture } from './open-grey';
import { pgmOf } from './pgm';
import { readTable } from './read-table';

/** The data of a language, unpacked. */
export interface OpenedLanguage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Tesseract's number for its neural engine alone. */
const neural = 1;
/**
 * How lines are looked for, by Tesseract's numbers: columns and paragraphs anywhere (3), which suits most; where that finds no words, as much
 * text as there is in no order (11), such as a word on a photo.
 */
const layouts = ['3', '11'] as const;
/** Lines that rise or fall less than this, about a third of a degree, are read as they are. */
const straight = 0.005;

/**
 * Reads a grey picture with Tesseract. `core` is its program, `languages` are opened together, the chief one first; `told` hears whole per
 * cent. @throws what WebAssembly throws when memory runs out, and an Error when the data does not open.
 */
export async function recognise(
  { grey, width, height }: GreyPicture,
  core: Uint8Array,
  languages: readonly OpenedLanguage[],
  told: (percent: number) => void,
): Promise<PictureReading> {
  const tesseract = await openCore({
    wasmBinary: core,
    TesseractProgress: (percent) => told(Math.round(percent)),
    print: console.debug,
    printErr: console.debug,
  });
  for (const { name, bytes } of languages) tesseract.FS.writeFile(`${name}.traineddata`, bytes);
  const reader = new tesseract.TessBaseAPI();
  if (reader.Init(null, languages.map(({ name }) => name).join('+'), neural) !== 0)
    throw new Error('no language opened');
  tesseract.FS.writeFile('/input', pgmOf(grey, width, height));
  if (reader.SetImageFile(1, 0) !== 0) throw new Error('the picture did not open');
  reader.SetVariable('tessedit_pageseg_mode', layouts[0]);
  reader.FindLines();
  const slope = reader.GetGradient();
  if (Math.abs(slope) >= straight && reader.SetImageFile(1, slope) !== 0) throw new Error('the picture did not turn');
  for (const layout of layouts) {
    reader.SetVariable('tessedit_pageseg_mode', layout);
    if (reader.Recognize(null) !== 0) throw new Error('nothing was recognised');
    const reading = readTable(reader.GetTSVText(0));
    if (reading.kind === 'read') return reading;
  }
  return { kind: 'unread', why: 'nothing' };
}
