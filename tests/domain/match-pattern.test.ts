import { expect, test } from 'vitest';
import { isMatched, originOf } from '@/lib/domain/match-pattern';

test.each<[string, string, boolean]>([
  ['*://*.board.example/*', 'https://board.example/', true],
  ['*://*.board.example/*', 'http://www.de.board.example/a?b=c#d', true],
  ['*://*.board.example/*', 'https://notboard.example/', false],
  ['*://*.board.example/*', 'https://board.example.evil.example/', false],
  ['*://*.board.example/*', 'ftp://board.example/', false],
  ['https://board.example/*', 'http://board.example/', false],
  ['https://board.example/*', 'https://www.board.example/', false],
  ['https://board.example/*', 'https://board.example:8443/', true],
  ['*://board.example/jobs/*', 'https://board.example/jobs/1', true],
  ['*://board.example/jobs/*', 'https://board.example/people/1', false],
  ['*://board.example/*/jobs/*-x.html', 'https://board.example/de/jobs/cook-x.html', true],
  ['*://board.example/*/jobs/*-x.html', 'https://board.example/de/jobs/cook.html', false],
  ['*://board.example/a*a', 'https://board.example/a', false],
  ['*://board.example/offer', 'https://board.example/offer', true],
  ['*://board.example/offer', 'https://board.example/offer?id=1', false],
  ['*://*/*', 'https://anything.example/', true],
  ['board.example', 'https://board.example/', false],
])('%s on %s: %s', (pattern, url, expected) => {
  expect(isMatched(pattern, new URL(url))).toBe(expected);
});

test('a permission is for an origin, whatever path is read', () => {
  expect(originOf('*://*.board.example/jobs/*')).toBe('*://*.board.example/*');
});
