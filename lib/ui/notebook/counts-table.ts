import type { Counted } from './counts';

/**
 * The numbers as text that a program for tables takes: cells apart by tabs, a line for each row. A name that such a program could take for
 * a formula gets an apostrophe in front (OWASP, "CSV Injection").
 */
export function countsTable(tables: readonly Counted[], offers: string): string {
  return tables
    .map(({ title, rows }) => [[title, offers], ...rows.map((row) => [row.name, String(row.offers)])])
    .map((rows) => rows.map((cells) => cells.map(plainCell).join('\t')).join('\n'))
    .join('\n\n');
}

function plainCell(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^[=+\-@]/u.test(line) ? `'${line}` : line;
}
