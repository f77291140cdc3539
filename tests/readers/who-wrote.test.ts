import { expect, test } from 'vitest';
import { nameOver } from '@/lib/readers/who-wrote';
import { pageOf } from './page-of';

const nameOf = (html: string): string | undefined => {
  const text = pageOf(html).document.querySelector('#this');
  return text ? nameOver(text, [['.name', '2026-11']], '.text')?.line : 'no text in the page';
};

test.each<[string, string, string | undefined]>([
  ['the name over it', '<p class="name">Ana</p><p class="text" id="this">a</p>', 'Ana'],
  [
    'the last of several: the others like it or passed it on',
    '<p><a class="name">Tom</a> likes this</p><div><b class="name">Ana</b></div><p class="text" id="this">a</p>',
    'Ana',
  ],
  [
    'the first of two links to the same person: the second says what they do',
    '<a class="name" href="/tom">Tom</a><a class="name" href="/ana"></a><a class="name" href="/ana">Ana</a>' +
      '<a class="name" href="/ana">Cook</a><p class="text" id="this">a</p>',
    'Ana',
  ],
  [
    'without what follows a dot',
    '<p class="name">Ana Reis <i>• 3rd</i></p><p class="text" id="this">a</p>',
    'Ana Reis',
  ],
  ['without a second line', '<div class="name"><p>Ana</p><p>Cook</p></div><p class="text" id="this">a</p>', 'Ana'],
  [
    'the nearest, not that of the neighbour',
    '<div><p class="name">Tom</p><p class="text">b</p></div><div><p class="name">Ana</p><p class="text" id="this">a</p></div>',
    'Ana',
  ],
  [
    'nobody when another text stands between',
    '<div><p class="name">Tom</p><p class="text">b <a class="name">Eva</a></p></div><div><p class="text" id="this">a</p></div>',
    undefined,
  ],
  ['nobody who is only named in it', '<p class="text" id="this">Ask <a class="name">Eva</a></p>', undefined],
])('%s', (_, html, name) => expect(nameOf(html)).toBe(name));
