import { withoutAccents } from './digit-words';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** The words of a text, folded: lower case, no accents, no signs. */
export function foldedWords(text: string): readonly string[] {
  return Array.from(withoutAccents(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).matchAll(word), ([found]) => found);
}

/** Kinds of company, which a name is written with or without. */
const legal = new Set(
  'sl slu sa sas sarl srl srls spa snc gmbh mbh kg ag ug ohg ev ltd limited llc plc inc corp co bv nv oy ab kft zrt bt doo dooel eood ood ad ead sp zoo z o pfa ooo зао ооо оао ао тов фоп ип еоод оод ад lda unipessoal ltda eireli me grup grupo gruppo group groupe the'.split(
    ' ',
  ),
);
/** A place that is none. */
const anywhere = new Set(
  'remote remoto remota teletrabajo homeoffice telelavoro teletravail zdalnie zdalna дистанционно удаленно віддалено дистанційно hibrido hybrid hybride'.split(
    ' ',
  ),
);
/** What a title says of who may apply rather than of the work. */
const forWhom = new Set(
  'm w d f h x k mf fm mwd hf fh div gn all genders hombre mujer homme femme uomo donna kobieta mezczyzna urgent urgente dringend pilne срочно'.split(
    ' ',
  ),
);
/** From here on what is left of a place is the town's district, province or country. */
const further = /[,;(|/•·–—>]| - /u;

/** A town: its first name, without district, province and post code. Empty for work from anywhere. */
export function foldPlace(place: string): string {
  const [town = ''] = place.split(further).filter((part) => /\p{L}/u.test(part));
  return foldedWords(town)
    .filter((one) => !/\d/u.test(one) && !anywhere.has(one))
    .join(' ');
}

/** Who offers: without the kind of company and without the town of the branch, in any order. `Hotel Sol, S.L.` and `SOL HOTEL Sevilla` are one. */
export function foldName(name: string, place = ''): string {
  const town = new Set(foldedWords(place));
  const words = foldedWords(name.replace(/\b(\p{L})\.(?=\p{L}\.|\s|$)/gu, '$1')).filter((one) => !legal.has(one));
  const others = words.filter((one) => !town.has(one));
  return [...new Set(others.length > 0 ? others : words)].sort().join(' ');
}

/** What work: without who may apply, figures and the names of town and firm, in any order. */
export function foldJob(title: string, place = '', name = ''): string {
  const known = new Set([...foldedWords(place), ...foldedWords(name)]);
  return [...new Set(foldedWords(title).filter((one) => !/\d/u.test(one) && !known.has(one) && !forWhom.has(one)))]
    .sort()
    .join(' ');
}
