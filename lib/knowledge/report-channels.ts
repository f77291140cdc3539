import type { Harm } from '@/lib/domain/indicator';
import type { ChannelKind, ReportOffice } from '@/lib/domain/report-guide';

/**
 * Helplines that also take reports, the most fitting of a country first. Here because what we know of them says so: police, an inspectorate, a
 * state agency or a hotline that exists for reports. Who only listens and advises is not here.
 */
export const reportOffices: readonly ReportOffice[] = [
  { id: 'at-bk-hotline', kinds: ['exploitation'] },
  { id: 'au-afp', kinds: ['exploitation'] },
  { id: 'au-esafety', kinds: ['removal'] },
  { id: 'be-safeonweb', kinds: ['online-crime'] },
  { id: 'bg-nccthb', kinds: ['exploitation'] },
  { id: 'br-disque100', kinds: ['exploitation'] },
  { id: 'ch-act212', kinds: ['exploitation'] },
  { id: 'cl-134', kinds: ['exploitation', 'online-crime'] },
  { id: 'co-teprotejo', kinds: ['child-images'] },
  { id: 'ee-vihjeliin', kinds: ['child-images'] },
  { id: 'es-policia-trata', kinds: ['exploitation'] },
  { id: 'es-itss-buzon', kinds: ['labour'] },
  { id: 'es-aepd-canal-prioritario', kinds: ['removal'] },
  { id: 'fr-17cyber', kinds: ['online-crime'] },
  { id: 'gb-report-fraud', kinds: ['online-crime'] },
  { id: 'gb-report-remove', kinds: ['removal'] },
  { id: 'gr-1555-labour', kinds: ['labour'] },
  { id: 'hu-internet-hotline', kinds: ['child-images', 'online-crime'] },
  { id: 'ie-garda-confidential', kinds: ['exploitation'] },
  { id: 'ie-crimestoppers', kinds: ['exploitation'] },
  { id: 'ie-wrc', kinds: ['labour'] },
  { id: 'in-1930', kinds: ['online-crime'] },
  { id: 'it-polizia-postale', kinds: ['online-crime'] },
  { id: 'ma-cnclt', kinds: ['exploitation'] },
  { id: 'mt-119', kinds: ['exploitation'] },
  { id: 'mx-lnctp', kinds: ['exploitation'] },
  { id: 'ng-naptip', kinds: ['exploitation'] },
  { id: 'nl-arbeidsinspectie', kinds: ['labour'] },
  { id: 'nl-politie', kinds: ['police'] },
  { id: 'no-politi', kinds: ['police'] },
  { id: 'pe-1818', kinds: ['exploitation'] },
  { id: 'pl-cert', kinds: ['online-crime'] },
  { id: 'pl-dyzurnet', kinds: ['child-images'] },
  { id: 'ro-anitp', kinds: ['exploitation'] },
  { id: 'ro-1911-dnsc', kinds: ['online-crime'] },
  { id: 'ro-escabuz', kinds: ['child-images'] },
  { id: 'se-11414', kinds: ['police'] },
  { id: 'si-police-anon', kinds: ['police'] },
  { id: 'us-nhth', kinds: ['exploitation'] },
  { id: 'us-cybertipline', kinds: ['child-images'] },
  { id: 'us-ic3', kinds: ['online-crime'] },
  { id: 'us-ftc', kinds: ['online-crime'] },
  { id: 'us-whd', kinds: ['labour'] },
  { id: 'int-inhope', kinds: ['child-images'] },
  { id: 'int-takeitdown', kinds: ['removal'] },
  // For adults only, so not for a young reader of whom nothing but grooming is known.
  { id: 'int-stopncii', kinds: ['removal'], only: ['sextortion'] },
];

/** Which kinds of office fit a harm, most fitting first. A scam is nothing for a line against trafficking, and some refuse it. */
export const channelsByHarm: Readonly<Record<Harm, readonly ChannelKind[]>> = {
  sex_trafficking: ['exploitation', 'police'],
  labour_exploitation: ['labour', 'exploitation', 'police'],
  forced_criminality: ['exploitation', 'police'],
  forced_begging: ['exploitation', 'police'],
  forced_marriage: ['exploitation', 'police'],
  organ_surrogacy_adoption: ['exploitation', 'police'],
  minor_grooming: ['child-images', 'removal', 'police'],
  sextortion: ['removal', 'child-images', 'online-crime', 'police'],
  job_scam_identity_theft: ['online-crime', 'police'],
  romance_sugar_scam: ['online-crime', 'police'],
  money_mule: ['online-crime', 'police'],
};

/** When nobody knows the harm yet. */
export const generalChannels: readonly ChannelKind[] = ['exploitation', 'labour', 'online-crime', 'police'];
