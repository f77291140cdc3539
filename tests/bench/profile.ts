import type { CDPSession } from 'playwright-core';

/** One thread's work in a stretch of time, in milliseconds of processor time: a busy machine makes it no longer. */
export interface Cost {
  /** Time in which one of our functions stood on the stack, whatever it had called. */
  readonly ours: number;
  /** The most of it within one task of the page's thread. */
  readonly longest: number;
  /** Tasks over 50 ms of which at least half was ours. */
  readonly longTasks: number;
}

interface Task {
  readonly start: number;
  readonly end: number;
  /** Share of it in which the thread really ran, rather than waiting for a busy processor; 0 to 1. */
  readonly running: number;
}

interface Sample {
  readonly at: number;
  readonly length: number;
}

type Profile = Awaited<ReturnType<typeof stopProfile>>;

const stopProfile = async (session: CDPSession) => (await session.send('Profiler.stop')).profile;

/** Samples, in microseconds, during which a function of ours was on the stack. */
function ourSamples({ nodes, samples = [], timeDeltas = [], startTime }: Profile): readonly Sample[] {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const enter = (id: number, isInside: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const isOurs = isInside || node.callFrame.url.startsWith('chrome-extension://');
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) enter(child, isOurs);
  };
  const [top] = nodes;
  if (top) enter(top.id, false);
  let at = startTime;
  return samples.flatMap((id, index) => {
    const length = timeDeltas[index + 1] ?? 0;
    at += timeDeltas[index] ?? 0;
    return ours.has(id) ? [{ at, length: Math.max(0, length) }] : [];
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The same, in processor time of the thread. */
  readonly tdur?: number;
}

const isTask = ({ name, ph }: TraceEvent): boolean => ph === 'X' && /(?:^|::)RunTask$/u.test(name);

/** Tasks of the thread in which most of our samples fall: a trace holds every thread of every process. */
function tasksAround(events: readonly TraceEvent[], samples: readonly Sample[]): readonly Task[] {
  const threads = new Map<string, Task[]>();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of events.filter(isTask)) {
    const key = `${pid}:${tid}`;
    threads.set(key, [
      ...(threads.get(key) ?? []),
      { start: ts, end: ts + dur, running: dur > 0 ? Math.min(1, tdur / dur) : 1 },
    ]);
  }
  const held = (tasks: readonly Task[]): number =>
    samples.filter(({ at }) => tasks.some(({ start, end }) => at >= start && at < end)).length;
  return (
    [...threads.values()].map((tasks) => ({ tasks, held: held(tasks) })).sort((a, b) => b.held - a.held)[0]?.tasks ?? []
  );
}

const milliseconds = (microseconds: number): number => microseconds / 1000;
const total = (samples: readonly Sample[]): number => samples.reduce((sum, { length }) => sum + length, 0);

/** Profiles what `work` makes the page's thread do. Sampling every 200 µs; slower than life by a few per cent. */
export async function profiled(session: CDPSession, work: () => Promise<void>): Promise<Cost> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,devtools.timeline' });
  await session.send('Profiler.start');
  await work();
  const samples = ourSamples(await stopProfile(session));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  const tasks = tasksAround(events, samples).map((task) => {
    const inside = samples.filter(({ at }) => at >= task.start && at < task.end);
    const length = milliseconds(task.end - task.start) * task.running;
    return { length, ours: milliseconds(total(inside)) * task.running };
  });
  return {
    ours: tasks.reduce((sum, { ours }) => sum + ours, 0),
    longest: Math.max(0, ...tasks.map(({ ours }) => ours)),
    longTasks: tasks.filter(({ length, ours }) => length > 50 && ours >= length / 2).length,
  };
}

function isTraceEvent(value: object): value is TraceEvent {
  return 'name' in value && 'ph' in value && 'pid' in value && 'tid' in value && 'ts' in value;
}
