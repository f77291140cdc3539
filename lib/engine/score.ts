import { type Level, levels, type Reason, reaches, type Signal } from '@/lib/domain/assessment';
import type { Harm } from '@/lib/domain/indicator';
import type { LanguageCode } from '@/lib/domain/language';
import type { Surface } from '@/lib/domain/offer';
import { isMet } from './combine';
import { completing, readLevelOf } from './completing';
import type { PackFacts } from './facts';
import { anything } from './said';
import { reported, scale, undiscounted } from './scale';
import { bestOf, type Sign, strongestFirst } from './signs';
import type { Stance } from './speech-act';
import { isCaution, isNotice } from './sums';
import { type Considered, mayBeLifted, weigh } from './weigh';
import { windowsOf } from './windows';

/** What the sentences of an offer say; see `Gist`. */
export interface ReadSentences {
  /** What they come to. */
  readonly odds: number;
  readonly signals: readonly Signal[];
}

/** What was found in an offer, before it is judged. */
export interface Findings {
  readonly signals: readonly Signal[];
  /** Ids of protective signs met. */
  readonly protective: readonly string[];
  readonly stance: Stance;
  /** What the wording says beside the signs; see `Wording`. */
  readonly wording?: number | undefined;
  /** Reads what its sentences say; asked only where that can matter, and before the next offer is read. */
  readonly read?: () => ReadSentences | undefined;
  /** Words read, all parts together. */
  readonly length: number;
  /** The offer's language, as far as it is known. */
  readonly language: LanguageCode;
  readonly surface?: Surface | undefined;
}

/** A judgement on the findings, before language, countries and length are added. */
export interface Judgement {
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly combinations: readonly string[];
  readonly harms: readonly Harm[];
}

/** The reasons for signs; a sentence that was read as several things is quoted once, with the first of them. */
function reasonsOf(signs: readonly Sign[]): readonly Reason[] {
  const isSame = (one: Signal, other: Signal): boolean =>
    one.part === other.part && one.start === other.start && one.end === other.end;
  return signs
    .filter(
      ({ signal }, at) => !signal.read || !signs.slice(0, at).some(({ signal: before }) => isSame(before, signal)),
    )
    .slice(0, scale.reasons)
    .map(reasonOf);
}

/** Judges findings by the rules of the scale. */
export class Score {
  private readonly indicators: ReadonlyMap<string, Sign['facts']>;
  private readonly discounts: ReadonlyMap<string, number>;

  constructor(private readonly facts: PackFacts) {
    this.indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
    this.discounts = new Map(facts.protective.map(({ id, discount }) => [id, discount]));
  }

  /** The judgement; of a long conversation, the highest that any stretch of turns deserves. */
  judge(findings: Findings): Judgement {
    const unread = this.look(findings, undefined);
    // Most of what is read is so ordinary that no sentence could change it; turn by turn it would take more to know.
    const isOne = windowsOf(findings.signals).length === 1;
    if (isOne && !mayBeLifted(unread.considered, this.facts.judgement)) return this.judgeWindow(unread);
    const read = findings.read?.();
    return windowsOf([...findings.signals, ...(read?.signals ?? [])])
      .map((signals) => this.judgeWindow(this.look({ ...findings, signals }, read)))
      .reduce((best, one) => (levels.indexOf(one.level) > levels.indexOf(best.level) ? one : best));
  }

  /** What the level of findings is weighed by, all turns taken together; training learns from it. */
  consider(findings: Findings): Considered {
    const read = findings.read?.();
    return this.look({ ...findings, signals: [...findings.signals, ...(read?.signals ?? [])] }, read).considered;
  }

  private look(
    { signals, protective, stance, wording, length, language, surface }: Findings,
    sentences: ReadSentences | undefined,
  ) {
    const said = signals.filter(({ act }) => act !== 'negated');
    const toReader = stance === 'telling' ? [] : said.filter(({ act }) => !reported.has(act));
    const all = bestOf(
      this.indicators,
      said.filter(({ read }) => !read),
    );
    const addressed = bestOf(
      this.indicators,
      toReader.filter(({ read }) => !read),
    );
    const known = new Set(addressed.map(({ signal }) => signal.indicator));
    const saying = bestOf(
      this.indicators,
      toReader.filter(({ read, indicator }) => read && !known.has(indicator)),
    );
    const worrying = saying.filter(({ signal }) => signal.indicator === anything);
    const named = saying.filter(({ signal }) => signal.read === 'surely' && signal.indicator !== anything);
    const perhaps = saying.filter(({ signal }) => signal.read === 'perhaps' && signal.indicator !== anything);
    const full = this.levelOf(addressed, protective);
    const surely = named.length > 0 ? strongestFirst([...addressed, ...named]) : addressed;
    const sure = named.length > 0 ? this.levelOf(surely, protective) : full;
    const last = sure.level === 'danger' ? undefined : completing(this.facts.combinations, surely, perhaps);
    const fuller = last ? this.levelOf([...surely, last], protective) : sure;
    const considered: Considered = {
      ruled: full.level,
      language,
      surface,
      signs: addressed.map(({ facts }) => facts),
      read: named.map(({ facts }) => facts),
      readLevel: readLevelOf(fuller.level, [...surely, ...worrying, last]),
      isQuotable: worrying.length > 0,
      told: all.length - addressed.length,
      protective: protective.length,
      length,
      wording,
      gist: sentences?.odds,
    };
    return { protective, all, addressed, surely, last, worrying, full, sure, fuller, considered };
  }

