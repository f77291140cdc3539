import type { Anchors } from './anchors';
import { all, attribute, holds, isBefore, parentOf } from './dom';
import { visibleText } from './visible-text';

/** Elements around a text that are looked through for the name over it. */
const mostLevels = 16;

interface Name {
  readonly element: Element;
  readonly line: string;
}

/**
 * The name over a text, where nothing stable holds the two together: the last of these before it, looked for in wider and
 * wider surroundings, so that of several people named above a post (who likes it, who passed it on) it is the one who wrote
 * it. Another text (`texts`, a selector) in between ends the search: a name before that is not over ours.
 */
export function nameOver(text: Element, names: Anchors | undefined, texts: string): Name | undefined {
  const selector = names?.map(([one]) => one).join(', ') ?? '';
  let at = selector === '' ? undefined : parentOf(text);
  for (let level = 0; at && level < mostLevels; level += 1, at = parentOf(at)) {
    const before = all(at, selector).filter((element) => isBefore(element, text));
    const others = all(at, texts).filter((other) => isBefore(other, text));
    const over = before
      .filter((element) => !others.some((other) => isBefore(element, other) || holds(other, element)))
      .flatMap((element) => {
        const line = nameIn(element);
        return line === '' ? [] : { element, line };
      });
    const last = over.reduce<Name | undefined>(
      (latest, one) => (latest && isBefore(one.element, latest.element) ? latest : one),
      undefined,
    );
    // A second link to the same person says what they do.
    const link = attribute(last?.element, 'href');
    if (last) return over.find(({ element }) => link !== undefined && attribute(element, 'href') === link) ?? last;
    if (others.length > 0) return undefined;
  }
  return undefined;
}

/** The first line, up to the dot after which sites go on with something else. */
function nameIn(element: Element): string {
  const [line = ''] = visibleText(element, { limit: 400 }).split('\n');
  return line.split(/\s[•·]\s/u)[0]?.trim() ?? '';
}
