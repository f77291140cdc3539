import type { Harm } from '@/lib/domain/indicator';

/** A reader's country, what an offer may be for, and the lines they must be given, in order. */
interface Row {
  readonly reader: string;
  readonly harms: readonly Harm[];
  readonly jobs?: readonly string[];
  readonly emergency: string | undefined;
  readonly lines: readonly string[];
}

/** Written by hand from the directory of helplines. */
export const guidanceRows: readonly Row[] = [
  {
    reader: 'ES',
    harms: ['sex_trafficking'],
    jobs: ['CH'],
    emergency: '112',
    lines: ['es-policia-trata', 'es-a21-act', 'es-016', 'ch-act212'],
  },
  {
    reader: 'ES',
    harms: ['minor_grooming'],
    emergency: '112',
    lines: ['es-anar-116111', 'es-anar-116000', 'es-017-incibe', 'es-aepd-canal-prioritario', 'int-takeitdown'],
  },
  { reader: 'ES', harms: ['money_mule'], emergency: '112', lines: ['es-017-incibe'] },
  {
    reader: 'RO',
    harms: ['labour_exploitation'],
    jobs: ['DE'],
    emergency: '112',
    lines: ['ro-anitp', 'ro-anes', 'de-faire-mobilitaet', 'de-hilfetelefon-116016'],
  },
  {
    reader: 'RO',
    harms: ['sextortion'],
    emergency: '112',
    lines: ['ro-116111', 'ro-escabuz', 'ro-1911-dnsc', 'int-takeitdown', 'int-stopncii'],
  },
  {
    reader: 'GB',
    harms: ['sextortion'],
    emergency: '999',
    lines: ['gb-childline', 'gb-report-remove', 'gb-report-fraud', 'int-takeitdown', 'int-stopncii'],
  },
  {
    reader: 'DE',
    harms: ['romance_sugar_scam'],
    emergency: '112',
    lines: ['de-weisser-ring', 'de-110'],
  },
  {
    reader: 'PL',
    harms: ['labour_exploitation'],
    jobs: ['NL'],
    emergency: '112',
    lines: ['pl-kcik', 'nl-arbeidsinspectie'],
  },
  { reader: 'FR', harms: ['money_mule'], emergency: '112', lines: ['fr-116006', 'fr-17cyber'] },
  {
    reader: 'IT',
    harms: ['labour_exploitation'],
    emergency: '112',
    lines: ['it-anticaporalato', 'it-antitratta'],
  },
  {
    reader: 'PT',
    harms: ['sextortion'],
    emergency: '112',
    lines: ['pt-apav-116006', 'int-takeitdown', 'int-stopncii'],
  },
  { reader: 'UA', harms: ['sex_trafficking'], jobs: ['PL'], emergency: '102', lines: ['ua-527', 'ua-1547', 'pl-kcik'] },
  { reader: 'UA', harms: ['job_scam_identity_theft'], emergency: '102', lines: ['ua-cyberpolice', 'ua-527'] },
  {
    reader: 'MD',
    harms: ['forced_marriage'],
    emergency: '112',
    lines: ['md-trustline-women', 'md-lastrada-antitrafic'],
  },
  {
    reader: 'GB',
    harms: ['sextortion', 'minor_grooming'],
    emergency: '999',
    lines: ['gb-childline', 'gb-report-remove', 'int-takeitdown'],
  },
  {
    reader: 'US',
    harms: ['job_scam_identity_theft'],
    emergency: '911',
    lines: ['us-ic3', 'us-ftc', 'us-nhth', 'us-whd'], // At six in the morning the wage office is closed.
  },
  {
    reader: 'MX',
    harms: ['sextortion', 'minor_grooming'],
    emergency: '911',
    lines: ['int-chi', 'int-takeitdown'],
  },
  {
    reader: 'CO',
    harms: ['sex_trafficking'],
    jobs: ['ES'],
    emergency: '123',
    lines: ['co-libertapp', 'co-155', 'es-amar-dragoste', 'es-016'],
  },
  { reader: 'PE', harms: ['forced_criminality'], emergency: undefined, lines: ['pe-1818'] },
  { reader: 'BR', harms: ['labour_exploitation'], emergency: '190', lines: ['br-disque100', 'br-180'] },
  { reader: 'IN', harms: ['labour_exploitation'], emergency: '112', lines: ['in-1930'] },
  { reader: 'INT', harms: ['organ_surrogacy_adoption'], emergency: undefined, lines: ['int-chi', 'int-takeitdown'] },
];
