import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { recordSearches } from '../../scripts/capture/record-searches';
import { reduce } from '../../scripts/capture/reduce';

const page = `<html lang="pl"><head><title>Secret title</title><script>track('Kowalska')</script></head><body>
<nav><a href="/people/kowalska">Anna Kowalska</a></nav>
<article class="css-x1 card" data-testid="ad" data-owner="Kowalska 600111222"><h2 onclick="go()">Praca dla Kowalska</h2>
<p>Call 600 111 222 or anna.kowalska@mail.example</p><a href="tel:+48600111222">600111222</a>
<p hidden>secret</p><!-- Kowalska --></article></body></html>`;

/** What is left of the page after these searches. */
function reduced(...selectors: readonly string[]): string {
  const { window } = new JSDOM(page, { url: 'https://board.example/1' });
  const searches = recordSearches(window);
  for (const selector of selectors) window.document.querySelectorAll(selector);
  return reduce(window, searches, new URL('https://board.example/1'));
}

describe('a fixture made of a saved page', () => {
  const made = reduced('[data-testid="ad"]', 'h2', '[href^="tel:"]');
  test('keeps the structure that was looked for', () => {
    expect(made).toContain('data-testid="ad"');
    expect(made).toContain('<h2>');
    expect(made).toContain('href="tel:+34600000000"');
    expect(made).toContain('lang="pl"');
    expect(made).toMatch(/<p hidden/u);
  });
  test('holds no name, number, address, script or comment of the page', () => {
    expect(made).not.toMatch(/kowalska|600 ?111|secret|track|onclick|css-x1/iu);
  });
  test('and nothing of what was not looked for', () => expect(made).not.toContain('<nav'));
});
