import type { Helpline, Need } from '@/lib/domain/guidance';
import type { Harm } from '@/lib/domain/indicator';
import type { ChannelKind, ReportChannel, ReportOffice } from '@/lib/domain/report-guide';
import { helplines } from '@/lib/knowledge/helplines';
import { generalNeeds, needsByHarm } from '@/lib/knowledge/needs';
import { channelsByHarm, generalChannels, reportOffices } from '@/lib/knowledge/report-channels';
import { pickHelplines, serves } from './pick-helplines';

/** An assessment lists all that an offer may be for, most likely first; a report is about the first of them. */
const mostHarms = 3;
const mostOfKind = 3;
const mostNearest = 2;

/** Kinds whose offices of no one country are shown too: pictures spread across borders. */
const acrossBorders: ReadonlySet<ChannelKind> = new Set<ChannelKind>(['child-images', 'removal']);

/**
 * Offices in `country` that take reports of these harms, kind by kind, most fitting kind first. Offices of every country are added
 * for taking pictures down, and for pictures of children where the country has none of its own.
 */
export function reportChannels(asked: readonly Harm[], country: string): readonly ReportChannel[] {
  const harms = asked.slice(0, mostHarms);
  const needs = needsFor(harms);
  const kinds = harms.length > 0 ? [...new Set(harms.flatMap((harm) => channelsByHarm[harm]))] : generalChannels;
  const fitting = reportOffices.filter(({ only }) => !only || only.some((harm) => harms.includes(harm)));
  return kinds.flatMap((kind) => {
    const offices = officesOf(kind, country, fitting, needs);
    return offices.length > 0 ? [{ kind, offices }] : [];
  });
}

function officesOf(
  kind: ChannelKind,
  country: string,
  fitting: readonly ReportOffice[],
  needs: readonly Need[],
): readonly Helpline[] {
  const ids = new Set(fitting.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id));
  const of = (place: string) =>
    helplines.filter((line) => line.country === place && ids.has(line.id) && needs.some((need) => serves(line, need)));
  const own = of(country);
  const isOpen = acrossBorders.has(kind) && (kind === 'removal' || own.length === 0) && country !== 'INT';
  return [...own, ...(isOpen ? of('INT') : [])].slice(0, mostOfKind);
}

/** Who can say where a report goes in a country whose offices we do not know: whoever listens there for just this, at most two. */
export function nearestToReport(asked: readonly Harm[], country: string): readonly Helpline[] {
  const own = helplines.filter((line) => line.country === country && country.length === 2 && country !== 'EU');
  return pickHelplines(own, needsFor(asked.slice(0, mostHarms)), 1).slice(0, mostNearest);
}

function needsFor(harms: readonly Harm[]): readonly Need[] {
  return harms.length > 0 ? [...new Set(harms.flatMap((harm) => needsByHarm[harm]))] : generalNeeds;
}
