/** Phrases of one theme, by indicator id. */
export type PhrasesById = Readonly<Record<string, readonly string[]>>;
