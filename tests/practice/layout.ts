import { readFileSync } from 'node:fs';
import { type Html, html } from './html';

const style = readFileSync(new URL('practice.css', import.meta.url), 'utf8');

/** One practice page. The first thing on it says that everything is invented. */
export function layout(site: string, title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${site} (practice)</title>
<link rel="icon" href="data:,">
<style>${{ html: style }}</style>
</head>
<body>
<p class="practice"><strong>Practice page.</strong> Everything here is invented: firms, people, offers, numbers.
<span lang="es"><strong>Página de práctica.</strong> Todo lo que ves aquí es inventado.</span></p>
<header class="site"><a href="/">${site}</a></header>
${content}
</body>
</html>
`.html;
}
