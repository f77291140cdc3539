#!/usr/bin/env node
// `npm run report:pictures`: how well words are read in pictures, from flyers that Chromium draws; see tests/picture-text. Needs
// `npx wxt build --mode practice`.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun(['chromium'], 'tests/picture-text/write-accuracy.ts');
