#!/usr/bin/env node
// `npm run report`: what the engine finds in our own texts and in the corpora beside this checkout; see tests/corpus.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun([], 'tests/corpus/write-report.ts');
