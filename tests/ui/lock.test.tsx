// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LockAct, LockOutcome, LockView } from '@/lib/domain/lock';
import { Lock } from '@/lib/ui/options/lock';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';

const apply = vi.fn<(asked: LockAct) => Promise<LockOutcome>>();
const say = wordingOf(english).say;

function draw(kind: LockView['kind'], refusals = 0): void {
  act(() =>
    render(<Lock wording={wordingOf(english)} lock={{ kind }} apply={apply} refusals={refusals} />, document.body),
  );
}

const status = () => document.querySelector('[role="status"]')?.textContent;
const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`);

async function write(...written: readonly [id: string, text: string][]): Promise<void> {
  for (const [id, text] of written) {
    const input = field(id);
    if (input) input.value = text;
  }
  await act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });
}

beforeEach(() => {
  apply.mockReset().mockResolvedValue({ kind: 'done' });
});
afterEach(() => act(() => render(null, document.body)));

describe('a new lock', () => {
  test.each([
    ['short', 'short', 'lock.too-short'],
    ['three blue boats', 'three red boats', 'lock.not-same'],
  ])('is not set with %s and %s', async (one, other, key) => {
    draw('none');
    await write(['passphrase', one], ['passphrase-again', other]);
    expect(status()).toBe(say(key));
    expect(apply).not.toHaveBeenCalled();
    expect(field('passphrase')?.value).toBe('');
    expect(document.activeElement).toBe(field('passphrase'));
  });

  test('is set with a passphrase written twice, which stays in no field', async () => {
    draw('none');
    await write(['passphrase', 'three blue boats'], ['passphrase-again', 'three blue boats']);
    expect(apply).toHaveBeenCalledExactlyOnceWith({ act: 'set', passphrase: 'three blue boats' });
    expect([field('passphrase')?.value, field('passphrase-again')?.value]).toEqual(['', '']);
  });
});

describe('a lock that is closed', () => {
  test('says that it is there, and after a wrong passphrase how long to wait', async () => {
    apply.mockResolvedValue({ kind: 'wrong', seconds: 4 });
    draw('closed');
    expect(document.querySelector('.note')?.textContent).toBe(say('lock.line'));
    await write(['passphrase', 'not this one']);
    expect(status()).toBe(say('lock.wrong', { seconds: 4 }));
  });

  test('shows the way to open it each time something is pressed that it keeps', () => {
    draw('closed');
    expect(status()).toBe('');
    draw('closed', 1);
    expect(status()).toBe(say('lock.refused'));
    expect(document.activeElement).toBe(field('passphrase'));
  });
});

test('a lock that is open can be closed and removed, and says what is left of it', async () => {
  draw('open');
  expect(status()).toBe(say('lock.is-open'));
  const [close, remove] = document.querySelectorAll<HTMLButtonElement>('button');
  await act(async () => close?.click());
  expect(apply).toHaveBeenLastCalledWith({ act: 'close' });
  await act(async () => remove?.click());
  expect(apply).toHaveBeenLastCalledWith({ act: 'remove' });
  expect(status()).toBe(say('lock.removed'));
  expect(document.activeElement?.id).toBe('lock');
});
