import { all, closest } from '../dom';
import { lineOf } from '../visible-text';
import { factWords } from './fact-words';
import { type Fact, type Facts, facts, sayable } from './facts';
import { amount } from './words';

/** Facts in lines of a text that begin with a label and a colon: `Employer: Green Spoon`. */
export function factsInLines(text: string): Facts {
  const found: Partial<Record<Fact, string>> = {};
  for (const line of text.slice(0, 8_000).split('\n')) {
    const { label, value } = /^(?<label>[\p{L} ]{3,30})\s?[:：]\s*(?<value>\S.{1,79})$/u.exec(line)?.groups ?? {};
    if (label === undefined || value === undefined) continue;
    for (const fact of facts) {
      const said = factWords[fact].label.test(label.trim()) ? sayable(fact, value, '') : undefined;
      if (said !== undefined) found[fact] ??= said;
    }
  }
  return found;
}

/** A short line that names an amount: any near the top, later one that says little else. */
export function payNearTop(text: string): string | undefined {
  const lines = (some: string): readonly string[] => some.split('\n').filter((line) => amount.test(line));
  return (
    lines(text.slice(0, 600)).find((line) => line.length <= 60) ??
    lines(text.slice(0, 20_000)).find((line) => line.length <= 40 && line.replace(/\P{L}/gu, '').length <= 12)
  );
}

/** Who offers, from a page's title: "Care assistant at Willow House | Careers", "Willow House is hiring care assistants". */
export function employerInTitle(pageTitle: string, title: string): string | undefined {
  const at = pageTitle.toLowerCase().indexOf(title.toLowerCase());
  if (at === -1) return undefined;
  const after = /^\s+(?:at|@|bei|chez|presso|hos|bij)\s+(?<name>[^|–—·]{2,60}?)(?:\s+(?:in|-|–|—|\||·)\s.*)?$/u;
  const before =
    /(?:^|[|–—·]\s)(?<name>[^|–—·]{2,60}?)\s+(?:is hiring|hiring|recrute|assume|zatrudni)\s+(?:an?\s+)?$/iu;
  const name =
    after.exec(pageTitle.slice(at + title.length))?.groups?.name ?? before.exec(pageTitle.slice(0, at))?.groups?.name;
  return name?.trim();
}

/** How firms end their names. */
const legalForm =
  /(?:^|\s)(?:ltd|limited|inc|llc|llp|plc|corp|pty|gmbh|ag|kg|ohg|ug|e\.? ?k\.?|s\.?l\.?u?|s\.?a\.?(?: de c\.?v\.?)?|lda|ltda|s\.?r\.?l\.?|s\.?p\.?a\.?|sarl|sas|sp\. ?z ?o\. ?o|sp\. ?k|s\.? ?c|oy|oyj|ab|as|asa|aps|a\/s|b\.?v|n\.?v|kft|zrt|s\.?r\.?o|a\.?s|d\.?o\.?o|oü|uab|sia|eood|ood|fz-llc|fze)\.?$|^(?:ооо|тов|оао|зао|ао|пп|фоп|ет)\s|\s(?:еоод|оод|ад)$/iu;

/** A short line near the top that is a firm's name, or begins with one before a dash. */
export function firmNearTop(text: string): string | undefined {
  return text
    .slice(0, 400)
    .split('\n')
    .slice(0, 8)
    .filter((line) => line.length <= 100)
    .flatMap((line) => line.split(/\s+[-–—·|•]\s+/u).slice(0, 2))
    .find((part) => part.length >= 5 && part.length <= 60 && legalForm.test(part));
}

/** How lines end or begin that are places: a postcode and a town, a town and its state. */
const placeLine =
  /^(?:\d{4,5} \p{Lu}\p{L}+.{0,40}|\p{Lu}[\p{L} .'’-]{1,40},? \(?[A-Z]{2}\)?(?: \d{4,5})?|\p{Lu}[\p{L} .'’-]{1,30} - [A-Z]{2}|\p{Lu}[\p{L} .'’-]{1,30}, \p{Lu}[\p{L} .'’-]{3,30}(?:, \p{Lu}[\p{L} .'’-]{3,30})?)$/u;

/** A short line near the top that is written as places are, without the employer some sites put before it. */
export function placeNearTop(text: string, employer = ''): string | undefined {
  return text
    .slice(0, 300)
    .split('\n')
    .slice(0, 8)
    .map((line) => (employer !== '' && line.startsWith(employer) ? line.slice(employer.length).trim() : line))
    .find((line) => line.length <= 70 && placeLine.test(line) && !amount.test(line));
}

/** Facts of a row of a table, by the labels at the heads of its columns. */
export function factsInRow(row: Element): Facts {
  const table = closest(row, 'table');
  const heads = table ? all(table, 'thead th, thead td, tr:first-child > th') : [];
  const cells = all(row, ':scope > td, :scope > th');
  if (heads.length !== cells.length) return {};
  const found: Partial<Record<Fact, string>> = {};
  for (const [index, cell] of cells.entries()) {
    const [label, said] = [lineOf(heads[index]), lineOf(cell)];
    for (const fact of facts) {
      if (label !== undefined && said !== undefined && factWords[fact].label.test(label))
        found[fact] = sayable(fact, said, '') ?? '';
    }
  }
  return found;
}
