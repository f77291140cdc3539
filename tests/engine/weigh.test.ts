import { describe, expect, test } from 'vitest';
import type { Level } from '@/lib/domain/assessment';
import type { Strength, Theme } from '@/lib/domain/indicator';
import { type Considered, considerationsOf, mayBeLifted, weigh } from '@/lib/engine/weigh';
import { judgementOf } from './sample-judgement';

/** The wording alone decides: at 1 and above there is a caution, at 2 a danger stays one. */
const learned = judgementOf(
  { wording: 1 },
  { languages: { ro: 0.5 }, surfaces: { conversation: 0.5 }, alone: 2, danger: 1 },
);

const sign = (strength: Strength, theme: Theme = 'vagueness') => ({ strength, theme });

function levelOf(
  ruled: Level,
  wording: number | undefined,
  signs: Considered['signs'] = [sign('moderate')],
  language = 'en',
  surface: Considered['surface'] = undefined,
  isQuotable = false,
  read: Considered['read'] = [],
  readLevel: Level = ruled,
  length = 100,
): Level {
  return weigh(
    { ruled, read, readLevel, isQuotable, language, surface, signs, told: 0, protective: 0, length, wording },
    learned,
  );
}

describe('what was learned', () => {
  test('lifts to a caution, and no higher', () => {
    expect(levelOf('none', 0.9)).toBe('none');
    expect(levelOf('none', 1.1)).toBe('caution');
    expect(levelOf('notice', 50)).toBe('caution');
  });
  test('lifts nothing without a sign that can be quoted, nor with weak ones alone', () => {
    expect(levelOf('none', 50, [])).toBe('none');
    expect(levelOf('notice', 50, [sign('weak'), sign('weak', 'sexualisation')])).toBe('notice');
  });
  test('lifts a few words only beside a sign that is more than moderate', () => {
    const short = (length: number, signs: Considered['signs']): Level =>
      levelOf('none', 50, signs, 'en', undefined, false, [], 'none', length);
    expect(short(17, [sign('moderate')])).toBe('none');
    expect(short(18, [sign('moderate')])).toBe('caution');
    expect(short(17, [sign('strong')])).toBe('caution');
  });
  test('lifts by words of its own, where they can be quoted, only when it is surer still', () => {
    const quoted = (wording: number, signs: Considered['signs'] = []): Level =>
      levelOf('none', wording, signs, 'en', undefined, true);
    expect(quoted(2.9)).toBe('none');
    expect(quoted(3.1)).toBe('caution');
    expect(quoted(3.1, [sign('weak')])).toBe('caution');
    expect(quoted(50)).toBe('caution');
  });
  test('lifts beside a sign that was read as beside one that was met', () => {
    const beside = (wording: number, read: Considered['read']): Level =>
      levelOf('none', wording, [], 'en', undefined, false, read, 'notice');
    expect(beside(1.1, [sign('moderate')])).toBe('caution');
    expect(beside(0.9, [sign('moderate')])).toBe('none');
    expect(beside(50, [sign('weak')])).toBe('none');
  });
  test('lets signs that were read make a danger by the rules alone, and only where it is sure of it', () => {
    const reading = (wording: number, readLevel: Level, ruled: Level = 'none'): Level =>
      levelOf(ruled, wording, [], 'en', undefined, false, [sign('critical')], readLevel);
    expect(reading(2.1, 'danger')).toBe('danger');
    expect(reading(1.9, 'danger')).toBe('caution');
    expect(reading(0.9, 'danger')).toBe('none');
    expect(reading(50, 'caution')).toBe('caution');
    expect(reading(2.1, 'danger', 'caution')).toBe('danger');
    expect(reading(0.9, 'danger', 'caution')).toBe('notice');
  });
  test('asks less in a language that taught less', () => {
    expect(levelOf('none', 0.6)).toBe('none');
    expect(levelOf('none', 0.6, [sign('moderate')], 'ro')).toBe('caution');
  });
  test('asks less on a surface that shows less', () => {
    expect(levelOf('none', 0.6, [sign('moderate')], 'en', 'job-ad')).toBe('none');
    expect(levelOf('none', 0.6, [sign('moderate')], 'en', 'conversation')).toBe('caution');
  });
  test('takes an alarm back to a notice where the text reads harmless', () => {
    expect(levelOf('caution', 0.9)).toBe('notice');
    expect(levelOf('danger', 0.9)).toBe('notice');
    expect(levelOf('caution', 1.1)).toBe('caution');
  });
  test('leaves a danger only where it is sure of it', () => {
    expect(levelOf('danger', 1.9)).toBe('caution');
    expect(levelOf('danger', 2.1)).toBe('danger');
  });
  test('lets a threat, a debt or a payment stand unless much speaks against it', () => {
    const threat = [sign('critical', 'coercion-threat')];
    expect(levelOf('danger', 0.3, threat)).toBe('caution');
    expect(levelOf('danger', 0.2, threat)).toBe('notice');
    expect(levelOf('danger', 0.6, [sign('critical', 'documents')])).toBe('caution');
    expect(levelOf('danger', 0.4, [sign('critical', 'documents')])).toBe('notice');
  });
  test('hardly touches a critical sign beside another firm one', () => {
    const certain = [sign('critical', 'documents'), sign('strong', 'control-isolation')];
    expect(levelOf('danger', 1.1, certain)).toBe('danger');
    expect(levelOf('danger', -1.4, certain)).toBe('caution');
    expect(levelOf('danger', -1.6, certain)).toBe('notice');
    expect(levelOf('danger', -0.4, [sign('critical'), sign('strong')])).toBe('notice');
    expect(levelOf('danger', -50, [sign('critical', 'documents'), sign('critical', 'debt')])).toBe('caution');
  });
  test('says nothing of a text too short to tell, nor where nothing was learned', () => {
    expect(levelOf('danger', undefined)).toBe('danger');
    expect(levelOf('none', undefined)).toBe('none');
    const considered = {
      ruled: 'caution',
      language: 'en',
      signs: [],
      read: [],
      readLevel: 'caution',
      isQuotable: true,
      told: 0,
      protective: 0,
      length: 9,
      wording: -9,
    } as const;
    expect(weigh(considered, undefined)).toBe('caution');
  });
});

