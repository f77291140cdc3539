#!/usr/bin/env node
// `npm run bench`: how fast the engine is and what a page pays for the extension; see tests/bench.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun(['chromium', 'firefox'], 'tests/bench/main.ts');