  private judgeWindow(looked: ReturnType<Score['look']>): Judgement {
    const { protective, all, addressed, surely, last, worrying, full, sure, fuller, considered } = looked;
    const weighed = weigh(considered, this.facts.judgement);
    const lowered = all.length > addressed.length ? lower(this.levelOf(all, protective).level) : 'none';
    const useFull = levels.indexOf(weighed) >= levels.indexOf(lowered);
    const level = useFull ? weighed : lowered;
    if (level === 'none') return { level, reasons: [], combinations: [], harms: [] };
    if (!useFull) return { level, reasons: reasonsOf(all), combinations: [], harms: harmsOf([], all) };
    // What was read is told of only in an alarm: below it, only what a phrase says for certain.
    const isAlarm = reaches(level, 'caution');
    const signs = isAlarm ? surely : addressed;
    const isBare = isAlarm && !signs.some(({ facts }) => facts.strength !== 'weak');
    const { met } = level === 'danger' ? fuller : isAlarm ? sure : full;
    const others = level === 'danger' && last ? this.worryingFor(last) : isBare ? worrying : [];
    return {
      level,
      reasons: reasonsOf([...signs, ...others]),
      combinations: met.map(({ id }) => id),
      harms: harmsOf(met, signs),
    };
  }

  /** What is only perhaps said is quoted, but not named. */
  private worryingFor({ signal }: Sign): readonly Sign[] {
    const facts = this.indicators.get(anything);
    return facts ? [{ signal: { ...signal, indicator: anything }, facts }] : [];
  }

  private levelOf(
    signs: readonly Sign[],
    protective: readonly string[],
  ): { level: Level; met: PackFacts['combinations'] } {
    const present = new Set(signs.map(({ signal }) => signal.indicator));
    const met = this.facts.combinations
      .filter((combination) => isMet(combination, present))
      .toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
    if (signs.some(({ facts }) => facts.strength === 'critical')) return { level: 'danger', met };
    const ruled = met[0]?.level ?? 'none';
    if (ruled === 'danger' || ruled === 'caution') return { level: ruled, met };
    const protection = this.protection(signs, protective);
    if (isCaution(protection > 0 ? signs.filter(({ facts }) => undiscounted.has(facts.theme)) : signs))
      return { level: 'caution', met };
    return { level: ruled === 'notice' || isNotice(signs, protection) ? 'notice' : 'none', met };
  }

  private protection(signs: readonly Sign[], protective: readonly string[]): number {
    const money = signs.some(({ facts }) => facts.theme === 'money-fee' || facts.theme === 'debt');
    const valid = protective.filter((id) => !(money && id === 'no-fees-statement'));
    const sum = valid.reduce((total, id) => total + (this.discounts.get(id) ?? 0), 0);
    return Math.min(scale.mostProtection, sum);
  }
}

/** Two levels down: what telling about a sign is worth. */
const lower = (level: Level): Level => levels[Math.max(0, levels.indexOf(level) - 2)] ?? 'none';

function reasonOf({ signal, facts }: Sign): Reason {
  const { indicator, quote, part, start, end } = signal;
  return { indicator, theme: facts.theme, strength: facts.strength, quote, part, start, end };
}

function harmsOf(met: PackFacts['combinations'], signs: readonly Sign[]): readonly Harm[] {
  const weights = new Map<Harm, number>();
  for (const { facts } of signs) {
    for (const harm of facts.harms) weights.set(harm, (weights.get(harm) ?? 0) + scale.points[facts.strength]);
  }
  const byWeight = [...weights].sort(([, a], [, b]) => b - a).map(([harm]) => harm);
  return [...new Set([...met.flatMap(({ harms }) => harms), ...byWeight])];
}
