/**
 * Names scammers pose under, as the first label of their domain: well-known employers, parcel services, job boards and messengers; our own choice. Only
 * names that are no plain words and no places: honest agencies are called Manpower, Subito or Emirates something too.
 */
const names: readonly string[] = (
  'amazon google microsoft netflix spotify tiktok youtube facebook instagram whatsapp telegram linkedin paypal revolut binance coinbase ' +
  'dhl fedex seur ikea lidl aldi zara shein temu walmart aliexpress airbnb tripadvisor ryanair maersk ' +
  'eures europol unicef randstad adecco infojobs milanuncios leboncoin kleinanzeigen glassdoor stepstone computrabajo wallapop'
).split(' ');
const known = new Set(names);

/** Words of work, put before or behind such a name to make a domain of one's own. */
const work =
  'job jobs career careers work works worker hr hire hiring recruit recruiting recruitment recruiter apply application visa task tasks earn part parttime remote ' +
  'empleo trabajo empleos vagas emprego lavoro emploi stelle praca rabota';
const workWords = new Set(work.split(' '));
/** With a hyphen between, these too; grown together the firms themselves use some: `dhlparcel`, `amazonpay`. */
const hyphenated = new Set(
  `${work} bonus pay payment support help helpdesk login verify verification secure delivery parcel online official vip mall global europe eu team center`.split(
    ' ',
  ),
);

/** Endings that cost next to nothing, and under which none of these names is at home. */
const oddEndings = new Set(
  'top xyz icu click vip live site online club buzz cyou sbs cfd rest monster world fun win bond store'.split(' '),
);

/** Services that hide where a link leads. */
const shorteners = new Set(
  'bit.ly tinyurl.com t.ly cutt.ly is.gd v.gd rb.gy shorturl.at ow.ly s.id tiny.cc goo.su clck.ru vk.cc n9.cl acortar.link rebrand.ly'.split(
    ' ',
  ),
);

/** Whether a link of this registrable domain hides where it leads. */
export const isShortener = (domain: string): boolean => shorteners.has(domain);

/**
 * The name a registrable domain poses under, if any: `amazon-jobs.example`, `amazonhiring.example`, `arnazon.example`, `linkdin.example`, `dhl.top`.
 * A name of its own is none: `amazon.es`, `amazonia.example`.
 */
export function posesAs(domain: string): string | undefined {
  const [label = '', ...ending] = domain.split('.');
  if (known.has(label)) return oddEndings.has(ending.join('.')) ? label : undefined;
  return names.find((name) => isBeside(label, name) || isNearly(label, name));
}

/** The name with something beside it. */
function isBeside(label: string, name: string): boolean {
  const parts = label.split('-');
  if (parts.length > 1)
    return parts.includes(name) && parts.some((part) => hyphenated.has(part) || /^\d+$/u.test(part));
  if (!label.startsWith(name) && !label.endsWith(name)) return false;
  return workWords.has(label.startsWith(name) ? label.slice(name.length) : label.slice(0, -name.length));
}

const drawnAlike = (label: string): string =>
  label
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1i]/gu, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e');

/** Shorter names have too many honest neighbours: `dhi` is no `dhl`. */
const shortest = { drawnAlike: 5, misspelt: 7 } as const;

/** The name as it looks at a glance: alike letters, two letters changed round, one left out or written twice. */
function isNearly(label: string, name: string): boolean {
  if (name.length >= shortest.drawnAlike && drawnAlike(label) === drawnAlike(name)) return true;
  if (name.length < shortest.misspelt || Math.abs(label.length - name.length) > 1) return false;
  for (let at = 0; at < name.length; at++) {
    const [before, here, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 1)];
    if (label === before + after || label === before + here + here + after) return true;
    if (label === before + next + here + name.slice(at + 2)) return true;
  }
  return false;
}
