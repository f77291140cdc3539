/** How far into a page a browser looks for the declared encoding, in bytes. */
const head = 1024;

/** Bytes 0x80 to 0x9F in windows-1252, a space where there is nothing. Node 20 decodes them as Latin-1, quotation marks and euros lost. */
const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function typographic(control: string): string {
  const letter = high.charAt((control.codePointAt(0) ?? 0) - 0x80);
  return letter === ' ' ? control : letter;
}

/**
 * The markup of a saved page as text: by its byte order mark, else as UTF-8 where it is that, else by what it declares, else as
 * windows-1252, as browsers do. UTF-8 goes before the declaration because saving a page often converts it and leaves the declaration.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    // `stream`: a file cut short in the middle of a character is UTF-8 all the same.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    const decoder = decoderFor(declared(bytes));
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u{80}-\u{9F}]/gu, typographic) : text;
  }
}

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, head));
  return /charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(start)?.[1];
}

/** An encoding nobody knows is as good as none. Declaring UTF-16 in bytes one can read as ASCII means UTF-8. */
function decoderFor(label: string | undefined): TextDecoder {
  if (label === undefined) return new TextDecoder('windows-1252');
  if (/^utf-?16/iu.test(label)) return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
