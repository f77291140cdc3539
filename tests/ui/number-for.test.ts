import { describe, expect, test } from 'vitest';
import type { Helpline } from '@/lib/domain/guidance';
import { helplines } from '@/lib/knowledge/helplines';
import { numberFor } from '@/lib/ui/parts/number-for';

const line = (wanted: string): Helpline => {
  const found = helplines.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no line ${wanted}`);
  return found;
};

describe('the number of a line', () => {
  test.each([
    ['its own, at home', 'ro-anitp', 'RO', 'en', '+40800800678', 'own'],
    ['the one that works from there, in another country', 'ro-anitp', 'DE', 'ro', '+40213133100', 'abroad'],
    ['that of the reader’s language, where each has one', 'de-faire-mobilitaet', 'DE', 'pl', '+498000005780', 'own'],
    [
      'the ordinary one, where no number is for their language',
      'de-faire-mobilitaet',
      'DE',
      'uk',
      '+4930219653721',
      'ordinary',
    ],
    ['a language’s own before the common one', 'fi-116111', 'FI', 'sv', '+35880096116', 'own'],
  ])('is %s', (_why, id, from, language, phone, kind) => {
    expect(numberFor(line(id), from, language)).toMatchObject({ phone, kind });
  });

  test('is none where there is only a website', () => {
    expect(numberFor(line('es-itss-buzon'), 'ES', 'es')).toBeUndefined();
  });
});
