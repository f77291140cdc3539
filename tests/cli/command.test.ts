import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Starting a process, perhaps on a busy machine, takes longer than calling a function.
vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = path.join(root, 'scripts', 'assess.mjs');
let folder = '';

/** The whole command as a shell would start it, from another folder. */
function assess(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    status,
    stdout,
    stderr,
    rows: () =>
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

// The first run builds the command.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'second-look-assess-'));
  const { status, stderr } = assess(['--help']);
  expect(status, stderr).toBe(0);
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

test('--help says how, on standard output', () => {
  const { status, stdout, stderr } = assess(['--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm run --silent assess');
});

test('wrong usage says what is wrong and how it goes, on the error output, and ends with 2', () => {
  const { status, stdout, stderr } = assess(['offers.jsonl']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^assess: offers\.jsonl is not understood\n\nUsage:/u);
});

test('a risky offer, an ordinary one and a bad line, with the real engine', () => {
  const risky = {
    id: 'r',
    surface: 'job-ad',
    title: 'Hostess in Zurich',
    text: 'We pay your flight and you pay it back from your wages. The boss keeps your passport until the debt is paid. Do not tell your family.',
  };
  const plain = {
    id: 7,
    surface: 'job-ad',
    title: 'Baker',
    text: 'We bake bread at night. Five shifts a week, paid monthly.',
  };
  const { status, rows, stderr } = assess([], `${JSON.stringify(risky)}\nnonsense\n${JSON.stringify(plain)}\n`);
  const [first, bad, second] = rows();
  expect(first).toMatchObject({ id: 'r', lang: 'en', level: expect.stringMatching(/^(?:caution|danger)$/u) });
  for (const { quote, part } of first.reasons) expect(part === 'title' ? risky.title : risky.text).toContain(quote);
  expect(bad).toEqual({ id: null, error: 'not JSON' });
  expect(second).toMatchObject({ id: 7, level: 'none' });
  expect(stderr).toBe('line 2: not JSON\n');
  expect(status).toBe(1);
});

test('answers come while the input is still open', async () => {
  const command = spawn(process.execPath, [script], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const answers: string[] = [];
  const next = () =>
    new Promise<void>((resolve) => command.stdout.once('data', (piece) => resolve(void answers.push(String(piece)))));
  for (const id of [1, 2]) {
    const answered = next();
    command.stdin.write(`${JSON.stringify({ id, text: 'hello' })}\n`);
    await answered;
  }
  command.stdin.end();
  const status = await new Promise((resolve) => command.on('close', resolve));
  expect(answers.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  expect(status).toBe(0);
});

test('when the reader of the answers leaves, it ends quietly', async () => {
  const command = spawn(process.execPath, [script], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  command.stderr.on('data', (piece) => (said += piece));
  command.stdin.on('error', () => {}); // It stops reading, too.
  command.stdout.once('data', () => command.stdout.destroy());
  const row = `${JSON.stringify({ id: 1, text: 'a'.repeat(1_000) })}\n`;
  for (let sent = 0; sent < 4_000; sent++) command.stdin.write(row);
  command.stdin.end();
  const status = await new Promise((resolve) => command.on('close', resolve));
  expect({ status, said }).toEqual({ status: 0, said: '' });
});

describe('a saved page', () => {
  test('gives its offers, each with an assessment', () => {
    const page = path.join(folder, 'ad.html');
    const text =
      'Waiter wanted for a beach bar. Contract from the first day, staff room available, two days off a week.';
    writeFileSync(
      page,
      `<!doctype html><title>Waiter - bucharest jobs</title><section class="body"><h1 class="postingtitle"><span id="titletextonly">Waiter</span></h1>
<section id="postingbody">${text}</section></section>`,
    );
    const { status, rows } = assess([
      '--page',
      page,
      '--url',
      'https://bucharest.craigslist.org/fbh/d/waiter/7700000000.html',
    ]);
    expect(status).toBe(0);
    expect(rows()).toMatchObject([
      { reader: 'craigslist', title: 'Waiter', text, level: expect.any(String), reasons: expect.any(Array) },
    ]);
  });

  test('that is not there ends with 2', () => {
    const { status, stdout, stderr } = assess(['--page', 'absent.html', '--url', 'https://a.example/']);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'assess: absent.html cannot be read: there is no such file\n',
    });
  });
});

test('the contract names every key and exit code there is', () => {
  const contract = readFileSync(path.join(root, 'lib', 'cli', 'contract.md'), 'utf8');
  const { rows } = assess([], '{"id":1,"text":"hello"}');
  for (const key of Object.keys(rows()[0])) expect(contract).toContain(`\`${key}\``);
});
