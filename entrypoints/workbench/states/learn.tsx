import { type LearnPage, learnPages } from '@/lib/domain/learn';
import { Learn } from '@/lib/ui/learn/view';
import { idle, page } from '../page-state';
import type { State } from '../scene';

const learn = (topic: LearnPage | undefined): State =>
  page(({ wording }) => <Learn wording={wording} page={topic} print={idle} />);

export const learnStates: Readonly<Record<string, State>> = {
  index: learn(undefined),
  ...Object.fromEntries(learnPages.map((topic) => [topic.id, learn(topic)])),
};
