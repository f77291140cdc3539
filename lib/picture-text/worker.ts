import type { PictureLanguages, PictureReading } from '@/lib/domain/picture-text';
import { type LanguageData, languageData } from './languages';
import { openGrey } from './open-grey';
import { type OpenedLanguage, recognise } from './recognise';
import type { ReadAsk, ReadTold } from './talk';
import { unpack } from './unpack';

const tell = (told: ReadTold): void => postMessage(told);

async function open({ name, load }: LanguageData): Promise<OpenedLanguage> {
  return { name, bytes: await unpack((await load()).default) };
}

/** The program and the data, which lie in files of the extension: `undefined` when one is missing or damaged. */
async function openData(languages: PictureLanguages) {
  try {
    const [core, ...opened] = await Promise.all([
      import('virtual:second-look/picture-text/core').then((file) => unpack(file.default)),
      ...languages.map((language) => open(languageData[language])),
    ]);
    return { core, opened };
  } catch (error) {
    console.debug('data to read pictures:', error);
    return undefined;
  }
}

async function read({ picture, languages }: ReadAsk): Promise<PictureReading> {
  const opened = await openGrey(picture);
  if (opened.kind === 'unread') return opened;
  tell({ kind: 'percent', percent: 1 });
  const data = await openData(languages);
  if (!data) return { kind: 'unread', why: 'no-data' };
  let last = 1;
  return recognise(opened, data.core, data.opened, (percent) => {
    if (percent <= last) return;
    last = percent;
    tell({ kind: 'percent', percent });
  });
}

/** `RangeError` is what browsers throw when WebAssembly, or an array, gets no memory; Tesseract itself aborts with a `RuntimeError`. */
function whyFailed(error: unknown): PictureReading {
  console.debug('reading a picture:', error);
  const isMemory =
    error instanceof RangeError ||
    (error instanceof WebAssembly.RuntimeError && /memory|OOM|abort/iu.test(error.message));
  return { kind: 'unread', why: isMemory ? 'no-memory' : 'failed' };
}

/** The worker reads one picture and is ended by the page: memory that WebAssembly once took comes back in no other way. */
addEventListener('message', ({ data }: MessageEvent<ReadAsk>) => {
  read(data)
    .catch(whyFailed)
    .then((reading) => tell({ kind: 'done', reading }));
});
