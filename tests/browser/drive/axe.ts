import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Tab } from './driver';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG 2.2 A and AA, and what axe holds to be good practice. */
export const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The rules that colours can break: for a page that was held to all of them in other colours. */
export const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** Part of a page to look at: everything, or what stands inside an open shadow root. */
export type Part = readonly [host: string, inside: string] | undefined;

/** What axe finds wrong, one line for each rule, with the elements. */
export async function violations(tab: Tab, part?: Part, options = rules): Promise<readonly string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis, undefined))) await tab.inject(source);
  return tab.evaluate(
    async ({ where, how }) => {
      const { axe }: { axe: { run: (context: unknown, how: unknown) => Promise<AxeResults> } } = Object(globalThis);
      const context = where ? { include: [{ fromShadowDom: where }] } : document;
      const { violations: found } = await axe.run(context, how);
      return found.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    },
    { where: part, how: options },
  );
}
