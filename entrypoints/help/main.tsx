import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { readHelpFragment } from '@/lib/domain/help-address';
import { dressPage } from '@/lib/ui/dress-page';
import { Help } from '@/lib/ui/help/view';
import { pageRoot } from '@/lib/ui/pages';
import { wordingOf } from '@/lib/ui/words';

const wording = wordingOf(await ask({ kind: 'words' }));
const root = pageRoot(document);

async function draw(): Promise<void> {
  const request = readHelpFragment(location.hash);
  const [guidance, settings] = await Promise.all([ask({ kind: 'guide', ...request }), ask({ kind: 'settings' })]);
  render(
    <Help wording={wording} request={request} guidance={guidance} settings={settings} chooseCountry={chooseCountry} />,
    root,
  );
}

function chooseCountry(country: string): void {
  void ask({ kind: 'change-settings', country }).then(draw);
}

// The title stands in the history of the browser: it says nothing of help.
dressPage(document, wording, 'Second Look');
addEventListener('hashchange', () => void draw());
await draw();
