import { describe, expect, test } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import { createAssessor } from '@/lib/engine';
import { compile } from '@/lib/engine/compile';
import { pieceRows } from '@/lib/engine/wording';
import { gistSaying } from './sample-gist';
import { judgementOf } from './sample-judgement';
import { knowledgeOf, languagePack, noActs } from './sample-knowledge';

const papers = 'madam collects everybody passport behind locked doors';
const around =
  'Regional choir rehearses upstairs on the second floor. See you on wednesday evening at seven, dear friends.';
const indicator = (id: string, strength: 'moderate' | 'critical') =>
  ({
    id,
    name: id,
    theme: 'documents',
    strength,
    harms: ['money_mule'],
    sources: ['s'],
    phrases: [],
    nearMisses: ['n'],
  }) as const;

/** A judge with no phrase but one, whose network alone lifts; `danger` is how much more it takes for a danger. */
function assessorWith(strength: 'moderate' | 'critical', danger = 100): (text: string) => Assessment {
  const assess = createAssessor(
    compile(
      knowledgeOf({
        indicators: [indicator('papers', strength), indicator('keys', 'moderate'), indicator('vague', 'moderate')],
        languages: [
          languagePack('en', {
            phrases: { vague: ['various duties'] },
            acts: { ...noActs, report: ['police said'], awareness: ['police said'] },
          }),
        ],
        learned: {
          pieces: { bias: 0, step: 1, weights: Buffer.from(new Uint8Array(pieceRows / 2)).toString('base64') },
          gist: gistSaying({ papers: [papers], keys: [papers] }),
          judgement: judgementOf({ gist: 1 }, { danger }),
        },
      }),
    ),
  );
  return (text) => assess({ title: '', text, messages: [], surface: 'page', language: 'en' });
}

describe('a sentence that was read and met no phrase', () => {
  const text = `${around} M${papers.slice(1)}.`;
  test('is quoted exactly and once, with the first sign it says, and lifts to a caution', () => {
    const { level, reasons } = assessorWith('moderate')(text);
    expect(level).toBe('caution');
    expect(reasons.map((reason) => reason.indicator)).toEqual(['papers']);
    expect(text.slice(reasons[0]?.start, reasons[0]?.end)).toBe(`M${papers.slice(1)}`);
  });
  test('makes a danger where a rule makes one of it, and the whole is sure enough', () => {
    const backed = `${text} With various duties.`;
    expect(assessorWith('critical', 1)(backed).level).toBe('danger');
    expect(assessorWith('critical', 100)(backed).level).toBe('caution');
    expect(assessorWith('moderate', 1)(backed).level).toBe('caution');
  });
  test('makes none by itself: one sentence may be misread', () => {
    expect(assessorWith('critical', 1)(text).level).toBe('caution');
  });
  test('stands beside what a phrase met', () => {
    const reasons = assessorWith('critical', 1)(`${text} With various duties.`).reasons;
    expect(reasons.map((reason) => reason.indicator)).toEqual(['papers', 'vague']);
  });
  test('counts for nothing where it is told about', () => {
    expect(assessorWith('critical', 1)(`Police said on Monday: ${text}`).level).toBe('none');
  });
  test('is not read in a text of less than eighteen words', () => {
    const few = 'Choir rehearses upstairs on wednesday evening, dear friends';
    expect(assessorWith('critical', 1)(`${few}. M${papers.slice(1)}.`).level).toBe('none');
    expect(assessorWith('critical', 1)(`${few} all of us. M${papers.slice(1)}.`).level).toBe('caution');
  });
  test('is nothing where no sentence says it', () => {
    expect(assessorWith('critical', 1)(around)).toMatchObject({ level: 'none', reasons: [] });
  });
});
