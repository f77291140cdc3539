import { expect, test } from 'vitest';
import { readArguments } from '@/lib/cli/read-arguments';

const page = { kind: 'page', file: 'a.html', url: new URL('https://b.example/1?x=2') };

test.each<[string, object]>([
  ['', { kind: 'lines' }],
  ['--help', { kind: 'help' }],
  ['--page a.html -h', { kind: 'help' }],
  ['--page a.html --url https://b.example/1?x=2', page],
  ['--url https://b.example/1?x=2 --page a.html', page],
  ['--page=a.html --url=https://b.example/1?x=2', page],
  ['--page a.html', { kind: 'wrong', why: '--page needs --url URL: the address the page was saved from' }],
  ['--url https://b.example/', { kind: 'wrong', why: '--url needs --page FILE' }],
  ['--page', { kind: 'wrong', why: '--page needs a value' }],
  ['--page= --url x', { kind: 'wrong', why: '--page needs a value' }],
  ['--page a --page b', { kind: 'wrong', why: '--page is given twice' }],
  ['--page a.html --url b.example', { kind: 'wrong', why: 'b.example is not an address' }],
  [
    '--page a.html --url file:///a.html',
    { kind: 'wrong', why: 'file:///a.html is not an address of a web page (http or https)' },
  ],
  ['offers.jsonl', { kind: 'wrong', why: 'offers.jsonl is not understood' }],
  ['--verbose', { kind: 'wrong', why: '--verbose is not understood' }],
])('assess %s', (words, expected) => {
  expect(readArguments(words.split(' ').filter(Boolean))).toEqual(expected);
});
