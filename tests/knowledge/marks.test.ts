import { describe, expect, test } from 'vitest';
import { knowledge } from '@/lib/knowledge';
import { readSentences } from '@/scripts/train/gist/sentences';
import { readMarks } from '@/scripts/train/marks';
import { ownTexts } from '@/scripts/train/texts';

const texts = new Map(ownTexts().map((text) => [text.id, text]));
const marks = readMarks();

describe('the sentences somebody put the finger on', () => {
  test('stand in risky texts that are there', () => {
    expect([...marks.keys()].filter((id) => !texts.get(id)?.risky)).toEqual([]);
  });
  test('are said by the other side, and begin inside a part of the text', () => {
    const astray = [...marks].flatMap(([id, some]) => {
      const { title = '', text = '', messages = [] } = texts.get(id) ?? {};
      const partOf = (name: string): string => {
        if (name === 'title') return title;
        if (name === 'text') return text;
        const message = messages[Number(name.slice('messages.'.length))];
        return message?.from === 'them' ? message.text : '';
      };
      return some.filter(({ part, start }) => start < 0 || start >= partOf(part).length).map(() => id);
    });
    expect(astray).toEqual([]);
  });
  test('are signs the knowledge has', () => {
    const known = new Set(knowledge.indicators.map(({ id }) => id));
    const said = new Set([...marks.values()].flat().flatMap(({ says }) => says));
    expect([...said].filter((id) => !known.has(id))).toEqual([]);
    expect([...marks.values()].flat().filter(({ says }) => says.length === 0)).toEqual([]);
  });
  test('are found again by the engine that reads them', () => {
    const [id, some] = [...marks].find(([, { length }]) => length > 1) ?? ['', []];
    const text = texts.get(id);
    expect(text && readSentences(text, some).filter(({ says }) => says.length > 0).length).toBe(some.length);
    for (const { says } of text ? readSentences(text, some) : [])
      expect(says.length === 0 || says.includes('worrying-wording')).toBe(true);
  });
});
