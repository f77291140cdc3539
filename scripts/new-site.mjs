#!/usr/bin/env node
// `npm run new:site`: makes the reader and the first page of a new site; see scripts/new-site.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun([], 'scripts/new-site/main.ts');
