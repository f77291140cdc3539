#!/usr/bin/env node
// `npm run dev`: a browser with the extension on the practice pages, built anew at every change; see dev/main.ts.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun(['chromium'], 'scripts/dev/main.ts');
