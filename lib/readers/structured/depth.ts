/**
 * Whether brackets in a JSON text stand deeper inside each other than `levels`. One pass over the text, without parsing it:
 * what is nested to hurt is not parsed at all.
 */
export function isDeeper(text: string, levels: number): boolean {
  let level = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') {
      level += 1;
      if (level > levels) return true;
    } else if (sign === '}' || sign === ']') level -= 1;
  }
  return false;
}
