#!/usr/bin/env node
// `npm test`: everything, from a fresh machine. `--quick` leaves out whatever needs a browser. The steps stand in test/steps.ts.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun(process.argv.includes('--quick') ? [] : ['chromium', 'firefox'], 'scripts/test/main.ts');
