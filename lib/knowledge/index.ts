import type { Indicator } from '@/lib/domain/indicator';
import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguagePack } from '@/lib/domain/language';
import { combinations } from './combinations';
import { learned } from './learned';
import { currencyLetters, currencySigns, minimumPay } from './pay';
import { protective } from './protective';

const themes = import.meta.glob<readonly Indicator[]>('./indicators/*.ts', { eager: true, import: 'default' });
const packs = import.meta.glob<LanguagePack>('./languages/*/index.ts', { eager: true, import: 'default' });

/**
 * All knowledge the engine is compiled from. A theme is a file of `indicators`, a language a folder of `languages`; whatever lies
 * there is found. English phrases stand in the indicators themselves and are given to the English pack here.
 */
export const indicators: readonly Indicator[] = Object.values(themes).flat();

const english = Object.fromEntries(indicators.map(({ id, phrases }) => [id, phrases]));

export const knowledge: Knowledge = {
  indicators,
  combinations,
  protective,
  languages: Object.values(packs).map((pack) => (pack.language === 'en' ? { ...pack, phrases: english } : pack)),
  minimumPay,
  currencySigns,
  currencyLetters,
  learned,
};
