#!/usr/bin/env node
// `npm run size`: what each script that enters a page weighs, and fails when one is over its budget. Needs `npm run build`.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const folder = '.output/chrome-mv3';

/**
 * Most kilobytes (1,000 bytes) after gzip. The content script runs on every page that is switched on; the others only when needed. `read-page`
 * carries words of many languages for pages of any make, and comes only with a press.
 */
const budgets = { 'offers.js': 45, 'by-shape.js': 45, 'overlay.js': 40, 'read-page.js': 80, 'read-selection.js': 5 };

const weigh = (bytes) => gzipSync(bytes, { level: 9 }).length / 1000;

let isFine = true;
for (const [file, budget] of Object.entries(budgets)) {
  const path = `${folder}/${file}`;
  if (!existsSync(path)) {
    console.error(`${path} is not there; build first: npm run build`);
    isFine = false;
    continue;
  }
  const bytes = readFileSync(path);
  const weight = weigh(bytes);
  const isOver = weight > budget;
  isFine &&= !isOver;
  const sizes = `${(bytes.length / 1000).toFixed(1).padStart(7)} kB, ${weight.toFixed(1).padStart(6)} kB gzip`;
  console.log(`${file.padEnd(18)}${sizes}, budget ${budget} kB${isOver ? '  OVER BUDGET' : ''}`);
}
process.exit(isFine ? 0 : 1);
