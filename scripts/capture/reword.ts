const nouns = (
  'harbour lantern meadow kettle saddle orchard pebble ribbon thimble walnut anchor basket candle drawer easel feather ' +
  'garden hammer island jacket kernel ladder magnet napkin oyster pencil quiver rudder spindle teapot umbrella velvet ' +
  'window yarrow zither acorn bridge copper dapple ember fiddle goblet hazel inlet juniper'
).split(' ');

/** Replaces every word by an invented one, the same word always by the same; numbers by other numbers. Signs and currencies stay. */
export function reword(text: string, mostWords = 24): string {
  const words = text.replace(/\s+/gu, ' ').split(' ').slice(0, mostWords);
  return words.map(newWord).join(' ');
}

/** Currencies and codes by which amounts are known stay, else there would be no pay to read. */
const kept = /^(?:eur|euros?|usd|gbp|pln|ron|zł|lei|грн|year|month|hour|mes|año|brutto|bruto)\.?$/iu;

function newWord(word: string): string {
  return word.replace(/\p{L}[\p{L}\p{M}'’]*|\d+/gu, (piece) => {
    if (/^\d/u.test(piece)) return newNumber(piece);
    if (kept.test(piece) || piece.length === 1) return piece;
    const noun = nouns[hashOf(piece.toLowerCase()) % nouns.length] ?? 'acorn';
    return /^\p{Lu}/u.test(piece) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  });
}

/** As long as it was, and none that could lead back to it; what may be a phone is the number nobody has. */
function newNumber(number: string): string {
  if (number.length >= 6) return '600000000'.padEnd(number.length, '0').slice(0, number.length);
  return String(hashOf(`number ${number}`))
    .slice(-number.length)
    .replace(/^0/u, '4');
}

function hashOf(text: string): number {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
