import type { PageStatus } from '@/lib/domain/page-status';
import type { Seen } from '../../tests/browser/drive/driver';

const nothing = {
  wall: 'a login, a captcha or a wall stands before it',
  'no-offer': 'it offers nothing',
  unreadable: 'it could not be made out',
  changed: 'an offer should be there, but not where this site used to show it',
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

/** What stands in the panel: the first words with their reason, the question to ask and the first people to talk to. */
export function tellPanel(
  panel: Readonly<Record<'quote' | 'reason' | 'question' | 'helpline' | 'number', readonly Seen[]>>,
): string {
  const line = (label: string, [first]: readonly Seen[]): string =>
    `  ${label.padEnd(9)}${(first?.text ?? '(nothing)').replace(/\s+/gu, ' ')}`;
  return [
    '\npanel of the first mark',
    line('words', panel.quote),
    line('reason', panel.reason),
    line('to ask', panel.question),
    line('talk to', panel.helpline),
    line('number', panel.number),
  ].join('\n');
}
