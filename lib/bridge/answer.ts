import { browser } from 'wxt/browser';
import { LockedError } from '@/lib/domain/lock';
import { MemoryFullError } from '@/lib/domain/memory-full';
import { type Asker, askerOf, isAllowed, type PageAsker, type Sender } from './asker';
import type { Answer, Kind, Question } from './protocol';
import { limitRate } from './rate';
import type { Reply, Trouble } from './reply';
import { parseQuestion } from './schema';

/** One answerer per kind; leaving one out is a type error. */
export type Answerers = {
  readonly [K in Kind]: (question: Question<K>, asker: Asker) => Answer<K> | Promise<Answer<K>>;
};

/** An answerer for questions only pages ask; `isAllowed` has seen to it that no one else did. */
export function forPages<Q, A>(answer: (question: Q, page: PageAsker) => A): (question: Q, asker: Asker) => A {
  return (question, asker) => {
    if (asker.kind !== 'page') throw new Error('only pages ask this');
    return answer(question, asker);
  };
}

/** A reader asks a few times a second while a feed is scrolled; forty times that is not a reader. */
const pageRate = { burst: 80, perSecond: 20 };

/** Opening tabs is the one thing a page could make a nuisance of. */
const costs: Partial<Record<Kind, number>> = { 'open-help': 20, 'open-report': 20, 'switch-host': 10 };

/** Answers every question that comes over the bridge from now on. Call once, in the first turn of the background. */
export function answerWith(answerers: Answerers): void {
  const reply = replier(answerers, { id: browser.runtime.id, origin: browser.runtime.getURL('/') }, Date.now);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void reply(message, sender).then(respond);
    return true; // The reply comes later; a returned promise is not understood by every Chromium we support.
  });
}

/**
 * Turns any message from any sender into a reply; it never throws and never rejects.
 * @param now milliseconds, for the rate.
 */
export function replier(
  answerers: Answerers,
  own: { readonly id: string; readonly origin: string },
  now: () => number,
): (message: unknown, sender: Sender) => Promise<Reply> {
  const isWithinRate = limitRate(pageRate, now);
  return async (message, sender) => {
    const asker = askerOf(sender, own);
    if (!asker) return trouble('not-allowed', 'unknown sender');
    // Counted before it is looked at: refusing must stay cheap.
    if (asker.kind === 'page' && !isWithinRate(asker.tabId)) return trouble('too-many', 'asked too often');
    const parsed = parseQuestion(message);
    if ('why' in parsed) return trouble('bad-question', parsed.why);
    const { question } = parsed;
    if (!isAllowed(question.kind, asker)) return trouble('not-allowed', `a ${asker.kind} may not ask this`);
    const cost = costs[question.kind];
    if (asker.kind === 'page' && cost && !isWithinRate(asker.tabId, cost))
      return trouble('too-many', 'asked too often');
    try {
      return { answer: await answerOne(answerers, question, asker) };
    } catch (error) {
      if (error instanceof LockedError) return trouble('locked', error.message);
      if (error instanceof MemoryFullError) return trouble('full', error.message);
      console.error(`${question.kind} was not answered`, error);
      return trouble('failed', error instanceof Error ? error.message : String(error));
    }
  };
}

function answerOne<K extends Kind>(
  answerers: Answerers,
  question: Question<K>,
  asker: Asker,
): Answer<K> | Promise<Answer<K>> {
  return answerers[question.kind](question, asker);
}

function trouble(code: Trouble, message: string): Reply {
  return { error: { code, message } };
}
