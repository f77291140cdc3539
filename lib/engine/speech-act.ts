import type { SpeechAct } from '@/lib/domain/language';
import { kindOf, says } from './facts';
import type { Hits } from './hits';
import { Negations } from './negation';
import { quotationsOf } from './quotations';
import type { Sentences } from './sentences';
import type { Words } from './words';

/** What a text as a whole does: asks something of the reader, or warns, tells and helps. */
export type Stance = 'offer' | 'telling';

/** Who speaks to whom in a text: the acts of its sentences, and what the text as a whole does. */
export class SpeechActs {
  readonly stance: Stance;
  /** For each sentence, one bit for each kind of cue in it. */
  private readonly cues: Uint16Array;
  private readonly negations: Negations;
  private readonly quotations: Int32Array;

  /** Reads the cues among the hits. `isHeard` tells which tokens count: in a conversation, not the reader's own. */
  constructor(
    words: Words,
    hits: Hits,
    private readonly sentences: Sentences,
    isHeard: (token: number) => boolean,
  ) {
    this.cues = new Uint16Array(sentences.count);
    this.negations = new Negations(words, sentences);
    this.quotations = quotationsOf(words);
    let quoted = 0;
    for (let i = 0; i < hits.count; i++) {
      const kind = kindOf(hits.accept[i] ?? 0);
      const from = hits.from[i] ?? 0;
      if (kind === says.indicator && this.quotations[from] !== 0) quoted++;
      if (kind < says.negation || kind > says.offer) continue;
      if (kind === says.negation) this.negations.add(hits.language[i] ?? 0, from, hits.to[i] ?? 0);
      else if (isHeard(from)) this.mark(sentences.sentence[from] ?? 0, kind);
    }
    this.stance = this.judge(quoted);
  }

  /** What is done with the words from token `from` to `to`, a phrase of `language`. */
  actOf(language: number, from: number, to: number): SpeechAct {
    if (this.negations.silence(language, from)) return 'negated';
    const sentence = this.sentences.sentence[from] ?? 0;
    const inside = this.quotations[from] ?? 0;
    if (inside !== 0 && inside === this.quotations[to - 1]) return 'quote';
    if (this.has(sentence, says.offer)) return 'addressed';
    if (this.has(sentence, says.report) || this.has(sentence, says.fiction)) return 'report';
    if (this.has(sentence, says.advice)) return 'advice';
    return this.has(sentence, says.question) ? 'question' : 'addressed';
  }

  /**
   * A text is telling when it says so often enough, and oftener than it offers: a cue of awareness or support counts twice, one of advice,
   * report, question or fiction once, and quoted signs up to twice. One reassurance, or one quoted warning, excuses no offer.
   */
  private judge(quoted: number): Stance {
    let telling = Math.min(2, quoted);
    let offering = 0;
    for (let s = 0; s < this.sentences.count; s++) {
      if (this.has(s, says.awareness) || this.has(s, says.support)) telling += 2;
      if (this.has(s, says.offer)) offering++;
      for (const kind of tellingCues) if (this.has(s, kind)) telling++;
    }
    return telling >= tellingFrom && telling > offering ? 'telling' : 'offer';
  }

  private mark(sentence: number, kind: number): void {
    this.cues[sentence] = (this.cues[sentence] ?? 0) | (1 << (kind - says.negation));
  }

  private has(sentence: number, kind: number): boolean {
    return (((this.cues[sentence] ?? 0) >> (kind - says.negation)) & 1) === 1;
  }
}

const tellingCues = [says.advice, says.report, says.question, says.fiction];
/** Of the invented development texts with signs enough for a caution, three in four that reach this were harmless; of those below, one in six. */
const tellingFrom = 3;
