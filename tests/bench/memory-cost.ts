import { type BrowserName, openBareBrowser } from '../browser/drive/browsers';
import { benchScript } from './bench-script';
import type { MemoryFigures } from './memory-bench';
import { ms, type Row } from './row';

const address = 'https://bench.second-look.example/';

/** Measures memory in a browser, on an empty page without any extension. */
export async function memoryCost(name: BrowserName): Promise<MemoryFigures> {
  const code = await benchScript('tests/bench/memory-bench.ts');
  const driver = await openBareBrowser(name, {
    pages: (asked) => (asked === address ? '<!doctype html><title>bench</title>' : undefined),
  });
  try {
    const tab = await driver.tab();
    await tab.open(address);
    await tab.inject(code);
    for (let tenth = 0; tenth < 10; tenth++) {
      await tab.evaluate((part) => {
        const { fillMemory }: { fillMemory: (tenth: number) => Promise<void> } = Object(globalThis);
        return fillMemory(part);
      }, tenth);
    }
    return await tab.evaluate(() => {
      const { measureMemory }: { measureMemory: () => Promise<MemoryFigures> } = Object(globalThis);
      return measureMemory();
    }, undefined);
  } finally {
    await driver.close();
  }
}

export function memoryRows(name: BrowserName, { page, text, bytes, contacts, texts }: MemoryFigures): readonly Row[] {
  const among = `among ${contacts} contacts and ${texts} texts`;
  return [
    [`memory in ${name}: 50 contacts ${among}`, ms(page), '5 ms'],
    [`memory in ${name}: one text ${among}`, ms(text), '10 ms'],
    [`memory in ${name}: on the disk`, `${(bytes / 1_000_000).toFixed(1)} MB`, '60 MB'],
  ];
}
