import type { PageStatus } from '@/lib/domain/page-status';
import type { Seen } from '../../tests/browser/drive/driver';

const nothing = {
  wall: 'a login, a captcha or a wall stands before it',
  'no-offer': 'it offers nothing',
  unreadable: 'it could not be made out',
} as const;

/** One page as the demo tells of it: how many offers were read, and which ones were noticed with which words. */
export function tell(name: string, address: string, status: PageStatus, marks: readonly Seen[]): string {
  const head = `\n${name}  ${address}`;
  if (status.kind === 'off') return `${head}\n  the extension is not switched on here`;
  if (status.kind === 'unreadable') return `${head}\n  no offer here: ${nothing[status.nothing]}`;
  const counts = `  ${status.read} offers read, ${status.noticed.length} noticed, ${marks.length} marked on the page`;
  const lines = status.noticed.map(({ title, level, assessment }) => {
    const quote = assessment.reasons[0]?.quote.replace(/\s+/gu, ' ');
    return `  ${level.padEnd(8)} ${title}${quote ? `\n           “${quote}”` : ''}`;
  });
  return [head, counts, ...lines].join('\n');
}
