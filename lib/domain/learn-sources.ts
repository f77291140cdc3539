/** A source of the learn pages: a key of `lib/knowledge/sources.ts`. Its name is `learn.source.<id>` in the locales. */
export type LearnSource =
  | 'BEG'
  | 'BGAT'
  | 'CMM'
  | 'CMMSELF'
  | 'COUNTY'
  | 'DIAC'
  | 'DIR24'
  | 'ECUA'
  | 'EPOLLB'
  | 'EPOLMULE'
  | 'EURES'
  | 'FBISX'
  | 'FBITRAF'
  | 'FTCROM2'
  | 'FTCTASK'
  | 'ITAMA'
  | 'LSI'
  | 'LVLA'
  | 'LVTEST'
  | 'MIR24'
  | 'NCMEC'
  | 'ORGAN2'
  | 'PNLIKES'
  | 'PNSCOUT'
  | 'SHAM'
  | 'TELEM'
  | 'THORN'
  | 'VOLODKO';

/**
 * Addresses people may press, the same as in `lib/knowledge/sources.ts`, which our pages may not import. Only where the body itself publishes:
 * a reprint, or one language of a page that has many, is named without a link.
 */
export const learnAddresses: Readonly<Partial<Record<LearnSource, string>>> = {
  BGAT: 'https://antitraffic.bg/',
  CMM: 'https://www.sbst.dk/udgivelser/2023/technology-facilitated-trafficking-red-flags',
  CMMSELF: 'https://cmm.dk/english/choose-language/are-you-being-exploited-by-your-employer',
  COUNTY: 'https://learning.nspcc.org.uk/child-abuse-and-neglect/county-lines',
  DIAC: 'https://diaconia.es/desactivalatrata/que-hacemos/nuestras-campanas/quieres-ser-una-sugarbaby/',
  EPOLLB:
    'https://europol.europa.eu/operations-services-and-innovation/public-awareness-and-prevention-guides/how-not-to-fall-for-lover-boy-scam',
  EPOLMULE:
    'https://europol.europa.eu/media-press/newsroom/news/eu-law-enforcement-ramp-its-efforts-to-track-down-money-mules',
  FBISX: 'https://www.fbi.gov/news/stories/the-financially-motivated-sextortion-threat',
  FTCTASK: 'https://consumer.ftc.gov/consumer-alerts/2025/08/how-spot-and-avoid-task-scams',
  ITAMA:
    'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
  LSI: 'https://www.lastradainternational.org/displaced-from-the-ukraine/preventing-exploitation/',
  LVTEST: 'https://better-internet-for-kids.europa.eu/en/resource-directory/dangerous-friendship-internet',
  THORN: 'https://www.thorn.org/blog/sextortion-what-you-can-do/',
  VOLODKO: 'https://link.springer.com/article/10.1007/s12117-019-09376-5',
};
