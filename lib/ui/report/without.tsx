import type { ReportRequest } from '@/lib/domain/report-address';
import { ExitBar } from '../parts/exit-bar';
import { Trouble } from '../parts/trouble';
import type { Wording } from '../words';
import { Before } from './before';
import { OnSite } from './on-site';
import { OwnText } from './own-text';

interface Props {
  readonly wording: Wording;
  readonly request: ReportRequest;
  readonly wordingIn: (language: string) => Promise<Wording>;
  readonly retry: () => void;
}

/** The report page without an answer from the background: no offices, but the text, and what is true of every site. */
export function ReportWithout({ wording, request, wordingIn, retry }: Props) {
  return (
    <>
      <ExitBar wording={wording} />
      <Trouble wording={wording} retry={retry}>
        <p>{wording.say('report.without')}</p>
        <Before wording={wording} harms={request.harms} />
        <OwnText wording={wording} request={request} site={undefined} languages={[]} wordingIn={wordingIn} />
        <OnSite wording={wording} guide={{ way: 'unknown' }} />
      </Trouble>
    </>
  );
}
