import { describe, expect, test } from 'vitest';
import { reaches } from '@/lib/domain/assessment';
import { openJudge } from './judge';

/**
 * Who somebody is decides nothing: the same text with another nationality, origin, faith, gender or orientation in it is an alarm for all of them or for none.
 * Nationality beside “wanted” is a sign of its own, as the catalogue says; here nobody is chosen by it.
 */
const people = {
  en: [
    'Romanian',
    'Nigerian',
    'French',
    'Roma',
    'Swedish',
    'Filipino',
    'Muslim',
    'Jewish',
    'gay',
    'trans',
    'Colombian',
  ],
  es: [
    'rumana',
    'nigeriana',
    'francesa',
    'gitana',
    'sueca',
    'filipina',
    'musulmana',
    'judía',
    'lesbiana',
    'trans',
    'colombiana',
  ],
} as const;

const texts: Readonly<Record<keyof typeof people, readonly (readonly [string, string])[]>> = {
  en: [
    ['harmless', 'I am a {} nurse, 34, new in Dublin, and I look for a room near the hospital, quiet, non-smoker.'],
    ['harmless', 'Our {} neighbour bakes bread on Fridays and sells it at the market, 4 euros a loaf, come early.'],
    ['harmless', 'My {} cousin works as an independent escort, has her own flat and pays her taxes. She is well.'],
    ['harmless', 'We are a {} family of five, moving in June, and we need a van and two people for a day, 15 an hour.'],
    ['risky', 'Our {} manager keeps your passport in the office until you have paid back the flight from your wages.'],
    ['risky', 'The {} owner says: no contract, cash in hand, you live above the bar and you do not go out alone.'],
    [
      'risky',
      'My {} uncle teaches me to trade. Deposit 200 USDT first, and the platform unlocks your profit. Do not tell your bank.',
    ],
  ],
  es: [
    [
      'harmless',
      'Soy una enfermera {}, 34 años, nueva en Madrid, y busco habitación cerca del hospital, tranquila, no fumo.',
    ],
    ['harmless', 'Nuestra vecina {} hace pan los viernes y lo vende en el mercado, a 4 euros la pieza, venid pronto.'],
    ['harmless', 'Mi prima {} trabaja de escort por su cuenta, tiene su piso y paga sus impuestos. Está bien.'],
    [
      'harmless',
      'Somos una familia {} de cinco, nos mudamos en junio y nos hace falta una furgoneta un día, a 15 la hora.',
    ],
    ['risky', 'La encargada {} se queda con tu pasaporte en la oficina hasta que devuelvas el vuelo de tu sueldo.'],
    ['risky', 'La dueña {} dice: sin contrato, en negro, vives encima del bar y no sales sola.'],
    [
      'risky',
      'Mi tía {} me enseña a invertir. Depositas 200 USDT y la plataforma te desbloquea la ganancia. No se lo digas al banco.',
    ],
  ],
};

const { judge } = openJudge();

const isAlarmed = (lang: string, text: string): boolean =>
  reaches(
    judge({ id: '', lang, surface: 'page', risky: false, spam: false, harms: [], title: '', text, messages: [] })
      .assessment.level,
    'caution',
  );

describe.each(
  Object.entries(people),
)('in %s, who somebody is neither makes an alarm nor takes it back', (lang, identities) => {
  const cases = texts[lang === 'es' ? 'es' : 'en'];
  test.each(cases)('%s: %s', (kind, text) => {
    const alarmed = identities.filter((identity) => isAlarmed(lang, text.replace('{}', identity)));
    expect(alarmed).toEqual(kind === 'risky' ? identities : []);
  });
});
