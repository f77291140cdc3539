import { build, type Rolldown } from 'vite';
import { knowledgePack } from '../../scripts/build/knowledge-pack';
import { openChromium } from '../browser/drive/chromium';
import type { EngineFigures } from './in-browser';

const address = 'https://bench.second-look.example/';
/** A page cut off from all others is given a finer clock: 5 µs instead of 100. */
const alone = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const isOutput = (built: unknown): built is Rolldown.RolldownOutput[] =>
  Array.isArray(built) && built.every((one) => 'output' in one);

/** The engine, its knowledge and the measuring as one script. */
async function script(): Promise<string> {
  const root = process.cwd();
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePack()],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: 'tests/bench/in-browser.ts', formats: ['iife'], name: 'bench' },
    },
  });
  if (!isOutput(built)) throw new Error('the bench was not built');
  return built.flatMap(({ output }) => output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []))).join('\n');
}

/** Measures the engine in Chromium, on an empty page without any extension. */
export async function engineCost(): Promise<EngineFigures> {
  const code = await script();
  const driver = await openChromium({ extension: undefined, pages: () => undefined });
  try {
    await driver.context.route(address, (route) =>
      route.fulfill({ body: '<!doctype html><title>bench</title>', contentType: 'text/html', headers: alone }),
    );
    const tab = await driver.tab();
    await tab.open(address);
    await tab.inject(code);
    return await tab.evaluate(() => {
      const { measureEngine }: { measureEngine: () => EngineFigures } = Object(globalThis);
      return measureEngine();
    }, undefined);
  } finally {
    await driver.close();
  }
}
