import { browser } from 'wxt/browser';
import type { Answer, Kind, Question } from './protocol';
import type { Reply, Trouble } from './reply';

/** The one error `ask` throws; `code` says what to do about it. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    readonly code: Trouble,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Asks the background and waits for its answer.
 * @throws AskError, and nothing else. Its code is `gone` when the extension was reloaded under this page: clear up and stop.
 */
export async function ask<K extends Kind>(question: { readonly kind: K } & Question<K>): Promise<Answer<K>> {
  const reply = await send<K>(question);
  if ('error' in reply) throw new AskError(reply.error.code, `${question.kind}: ${reply.error.message}`);
  return reply.answer;
}

/** Whether the extension behind this script is still there; an update or removal leaves scripts in open pages orphaned. */
export function isGone(): boolean {
  return browser?.runtime?.id === undefined;
}

async function send<K extends Kind>(question: Question<K>): Promise<Reply<K>> {
  if (isGone()) throw new AskError('gone', 'the extension is gone from this page');
  try {
    const reply: unknown = await browser.runtime.sendMessage(question);
    if (isReply<K>(reply)) return reply;
  } catch (error) {
    throw new AskError(isGone() ? 'gone' : 'failed', error instanceof Error ? error.message : String(error));
  }
  throw new AskError('failed', `${question.kind}: the background gave no answer`);
}

/** Only our own background can reply, so the shape of the envelope is all there is to check. */
function isReply<K extends Kind>(reply: unknown): reply is Reply<K> {
  return typeof reply === 'object' && reply !== null && ('answer' in reply || 'error' in reply);
}
