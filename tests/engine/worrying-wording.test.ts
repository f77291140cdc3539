import { describe, expect, test } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import { createAssessor } from '@/lib/engine';
import { compile } from '@/lib/engine/compile';
import { halvesOf } from '@/lib/engine/half-bytes';
import { oddWordsOf } from '@/lib/engine/odd-words';
import { eachPiece, pieceRows } from '@/lib/engine/wording';
import { read } from './sample-engine';
import { gistSaying } from './sample-gist';
import { judgementOf } from './sample-judgement';
import { knowledgeOf, languagePack, noActs } from './sample-knowledge';

const heavy = 'madam collects everybody passport behind locked doors';
const offer = `Regional choir rehearses upstairs, on the second floor. ${heavy}. See you on wednesday evening at seven.`;

/** Weights in which only the pieces of `heavy` weigh. */
function tableOf(): string {
  const table = new Int8Array(pieceRows);
  const words = read(heavy);
  eachPiece(
    words,
    oddWordsOf(words),
    () => true,
    (row) => {
      table[row] = 7;
    },
  );
  return Buffer.from(halvesOf(table)).toString('base64');
}

const sign = (id: string, strength: 'weak' | 'moderate') =>
  ({
    id,
    name: id,
    theme: 'vagueness',
    strength,
    harms: ['money_mule'],
    sources: ['s'],
    phrases: [],
    nearMisses: ['n'],
  }) as const;

function assessorWith({ alone = 1, known = true } = {}): (text: string) => Assessment {
  const assess = createAssessor(
    compile(
      knowledgeOf({
        indicators: [
          ...(known ? [{ ...sign('worrying-wording', 'weak'), theme: 'structural-metadata' as const }] : []),
          sign('vague-duties', 'moderate'),
          sign('short-notice', 'weak'),
        ],
        languages: [
          languagePack('en', {
            phrases: { 'vague-duties': ['various duties'], 'short-notice': ['starts tomorrow'] },
            acts: { ...noActs, advice: ['beware of'], report: ['police said'], awareness: ['police said'] },
          }),
        ],
        learned: {
          pieces: { bias: 0, step: 0.15, weights: tableOf() },
          gist: gistSaying({ 'worrying-wording': [heavy] }),
          judgement: judgementOf({ wording: 1 }, { alone, danger: 1 }),
        },
      }),
    ),
  );
  return (text) => assess({ title: '', text, messages: [], surface: 'page', language: 'en' });
}

describe('wording that stands alone', () => {
  test('makes a caution, and the sentence that worries most is quoted exactly', () => {
    const { level, reasons, harms } = assessorWith()(offer);
    expect(level).toBe('caution');
    expect(reasons.map(({ indicator, quote }) => [indicator, quote])).toEqual([['worrying-wording', heavy]]);
    expect(offer.slice(reasons[0]?.start, reasons[0]?.end)).toBe(heavy);
    expect(harms).toEqual([]);
  });
  test('stands behind weak signs, and is not shown beside a firmer one', () => {
    const shown = (text: string): string[] => assessorWith()(text).reasons.map(({ indicator }) => indicator);
    expect(shown(`${offer} It starts tomorrow.`)).toEqual(['short-notice', 'worrying-wording']);
    expect(shown(`${offer} With various duties.`)).toEqual(['vague-duties']);
  });
  test('says nothing where it is less sure, where nothing may be quoted, and where it is told about', () => {
    expect(assessorWith({ alone: 50 })(offer).level).toBe('none');
    expect(assessorWith({ known: false })(offer).level).toBe('none');
    expect(assessorWith()('Regional choir rehearses upstairs. See you on wednesday, and bring a chair.').level).toBe(
      'none',
    );
    expect(assessorWith()(`Police said on Monday: beware of this. ${offer}`).level).toBe('none');
  });
});
