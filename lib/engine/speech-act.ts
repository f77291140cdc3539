import type { SpeechAct } from '@/lib/domain/language';
import { kindOf, says } from './facts';
import type { Hits } from './hits';
import { isNegated, type Negation } from './negation';
import { quotedTokens } from './quotations';
import type { Sentences } from './sentences';
import type { Words } from './words';

/** What a text as a whole does: asks something of the reader, or warns, tells and helps. */
export type Stance = 'offer' | 'telling';

/** Who speaks to whom: the act of any stretch, and the stance of the text. */
export interface Acts {
  readonly stance: Stance;
  actOf(language: number, from: number, to: number): SpeechAct;
}

/** Cues from which a text counts as a warning, a report, a lesson or a story. */
const tellingFrom = 3;

/** Judges who speaks to whom from a pack's cues, quotation marks, questions and negations. */
export function judgeActs(words: Words, hits: Hits, sentences: Sentences): Acts {
  const cues = new Uint16Array(sentences.count);
  const negations: Negation[] = [];
  let whole = 0;
  let offers = 0;
  const seen = new Set<number>();
  for (let i = 0; i < hits.count; i++) {
    const accept = hits.accept[i] ?? 0;
    const kind = kindOf(accept);
    const language = hits.language[i] ?? 0;
    if (kind < says.negation || kind > says.offer) continue;
    const from = hits.from[i] ?? 0;
    const sentence = sentences.sentence[from] ?? 0;
    if (kind === says.negation) negations.push({ language, from, to: hits.to[i] ?? 0 });
    else cues[sentence] = (cues[sentence] ?? 0) | (1 << (kind - says.negation));
    if (kind === says.offer) offers++;
    if (kind === says.awareness || kind === says.support) {
      if (!seen.has(from)) whole += 2;
      seen.add(from);
    }
  }
  const has = (sentence: number, kind: number): boolean =>
    (((cues[sentence] ?? 0) >> (kind - says.negation)) & 1) === 1;
  for (let s = 0; s < sentences.count; s++) {
    if (has(s, says.report) || has(s, says.advice) || has(s, says.fiction)) whole++;
  }
  const quoted = quotedTokens(words);
  return {
    stance: whole >= tellingFrom && whole > offers * 2 ? 'telling' : 'offer',
    actOf(language, from, to) {
      if (isNegated(negations, sentences, language, from)) return 'negated';
      if (quoted(from, to)) return 'quote';
      const sentence = sentences.sentence[from] ?? 0;
      if (has(sentence, says.offer)) return 'addressed';
      if (has(sentence, says.report) || has(sentence, says.fiction)) return 'report';
      if (has(sentence, says.advice)) return 'advice';
      if (has(sentence, says.question)) return 'question';
      return 'addressed';
    },
  };
}
