#!/usr/bin/env node
// `npm run capture`: makes a fixture out of a page that someone saved; see scripts/capture.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun([], 'scripts/capture/main.ts');
