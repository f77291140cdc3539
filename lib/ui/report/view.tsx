import { helpFragment } from '@/lib/domain/help-address';
import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide } from '@/lib/domain/report-guide';
import type { SettingsView } from '@/lib/domain/settings-view';
import { ExitBar } from '../parts/exit-bar';
import { MorePages } from '../parts/more-pages';
import { PageHead } from '../parts/page-head';
import type { Wording } from '../words';
import { Before } from './before';
import { Offices } from './offices';
import { OnSite } from './on-site';
import { OwnText } from './own-text';
import { textLanguages } from './text-languages';

export interface ReportProps {
  readonly wording: Wording;
  readonly request: ReportRequest;
  readonly guide: ReportGuide;
  readonly settings: SettingsView;
  readonly wordingIn: (language: string) => Promise<Wording>;
  readonly chooseCountry: (country: string) => void;
}

/** Where to report an offer and with which words. Nothing is sent from here: the reader copies, and goes where they want to. */
export function Report({ wording, request, guide, settings, wordingIn, chooseCountry }: ReportProps) {
  const { say } = wording;
  const { site } = guide;
  return (
    <>
      <ExitBar wording={wording} />
      <main class="page">
        <PageHead title={say('report.title')} intro={say('report.intro')} />
        <Before wording={wording} harms={request.harms} />
        <OwnText
          wording={wording}
          request={request}
          site={site}
          languages={textLanguages(settings.languages, wording.language, guide.country)}
          wordingIn={wordingIn}
        />
        <OnSite wording={wording} guide={guide} />
        <Offices wording={wording} guide={guide} settings={settings} chooseCountry={chooseCountry} />
        <section class="card stack">
          <h2>{say('report.talk.title')}</h2>
          <p>{say('report.talk.text')}</p>
          <div>
            <a class="button" href={`help.html#${helpFragment({ harms: request.harms, jobCountries: [] })}`}>
              {say('report.talk.link')}
            </a>
          </div>
        </section>
        <p class="soft small">{say('report.nothing-sent')}</p>
      </main>
      <MorePages wording={wording} here="report" />
    </>
  );
}
