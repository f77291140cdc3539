import { Family } from '@/lib/ui/family/view';
import { page } from '../page-state';
import type { State } from '../scene';

export const familyStates: Readonly<Record<string, State>> = {
  page: page(({ wording }) => <Family wording={wording} />),
};
