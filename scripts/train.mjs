#!/usr/bin/env node
// `npm run train`: learns the weights of wording and judgement from texts; see scripts/train.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun([], 'scripts/train/main.ts');
