import type { Indicator } from '@/lib/domain/indicator';
import type { Knowledge } from '@/lib/domain/knowledge';
import type { LanguagePack } from '@/lib/domain/language';

const indicator = (
  id: string,
  theme: Indicator['theme'],
  strength: Indicator['strength'],
  phrases: readonly string[],
  harms: Indicator['harms'] = ['labour_exploitation'],
): Indicator => ({ id, name: id, theme, strength, harms, sources: ['test'], phrases, nearMisses: ['harmless'] });

/** Cues of no act at all. */
export const noActs = { advice: [], report: [], question: [], fiction: [], awareness: [], support: [], offer: [] };

/** A language pack with nothing in it but what is given. */
export const languagePack = (language: string, given: Partial<LanguagePack> = {}): LanguagePack => ({
  language,
  name: language,
  direction: 'ltr',
  common: [],
  sets: {},
  phrases: {},
  negations: [],
  acts: noActs,
  protective: {},
  pay: { hour: [], day: [], week: [], month: [], year: [], currencies: {}, net: [], gross: [] },
  numbers: {},
  countries: {},
  roles: [],
  ...given,
});

/** A knowledge with nothing in it but what is given. */
export const knowledgeOf = (given: Partial<Knowledge>): Knowledge => ({
  indicators: [],
  combinations: [],
  protective: [],
  languages: [],
  currencySigns: {},
  currencyLetters: {},
  minimumPay: [],
  ...given,
});

