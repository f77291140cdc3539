import { writeFileSync } from 'node:fs';
import { type PictureLanguage, pictureLanguages } from '@/lib/domain/picture-text';
import { openBrowser } from '../browser/drive/browsers';
import type { Flyer } from './flyer';
import { flyerLines } from './flyers';
import { readFlyer } from './read-flyer';
import { wordAccuracy } from './word-accuracy';

const file = 'lib/picture-text/accuracy.md';
const sizes = [12, 18, 28] as const;
const looks = ['light', 'photo'] as const;
/** Pages that read at once, each in a worker of its own. */
const atOnce = 3;

const head = `# How well words are read in pictures

Written by \`npm run report:pictures\` from flyers that the browser draws: six lines in each language, in DejaVu Sans, at three sizes of letters.
"clean" is dark on light, as a picture of a screen; "photo" has uneven light, grain, a slight turn and JPEG's losses. A word counts when it was read
exactly, capitals and marks included. Real photos, handwriting, curved or patterned letters come out worse.

| language | ${looks.flatMap((look) => sizes.map((size) => `${look === 'light' ? 'clean' : 'photo'} ${size} px`)).join(' | ')} |
|---|${'---|'.repeat(looks.length * sizes.length)}
`;

const driver = await openBrowser('Chromium', { pages: () => undefined });
const rows = new Map<PictureLanguage, string>();
const left = [...pictureLanguages];

/** Takes one language after another until none is left. */
async function measure(): Promise<void> {
  const tab = await driver.own('check.html');
  await tab.wait('textarea');
  for (let language = left.shift(); language !== undefined; language = left.shift()) {
    const cells: string[] = [];
    for (const look of looks) {
      for (const size of sizes) {
        const flyer: Flyer = { lines: flyerLines[language], size, face: 'DejaVu Sans', look };
        const { text } = await readFlyer(tab, language, flyer);
        const accuracy = wordAccuracy(flyer.lines.join('\n'), text);
        if (accuracy < 1) console.log(`${language} ${look} ${size}: ${JSON.stringify(text)}`);
        cells.push(accuracy.toFixed(2));
      }
    }
    rows.set(language, `| ${language} | ${cells.join(' | ')} |\n`);
    console.log(rows.get(language)?.trim());
  }
}

try {
  await Promise.all(Array.from({ length: atOnce }, measure));
} finally {
  await driver.close();
}
writeFileSync(file, head + pictureLanguages.map((language) => rows.get(language) ?? '').join(''));
