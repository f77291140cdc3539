import { harms } from '@/lib/domain/indicator';
import type { Overview } from '@/lib/domain/kept-overview';
import { type KeptOrder, type KeptQuery, keptOrders } from '@/lib/domain/kept-query';
import { shownText } from '../parts/quote-around';
import type { Wording } from '../words';
import { dayField, dayOf, dayStart } from './day-field';

interface Props {
  readonly wording: Wording;
  readonly query: KeptQuery;
  readonly order: KeptOrder;
  /** What there is to choose from; absent until it is known. */
  readonly overview: Overview | undefined;
  readonly change: (query: KeptQuery) => void;
  readonly sort: (order: KeptOrder) => void;
}

/** One field to search with; whoever wants more opens the rest. */
export function SearchForm({ wording, query, order, overview, change, sort }: Props) {
  const { say } = wording;
  const set = <K extends keyof KeptQuery>(key: K, value: KeptQuery[K]): void => {
    const { [key]: _, ...rest } = query;
    change(value === undefined || value === '' ? rest : { ...rest, [key]: value });
  };
  const places = (overview?.counts.places ?? []).flatMap(({ value }) => value ?? []);
  const sites = (overview?.counts.sites ?? []).flatMap(({ value }) => value ?? []);
  return (
    <search>
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label class="label" for="words">
            {say('notebook.search')}
          </label>
          <input
            type="search"
            id="words"
            dir="auto"
            maxLength={200}
            value={query.words ?? ''}
            aria-describedby="words-note"
            onInput={({ currentTarget }) => set('words', currentTarget.value)}
          />
          <p class="soft small" id="words-note">
            {say('notebook.search.note')}
          </p>
        </div>
        <details>
          <summary class="soft">{say('notebook.filters')}</summary>
          <div class="filters">
            <Field label={say('notebook.from')} id="from">
              <input
                type="date"
                id="from"
                value={query.from === undefined ? '' : dayField(query.from)}
                onChange={({ currentTarget }) => set('from', dayStart(dayOf(currentTarget.value), 0))}
              />
            </Field>
            <Field label={say('notebook.until')} id="before">
              <input
                type="date"
                id="before"
                value={query.before === undefined ? '' : dayField(query.before - 1)}
                onChange={({ currentTarget }) => set('before', dayStart(dayOf(currentTarget.value), 1))}
              />
            </Field>
            <Choose
              wording={wording}
              id="place"
              label={say('notebook.place')}
              value={query.place}
              options={places.map((place) => [place, place])}
              choose={(place) => set('place', place)}
            />
            <Choose
              wording={wording}
              id="site"
              label={say('notebook.site')}
              value={query.site}
              options={sites.map((site) => [site, overview?.siteNames[site] ?? site])}
              choose={(site) => set('site', site)}
            />
            <Choose
              wording={wording}
              id="harm"
              label={say('notebook.harm')}
              value={query.harm}
              options={harms.map((harm) => [harm, say(`harm.${harm}`)])}
              choose={(chosen) =>
                set(
                  'harm',
                  harms.find((harm) => harm === chosen),
                )
              }
            />
            <Choose
              wording={wording}
              id="tag"
              label={say('notebook.tag')}
              value={query.tag}
              options={(overview?.tags ?? []).map((tag) => [tag, tag])}
              choose={(tag) => set('tag', tag)}
            />
            <Field label={say('notebook.sort')} id="order">
              <select
                id="order"
                value={order}
                onChange={({ currentTarget }) => sort(keptOrders.find((one) => one === currentTarget.value) ?? 'date')}
              >
                {keptOrders.map((one) => (
                  <option key={one} value={one}>
                    {say(`notebook.sort.${one}`)}
                  </option>
                ))}
              </select>
            </Field>
          </div>
        </details>
      </form>
    </search>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: preact.ComponentChildren;
}

function Field({ id, label, children }: FieldProps) {
  return (
    <div class="field">
      <label class="label small" for={id}>
        {label}
      </label>
      {children}
    </div>
  );
}

interface ChooseProps {
  readonly wording: Wording;
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string | undefined) => void;
}

/** One of what there is, or any. */
function Choose({ wording, id, label, value, options, choose }: ChooseProps) {
  return (
    <Field label={label} id={id}>
      <select id={id} value={value ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}>
        <option value="">{wording.say('notebook.any')}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {shownText(name)}
          </option>
        ))}
      </select>
    </Field>
  );
}
