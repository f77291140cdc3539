#!/usr/bin/env node
// `npm test`: everything, from a fresh machine. `--quick` leaves out whatever needs a browser, `--all` tries in the browsers what is otherwise tried in part. The steps stand in test/steps.ts.
import { setUpThenRun } from './setup/then.mjs';

if (process.argv.includes('--all')) process.env.SECOND_LOOK_ALL = '1';
setUpThenRun(process.argv.includes('--quick') ? [] : ['chromium', 'firefox'], 'scripts/test/main.ts');
