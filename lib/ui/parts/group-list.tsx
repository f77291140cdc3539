import type { SettingsView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import type { Wording } from '../words';
import { Switch } from './switch';

interface Props {
  readonly wording: Wording;
  readonly groups: SettingsView['groups'];
  readonly isOn: (group: SiteGroup) => boolean;
  readonly change: (group: SiteGroup, on: boolean) => void;
}

/** Sites named before the rest is counted. */
const named = 4;

/** The groups of sites that can be read, each with a switch. A group without sites is not shown: there is nothing to switch. */
export function GroupList({ wording, groups, isOn, change }: Props) {
  const { say } = wording;
  return (
    <div>
      {groups
        .filter(({ sites }) => sites.length > 0)
        .map(({ group, sites }) => (
          <div class="group" key={group}>
            <div class="grow">
              <p class="label" id={`group-${group}`}>
                {say(`group.${group}`)}
              </p>
              <p class="soft small">{sitesText(wording, sites)}</p>
            </div>
            <Switch isOn={isOn(group)} labelledBy={`group-${group}`} change={(on) => change(group, on)} />
          </div>
        ))}
    </div>
  );
}

function sitesText({ say }: Wording, sites: readonly string[]): string {
  const shown = sites.slice(0, named).join(', ');
  return sites.length > named ? say('group.and-more', { sites: shown, count: sites.length - named }) : shown;
}
