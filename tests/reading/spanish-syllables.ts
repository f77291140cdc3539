/** How many syllables a Spanish word has: two strong vowels, or a weak one with an accent beside a strong one, are two; at least one. */
export function spanishSyllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/gu, 'k')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóú])/gu, '')
    .replace(/y(?![aeiouáéíóú])/gu, 'i');
  const groups = sounded.match(/[aeiouáéíóúü]+/gu) ?? [];
  return Math.max(
    1,
    groups.reduce((total, group) => total + nuclei(group), 0),
  );
}

const strong = /[aeoáéó]/u;
const stressedWeak = /[íú]/u;

/** Vowels side by side that are spoken apart. */
function nuclei(group: string): number {
  const vowels = [...group];
  const firm = vowels.filter((vowel) => strong.test(vowel) || stressedWeak.test(vowel)).length;
  return Math.max(1, firm);
}
