// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '@/lib/domain/assessment';
import type { Helpline } from '@/lib/domain/guidance';
import { type Offer, offerId } from '@/lib/domain/offer';
import lines from '@/lib/knowledge/helplines/es';
import { Panel } from '@/lib/ui/overlay/panel';
import { wordingOf } from '@/lib/ui/words';
import english from '@/locales/en';
import spanish from '@/locales/es';

const text = 'Se buscan camareras. El \u202Epasaporte\u202C lo guarda el encargado <b>siempre</b>. Llama ya.';
const quote = 'El \u202Epasaporte\u202C lo guarda el encargado';
const start = text.indexOf(quote);

const offer: Offer = {
  id: offerId('https://board.example/', 'Camareras', text),
  reader: 'practice',
  kind: 'card',
  surface: 'classified',
  url: 'https://board.example/',
  title: 'Camareras',
  text,
  contacts: [],
  messages: [],
};

const assessment: Assessment = {
  level: 'danger',
  language: 'es',
  reasons: [
    {
      indicator: 'passport-surrender',
      theme: 'documents',
      strength: 'critical',
      quote,
      part: 'text',
      start,
      end: start + quote.length,
    },
  ],
  combinations: [],
  harms: ['sextortion'],
  countries: [],
  partly: false,
};

const done = { guide: vi.fn(), openHelp: vi.fn(), openReport: vi.fn(), put: vi.fn(), close: vi.fn() };

const draw = (): Promise<void> =>
  act(async () =>
    render(
      <Panel
        wording={wordingOf({ ...english, offerWords: spanish.words }, 'es')}
        offer={offer}
        assessment={assessment}
        mark="danger"
        host="board.example"
        callSheet="notes"
        {...done}
      />,
      document.body,
    ),
  );

beforeEach(() => {
  done.guide.mockResolvedValue({ country: 'ES', guessed: true, helplines: [], reach: 'country' });
  return draw();
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

test('it is a dialog with a name, not modal, and the focus is on its title', () => {
  const [dialog] = all('[role="dialog"]');
  const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
  expect(title?.textContent).toBe(english.words['panel.title.danger']);
  expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  expect(document.activeElement).toBe(title);
});

describe('the words of the offer', () => {
  test('are quoted in their sentence, isolated, in their own language, and stay text', () => {
    const [shown] = all('.quote bdi');
    expect(shown?.lang).toBe('es');
    expect(shown?.textContent).toBe('“El ·pasaporte· lo guarda el encargado <b>siempre</b>”');
    expect(all('.quote b')).toEqual([]);
  });

  test('the question is asked in their language, with the meaning beside it', () => {
    expect(all('.question q')[0]?.textContent).toBe(spanish.words['ask.passport-surrender']);
    expect(all('.question')[0]?.textContent).toContain(english.words['ask.passport-surrender']);
  });
});

test('who is threatened reads first that it is not their fault', () => {
  expect(all('.body .note')[0]?.textContent).toBe(english.words['panel.threatened']);
});

test('presses made up by a page do nothing', () => {
  const buttons = all('button');
  expect(buttons.length).toBeGreaterThan(5);
  for (const button of buttons) {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
  const { guide, ...others } = done;
  for (const spy of Object.values(others)) expect(spy).not.toHaveBeenCalled();
  expect(guide, 'asked once, when the panel opens').toHaveBeenCalledOnce();
});

describe('the people who fit best', () => {
  const settled = async (): Promise<void> => {
    await draw();
    await act(async () => {});
  };
  const show = (helplines: readonly Helpline[]): Promise<void> => {
    done.guide.mockResolvedValue({ country: 'ES', guessed: true, helplines, reach: 'country' });
    render(null, document.body);
    return settled();
  };

  test('are there without a press: a name, a number to call, and the same to copy', async () => {
    await show(lines);
    const [contact] = all('.act .contact');
    expect(contact?.textContent).toContain(lines[0]?.name);
    expect(all('.act .contact a[href^="tel:"]')[0]?.getAttribute('href')).toBe(`tel:${lines[0]?.phone}`);
    expect(all('.act .contact button')[0]?.textContent).toContain(lines[0]?.phoneShown);
  });

  test('without a number are reached in writing', async () => {
    await show(lines.filter(({ id }) => id === 'es-itss-buzon'));
    expect(all('.act .contact a').map((link) => link.getAttribute('href'))).toEqual([
      'https://www.mites.gob.es/itss/web/en/Atencion_al_Ciudadano/COLABORA_CON_ITSS.html',
    ]);
  });

  test('found on one page only are said to be', async () => {
    await show(lines.filter(({ confidence }) => confidence === 'medium'));
    expect(all('.act .contact')[0]?.textContent).toContain(english.words['help.card.medium']);
  });

  test('are missed quietly when nobody can say who they are', async () => {
    done.guide.mockRejectedValue(new Error('asleep'));
    render(null, document.body);
    await settled();
    expect(all('.act .contact')).toEqual([]);
    expect(all('.act .button.main')).toHaveLength(1);
  });
});

test('every button says what it does', () => {
  for (const button of all('button')) {
    expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim()).not.toBe('');
  }
});
