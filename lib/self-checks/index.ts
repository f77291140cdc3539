import type { SelfCheck } from '@/lib/domain/self-check';
import { friend } from './friend';
import { job } from './job';
import { offer } from './offer';
import { pictures } from './pictures';

/** All self-checks, in the order they are offered. */
export const selfChecks: readonly SelfCheck[] = [offer, friend, job, pictures];
