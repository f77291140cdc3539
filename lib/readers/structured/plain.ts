const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** One line of text from a value that may carry character references. */
export function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/gu, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/gu, ' ')
    .trim();
}
