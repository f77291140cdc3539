import { itemOf, kindOf } from './facts';

/** What a pass over a text found, as columns: which lexicon's language, what was said, first token, and the token behind the last. */
export class Hits {
  count = 0;
  language = new Uint8Array(256);
  accept = new Uint32Array(256);
  from = new Int32Array(256);
  to = new Int32Array(256);
  /** Work done, in steps through the graph. */
  steps = 0;
  /** Some of the text would have cost more steps than allowed and was skipped. */
  partly = false;

  clear(): void {
    this.count = 0;
    this.steps = 0;
    this.partly = false;
  }

  /** Adds a hit, unless the same was found from the same token just before. */
  add(language: number, accept: number, from: number, to: number): void {
    for (let i = this.count - 1; i >= 0 && this.from[i] === from && this.language[i] === language; i--) {
      if (this.accept[i] === accept && this.to[i] === to) return;
    }
    if (this.count === this.accept.length) this.grow();
    this.language[this.count] = language;
    this.accept[this.count] = accept;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count++;
  }

  private grow(): void {
    const size = this.count * 2;
    const { language, accept, from, to } = this;
    this.language = new Uint8Array(size);
    this.accept = new Uint32Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    this.language.set(language);
    this.accept.set(accept);
    this.from.set(from);
    this.to.set(to);
  }
}

/** One hit, as a row. */
export interface Hit {
  readonly language: number;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The hits that say `kind`, in reading order for each language. */
export function hitsSaying(hits: Hits, kind: number): readonly Hit[] {
  const rows: Hit[] = [];
  for (let i = 0; i < hits.count; i++) {
    const accept = hits.accept[i] ?? 0;
    if (kindOf(accept) !== kind) continue;
    rows.push({ language: hits.language[i] ?? 0, value: itemOf(accept), from: hits.from[i] ?? 0, to: hits.to[i] ?? 0 });
  }
  return rows;
}
