import type { EvidenceSheet } from '@/lib/domain/evidence-sheet';
import { escapeHtml } from './escape';
import { pageStyle } from './page-style';
import type { Say } from './say';
import { verifyLines } from './verify-lines';

/** One offer on the page, with the names of its files. */
export interface PageItem {
  readonly sheet: EvidenceSheet;
  /** Every file of it, in order. */
  readonly files: readonly string[];
  readonly pictures: readonly string[];
}

/** Nothing runs on the page and nothing is fetched; pictures come from beside it, and a page opened from a disk has no other `'self'`. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The readable page of a file: a whole HTML document that opens without us. Everything read is escaped; addresses are text, not links. */
export function pageOf(items: readonly PageItem[], words: Say): string {
  const { language, direction, say } = words;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(say('evidence.file.title'))}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(say('evidence.file.title'))}</h1>
<p>${escapeHtml(say('evidence.file.intro'))}</p>
<p>${escapeHtml(say('evidence.file.about-signs'))}</p>
</header>
<main>
${items.map((item, at) => article(item, at, words)).join('\n')}
</main>
<footer class="small">
<h2>${escapeHtml(say('evidence.file.verify.title'))}</h2>
${verifyLines(words).map(verifyLine).join('\n')}
</footer>
</body>
</html>
`;
}

function article({ sheet, files, pictures }: PageItem, at: number, { say }: Say): string {
  const { title, level, facts, text, messages, signs, note, missing } = sheet;
  const number = escapeHtml(say('evidence.file.item', { number: at + 1 }));
  const parts = [
    `<p>${number}</p>\n<h2><bdi>${escapeHtml(title)}</bdi></h2>`,
    ...missing.map((line) => `<p><strong>${escapeHtml(line)}</strong></p>`),
    `<table>\n${level ? row(say('evidence.file.level'), level.name) : ''}${facts.map(({ name, value }) => row(name, value)).join('')}</table>`,
    part(say('evidence.part.text'), text === '' ? '' : words(text)),
    part(say('evidence.part.messages'), messages.map(message).join('\n')),
    part(say('evidence.part.assessment'), signs.map(sign).join('\n')),
    part(say('evidence.part.note'), note === '' ? '' : words(note)),
    part(
      say('evidence.part.pictures'),
      pictures.map((file, of) => picture(file, say('evidence.picture', { number: of + 1 }))).join('\n'),
    ),
    part(
      say('evidence.file.files'),
      `<p class="small">${files.map((file) => `<code>${escapeHtml(file)}</code>`).join('<br>\n')}</p>`,
    ),
  ];
  return `<article>\n${parts.filter((one) => one !== '').join('\n')}\n</article>`;
}

function part(heading: string, body: string): string {
  return body === '' ? '' : `<section>\n<h3>${escapeHtml(heading)}</h3>\n${body}\n</section>`;
}

function row(name: string, value: string): string {
  return `<tr><th scope="row">${escapeHtml(name)}</th><td><bdi>${escapeHtml(value)}</bdi></td></tr>\n`;
}

/** A line break at the start of `pre` is not shown: one of ours goes first. */
function words(text: string): string {
  return `<pre dir="auto">\n${escapeHtml(text)}</pre>`;
}

function message({ by, isMine, text }: EvidenceSheet['messages'][number]): string {
  return `<div${isMine ? ' class="mine"' : ''}>\n<p class="small"><bdi>${escapeHtml(by)}</bdi></p>\n${words(text)}\n</div>`;
}

function sign({ quote, reason }: EvidenceSheet['signs'][number]): string {
  const quoted = quote === '' ? '' : `<p><bdi>“${escapeHtml(quote)}”</bdi></p>`;
  return `<blockquote>${quoted}<p>${escapeHtml(reason)}</p></blockquote>`;
}

function picture(file: string, name: string): string {
  const shown = escapeHtml(name);
  return `<figure><img src="${escapeHtml(file)}" alt="${shown}"><figcaption class="small">${shown}</figcaption></figure>`;
}

function verifyLine({ kind, line }: ReturnType<typeof verifyLines>[number]): string {
  return kind === 'words' ? `<p>${escapeHtml(line)}</p>` : `<p dir="ltr"><code>${escapeHtml(line)}</code></p>`;
}
