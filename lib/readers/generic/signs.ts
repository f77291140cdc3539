import { attribute } from '../dom';

/** Attributes by which sites name the parts of their pages: for styles, for tests, for search engines. */
const naming = [
  'id',
  'class',
  'itemprop',
  'data-testid',
  'data-test',
  'data-qa',
  'data-qa-id',
  'data-q',
  'data-cy',
  'data-at',
  'data-automation',
  'data-automation-id',
  'data-e2e',
] as const;

/** UTF-16 units of names that are read. */
const most = 400;

/**
 * The words an element is named by, in lower case: `job-companyName` gives `job`, `company`, `name`. A hashed name gives
 * letters that mean nothing.
 */
export function signsOf(element: Element): readonly string[] {
  const names = naming.flatMap((name) => attribute(element, name) ?? []).join(' ');
  return names === ''
    ? []
    : names
        .slice(0, most)
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter((word) => word.length > 1);
}
