/** A text as it is read for contacts, and where each of its UTF-16 units stood in the original; one more for the end. */
export interface FoldedSigns {
  readonly text: string;
  readonly at: readonly number[];
}

/** Where the digits of a script begin that compatibility folding leaves alone: Arabic, Persian, Devanagari, Bengali. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6] as const;
/** White on black, with one and two rings, in a circle without a serif: the first of each stands for 1. */
const ringed = [0x2776, 0x24f5, 0x2780, 0x278a] as const;
const dashes = /^\p{Pd}$/u;
const invisible = /^(?:\p{Cf}|\u{FE0F}|\u{20E3}|\u{034F})$/u;

/**
 * Folds what people write digits and addresses with: keycaps, rings, full width, other scripts, invisible signs. Letters keep their case and accents.
 * `６O０ ➊` is read as `6O0 1`.
 */
export function foldSigns(text: string): FoldedSigns {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; ) {
    const point = text.codePointAt(index) ?? 0;
    const sign = String.fromCodePoint(point);
    const plain = point < 0x80 ? sign : foldSign(sign, point);
    for (let unit = 0; unit < plain.length; unit++) at.push(index);
    folded += plain;
    index += sign.length;
  }
  at.push(text.length);
  return { text: folded, at };
}

function foldSign(sign: string, point: number): string {
  if (invisible.test(sign)) return '';
  const zero = zeros.find((first) => point >= first && point < first + 10);
  if (zero !== undefined) return String(point - zero);
  const one = ringed.find((first) => point >= first && point < first + 9);
  if (one !== undefined) return String(point - one + 1);
  if (point === 0x24ff) return '0';
  if (dashes.test(sign) || point === 0x2212) return '-';
  return sign.normalize('NFKC');
}
