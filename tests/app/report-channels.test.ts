import { describe, expect, test } from 'vitest';
import { nearestToReport, reportChannels } from '@/lib/app/report-channels';
import { type Harm, harms } from '@/lib/domain/indicator';
import { helplineCountries, helplines } from '@/lib/knowledge/helplines';
import { reportOffices } from '@/lib/knowledge/report-channels';

const shown = (harm: Harm, country: string): string =>
  reportChannels([harm], country)
    .map(({ kind, offices }) => `${kind}: ${offices.map(({ id }) => id).join(' ')}`)
    .join('; ');

const pictures = 'removal: int-takeitdown int-stopncii';

/** Written by hand from the directory of helplines. Empty: the directory knows no office there for that. */
const table: readonly [country: string, Partial<Record<Harm, string>>][] = [
  [
    'ES',
    {
      sex_trafficking: 'exploitation: es-policia-trata',
      labour_exploitation: 'labour: es-itss-buzon; exploitation: es-policia-trata',
      sextortion: 'removal: es-aepd-canal-prioritario int-takeitdown int-stopncii; child-images: int-inhope',
      job_scam_identity_theft: '',
    },
  ],
  [
    'GB',
    {
      sex_trafficking: '',
      labour_exploitation: '',
      sextortion: 'removal: gb-report-remove int-takeitdown int-stopncii; child-images: int-inhope',
      job_scam_identity_theft: 'online-crime: gb-report-fraud',
    },
  ],
  [
    'NL',
    {
      sex_trafficking: 'police: nl-politie',
      labour_exploitation: 'labour: nl-arbeidsinspectie; police: nl-politie',
      sextortion: `${pictures}; child-images: int-inhope`,
      job_scam_identity_theft: '',
    },
  ],
  [
    'US',
    {
      sex_trafficking: 'exploitation: us-nhth',
      labour_exploitation: 'labour: us-whd; exploitation: us-nhth',
      sextortion: `${pictures}; child-images: us-cybertipline; online-crime: us-ic3`,
      job_scam_identity_theft: 'online-crime: us-ic3 us-ftc',
    },
  ],
  [
    'RO',
    {
      sex_trafficking: 'exploitation: ro-anitp',
      labour_exploitation: 'exploitation: ro-anitp',
      sextortion: `${pictures}; child-images: ro-escabuz`,
      job_scam_identity_theft: 'online-crime: ro-1911-dnsc',
    },
  ],
  [
    'SE',
    {
      sex_trafficking: 'police: se-11414',
      labour_exploitation: 'police: se-11414',
      sextortion: `${pictures}; child-images: int-inhope`,
      job_scam_identity_theft: 'police: se-11414',
    },
  ],
  [
    'DE',
    {
      sex_trafficking: '',
      labour_exploitation: '',
      sextortion: `${pictures}; child-images: int-inhope`,
      job_scam_identity_theft: '',
    },
  ],
];

describe.each(table)('in %s', (country, expected) => {
  test.each(
    harms.filter((harm) => expected[harm] !== undefined),
  )('a report of %s goes to the right offices', (harm) => {
    expect(shown(harm, country)).toBe(expected[harm]);
  });
});

test('a young reader is not sent to a service for adults', () => {
  const ids = reportChannels(['minor_grooming'], 'ES').flatMap(({ offices }) => offices.map(({ id }) => id));
  expect(ids).toContain('int-takeitdown');
  expect(ids).not.toContain('int-stopncii');
});

test('a scam is not reported to a line against trafficking, in any country', () => {
  for (const country of helplineCountries) {
    const kinds = reportChannels(['job_scam_identity_theft'], country).map(({ kind }) => kind);
    expect(kinds, country).not.toContain('exploitation');
  }
});

test('where no office is known, whoever listens there for just this is near', () => {
  expect(nearestToReport(['job_scam_identity_theft'], 'ES').map(({ id }) => id)).toContain('es-017-incibe');
  expect(nearestToReport(['sex_trafficking'], 'GB').map(({ id }) => id)).toContain('gb-modern-slavery');
  expect(nearestToReport(['sex_trafficking'], 'INT')).toEqual([]);
});

test('every office is a helpline we may show, named once', () => {
  const known = new Set(helplines.map(({ id }) => id));
  const ids = reportOffices.map(({ id }) => id);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every office is shown for some harm in its country', () => {
  const reached = new Set(
    helplines
      .map(({ country }) => country)
      .flatMap((country) =>
        harms.flatMap((harm) =>
          reportChannels([harm], country === 'INT' ? 'DE' : country).flatMap(({ offices }) => offices),
        ),
      )
      .map(({ id }) => id),
  );
  expect(reportOffices.filter(({ id }) => !reached.has(id))).toEqual([]);
});
