import type { Page } from '../reader';
import { agree, visibleTitles } from './agree';
import { jsonLdOf } from './json-ld';
import { microdataOf } from './microdata';
import { listOf, own, textAt, textOf } from './own';
import { payOf } from './pay';
import { plain } from './plain';
import type { Posting } from './posting';

/** The JobPosting that is about `title`; in a two-pane list it may still be the one of another offer. */
export function postingTitled(page: Page, title: string): Posting | undefined {
  return postings(page).find((posting) => agree(posting.title, title));
}

/** The JobPosting that agrees with what the page visibly calls itself. */
export function visiblePosting(page: Page): Posting | undefined {
  const titles = visibleTitles(page.document);
  return postings(page).find((posting) => titles.some((title) => agree(posting.title, title)));
}

function postings({ document }: Page): readonly Posting[] {
  const written = jsonLdOf(document, 'JobPosting').flatMap(fromJsonLd);
  return written.length > 0 ? written : microdataOf(document, 'JobPosting');
}

function fromJsonLd(value: object): readonly Posting[] {
  const title = textAt(value, 'title', 'name');
  if (title === undefined) return [];
  const organization = listOf(own(value, 'hiringOrganization'))[0];
  return [
    {
      title: plain(title),
      employer: plainOr(textOf(organization) ?? textAt(organization, 'name', 'legalName')),
      place: plainOr(placeOf(value)),
      pay: payOf(own(value, 'baseSalary') ?? own(value, 'estimatedSalary')),
      ...(own(value, 'baseSalary') === undefined ? { isPayEstimated: true } : {}),
      description: textAt(value, 'description'),
    },
  ];
}

function placeOf(value: object): string | undefined {
  const places = listOf(own(value, 'jobLocation')).slice(0, 3).flatMap(placeName);
  if (places.length > 0) return places.join('; ');
  return textAt(value, 'jobLocationType')?.toUpperCase() === 'TELECOMMUTE' ? 'Remote' : undefined;
}

function placeName(place: unknown): readonly string[] {
  const address = own(place, 'address') ?? place;
  const whole = textOf(address);
  if (whole !== undefined) return [whole];
  const country = own(address, 'addressCountry');
  const parts = [
    textAt(address, 'addressLocality'),
    textAt(address, 'addressRegion'),
    textOf(country) ?? textAt(country, 'name'),
  ].filter((part) => part !== undefined);
  const name = [...new Set(parts)].join(', ') || textAt(place, 'name');
  return name === undefined ? [] : [name];
}

function plainOr(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text) || undefined;
}
