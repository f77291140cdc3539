/** Quotes longer than this are shortened in the middle: a quote is to be recognised, not read again. In UTF-16 units. */
const longest = 180;

/** Marks that change how text around them is shown or that show nothing: made visible, so that a quote hides nothing. */
const invisible = /(?!\u200d)[\p{Cc}\p{Cf}]/gu;

/** The exact words of an offer, isolated so that their direction disturbs nothing. Text, whatever the page wrote. */
export function QuotedText({ text, language }: { readonly text: string; readonly language: string }) {
  return (
    <p class="quote">
      <bdi lang={language}>“{shownQuote(text)}”</bdi>
    </p>
  );
}

/** A quote as it is shown: on one line, shortened in the middle, with a dot for each invisible mark in it. */
export function shownQuote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(invisible, '·');
  if (line.length <= longest) return line;
  const half = Math.floor((longest - 3) / 2);
  return `${line.slice(0, half).trimEnd().toWellFormed()} … ${line.slice(-half).trimStart().toWellFormed()}`;
}
