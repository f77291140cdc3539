import type { Helpline } from '../../lib/domain/guidance';
import type { DirectoryEntry } from './directory-entry';

/** What is shown instead of what a directory says about one entry, and why. */
export interface Correction {
  readonly why: string;
  readonly set: Partial<DirectoryEntry> & {
    readonly smsWord?: string;
    readonly phonesByLanguage?: Helpline['phonesByLanguage'];
  };
}

export type Corrections = Readonly<Record<string, Correction>>;

const hours = (
  value: string,
  why = 'the directory adds where or when it was read; only the hours are shown',
): Correction => ({
  why,
  set: { hours: value },
});
const unclearHours = (why: string): Correction => ({ why, set: { hours: null } });

/**
 * By entry id. The importer applies them after reading the directory and complains about one that changes nothing any more,
 * so that a refreshed directory is never overruled by old news.
 */
export const corrections: Corrections = {
  'au-000': { why: 'an interpreter, of no given number of languages', set: { languages: ['en'] } },
  'au-afp': { why: 'the words behind the digits are in the name', set: { phone_display: '131 237' } },
  'at-frauenhelpline': hours('24/7', 'the hours of its chat are narrower and were last seen in 2020'),
  'ba-1264': hours('24/7'),
  'be-0800-30030': hours('24/7'),
  'be-pag-asa': hours('24/7'),
  'be-payoke': hours('24/7'),
  'be-surya': hours('24/7'),
  'co-libertapp': {
    why: 'an app has no number; the page of its operator says where to get it',
    set: { web: 'https://www.migracioncolombia.gov.co' },
  },
  'cz-lastrada': {
    why: 'hours from an older page, still the only ones; one language only by day',
    set: {
      hours: 'Mon-Tue 10:00-16:00; Wed 12:00-20:00; Thu 10:00-16:00',
      languages: ['cs', 'en', 'ro', 'ru', 'bg'],
    },
  },
  'de-116111': hours('Mon-Sat 14:00-20:00', 'the morning hours were last seen in 2020'),
  'de-faire-mobilitaet': {
    why: 'one number per language, and a common one from abroad',
    set: {
      phone: null,
      phone_display: null,
      languages: ['ro', 'bg', 'pl', 'hu', 'bs', 'hr', 'sr'],
      phonesByLanguage: [
        { languages: ['ro'], phone: '+498000005602', phoneShown: '0800 0005602' },
        { languages: ['bg'], phone: '+498001014341', phoneShown: '0800 1014341' },
        { languages: ['pl'], phone: '+498000005780', phoneShown: '0800 0005780' },
        { languages: ['hu'], phone: '+498000005614', phoneShown: '0800 0005614' },
        { languages: ['bs', 'hr', 'sr'], phone: '+498000005776', phoneShown: '0800 0005776' },
      ],
    },
  },
  'de-hilfetelefon-116016': {
    why: 'a count and codes stand in one list',
    set: { languages: ['de', 'en', 'pl', 'ru', 'uk', '18 by interpreter'] },
  },
  'dk-116111': hours('24/7'),
  'ee-palunabi': hours('24/7'),
  'es-017-incibe': hours('daily 08:00-23:00'),
  'eu-116000': hours('24/7'),
  'fi-116111': {
    why: 'no regular times are published; Swedish has its own number',
    set: {
      hours: null,
      languages: ['fi', 'sv'],
      phonesByLanguage: [{ languages: ['sv'], phone: '+35880096116', phoneShown: '0800 96 116' }],
    },
  },
  'fi-nollalinja': hours('24/7', 'the hours of its chat are narrower'),
  'fr-116006': hours('daily 09:00-20:00', 'the newer of two pages'),
  'fr-3018': hours('daily 09:00-23:00'),
  'gb-modern-slavery': unclearHours('the newest page says 365 days a year and no hours; night cover is not certain'),
  'gb-report-fraud': hours('Mon-Fri 08:00-20:00', 'of the telephone; the website is always open'),
  'gh-helpline-of-hope': hours('24/7'),
  'gr-1109': unclearHours('the only page that gives hours is cut off'),
  'gr-1555-labour': {
    why: 'working days are Monday to Friday; only the page is in Romanian',
    set: { hours: 'Mon-Fri 09:00-15:00', languages: ['el'] },
  },
  'hr-116006': hours('24/7'),
  'ie-childline': { why: 'a word goes with the number', set: { sms: '50101', smsWord: 'Talk' } },
  'ie-garda-confidential': hours('daily 09:00-21:00'),
  'ie-womensaid': hours('24/7'),
  'int-inhope': { why: 'it takes reports of pictures and does not listen', set: { needs: ['sextortion', 'child'] } },
  'it-anticaporalato': {
    why: 'languages by code',
    set: {
      hours: 'Mon-Fri 09:30-18:00',
      languages: ['it', 'en', 'fr', 'ar', 'pcm', 'bin', 'wo', 'mnk', 'ff', 'ur', 'ps', 'pa'],
    },
  },
  'it-antitratta': {
    why: 'languages by code',
    set: { languages: ['it', 'en', 'es', 'sq', 'ro', 'ru', 'uk', 'zh', 'pl', 'pt', 'ar'] },
  },
  'lv-116006': hours('daily 12:00-22:00', 'the regulator, rather than a page of 2017'),
  'lv-116111': hours('24/7', 'the hours of its chat are narrower and were last seen in 2020'),
  'lv-marta': hours('Mon-Fri 10:00-18:00', 'an office; days are not given'),
  'mt-116006': hours('daily 07:30-17:30', 'the shorter of two'),
  'mx-079': { why: 'the option is in the name', set: { phone_display: '079' } },
  'ng-naptip': hours('24/7'),
  'nl-veiligthuis': hours('24/7', 'the hours of its chat are narrower'),
  'no-116111': hours('24/7'),
  'no-politi': {
    why: 'the entry mixes two numbers: 02800 is this line, 112 the emergency number',
    set: {
      name_en: 'Police 02800, when it is not an emergency',
      needs: ['trafficking'],
      phone: '02800',
      phone_display: '02800',
    },
  },
  'pl-cert': { why: 'a number for messages only; its use is in the name', set: { sms: '8080' } },
  'pl-kcik': hours('24/7'),
  'pt-apav-116006': hours('Mon-Fri 08:00-23:00', 'the newest of three'),
  'ro-anitp': hours('Mon-Fri 08:00-16:00', 'the official page contradicts itself; the narrower hours are shown'),
  'se-020390000': unclearHours('office hours are not given as times'),
  'se-kvinnofridslinjen': { why: 'information on paper is not a conversation', set: { languages: ['sv'] } },
  'sk-0800800818': hours('Mon-Fri 08:00-20:00'),
  'us-ndvh': {
    why: 'a word goes with the number; letters in a number cannot be dialled',
    set: { phone_display: '1-800-799-7233', sms: '88788', smsWord: 'START' },
  },
  'us-nhth': { why: 'codes and a count stand in one list', set: { languages: ['en', 'es', '200 by interpreter'] } },
  'us-whd': {
    why: 'letters in a number cannot be dialled; the contact centre takes calls at other hours',
    set: { phone_display: '1-866-487-9243', hours: 'Mon-Fri 08:00-16:30' },
  },
};