/** A small knowledge in three languages, of our own wording, for testing the engine without the real one. */
export const sampleKnowledge: Knowledge = {
  indicators: [
    indicator('passport-surrender', 'documents', 'critical', ['<keep> ~4 <document>', 'hand over <document>']),
    indicator(
      'upfront-fee',
      'money-fee',
      'strong',
      ['(pay|transfer|send) _3 (fee|deposit)', 'processing fee'],
      ['job_scam_identity_theft'],
    ),
    indicator('no-written-contract', 'vagueness', 'strong', [
      '(no|without) (a|any|) contract',
      'contract is not needed',
    ]),
    indicator('phone-restriction', 'control-isolation', 'strong', [
      '(leave|give) (us|) your phone*',
      'no phones allowed',
    ]),
    indicator('travel-arranged', 'movement', 'moderate', [
      '(free|paid) (flight*|ticket*)',
      'we (book|buy) your (flight|ticket)',
    ]),
    indicator('easy-fast-money', 'recruitment-lure', 'moderate', ['easy money', 'earn #money']),
    indicator(
      'move-off-platform',
      'contact-evasion',
      'moderate',
      ['(write|message|text) _2 (telegram|whatsapp)'],
      ['job_scam_identity_theft'],
    ),
    indicator('women-young-only', 'vulnerability-targeting', 'moderate', ['girls only', 'young women only']),
    indicator('no-experience-no-language', 'recruitment-lure', 'weak', ['no experience (needed|required|)']),
    indicator('informal-contact-only', 'contact-evasion', 'weak', []),
    indicator('obfuscated-contact', 'contact-evasion', 'moderate', []),
    indicator('pay-too-good', 'recruitment-lure', 'moderate', []),
    indicator('pay-below-minimum', 'debt', 'moderate', []),
    indicator('recruiter-identity-mismatch', 'identity-mismatch', 'moderate', []),
    indicator('brand-impersonation', 'identity-mismatch', 'strong', []),
    indicator('throwaway-or-spam-style', 'structural-metadata', 'weak', []),
  ],
  combinations: [
    {
      id: 'fee-off-platform',
      level: 'danger',
      all: [['upfront-fee'], ['move-off-platform', 'informal-contact-only']],
      harms: ['job_scam_identity_theft'],
      sources: ['test'],
    },
    {
      id: 'trip-for-girls',
      level: 'caution',
      all: [['travel-arranged', 'easy-fast-money'], ['women-young-only']],
      harms: ['sex_trafficking'],
      sources: ['test'],
    },
    {
      id: 'two-lures',
      level: 'notice',
      all: [
        ['easy-fast-money', 'travel-arranged'],
        ['easy-fast-money', 'no-experience-no-language'],
      ],
      harms: ['labour_exploitation'],
      sources: ['test'],
    },
  ],
  protective: [
    { id: 'registered-company-number', discount: 1 },
    { id: 'no-fees-statement', discount: 0.5 },
  ],
  languages: [
    languagePack('en', {
      name: 'English',
      common: 'the and of to in is you that for with are this we your from will have not be on'.split(' '),
      sets: {
        keep: ['(keep|hold|take)', 'keeps', 'hold on to', 'look after'],
        document: ['passport*', 'id card', 'papers', '<card>'],
        card: ['residence card', 'visa'],
      },
      negations: ['no', 'not', 'never', "don't", 'without', 'will not'],
      acts: {
        advice: ['never (pay|give|hand|send)', 'beware', "don't (ever|) (pay|give|hand|send)"],
        report: ['police said', 'he said', 'according to'],
        question: ['is this a scam', 'has anyone'],
        fiction: ['chapter #number'],
        awareness: ['signs of trafficking', 'red flags', 'human trafficking'],
        support: ['helpline', 'call us free'],
        offer: ['we offer', 'apply now', 'text me'],
      },
      protective: { 'registered-company-number': ['company number #number'], 'no-fees-statement': ['we never charge'] },
      pay: {
        hour: ['hour', 'per hour', 'h'],
        day: ['day', 'daily', 'per day'],
        week: ['week', 'weekly'],
        month: ['month', 'monthly', 'per month'],
        year: ['year', 'annual'],
        currencies: { EUR: ['€', 'eur', 'euro', 'euros'], GBP: ['£', 'gbp', 'pounds'], USD: ['$', 'usd', 'dollars'] },
        net: ['net', 'after tax'],
        gross: ['gross'],
      },
      numbers: Object.fromEntries(
        'zero one two three four five six seven eight nine ten'.split(' ').map((word, value) => [word, value]),
      ),
      countries: { ES: ['spain'], DE: ['germany'], GB: ['united kingdom', 'uk'], BG: ['bulgaria'] },
      roles: ['waitress', 'cleaner', 'hotel staff'],
    }),
    languagePack('es', {
      name: 'Español',
      common: 'el la de que y en un una los las por con para se tu te es lo su no'.split(' '),
      sets: { documento: ['pasaporte*', 'carnet', 'dni'] },
      phrases: {
        'passport-surrender': ['(guardamos|retenemos|quedamos) _2 <documento>', 'entreg* _2 <documento>'],
        'easy-fast-money': ['dinero facil'],
        'women-young-only': ['solo chicas'],
      },
      negations: ['no', 'nunca', 'sin'],
      acts: {
        ...noActs,
        advice: ['nunca entregues', 'ojo'],
        report: ['segun la policia'],
        awareness: ['trata de personas'],
      },
      pay: {
        hour: ['hora'],
        day: ['dia', 'diarios'],
        week: ['semana'],
        month: ['mes', 'al mes'],
        year: ['año'],
        currencies: { EUR: ['euros', '€'] },
        net: ['netos'],
        gross: ['brutos'],
      },
      numbers: { cero: 0, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9 },
      countries: { ES: ['españa'], DE: ['alemania'] },
      roles: ['camarera', 'limpiadora'],
    }),
    languagePack('ru', {
      name: 'Русский',
      common: 'и в не на что я с он как это по но они к у ты из мы за вы так же от все'.split(' '),
      phrases: {
        'passport-surrender': ['паспорт* _2 (остаётся|хранится) у нас', 'забираем _2 паспорт*'],
        'easy-fast-money': ['лёгк* деньг*'],
      },
      negations: ['не', 'нет', 'без'],
    }),
  ],
  currencySigns: {},
  currencyLetters: {},
  minimumPay: [
    { country: 'ES', currency: 'EUR', monthly: 1424.5 },
    { country: 'DE', currency: 'EUR', monthly: 2343 },
    { country: 'GB', currency: 'GBP', monthly: 2065 },
  ],
};
