// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/domain/catalogue';
import { AtAGlance } from '@/lib/ui/popup/at-a-glance';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';
import spanish from '@/locales/es';

function says(folded: number, locale: Locale = english): string {
  const page = {
    kind: 'read',
    host: 'feed.example',
    read: 9,
    noticed: [],
    partly: false,
    by: [],
    watched: [],
  } as const;
  const glance = { ...page, folded };
  act(() => render(<AtAGlance wording={wordingOf(locale)} glance={glance} retry={() => {}} />, document.body));
  return document.body.textContent ?? '';
}

afterEach(() => act(() => render(null, document.body)));

describe('texts that are folded away', () => {
  test('are told of in one sentence, in number', () => {
    expect(says(3)).toContain('Part of 3 texts is folded away. Open them on the page to have them read whole.');
    expect(says(1)).toContain('Part of 1 text is folded away. Open it on the page to have it read whole.');
  });

  test('are not spoken of when there are none', () => {
    expect(says(0)).not.toContain('folded');
  });

  const locales = import.meta.glob<Locale>('/locales/*/index.ts', { eager: true, import: 'default' });
  test.each(
    Object.values(locales).map((locale) => [locale.language, locale] as const),
  )('are told of in %s', (_, locale) => {
    const [one, several] = [says(1, locale), says(3, locale)];
    expect(several).toContain('3');
    expect(several).not.toContain('popup.folded');
    expect(one).not.toBe(several.replace('3', '1'));
  });

  test('have words of their own in Spanish', () => {
    expect(says(2, spanish)).toContain('2 textos');
  });
});
