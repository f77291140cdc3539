import { IntlMessageFormat } from 'intl-messageformat';

/** A number wherever a message has a placeholder: read aloud it is one short word, and it picks a branch of every plural. */
const values = new Proxy({}, { get: () => 2, has: () => true });

/** A message as a person reads it. */
export function plainWords(message: string, language: string): string {
  return message.includes('{') ? String(new IntlMessageFormat(message, language).format(values)) : message;
}

/** Sentences with at least one word in them; a colon ends one, too, because what follows stands by itself. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!:])["”»]?\s+/u).filter((sentence) => wordsIn(sentence).length > 0);
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
