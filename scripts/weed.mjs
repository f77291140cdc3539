#!/usr/bin/env node
// `npm run weed`: which phrases are not worth their place; see scripts/weed.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun([], 'scripts/weed/main.ts');
