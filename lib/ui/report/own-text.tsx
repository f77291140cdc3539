import { useEffect, useState } from 'preact/hooks';
import type { ReportRequest } from '@/lib/domain/report-address';
import type { ReportGuide } from '@/lib/domain/report-guide';
import { CopyButton } from '../parts/copy-button';
import type { Wording } from '../words';
import { preparedText } from './prepared-text';

export interface OwnTextProps {
  readonly wording: Wording;
  readonly request: ReportRequest;
  readonly site: ReportGuide['site'];
  /** Languages the text can be had in, the likeliest first. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly wordingIn: (language: string) => Promise<Wording>;
}

/** A text to report with, to change and to copy. What was written in one language is still there after looking at another. */
export function OwnText({ wording, request, site, languages, wordingIn }: OwnTextProps) {
  const { say } = wording;
  const [chosen, setChosen] = useState<Wording>(wording);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState(wording.language);
  useEffect(() => {
    let isCurrent = true;
    wordingIn(asked).then(
      (other) => isCurrent && setChosen(other),
      () => isCurrent && setAsked(chosen.language),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  const text = drafts[chosen.language] ?? preparedText(chosen, request, site);
  return (
    <section class="stack">
      <h2>{say('report.text.title')}</h2>
      <p>{say('report.text.intro')}</p>
      {languages.length < 2 ? null : (
        <div class="field">
          <label class="label" for="text-language">
            {say('report.text.language')}
          </label>
          <select
            id="text-language"
            value={asked}
            aria-describedby="text-language-note"
            onChange={({ currentTarget }) => setAsked(currentTarget.value)}
          >
            {languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
          <p class="soft small" id="text-language-note">
            {say('report.text.language.note')}
          </p>
        </div>
      )}
      <div class="field">
        <label class="label" for="report-text">
          {say('report.text.label')}
        </label>
        {/* Some browsers send what is written to a service of theirs to check its spelling. */}
        <textarea
          id="report-text"
          rows={17}
          lang={chosen.language}
          dir={chosen.direction}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget: { value } }) => setDrafts((all) => ({ ...all, [chosen.language]: value }))}
        />
      </div>
      <p>
        <CopyButton text={text} label={say('report.text.copy')} done={say('copy.done')} failed={say('copy.failed')} />
      </p>
    </section>
  );
}
