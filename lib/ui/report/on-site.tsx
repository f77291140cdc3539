import type { ReportForm, ReportGuide } from '@/lib/domain/report-guide';
import type { Wording } from '../words';

interface Props {
  readonly wording: Wording;
  readonly guide: Pick<ReportGuide, 'site' | 'way' | 'form'>;
}

/** How to report on the site itself: from the offer, and by its own form or guide where we know the address. */
export function OnSite({ wording, guide: { site, way, form } }: Props) {
  const { say } = wording;
  return (
    <section class="stack">
      <h2>{site ? say('report.site.title', { site: site.name }) : say('report.site.title.unknown')}</h2>
      <p>{say(`report.way.${way}`)}</p>
      <p>{say('report.way.choose')}</p>
      {site && form ? <Form wording={wording} name={site.name} form={form} /> : null}
      <p class="soft small">{say('report.way.then')}</p>
    </section>
  );
}

function Form({
  wording,
  name,
  form: { address, kind, checked },
}: {
  readonly wording: Wording;
  readonly name: string;
  readonly form: ReportForm;
}) {
  const { say, language } = wording;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(checked));
  return (
    <>
      <div>
        <a class="button" href={address} target="_blank" rel="noreferrer">
          {say(`report.way.${kind}`, { site: name })}
        </a>
      </div>
      <p class="soft small">
        {say('report.way.form.note')} {say('report.way.checked', { date })}
      </p>
    </>
  );
}
