import { describe, expect, test } from 'vitest';
import { isAllowed } from '@/lib/bridge/asker';
import { parseFrames } from '@/lib/bridge/frames-schema';
import { parseQuestion } from '@/lib/bridge/schema';
import { mostFeatureBytes, mostPreviewBytes, pictureNameLength } from '@/lib/domain/picture';

const id = '3f2c1e58-9d0a-4c57-8a1b-0e6d5c4b3a29';
const remember = { kind: 'remember-picture', name: 'Room', features: 'AQID', preview: '/9j/' };
const watch = { ...remember, kind: 'watch', act: 'add-picture' };
const length = (bytes: number) => 'A'.repeat(Math.ceil(bytes / 3) * 4);

test('a page or a content script may ask nothing about pictures, and our own pages may', () => {
  const page = { kind: 'page', tabId: 1, host: 'a.example', origin: 'https://a.example', isPrivate: false } as const;
  const kinds = [
    'view-pictures',
    'pictures-viewed',
    'recognise-picture',
    'remember-picture',
    'pictures',
    'forget-picture',
    'keep-picture',
    'watch',
    'watch-list',
  ] as const;
  expect(kinds.filter((kind) => isAllowed(kind, page))).toEqual([]);
  expect(kinds.filter((kind) => isAllowed(kind, { kind: 'own' }))).toEqual(kinds);
});

describe('a question about pictures', () => {
  test.each<[object]>([
    [{ kind: 'view-pictures', tabId: 3 }],
    [{ kind: 'pictures-viewed' }],
    [{ kind: 'recognise-picture', features: length(mostFeatureBytes) }],
    [remember],
    [{ ...remember, preview: length(mostPreviewBytes) }],
    [watch],
    [{ kind: 'pictures' }],
    [{ kind: 'forget-picture', id }],
  ])('is understood: %#', (message) => {
    expect(parseQuestion(message)).toEqual({ question: message });
  });

  test.each<[string, object]>([
    ['features too large', { kind: 'recognise-picture', features: length(mostFeatureBytes + 3) }],
    ['features that are no base64', { kind: 'recognise-picture', features: '<b>' }],
    ['no features', { kind: 'recognise-picture', features: '' }],
    ['a copy too large', { ...remember, preview: length(mostPreviewBytes + 3) }],
    ['a picture to watch without a name', { ...watch, name: '' }],
    ['a picture to watch for longer than others', { ...watch, until: 99_999 }],
    ['a name of nothing but spaces', { ...remember, name: '  ' }],
    ['a name too long', { ...remember, name: 'a'.repeat(pictureNameLength + 1) }],
    ['an id that is none', { kind: 'forget-picture', id: '../x' }],
    ['an address with it', { ...remember, url: 'https://a.example/' }],
  ])('is refused with %s', (_, message) => {
    expect(parseQuestion(message)).toEqual({ why: expect.any(String) });
  });
});

describe('what a page says of its pictures', () => {
  const frame = { x: 0, y: 0.5, width: 1, height: 0.5 };
  test('is taken where it is boxes', () => {
    expect(parseFrames([frame, frame])).toEqual([frame, frame]);
  });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a box beyond the window', [{ ...frame, width: 1.5 }]],
    ['a number that is none', [{ ...frame, x: Number.NaN }]],
    ['more than a box', [{ ...frame, src: 'https://a.example/' }]],
    ['too many boxes', Array(61).fill(frame)],
  ])('is nothing where it is %s', (_, value) => {
    expect(parseFrames(value)).toBeUndefined();
  });
});
