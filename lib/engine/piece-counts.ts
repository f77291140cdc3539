/** Rows there is room for at first: those of a post. */
const usual = 2048;
/** What a very long text made larger than this would cost each short one after it. */
const mostKept = 32_768;

/**
 * Counts rows met, in the order they were first met in. A small hash table that grows with the text: a counter for every row there is would be
 * spread over more memory than a processor keeps at hand.
 */
export class PieceCounts {
  /** Different rows met. */
  count = 0;
  rows = new Int32Array(usual);
  times = new Uint16Array(usual);
  /** Where each row is counted, plus one; twice as many as rows, a power of two. */
  private slots = new Int32Array(usual * 2);

  /** Counts a row once more. */
  add(row: number): void {
    const { slots, rows } = this;
    const mask = slots.length - 1;
    let slot = row & mask;
    for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
      if (rows[at - 1] === row) {
        const before = this.times[at - 1] ?? 0;
        if (before < 0xffff) this.times[at - 1] = before + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    rows[this.count] = row;
    this.times[this.count] = 1;
    slots[slot] = ++this.count;
    if (this.count === rows.length) this.grow();
  }

  clear(): void {
    this.count = 0;
    if (this.slots.length <= mostKept) {
      this.slots.fill(0);
      return;
    }
    this.rows = new Int32Array(usual);
    this.times = new Uint16Array(usual);
    this.slots = new Int32Array(usual * 2);
  }

  private grow(): void {
    const { rows, times } = this;
    this.rows = new Int32Array(rows.length * 2);
    this.rows.set(rows);
    this.times = new Uint16Array(times.length * 2);
    this.times.set(times);
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    rows.forEach((row, at) => {
      let slot = row & mask;
      while (this.slots[slot]) slot = (slot + 1) & mask;
      this.slots[slot] = at + 1;
    });
  }
}
