import type { Quote } from './quote-around';

/** The exact words of an offer, isolated so that their direction disturbs nothing. Text, whatever the page wrote. */
export function QuotedText({ quote, language }: { readonly quote: Quote; readonly language: string }) {
  const { before, sign, after, isCutBefore, isCutAfter } = quote;
  // The dots of a cut come from the style sheet: what stands in the element is the offer's, to the letter.
  const cuts = [isCutBefore ? 'cut-before' : '', isCutAfter ? 'cut-after' : ''].join(' ').trim();
  return (
    <p class="quote">
      <bdi lang={language} class={cuts === '' ? undefined : cuts}>
        “{before.trimStart()}
        <strong>{sign}</strong>
        {after.trimEnd()}”
      </bdi>
    </p>
  );
}
