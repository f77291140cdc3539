import type { Strength, Theme } from '@/lib/domain/indicator';
import type { SpeechAct } from '@/lib/domain/language';

/**
 * Every number the score turns on. Weights and thresholds are the proposal in `scoring` of the indicator catalogue
 * (docs/knowledge), which leans on the ILO and European Commission's Delphi indicators of 2009; what was changed after measuring says so.
 */
export const scale = {
  points: { weak: 1, moderate: 2, strong: 4, critical: 8 } satisfies Record<Strength, number>,
  /** A theme counts once at its strongest sign; each further sign of it at this share. */
  furtherInTheme: 0.5,
  /** Points and themes from which the sum alone gives a notice, and never more. */
  notice: { points: 3, themes: 2 },
  /**
   * Addressed signs that make a caution without a combination: two strong ones of two themes, or a strong one with two moderate ones of three
   * themes in all. The proposal asks for three themes in both cases; over the invented development texts in English and Spanish, two found
   * 3 to 5 points more of the risky ones and flagged half a point more of the harmless ones.
   */
  caution: [
    { strong: 2, moderate: 0, themes: 2 },
    { strong: 1, moderate: 2, themes: 3 },
  ],
  /**
   * How far below a learned caution an alarm of the rules still stands, in logarithms of odds. Of 1,961 risky and 2,168 hard harmless texts unseen, in
   * twelve languages, these found 56 % at two false alarms in a hundred and called 24 % a danger; with twice as much for single signs it was 54 %.
   * Two critical signs of two themes are never taken back whole.
   */
  firm: {
    /** A critical sign of any kind. */
    critical: -0.5,
    /** A threat, a debt or a payment for one's own money; or `many` strong signs. */
    grave: -0.75,
    many: 3,
    /** A critical sign beside a strong or critical one of another theme; and how far a danger by them stays one. */
    certain: -2.5,
    danger: 0,
  },
  /** Most points protective signs take off. */
  mostProtection: 3,
  /** Turns of a conversation that are judged together; stages of grooming overlap within about so many. */
  window: 30,
  reasons: 8,
} as const;

/** Themes whose signs no protective sign takes anything off: what scammers copy does not clear them. */
export const undiscounted: ReadonlySet<Theme> = new Set<Theme>([
  'money-fee',
  'documents',
  'debt',
  'coercion-threat',
  'criminal-task',
  'minors',
]);

/** Acts in which a sign is told about rather than done. */
export const reported: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['advice', 'report', 'question', 'quote']);

/** Numbers of the signs read from structure. */
export const structure = {
  /** Hours, days, weeks and years in a month of pay: 40 hours in 52 weeks of 5 days. */
  perMonth: { hour: 173.33, day: 21.67, week: 4.33, month: 1, year: 1 / 12 },
  /** Low-skill work paid this many times the legal minimum is a lure; the catalogue's proposal. */
  tooGood: 2.5,
  /** Euros a day for low-skill work from which it is too good whatever the month would come to. */
  dailyTooGood: 250,
  /** Hourly pay below this share of the minimum; the rest is room for rounding and for a minimum that has risen since. */
  belowMinimum: 0.85,
} as const;
