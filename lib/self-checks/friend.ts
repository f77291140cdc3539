import type { SelfCheck } from '@/lib/domain/self-check';
import { friendOfAdult } from './friend-of-adult';
import { friendOfChild } from './friend-of-child';
import { friendOfTeen } from './friend-of-teen';

/** "Is this friend who they say?": each age has questions of its own. */
export const friend: SelfCheck = {
  id: 'friend',
  ages: ['8-12', '13-15', '16-17', 'adult'],
  harms: [],
  questions: [...friendOfChild, ...friendOfTeen, ...friendOfAdult],
};
