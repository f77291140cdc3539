import type { MemoryState } from '@/lib/domain/memory-state';
import type { ListedWatch, Watched, WatchedId, WatchList } from '@/lib/domain/watched';
import { WatchListPage } from '@/lib/ui/watch-list/view';
import { invented as preview } from '../invented/pictures';
import { idle, page } from '../page-state';
import type { State } from '../scene';

const invented = [
  ['words', 'Mirage Club', 20_790],
  ['contact', '+34 600 00 00 00', 20_789],
  ['words', 'عمل بدون عقد', 20_780],
  ['contact', 'a-very-long-name.of-someone-who-writes-to-many-people@an-invented-mail-address.example', 20_770],
] as const;

const picture: ListedWatch = {
  id: 'entry-picture' as WatchedId,
  kind: 'picture',
  value: 'Room with a blue door',
  until: 20_785,
  since: 20_760,
  preview,
};

const words = invented.map(
  ([kind, value, until], index): Watched => ({ id: `entry-${index}` as WatchedId, kind, value, until }),
);
const watched: readonly ListedWatch[] = [...words.slice(0, 2), picture, ...words.slice(2)];

const watchList = (list: WatchList, state: MemoryState = { kind: 'open', hasPassphrase: false }): State =>
  page(({ wording }) => (
    <WatchListPage
      leaving={idle}
      wording={wording}
      state={state}
      list={list}
      change={async () => ({ kind: 'forgotten' })}
      open={async () => ({ kind: 'done' })}
      retry={idle}
    />
  ));

export const watchListStates: Readonly<Record<string, State>> = {
  empty: watchList({ kind: 'open', watched: [] }),
  entries: watchList({ kind: 'open', watched }),
  locked: watchList({ kind: 'closed' }, { kind: 'locked' }),
  'for now only': watchList({ kind: 'open', watched }, { kind: 'open', hasPassphrase: false, fleeting: 'refused' }),
};
