import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { selfChecks } from '@/lib/self-checks';
import { outcomeOf } from '@/lib/self-checks/outcome';
import { sortLines } from '@/lib/self-checks/removal';
import { dressPage } from '@/lib/ui/dress-page';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { SelfCheckPage, type SelfCheckProps } from '@/lib/ui/self-check/view';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['self-checks']);
const root = pageRoot(document);

const findHelp: SelfCheckProps['findHelp'] = async ({ harms, removal }, age) => {
  const [guidance, { countries }] = await Promise.all([
    ask({ kind: 'guide', harms, jobCountries: [] }),
    ask({ kind: 'settings' }),
  ]);
  const lines = sortLines(guidance.helplines, age, removal);
  if (lines.people.length > 0) return { guidance, countries, ...lines };
  // A few countries have nobody for pictures alone: whoever answers there can still listen.
  const anyone = await ask({ kind: 'guide', harms: [], jobCountries: [] });
  const { people } = sortLines(anyone.helplines, age, []);
  return { guidance: { ...anyone, nearest: true }, countries, people, removal: lines.removal };
};

/** The fragment names the check and nothing else. */
function draw(): void {
  render(
    <SelfCheckPage
      wording={wording}
      checks={selfChecks}
      chosen={selfChecks.find(({ id }) => location.hash === `#${id}`)}
      outcomeOf={outcomeOf}
      findHelp={findHelp}
      chooseCountry={(country) => ask({ kind: 'change-settings', country })}
    />,
    root,
  );
}

dressPage(document, wording);
addEventListener('hashchange', draw);
// Left means forgotten, also where the browser keeps the page for its back button.
addEventListener('pagehide', () => render(null, root));
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) draw();
});
draw();
