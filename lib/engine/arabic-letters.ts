const arabic = /[\u0600-\u06ff]/u;
/** Vowel signs, the small alef, and the stroke that only stretches a word. */
const unwritten = /[\u064b-\u065f\u0670\u0640]/gu;
/** Letters that are written one for the other. */
const alike: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' };
const anyAlike = /[أإآٱىة]/gu;

/** A text as Arabic is typed in a hurry: without vowel signs, its alefs and endings plain. Other scripts stay as they are. */
export function plainArabic(text: string): string {
  if (!arabic.test(text)) return text;
  return text.replace(unwritten, '').replace(anyAlike, (letter) => alike[letter] ?? letter);
}
