import { render } from 'preact';
import { ask } from '@/lib/bridge/ask';
import { readReportFragment } from '@/lib/domain/report-address';
import { dressPage } from '@/lib/ui/dress-page';
import { ownWords, pageWording } from '@/lib/ui/page-wording';
import { pageRoot } from '@/lib/ui/pages';
import { Report } from '@/lib/ui/report/view';
import { ReportWithout } from '@/lib/ui/report/without';
import type { Wording } from '@/lib/ui/words';

const wording = await pageWording(ask({ kind: 'words' }), navigator.languages, ['reporting']);
const root = pageRoot(document);

/** The words in another of our languages, for a text that someone else will read. They come with the extension. */
async function wordingIn(language: string): Promise<Wording> {
  return language === wording.language ? wording : pageWording(ownWords([language]), [language], ['reporting']);
}

/** Nothing is kept of this page: the text lives in it and goes with it. */
function draw(): void {
  const request = readReportFragment(location.hash);
  const { site, harms } = request;
  Promise.all([
    ask({ kind: 'report-guide', harms, ...(site === undefined ? {} : { site }) }),
    ask({ kind: 'settings' }),
  ]).then(
    ([guide, settings]) =>
      render(
        <Report
          key={location.hash}
          wording={wording}
          request={request}
          guide={guide}
          settings={settings}
          wordingIn={wordingIn}
          chooseCountry={chooseCountry}
        />,
        root,
      ),
    (error) => {
      console.debug(error);
      render(<ReportWithout wording={wording} request={request} wordingIn={wordingIn} retry={draw} />, root);
    },
  );
}

function chooseCountry(country: string): void {
  ask({ kind: 'change-settings', country }).then(draw, draw);
}

dressPage(document, wording);
addEventListener('hashchange', draw);
draw();
