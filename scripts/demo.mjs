#!/usr/bin/env node
// `npm run demo`: builds, opens a browser with the extension on the practice pages, or on any saved page; see demo/main.ts.
import { setUpThenRun } from './setup/then.mjs';

setUpThenRun(['chromium'], 'scripts/demo/main.ts');
