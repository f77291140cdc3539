import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide } from '@/lib/domain/report-guide';
import { Report } from '@/lib/ui/report/view';
import { ReportWithout } from '@/lib/ui/report/without';
import { guideOfSite, guideWithout, request } from '../invented/report';
import { inventedSettings } from '../invented/settings';
import { idle, page } from '../page-state';
import type { State } from '../scene';

const report = (asked: ReportRequest, guide: ReportGuide): State =>
  page(({ wording, wordingIn }) => (
    <Report
      wording={wording}
      request={asked}
      guide={guide}
      settings={inventedSettings(wording.language)}
      wordingIn={wordingIn}
      chooseCountry={idle}
    />
  ));

export const reportStates: Readonly<Record<string, State>> = {
  'with site': report(request, guideOfSite),
  'with its own guide': report(request, {
    ...guideOfSite,
    way: 'button-on-ad',
    form: { address: 'https://report.example/', kind: 'guide', seen: 'named', checked: '2026-11-20' },
  }),
  'without site': report({ harms: [], signs: [] }, guideWithout),
  'background gone': page(({ wording, wordingIn }) => (
    <ReportWithout wording={wording} request={request} wordingIn={wordingIn} retry={idle} />
  )),
};
