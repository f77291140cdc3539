import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { assessLines } from '@/lib/cli/assess-lines';
import { type Sink, sinkTo } from '@/lib/cli/sink';
import type { Assessment } from '@/lib/domain/assessment';
import type { Offer } from '@/lib/domain/offer';

/** Stands for the engine: one reason, the whole text. */
const assess = ({ text, language = 'en' }: Offer): Assessment => ({
  level: 'notice',
  language,
  reasons: [
    {
      indicator: 'fee-upfront',
      theme: 'money-fee',
      strength: 'strong',
      quote: text,
      part: 'text',
      start: 0,
      end: text.length,
    },
  ],
  combinations: ['fee-and-travel'],
  harms: ['job_scam_identity_theft'],
  countries: [],
  partly: false,
});

function collect(): Sink & { readonly text: () => string } {
  let all = '';
  return {
    write: async (text) => {
      all += text;
      return true;
    },
    text: () => all,
  };
}

async function run(input: string): Promise<{ code: number; out: unknown[]; raw: string; err: string }> {
  const [output, errors] = [collect(), collect()];
  const code = await assessLines(new PassThrough().end(input), assess, output, errors);
  const out = output
    .text()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, out, raw: output.text(), err: errors.text() };
}

test('each row gets its assessment, in order and as the contract has it', async () => {
  const { code, raw, err } = await run('{"id":"a","text":"Pay <b>first</b>","lang":"es"}\n\n{"id":2,"text":""}');
  expect(raw.split('\n')).toEqual([
    '{"id":"a","level":"notice","lang":"es","reasons":[{"indicator":"fee-upfront","strength":"strong","quote":"Pay <b>first</b>","part":"text"}],"combinations":["fee-and-travel"],"harms":["job_scam_identity_theft"]}',
    '{"id":2,"level":"notice","lang":"en","reasons":[{"indicator":"fee-upfront","strength":"strong","quote":"","part":"text"}],"combinations":["fee-and-travel"],"harms":["job_scam_identity_theft"]}',
    '',
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a bad row costs one line, is named by its number, and the run goes on to end with 1', async () => {
  const { code, out, err } = await run('{"id":1,"text":"a"}\n\nnonsense\n{"id":"x"}\r\n{"id":2,"text":"b"}\n');
  expect(out).toEqual([
    expect.objectContaining({ id: 1, level: 'notice' }),
    { id: null, error: 'not JSON' },
    { id: 'x', error: 'nothing to assess: give text, title or messages' },
    expect.objectContaining({ id: 2, level: 'notice' }),
  ]);
  expect(err).toBe('line 3: not JSON\nline 4: nothing to assess: give text, title or messages\n');
  expect(code).toBe(1);
});

test('no input is fine and gives no output', async () => {
  expect(await run('')).toMatchObject({ code: 0, out: [], err: '' });
});

test('when the other side is slow, no more is read than it can take', async () => {
  let taken = 0;
  let given = 0;
  async function* rows(): AsyncGenerator<Uint8Array> {
    for (given = 0; given < 50; given++) yield Buffer.from(`{"id":${given},"text":"${'a'.repeat(10_000)}"}\n`);
  }
  const slow = new Writable({
    highWaterMark: 1,
    write(_, __, done) {
      // One answer may be on its way while the next is being made; more would pile up.
      expect(given - taken).toBeLessThanOrEqual(1);
      taken += 1;
      setImmediate(done);
    },
  });
  expect(await assessLines(rows(), assess, sinkTo(slow), collect())).toBe(0);
  expect(taken).toBe(50);
});

test('when nobody reads the answers any more, it stops quietly', async () => {
  let given = 0;
  async function* rows(): AsyncGenerator<Uint8Array> {
    for (; given < 1_000; given++) yield Buffer.from(`{"id":${given},"text":"a"}\n`);
  }
  const gone = new Writable({
    write(_, __, done) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  expect(await assessLines(rows(), assess, sinkTo(gone), collect())).toBe(0);
  expect(given).toBeLessThan(10);
});

test('a full disk is an error', async () => {
  const full = new Writable({
    write(_, __, done) {
      done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    },
  });
  async function* rows(): AsyncGenerator<Uint8Array> {
    for (let id = 0; id < 100; id++) yield Buffer.from(`{"id":${id},"text":"a"}\n`);
  }
  await expect(assessLines(rows(), assess, sinkTo(full), collect())).rejects.toThrow('no space left');
});
