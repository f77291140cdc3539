import { all, attribute, closest, first } from '../dom';
import { lineOf, visibleText } from '../visible-text';
import type { Posting } from './posting';

const mostItems = 20;

/** Postings marked up in the visible page itself with `itemscope` and `itemprop`. */
export function microdataOf(document: Document, type: string): readonly Posting[] {
  return all(document, `[itemtype*="schema.org/${type}"]`)
    .slice(0, mostItems)
    .flatMap((item) => {
      const title = lineAt(item, 'title') ?? lineAt(item, 'name');
      if (title === undefined) return [];
      const description = propertyOf(item, 'description');
      return [
        {
          title,
          employer: lineAt(item, 'hiringOrganization'),
          place: lineAt(item, 'jobLocation') ?? lineAt(item, 'addressLocality'),
          pay: lineAt(item, 'baseSalary'),
          description: description && visibleText(description),
        },
      ];
    });
}

/** The element of a property of this item itself or of what is nested in it, nearest to its start. */
function propertyOf(item: Element, name: string): Element | undefined {
  return all(item, `[itemprop~="${name}"]`).find((element) => closest(element, '[itemtype*="JobPosting"]') === item);
}

function lineAt(item: Element, name: string): string | undefined {
  const element = propertyOf(item, name);
  if (!element) return undefined;
  const inner = first(element, '[itemprop~="name"]') ?? element;
  return lineOf(inner) ?? attribute(inner, 'content');
}
