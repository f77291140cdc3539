const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls and marks that turn the direction of text or show nothing. Those that join letters stay: words need them. */
const invisible = /(?!\n|\t|\u200c|\u200d)[\p{Cc}\p{Cf}]/gu;

/** Text for an HTML document, in an element or a quoted attribute. What would hide or turn something is shown by its number. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (mark) => marks[mark] ?? '');
}

/** Text with its invisible marks written out: `[U+202E]`. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(invisible, (mark) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
