import type { SettingsView, SiteView } from '@/lib/domain/settings-view';
import type { SiteGroup } from '@/lib/domain/site';
import type { Wording } from '../words';
import { Switch } from './switch';

interface Props {
  readonly wording: Wording;
  readonly groups: SettingsView['groups'];
  readonly isOn: (group: SiteGroup) => boolean;
  readonly change: (group: SiteGroup, on: boolean) => void;
  /** Absent: sites have no switches of their own. */
  readonly changeSite?: (site: SiteView, on: boolean) => void;
}

/** Sites named before the rest is counted. */
const named = 4;

/** The groups of sites that can be read, each with a switch, and its sites with theirs. A group without sites is not shown: there is nothing to switch. */
export function GroupList({ wording, groups, isOn, change, changeSite }: Props) {
  const { say } = wording;
  return (
    <div>
      {groups
        .filter(({ sites }) => sites.length > 0)
        .map(({ group, sites }) => (
          <div class="group" key={group}>
            <div class="row">
              <div class="grow">
                <p class="label" id={`group-${group}`}>
                  {say(`group.${group}`)}
                </p>
                {changeSite === undefined ? <p class="soft small">{sitesText(wording, sites)}</p> : null}
              </div>
              <Switch isOn={isOn(group)} labelledBy={`group-${group}`} change={(on) => change(group, on)} />
            </div>
            {changeSite === undefined ? null : <Sites wording={wording} sites={sites} change={changeSite} />}
          </div>
        ))}
    </div>
  );
}

function Sites({
  wording: { say },
  sites,
  change,
}: {
  readonly wording: Wording;
  readonly sites: readonly SiteView[];
  readonly change: (site: SiteView, on: boolean) => void;
}) {
  const on = sites.filter((site) => site.on).length;
  return (
    <details>
      <summary class="small">{say('group.sites-on', { on, count: sites.length })}</summary>
      <ul class="list plain sites">
        {sites.map((site) => (
          <li class="row" key={site.id}>
            <span class="grow" id={`site-${site.id}`}>
              {site.name}
            </span>
            <Switch isOn={site.on} labelledBy={`site-${site.id}`} change={(wanted) => change(site, wanted)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function sitesText({ say }: Wording, sites: readonly SiteView[]): string {
  const names = sites.map(({ name }) => name);
  const shown = names.slice(0, named).join(', ');
  return names.length > named ? say('group.and-more', { sites: shown, count: names.length - named }) : shown;
}
