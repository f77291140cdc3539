#!/usr/bin/env node
// Draws public/icon/*.png, the lens sign and the plain dot of discreet mode, with an installed Chromium: `node scripts/draw-icons.mjs`. Run it when the sign changes.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './setup/find-browser.mjs';

// One colour that can be seen on light and on dark toolbars.
const colour = '#2f8794';
const sign = (stroke) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
<g fill="none" stroke="${colour}" stroke-width="${stroke}"><circle cx="13.5" cy="20" r="11.2"/><circle cx="26.5" cy="20" r="11.2"/></g>
<path fill="${colour}" d="M20 10.9a11.2 11.2 0 0 1 0 18.2a11.2 11.2 0 0 1 0-18.2z"/></svg>`;

// Nothing about it says whose it is.
const dot = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="11" fill="#7a838a"/></svg>`;

const folder = new URL('../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false });
const draw = async (file, size, svg) => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await writeFile(new URL(`${file}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
};
// Small signs need heavier lines to be read.
for (const size of [16, 32, 48, 96, 128]) await draw(size, size, sign(size <= 16 ? 4.2 : 3.4));
for (const size of [16, 32, 48]) await draw(`dot-${size}`, size, dot);
await browser.close();
