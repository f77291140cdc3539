/** Markup that may be put into other markup as it is. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | readonly Html[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function put(piece: Piece): string {
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return piece.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
  return 'html' in piece ? piece.html : piece.map(put).join('\n');
}

/** A tagged template for pages: strings are escaped, markup made by it is not. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: strings.map((string, index) => string + put(pieces[index] ?? '')).join('') };
}
