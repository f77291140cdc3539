import { describe, expect, test } from 'vitest';
import { peopleOn } from '@/lib/readers/generic/profile-grid';
import { pageOf } from './page-of';

const person = (name: string, age: number) =>
  `<li><a href="/p/${name}"><b>${name}, ${age}</b></a><p>I like boats and bread.</p></li>`;
const grid = `<ul>${person('Vera', 27)}${person('Dana', 31)}${person('Inga', 44)}</ul>`;
const found = (body: string, path = '/search') =>
  peopleOn(pageOf(`<body><main>${body}</main></body>`, `https://www.dating.example${path}`)).length;

test('people beside each other are a grid', () => expect(found(grid)).toBe(3));

describe('people are left alone', () => {
  test.each([
    ['beside an open profile', `<h1>Robert, 52</h1><p>Two hotels.</p><section>${grid}</section>`],
    ['beside a box to write in', `${grid}<div><textarea></textarea></div>`],
    ['in the furniture', `<aside>${grid}</aside>`],
    ['when there are two', `<ul>${person('Vera', 27)}${person('Dana', 31)}</ul>`],
    ['when they lead nowhere', grid.replace(/<a [^>]*>|<\/a>/gu, '')],
    ['when they are no people', '<ul><li><a href="/a">Page 120</a></li><li><a href="/b">2026</a></li></ul>'],
  ])('%s', (_, body) => expect(found(body)).toBe(0));

  test('on a page of messages', () => expect(found(grid, '/messages')).toBe(0));
});
