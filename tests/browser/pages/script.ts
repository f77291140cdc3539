import { type Html, html } from '../../practice/html';
import type { Tab } from '../drive/driver';

/** A page of a site, and where it stands. */
export interface Scene {
  readonly address: string;
  readonly page: string;
}

/** A script of a page, taken as it is. */
export const script = (code: string): Html => ({ html: `<script>${code}</script>` });

/** A value as it may stand in a script. */
export const literal = (value: unknown): string => JSON.stringify(value).replace(/</gu, '\\u003c');

/** A page of a site that has a look of its own. */
export function scene(address: string, title: string, content: Html): Scene {
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body style="margin: 0">
${content}
</body>
</html>
`.html;
  return { address, page };
}

/** Tells a page to do the next thing it has to do: it listens for `cue:<name>`, where others would wait for a time or an answer. */
export const cue = (tab: Tab, name: string): Promise<void> =>
  tab.evaluate((kind) => void dispatchEvent(new Event(`cue:${kind}`)), name);
