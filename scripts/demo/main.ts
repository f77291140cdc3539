import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type ChromiumDriver, openChromium } from '../../tests/browser/drive/chromium';
import type { Pages } from '../../tests/browser/drive/driver';
import { practicePages } from '../../tests/practice/pages';
import { parseArguments, usage, type Wish } from './arguments';
import { grantedFor, isGranted, practiceBuild } from './build';
import { showGallery } from './gallery';
import { showPractice } from './practice';
import { showSavedPage } from './saved-page';
import { hasScreen } from './screen';

const folder = 'output';

type Shown = Extract<Wish, { kind: 'practice' | 'page' }>;

function pagesFor(wish: Shown): Pages {
  if (wish.kind === 'practice') {
    const pages = practicePages();
    return (address) => pages.get(address);
  }
  const page = readFileSync(wish.file, 'utf8');
  return (address) => (address === wish.url.href ? page : undefined);
}

async function stayOpen(driver: ChromiumDriver): Promise<void> {
  console.log('\nThe browser stays open; close its window to end.');
  await new Promise<void>((resolve) => driver.context.once('close', () => resolve()));
}

async function show(wish: Shown): Promise<number> {
  const headless = wish.headless || !hasScreen();
  const build = practiceBuild();
  const isOn = wish.kind === 'practice' || isGranted(build, wish.url);
  const extension = wish.kind === 'page' && !isOn ? grantedFor(build, wish.url) : build;
  const driver = await openChromium({
    pages: pagesFor(wish),
    extension,
    headless,
    still: wish.kind === 'page',
    // Pictures must not catch a mark half faded in.
    reducedMotion: headless,
  });
  try {
    const marks =
      wish.kind === 'practice'
        ? await showPractice(driver, folder)
        : await showSavedPage(driver, { address: wish.url.href, isOn, folder });
    console.log(`\nPictures are in ${folder}/.`);
    if (!headless) await stayOpen(driver);
    return marks;
  } finally {
    await driver.close();
    if (extension !== build) rmSync(extension, { recursive: true, force: true });
  }
}

const wish = parseArguments(process.argv.slice(2));
if (wish.kind === 'help') {
  console.log(usage);
  process.exit(0);
}
if (wish.kind === 'wrong') {
  console.error(`${wish.why}\n\n${usage}`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
if (wish.kind === 'gallery') {
  const pictures = await showGallery(practiceBuild(), `${folder}/gallery`);
  console.log(`\n${pictures} pictures; open ${folder}/gallery/index.html to look through them.`);
  process.exit(0);
}
const marks = await show(wish);
if (wish.kind === 'practice' && marks === 0) {
  console.error('No mark appeared on the practice pages: something is broken.');
  process.exit(1);
}
