import type { ChosenLine, Guidance, GuidanceRequest, GuidanceThere, Helpline, Need } from '@/lib/domain/guidance';
import type { Harm } from '@/lib/domain/indicator';
import { helplines, missingChildrenLine } from '@/lib/knowledge/helplines';
import { generalNeeds, needsByHarm } from '@/lib/knowledge/needs';
import { nextSteps } from './next-steps';
import { isOpenNow } from './open-now';
import { pickHelplines, type Reader, serves } from './pick-helplines';
import { reachableFromAbroad } from './reachable-from-abroad';

const most = 6;
/** An assessment lists all that an offer may be for, most likely first; help is chosen by the first of them. */
const mostHarms = 3;
/** Lines of the job's countries, and lines of everywhere, may each take this many of the six places. */
const mostElsewhere = 2;
const mostJobCountries = 2;

/**
 * Who can help someone in `country` with an offer of these harms, most likely first: the emergency number, then at most two lines per need of the reader's
 * country, then those of the job's countries that can be reached from there, then those of everywhere. Without harms, one line of each kind.
 * A reader of 13 to 17 sees lines for the young first, whatever the harm. If nothing fits, the nearest lines stand in and `nearest` says so;
 * there is always at least one. Of lines that fit alike, those open now and known to answer in the reader's `language` come first.
 */
export function guide(
  request: GuidanceRequest,
  country: { readonly code: string; readonly guessed: boolean },
  { language, isTeen = false }: { readonly language?: string; readonly isTeen?: boolean } = {},
  now = new Date(),
): Guidance {
  const isClosed = (line: Helpline) => isOpenNow(line, now) === false;
  const reader: Reader = { ...(language === undefined ? {} : { language }), isClosed };
  const harms = request.harms.slice(0, mostHarms);
  const needs = needsFor(harms, isTeen);
  const jobs = [...new Set(request.jobCountries)].filter((job) => job !== country.code && linesOf(job).length > 0);
  const own = isArea(country.code) ? [] : pickHelplines(linesOf(country.code), needs, harms.length > 0 ? 2 : 1, reader);
  const abroad = pickHelplines(
    jobs.flatMap((job) => linesOf(job).flatMap((line) => reachableFromAbroad(line) ?? [])),
    needs,
    1,
    reader,
  ).slice(0, mostElsewhere);
  const anywhere = pickAnywhere(country.code, needs, own, { isClosed });
  const fitting = [...own.slice(0, most - abroad.length - anywhere.length), ...abroad, ...anywhere];
  const chosen = fitting.length > 0 ? fitting : nearest(country.code);
  const shown = isTeen ? chosen.toSorted((a, b) => Number(serves(b, 'child')) - Number(serves(a, 'child'))) : chosen;
  const emergency = emergencyOf(country.code);
  const there = jobs.slice(0, mostJobCountries).map((job) => onceThere(job, needs, now));
  return {
    country: country.code,
    guessed: country.guessed,
    ...(emergency ? { emergency } : {}),
    helplines: shown.map((line) => asOf(line, now)),
    reach: shown.some((line) => line.country === country.code && !isArea(line.country)) ? 'country' : 'elsewhere',
    ...(fitting.length > 0 ? {} : { nearest: true }),
    ...(there.length > 0 ? { there } : {}),
    steps: nextSteps(harms, isTeen),
  };
}

/**
 * Lines for the young come first where one of the two likeliest harms is theirs. Many offers to adults carry a sign of it too. In some countries
 * only they are made for pictures; whoever takes reports of fraud stands beside them for an adult who is blackmailed.
 */
function needsFor(harms: readonly Harm[], isTeen: boolean): readonly Need[] {
  const first: readonly Need[] = isTeen ? ['child'] : [];
  if (harms.length === 0) return [...new Set([...first, ...generalNeeds])];
  const young = harms.slice(0, 2).includes('minor_grooming') ? needsByHarm.minor_grooming : [];
  const grown: readonly Need[] = harms.includes('sextortion') && !isTeen && young.length === 0 ? ['fraud'] : [];
  return [...new Set([...first, ...young, ...harms.flatMap((harm) => needsByHarm[harm]), ...grown])];
}

/** Lines of one country that do more than answer emergencies. */
function linesOf(country: string): readonly Helpline[] {
  return helplines.filter((line) => line.country === country && line.needs.some((need) => need !== 'emergency'));
}

/** 112 where it is the country's own, else the number whose first business is emergencies. */
export function emergencyOf(country: string): Helpline | undefined {
  const numbers = helplines.filter((line) => line.country === country && serves(line, 'emergency'));
  return numbers.find(({ phone }) => phone === '112') ?? numbers.find(({ needs }) => needs[0] === 'emergency');
}

/**
 * Lines of no one country, for needs the country's own lines leave open, and always for pictures, which spread across borders.
 * Of the numbers common to Europe only 116 000 answers widely enough; the others are shown where a country has its own entry.
 */
function pickAnywhere(
  country: string,
  needs: readonly Need[],
  own: readonly Helpline[],
  reader: Reader,
): readonly Helpline[] {
  const common = missingChildrenLine.includes(country) || country === 'EU';
  const lines = [...linesOf('INT'), ...(common ? linesOf('EU').filter(({ phone }) => phone === '116000') : [])];
  const open = needs.filter((need) => need === 'sextortion' || !own.some((line) => serves(line, need)));
  const unknown = lines.filter(({ phone }) => !phone || !own.some((line) => line.phone === phone));
  return pickHelplines(unknown, open, needs.includes('child') ? 1 : 2, reader).slice(0, mostElsewhere);
}

/** Whoever answers in the country, since people on any line can refer on; where nobody does, who can find a line elsewhere. */
function nearest(country: string): readonly Helpline[] {
  const own = isArea(country) ? [] : pickHelplines(linesOf(country), generalNeeds, 1);
  return (own.length > 0 ? own : pickHelplines(linesOf('INT'), generalNeeds, 1)).slice(0, most / 2);
}

/** `EU` and `INT` stand for a reader whose country is not known. */
function isArea(country: string): boolean {
  return country === 'EU' || country === 'INT';
}

/** To be written down for a journey, so it does not matter who answers just now; only said. */
function onceThere(country: string, needs: readonly Need[], now: Date): GuidanceThere {
  const emergency = emergencyOf(country);
  const lines = pickHelplines(linesOf(country), needs, 1).slice(0, mostElsewhere);
  return { country, ...(emergency ? { emergency } : {}), helplines: lines.map((line) => asOf(line, now)) };
}

function asOf(line: Helpline, now: Date): ChosenLine {
  const isOpen = isOpenNow(line, now);
  return isOpen === undefined ? line : { ...line, isOpen };
}
