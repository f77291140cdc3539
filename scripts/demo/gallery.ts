import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ChromiumDriver, openChromium } from '../../tests/browser/drive/chromium';
import { type Surface, surfaces } from '../../tests/browser/drive/our-surfaces';
import { type Own, openOwn } from '../../tests/browser/drive/own';
import { practicePages } from '../../tests/practice/pages';

/** Languages the pictures are in, each with a country it is spoken in: two scripts, two directions. */
const languages = [
  { language: 'es', country: 'ES' },
  { language: 'ar', country: 'DE' },
  { language: 'uk', country: 'PL' },
] as const;
const themes = ['light', 'dark'] as const;

interface Column {
  readonly language: string;
  readonly country: string;
  readonly theme: (typeof themes)[number];
}

const columns: readonly Column[] = languages.flatMap((one) => themes.map((theme) => ({ ...one, theme })));
const folderOf = ({ language, theme }: Column): string => `${language}-${theme}`;

async function take(driver: ChromiumDriver, own: Own, surface: Surface, file: string): Promise<void> {
  const tab = await surface.open({ driver, own });
  // Marks and panels belong where they stand on the screen; pages of ours are shown to their end.
  await driver.pageOf(tab).screenshot({ path: file, fullPage: surface.kind === 'page' });
  await tab.close();
}

async function takeColumn(extension: string, column: Column, folder: string): Promise<void> {
  const pages = practicePages();
  const driver = await openChromium({
    extension,
    pages: (address) => pages.get(address),
    colorScheme: column.theme,
    reducedMotion: true,
  });
  try {
    const own = await openOwn(driver);
    await own.ask({ kind: 'change-settings', language: column.language, country: column.country });
    mkdirSync(path.join(folder, folderOf(column)), { recursive: true });
    for (const surface of surfaces) {
      await take(driver, own, surface, path.join(folder, folderOf(column), `${surface.name}.png`));
    }
  } finally {
    await driver.close();
  }
}

function contents(): string {
  const cell = (name: string, column: Column): string => {
    const file = `${folderOf(column)}/${name}.png`;
    return `<td><a href="${file}"><img src="${file}" alt="${name}, ${folderOf(column)}" loading="lazy" width="300"></a></td>`;
  };
  const rows = surfaces.map(
    ({ name }) => `<tr><th scope="row">${name}</th>${columns.map((column) => cell(name, column)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every surface of Second Look</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; background: #e9e9e6; color: #222; }
td { vertical-align: top; padding: 6px; }
th { text-align: start; position: sticky; inset-inline-start: 0; background: #e9e9e6; padding: 6px; }
img { display: block; border: 1px solid #999; }
</style>
<h1>Every surface of Second Look</h1>
<table>
<tr><td></td>${columns.map((column) => `<th scope="col">${folderOf(column)}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
</html>
`;
}

/** Takes a picture of every surface in every language and theme, and a page to look through them. Gives the number of pictures. */
export async function showGallery(extension: string, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  for (const column of columns) {
    await takeColumn(extension, column, folder);
    console.log(`${folderOf(column)}: ${surfaces.length} pictures`);
  }
  writeFileSync(path.join(folder, 'index.html'), contents());
  return columns.length * surfaces.length;
}
