import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide } from '@/lib/domain/report-guide';
import type { Wording } from '../words';

/** More reasons make a report longer, not clearer. */
const mostReasons = 5;
const mostHarms = 2;

/**
 * A text to report with, in the language of `wording`: where it is, what the signs are, and a request to look. It is made of our own words
 * alone: it quotes nothing, names nobody and accuses nobody. Signs without words of their own are left out.
 */
export function preparedText(
  wording: Wording,
  { signs, harms }: Pick<ReportRequest, 'signs' | 'harms'>,
  site: ReportGuide['site'],
): string {
  const { say } = wording;
  const reasons = signs.flatMap((sign) => known(wording, `reason.${sign}`)).slice(0, mostReasons);
  const pointed = harms.slice(0, mostHarms).flatMap((harm) => known(wording, `harm.${harm}`));
  const list = new Intl.ListFormat(wording.language, { type: 'disjunction' });
  return [
    say('report.text.hello'),
    '',
    say(`report.text.about.${site?.group ?? 'unknown'}`, { site: site?.name ?? '' }),
    `${say('report.text.where')} `,
    '',
    ...(reasons.length > 0
      ? [say('report.text.signs'), ...reasons.map((reason) => `- ${reason}`)]
      : [say('report.text.no-signs')]),
    // Without signs there is nothing that could point to a harm.
    ...(reasons.length > 0 && pointed.length > 0
      ? ['', say('report.text.harms', { harms: list.format(pointed) })]
      : []),
    '',
    say('report.text.please'),
    '',
    say('report.text.thanks'),
  ].join('\n');
}

/** What is said for a key, if anything is: `say` gives a key without a message back as it is. */
function known({ say }: Wording, key: string): readonly string[] {
  const said = say(key);
  return said === key ? [] : [said];
}
