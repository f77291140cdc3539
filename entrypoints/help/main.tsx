import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { readHelpFragment } from '@/lib/domain/help-address';
import { dressPage } from '@/lib/ui/dress-page';
import { Help } from '@/lib/ui/help/view';
import { HelpWithout } from '@/lib/ui/help/without';
import { pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['reporting']);
const root = pageRoot(document);

/** Someone who needs help must not meet an empty page: without an answer, the page says what is true everywhere. */
function draw(): void {
  const request = readHelpFragment(location.hash);
  Promise.all([ask({ kind: 'guide', ...request }), ask({ kind: 'settings' })]).then(
    ([guidance, settings]) =>
      render(
        <Help
          wording={wording}
          request={request}
          guidance={guidance}
          settings={settings}
          chooseCountry={chooseCountry}
        />,
        root,
      ),
    (error) => {
      console.debug(error);
      render(<HelpWithout wording={wording} retry={draw} />, root);
    },
  );
}

function chooseCountry(country: string): void {
  ask({ kind: 'change-settings', country }).then(draw, draw);
}

dressPage(document, wording);
addEventListener('hashchange', draw);
draw();
