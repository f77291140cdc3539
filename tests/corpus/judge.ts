import type { Signal } from '@/lib/domain/assessment';
import { type Assessment, reaches } from '@/lib/domain/assessment';
import { createAssessor, createSignalReader } from '@/lib/engine';
import { compile } from '@/lib/engine/compile';
import { knowledge } from '@/lib/knowledge';
import type { Sample } from './samples';

/** A sample and what the engine says of it. */
export interface Judged {
  readonly sample: Sample;
  readonly assessment: Assessment;
  readonly flagged: boolean;
  readonly danger: boolean;
}

/** The engine over the whole knowledge, compiled once. */
export function openJudge(): {
  readonly bytes: number;
  readonly judge: (sample: Sample) => Judged;
  readonly signals: (sample: Sample) => readonly Signal[];
} {
  const pack = compile(knowledge);
  const assess = createAssessor(pack);
  const read = createSignalReader(pack);
  const offerOf = ({ title, text, messages, surface, lang }: Sample) => ({
    title,
    text,
    messages,
    surface,
    language: lang,
  });
  return {
    bytes: pack.byteLength,
    judge: (sample) => {
      const assessment = assess(offerOf(sample));
      const { level } = assessment;
      return { sample, assessment, flagged: reaches(level, 'caution'), danger: level === 'danger' };
    },
    signals: (sample) => read(offerOf(sample)),
  };
}
