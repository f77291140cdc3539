import { loadModule } from '../build/load-module';
import type * as Weed from './weed';

/** `npm run weed -- es ro`: says which phrases of these languages, or of all, are not worth their place; it changes nothing. */
const { weed } = await loadModule<typeof Weed>('scripts/weed/weed.ts', 'test');
weed(process.argv.slice(2), (line) => console.log(line));
