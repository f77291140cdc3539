import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('lib/ui/theme.css', 'utf8');

type Theme = 'light' | 'dark';

/** `--ink: light-dark(#22303a, #eef1ee)` as `ink -> {light, dark}`. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function between(one: string, other: string, theme: Theme): number {
  const [first, second] = [tokens.get(one)?.[theme], tokens.get(other)?.[theme]];
  if (first === undefined || second === undefined) throw new Error(`theme.css has no ${first ? other : one}`);
  return contrast(first, second);
}

/** Words on the ground they stand on anywhere in our style sheets. */
const words: readonly (readonly [ink: string, ground: string])[] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'lake-wash'],
  ['ink', 'amber-wash'],
  ['ink', 'brick-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'card'],
  ['ink-soft', 'lake-wash'],
  ['bar-ink', 'bar'],
  ['bar', 'bar-ink'],
  ['lake', 'paper'],
  ['lake', 'card'],
  ['lake', 'lake-wash'],
  ['lake-ink', 'lake'],
  ['amber', 'amber-wash'],
  ['amber', 'card'],
  ['brick', 'brick-wash'],
  ['brick', 'card'],
];

/** Borders, signs and states that someone has to see to know what a thing is. */
const shapes: readonly (readonly [shape: string, ground: string])[] = [
  ['line-firm', 'paper'],
  ['line-firm', 'card'],
  ['lake', 'paper'],
  ['lake', 'card'],
  ['amber-line', 'card'],
  ['amber-line', 'amber-wash'],
  ['brick-line', 'card'],
  ['brick-line', 'brick-wash'],
];

test('the check can fail', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(words)('%s can be read on %s', (ink, ground) => {
    expect(between(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('%s can be seen on %s', (shape, ground) => {
    expect(between(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  // The page around a mark has any colour: its border must stand out at least from plain white and plain black.
  test.each(['amber-line', 'brick-line'])('a mark with a border of %s stands out from the page', (line) => {
    const page = theme === 'light' ? '#ffffff' : '#000000';
    expect(contrast(tokens.get(line)?.[theme] ?? page, page)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour of the theme has a pair here', () => {
  const paired = new Set([...words, ...shapes].flat());
  // Only ornament: nothing is told by it alone.
  paired.add('line');
  expect([...tokens.keys()].filter((name) => !paired.has(name))).toEqual([]);
});