describe('what is considered', () => {
  test('counts signs by strength and theme, up to where more say no more', () => {
    const signs = [...Array.from({ length: 9 }, () => sign('moderate')), sign('strong', 'debt')];
    const numbers = considerationsOf({
      ruled: 'caution',
      language: 'en',
      signs,
      read: [],
      readLevel: 'caution',
      isQuotable: true,
      told: 9,
      protective: 9,
      length: 20,
      wording: 2,
    });
    expect(numbers).toMatchObject({ moderate: 4, strong: 1, weak: 0, themes: 2, told: 4, length: 1 });
    expect(numbers).toMatchObject({ wording: 2, ruledNotice: 1, ruledCaution: 1, ruledDanger: 0 });
  });
  test('takes a protective sign for something once, and for nothing beside a debt', () => {
    const offer = {
      ruled: 'notice',
      language: 'en',
      read: [],
      readLevel: 'notice',
      isQuotable: true,
      told: 0,
      protective: 3,
      length: 20,
      wording: 0,
    } as const;
    expect(considerationsOf({ ...offer, signs: [sign('strong')] }).protective).toBe(1);
    expect(considerationsOf({ ...offer, signs: [sign('strong', 'debt')] }).protective).toBe(0);
  });
});

describe('whether what sentences say can still matter', () => {
  const still = (wording: number | undefined, ruled: Level = 'none', gist = 0.5): boolean =>
    mayBeLifted(
      {
        ruled,
        language: 'en',
        signs: [],
        read: [],
        readLevel: ruled,
        isQuotable: false,
        told: 0,
        protective: 0,
        length: 100,
        wording,
      },
      { ...learned, weights: { ...learned.weights, gist } },
    );
  test('is told by the most it could weigh', () => {
    expect(still(-4.9)).toBe(true);
    expect(still(-5.1)).toBe(false);
    expect(still(-4.9, 'none', -0.5)).toBe(true);
    expect(still(0.9, 'none', 0)).toBe(false);
  });
  test('is always so in an alarm, and never in a text too short to tell', () => {
    expect(still(-50, 'caution')).toBe(true);
    expect(still(undefined, 'danger')).toBe(true);
    expect(still(undefined, 'notice')).toBe(false);
  });
});
