import { type Day, dayAt } from '@/lib/domain/day';

/** The user's day at that moment, as their calendar has it. */
export function today(now = new Date()): Day {
  return dayAt(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
