import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Level } from '@/lib/domain/assessment';
import type { Message, Surface } from '@/lib/domain/offer';

/** A text with what is expected of it. */
export interface Sample {
  readonly id: string;
  readonly lang: string;
  readonly surface: Surface;
  readonly risky: boolean;
  /** Neither an offer of this kind nor ordinary: counted with neither. */
  readonly spam: boolean;
  /** The level its author expects, where one is given. */
  readonly expected?: Level;
  readonly harms: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly messages: readonly Message[];
}

/** A named list of samples of one language. */
export interface SampleSet {
  readonly name: string;
  readonly samples: readonly Sample[];
}

/** The corpora lie beside the repository; they are not part of it. */
const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** The texts written for the project, as `npm run train` reads them; files named `voices-` are read by nobody who writes phrases. */
const trainingTexts = fileURLToPath(new URL('../../scripts/train/texts/', import.meta.url));

/** Whether there is anything to measure on. */
export const corporaPresent = (): boolean => existsSync(corpora);

/** One row of a corpus file, as far as it is used. */
interface Row {
  readonly id: string;
  readonly lang: string;
  readonly surface: Surface;
  readonly label: string;
  readonly expected_level?: Level;
  readonly harms?: readonly string[];
  readonly title?: string;
  readonly text?: string;
  readonly messages?: readonly Message[];
}

function read(path: string, lang: string): readonly Sample[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line))
    .filter((row) => row.lang === lang)
    .map(({ id, surface, label, expected_level, harms = [], title = '', text = '', messages = [] }) => ({
      id,
      lang,
      surface,
      risky: label === 'risky',
      spam: label === 'spam',
      ...(expected_level ? { expected: expected_level } : {}),
      harms,
      title,
      text,
      messages,
    }));
}

/** The open set by another author in two halves, block by block: one also taught the weights, the other is seen by nobody. */
function openSets(lang: string): readonly SampleSet[] {
  const taught = new Set(read(`${trainingTexts}voices-open.jsonl`, lang).map(({ id }) => id));
  const samples = read(`${corpora}offers_open.jsonl`, lang);
  return [
    { name: 'offers_open', samples: samples.filter(({ id }) => !taught.has(id)) },
    { name: 'offers_open_taught', samples: samples.filter(({ id }) => taught.has(id)) },
  ];
}

/** The part of a file that may be looked at while tuning; the rest is only ever counted. Neighbours mirror each other, hence whole blocks. */
const tuneShare = 2 / 3;

/** Every set there is in a language. `tune-*` may be read, `blind-*` is for numbers alone. */
export function sampleSets(lang: string): readonly SampleSet[] {
  const training = readdirSync(trainingTexts).filter(
    (name) => name.endsWith('.jsonl') && !/^(?:voices|plain)-/u.test(name),
  );
  const files = training.map((name) => read(`${trainingTexts}${name}`, lang)).filter((samples) => samples.length > 0);
  const kindOf = (samples: readonly Sample[]): string => {
    if (samples.every(({ surface }) => surface === 'conversation')) return 'conversations';
    return samples.some(({ id }) => /^t[h-z]-/u.test(id)) ? 'ordinary' : 'hard';
  };
  const cut = (samples: readonly Sample[]): number => Math.floor(samples.length * tuneShare);
  const tune = files.map((samples) => ({ name: `tune-${kindOf(samples)}`, samples: samples.slice(0, cut(samples)) }));
  const blind = files.map((samples) => ({ name: `blind-${kindOf(samples)}`, samples: samples.slice(cut(samples)) }));
  const real = [
    'emscad_open',
    'sms_uci',
    'sms_job_scam_open',
    'jobs_es_it',
    'jobs_fr',
    'jobs_pl',
    'jobs_pt_it',
    'job_titles_ru_pt',
  ];
  return [
    ...tune,
    ...blind,
    ...openSets(lang),
    ...real.map((name) => ({ name, samples: read(`${corpora}${name}.jsonl`, lang).filter(({ spam }) => !spam) })),
  ].filter(({ samples }) => samples.length > 0);
}
