import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { browsers } from '../browser/drive/browsers';
import { engineCost } from './engine-cost';
import { exitCost } from './exit-cost';
import { feedCost } from './feed/feed-cost';
import { feedRows } from './feed/feed-rows';
import { memoryCost, memoryRows } from './memory-cost';
import { notebookCost } from './notebook-cost';
import { median, type PageCost, pageCost, type Visit } from './page-cost';
import { pictureRows } from './pictures';
import { ms, type Row } from './row';

const visits = 5;
const file = 'output/bench.json';

function build(...words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/wxt', ['build', ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

const kilobytes = (name: string): number =>
  gzipSync(readFileSync(`.output/chrome-mv3/${name}`), { level: 9 }).length / 1000;

const middle = (list: readonly Visit[], key: keyof Visit): number => median(list.map((visit) => visit[key]));

function pageRows({ items, withUs, without, ours, per100 }: PageCost): readonly Row[] {
  return [
    [`our script time per 100 entries shown (list of ${items})`, ms(per100), '20 ms'],
    ['most of ours in one task', ms(Math.max(...ours.map(({ longest }) => longest))), '50 ms'],
    ['tasks over 50 ms that are ours', String(Math.max(...ours.map(({ longTasks }) => longTasks))), '0'],
    [
      'layout shift with / without',
      `${middle(withUs, 'shift').toFixed(4)} / ${middle(without, 'shift').toFixed(4)}`,
      'equal',
    ],
    ['all script time with / without', `${ms(middle(withUs, 'script'))} / ${ms(middle(without, 'script'))}`],
    ['all task time with / without', `${ms(middle(withUs, 'tasks'))} / ${ms(middle(without, 'tasks'))}`],
  ];
}

/** Says what was measured as soon as it is: all of it takes ten minutes, and whoever waits may need the first part only. */
function tell(rows: readonly Row[]): void {
  for (const [name, figure, bar] of rows) {
    const must = bar && (bar.startsWith('no less') ? bar : `at most ${bar}`);
    console.log(`${name.padEnd(72)}${figure}${must ? `   (${must})` : ''}`);
  }
}

mkdirSync('output', { recursive: true });
build();
build('--mode', 'practice');
build('-b', 'firefox', '--mode', 'practice');
const size = kilobytes('offers.js');
tell([
  ['content script, gzip', `${size.toFixed(1)} kB`, '45 kB'],
  ['content script of sites read by their shape, gzip', `${kilobytes('by-shape.js').toFixed(1)} kB`, '45 kB'],
]);
const engine = await engineCost();
tell([
  ['a post of 300 units, p50', ms(engine.post.p50)],
  ['a post of 300 units, p95', ms(engine.post.p95), '0.25 ms'],
  ...Object.entries(engine.prose).map(
    ([language, { ms: took, times }]): Row => [
      `400,000 units of advertisements in ${language}, its language guessed`,
      `${ms(took)}, ${times.toFixed(1)} x indexOf`,
      '25 x',
    ],
  ),
  [
    '400,000 units against the phrases of all languages at once',
    `${ms(engine.pack.ms)}, ${engine.pack.times.toFixed(1)} x indexOf`,
  ],
  [
    '400,000 units against 10,000 made-up phrases',
    `${ms(engine.matcher.ms)}, ${engine.matcher.times.toFixed(1)} x indexOf`,
    '25 x',
  ],
  ['reading 400,000 units as words', `${ms(engine.words.ms)}, ${engine.words.times.toFixed(1)} x indexOf`],
  ['one token of 5,000,000 units', ms(engine.bomb.whole), '250 ms'],
  ['opening the knowledge, first / later', `${ms(engine.opening.first)} / ${ms(engine.opening.median)}`, '5 ms'],
  ['knowledge', `${(engine.bytes / 1000).toFixed(0)} kB`, '1,500 kB'],
]);
const page = await pageCost(path.resolve('.output/chrome-mv3-practice'), visits);
tell(pageRows(page));
const feed = await feedCost();
tell(feedRows(feed));
const exits: Record<string, Awaited<ReturnType<typeof exitCost>>> = {};
const memory: Record<string, Awaited<ReturnType<typeof memoryCost>>> = {};
const notebooks: Record<string, Awaited<ReturnType<typeof notebookCost>>> = {};
for (const name of browsers) {
  const seen = await memoryCost(name);
  tell(memoryRows(name, seen));
  memory[name] = seen;
  const exit = await exitCost(name, visits);
  tell([
    [`quick exit in ${name}: page covered after the press, p50`, ms(exit.covered), '200 ms'],
    [`quick exit in ${name}: neutral page asked for, p50`, ms(exit.asked), '200 ms'],
  ]);
  exits[name] = exit;
  const notebook = await notebookCost(name, 5_000);
  const { count, first, all, later, overview } = notebook;
  tell([
    [`notebook of ${count} offers in ${name}: first results, nothing opened yet`, ms(first), '100 ms'],
    [`notebook of ${count} offers in ${name}: search once all is open, p50`, ms(later), '100 ms'],
    [`notebook of ${count} offers in ${name}: all opened / what repeats`, `${ms(all)} / ${ms(overview)}`],
  ]);
  notebooks[name] = notebook;
}
for (const rows of pictureRows()) tell(rows);
writeFileSync(
  file,
  `${JSON.stringify({ engine, page, feed, exits, memory, notebooks, contentScriptKilobytes: size }, undefined, 2)}\n`,
);
console.log(`\nAll figures are in ${file}.`);
