import type { Count, KeptCounts } from '@/lib/domain/kept-overview';
import { CopyButton } from '../parts/copy-button';
import { shownText } from '../parts/quote-around';
import type { Wording } from '../words';
import { countsTable } from './counts-table';

interface Props {
  readonly wording: Wording;
  readonly counts: KeptCounts;
  readonly siteNames: Readonly<Record<string, string>>;
}

/** One table of the numbers: what it counts, and each value with its name. */
export interface Counted {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly offers: number }[];
}

/** How many offers were kept by site, place, harm and month. */
export function Counts({ wording, counts, siteNames }: Props) {
  const { say } = wording;
  const tables = tablesOf(wording, counts, siteNames);
  return (
    <details class="stack counts">
      <summary>
        <h2>{say('notebook.counts')}</h2>
      </summary>
      <div class="stack">
        <p class="soft">{say('notebook.counts.intro')}</p>
        {tables.map((table) => (
          <Table key={table.title} wording={wording} table={table} />
        ))}
        <p>
          <CopyButton
            text={countsTable(tables, say('notebook.counts.offers'))}
            label={say('notebook.counts.copy')}
            done={say('copy.done')}
            failed={say('copy.failed')}
          />
        </p>
      </div>
    </details>
  );
}

function Table({ wording: { say }, table }: { readonly wording: Wording; readonly table: Counted }) {
  const most = Math.max(...table.rows.map(({ offers }) => offers));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{table.title}</th>
          <th scope="col" class="number-of">
            {say('notebook.counts.offers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ name, offers }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
              <span class="bar" style={{ inlineSize: `${(offers / most) * 100}%` }} />
            </th>
            <td class="number-of">{offers}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function tablesOf(wording: Wording, counts: KeptCounts, siteNames: Props['siteNames']): readonly Counted[] {
  const { say, language } = wording;
  const table = <T extends string>(title: string, list: readonly Count<T>[], name: (value: T) => string): Counted => ({
    title,
    rows: list.map(({ value, offers }) => ({
      name: value === undefined ? say('notebook.counts.unknown') : name(value),
      offers,
    })),
  });
  return [
    table(say('notebook.site'), counts.sites, (site) => shownText(siteNames[site] ?? site)),
    table(say('notebook.place'), counts.places, shownText),
    table(say('notebook.harm'), counts.harms, (harm) => say(`harm.${harm}`)),
    table(say('notebook.counts.month'), counts.months, (month) => monthText(month, language)),
  ];
}

/** `2026-11` in words. */
function monthText(month: string, language: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year, of - 1));
}
