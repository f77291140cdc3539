import type { Assessment } from '@/lib/domain/assessment';
import { Check } from '@/lib/ui/check/view';
import { caution, danger, type Invented, nothing, notice } from '../invented/offers';
import { gone, idle, never, page } from '../page-state';
import type { State } from '../scene';

/** The check of a text that comes to this; without a text, before anything was written. */
function check(text: string | undefined, answer: () => Promise<Assessment> = never): State {
  return page(
    ({ wording, wordingFor }) => (
      <Check
        wording={wording}
        read={never}
        languages={['en']}
        check={async () => {
          const assessment = await answer();
          return { assessment, wording: wordingFor(assessment.language) };
        }}
        openHelp={idle}
        keeping={() => ({ keep: never, openNotebook: idle })}
      />
    ),
    async ({ write, press }) => {
      if (text === undefined) return;
      if (text !== '') await write('#text', text);
      await press('button[type="submit"]');
    },
  );
}

const checked = ({ offer, assessment }: Invented): State => check(offer.text, async () => assessment);

const chat = 'Marco: Hola, guapa\nAna: Hola\nMarco: No se lo digas a nadie\nAna: ¿Por qué?\nMarco: Es un secreto';
const inChat: Assessment = {
  ...caution.assessment,
  reasons: [
    {
      indicator: 'secrecy-demand',
      theme: 'contact-evasion',
      strength: 'strong',
      quote: 'No se lo digas a nadie',
      part: 'messages.2',
      start: 0,
      end: 22,
    },
  ],
};

export const checkStates: Readonly<Record<string, State>> = {
  start: check(undefined),
  empty: check(''),
  asking: check(caution.offer.text),
  failed: check(caution.offer.text, gone),
  caution: checked(caution),
  danger: checked(danger),
  notice: checked(notice),
  'nothing noticed': checked(nothing),
  chat: check(chat, async () => inChat),
};
